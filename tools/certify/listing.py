"""The store listing (requirements LIST)."""

import re
import struct
from collections.abc import Iterator

from tools.certify.rules import Found, rule
from tools.certify.skill import Skill
from tools.certify.trademarks import MARKS
from tools.recogniser import resolve

STARTS = "Alexa, open {name}"
ASKS = "Alexa, ask {name} "
LIMITS = {"name": (2, 50), "summary": (1, 160), "description": (1, 4000)}
INSTRUCTIONS = 4000
QUOTED = re.compile(r'"([^"]+)"')
ICONS = {"smallIconUri": 108, "largeIconUri": 512}


@rule(
    "LIST-01",
    "The name has 2 to 50 characters and means the same as the invocation name.",
    "Shorten it, or bring the two together.",
)
def _names(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        least, most = LIMITS["name"]
        if not least <= len(entry["name"]) <= most or not set(skill.invocation(locale).split()) & set(
            entry["name"].lower().split()
        ):
            yield Found("skill.json", f"{locale} name", f"{entry['name']!r} for {skill.invocation(locale)!r}")


@rule(
    "LIST-02",
    "Summary, description and testing instructions are within their lengths; the summary is one sentence.",
    "Shorten it.",
)
def _lengths(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        for key in ("summary", "description"):
            least, most = LIMITS[key]
            if not least <= len(entry.get(key, "")) <= most:
                yield Found(
                    "skill.json", f"{locale} {key}", f"has {len(entry.get(key, ''))} characters of {most}"
                )
        if not entry.get("summary", "").rstrip().endswith(".") or entry["summary"].rstrip(".").count(". "):
            yield Found("skill.json", f"{locale} summary", "isn't one whole sentence")
    if len(skill.publishing.get("testingInstructions", "")) > INSTRUCTIONS:
        yield Found("skill.json", "testingInstructions", f"has over {INSTRUCTIONS} characters")


@rule(
    "LIST-03",
    "Every phrase quoted in a description begins with the wake word and the invocation name and is understood; it says skill, never app.",
    "Quote a phrase that works as it stands.",
)
def _quoted(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        description = entry.get("description", "")
        for phrase in QUOTED.findall(description):
            if not _works(skill, locale, phrase):
                yield Found("skill.json", f"{locale} description", f"{phrase!r} doesn't work as printed")
        if re.search(r"\bapps?\b", description, re.IGNORECASE):
            yield Found("skill.json", f"{locale} description", "says app")


def _works(skill: Skill, locale: str, phrase: str) -> bool:
    name = skill.invocation(locale)
    if phrase == STARTS.format(name=name):
        return True
    start = ASKS.format(name=name)
    return phrase.startswith(start) and phrase.removeprefix(start) in skill.phrases(locale)


@rule(
    "LIST-04",
    "Three example phrases; the first opens the skill, the others ask it.",
    "Write 'Alexa, open <name>' first, then two with 'Alexa, ask <name> ...'.",
)
def _examples(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        phrases, name = entry.get("examplePhrases", []), skill.invocation(locale)
        if (
            len(phrases) != 3
            or phrases[0] != STARTS.format(name=name)
            or any(len(phrase) > 200 for phrase in phrases)
        ):
            yield Found("skill.json", f"{locale} examplePhrases", f"are {phrases}")
        for phrase in phrases[1:]:
            if not phrase.startswith(ASKS.format(name=name)):
                yield Found("skill.json", f"{locale} examplePhrases", f"{phrase!r} doesn't ask the skill")


@rule(
    "LIST-05",
    "Each example phrase is in the model word for word, slots filled in, and gets an answer.",
    "Use a sample of the model with a real slot value.",
)
def _examples_work(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        for phrase in entry.get("examplePhrases", []):
            asked = phrase.removeprefix(ASKS.format(name=skill.invocation(locale)))
            if not _works(skill, locale, phrase) or re.search(r"[{}\"]", phrase):
                yield Found("skill.json", f"{locale} examplePhrases", f"{phrase!r} is no phrase of the model")
            elif asked != phrase and resolve(asked).intent == "AMAZON.FallbackIntent":
                yield Found("skill.json", f"{locale} examplePhrases", f"{phrase!r} gets no answer")


@rule(
    "LIST-06",
    "At most 30 different keywords of at most 150 characters, none of them a brand.",
    "Take it out.",
)
def _keywords(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        words = entry.get("keywords", [])
        if (
            len(words) > 30
            or len(set(words)) < len(words)
            or any(len(word) > 150 or MARKS.search(word) for word in words)
        ):
            yield Found("skill.json", f"{locale} keywords", f"are {words}")


@rule("LIST-07", "The category is health and fitness.", "Set category to HEALTH_AND_FITNESS.")
def _category(skill: Skill) -> Iterator[Found]:
    category = skill.publishing.get("category")
    if category != "HEALTH_AND_FITNESS":
        yield Found("skill.json", "category", f"is {category!r}")


@rule(
    "LIST-08",
    "Each locale has icons of 108 and of 512 pixels, as PNG.",
    "`make icons` draws them; name them in skill.json.",
)
def _icons(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        for key, side in ICONS.items():
            uri = entry.get(key, "")
            image = skill.icons.get(uri.rsplit("/", 1)[-1], b"")
            if png_size(image) != (side, side):
                yield Found(
                    "skill.json", f"{locale} {key}", f"{uri!r} is no PNG of {side} pixels in docs/site"
                )


def png_size(image: bytes) -> tuple[int, int]:
    """Width and height of a PNG; (0, 0) for anything else."""
    if not image.startswith(b"\x89PNG\r\n\x1a\n") or len(image) < 24:
        return 0, 0
    width, height = struct.unpack(">II", image[16:24])
    return width, height


@rule(
    "LIST-09",
    "Testing instructions need no account, explain the trademark, and give three phrases that work, a danger sign among them.",
    "Write them into testingInstructions.",
)
def _instructions(skill: Skill) -> Iterator[Found]:
    text = skill.publishing.get("testingInstructions", "")
    known = [
        phrase for phrase in skill.phrases("en-US") if len(phrase.split()) > 3 and phrase in text.lower()
    ]
    for wanted, there in (
        ("account", "account" in text),
        ("trademark", "trademark" in text),
        ("three phrases of the model", len(known) >= 3),
        ("a danger sign", "emergency" in text),
    ):
        if not there:
            yield Found("skill.json", "testingInstructions", f"lacks {wanted}")


@rule(
    "LIST-10",
    "Countries are listed one by one, and the skill is public.",
    "Set isAvailableWorldwide to false and distributionMode to PUBLIC.",
)
def _countries(skill: Skill) -> Iterator[Found]:
    listing = skill.publishing
    if (
        listing.get("isAvailableWorldwide") is not False
        or listing.get("distributionMode") != "PUBLIC"
        or not listing.get("distributionCountries")
    ):
        yield Found("skill.json", "distribution", "isn't public in listed countries")


@rule(
    "LIST-11",
    "Listing, privacy and models are there for the same locales.",
    "Add the locale to the one that lacks it.",
)
def _same_locales(skill: Skill) -> Iterator[Found]:
    here = {
        "listing": set(skill.listing),
        "privacy": set(skill.privacy.get("locales", {})),
        "models": set(skill.models),
    }
    for name, locales in here.items():
        for missing in set.union(*here.values()) - locales:
            yield Found("skill.json", name, f"has no {missing}")
