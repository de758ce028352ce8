"""Amazon's health policy (requirements POL)."""

import re
from collections.abc import Iterator
from datetime import timedelta

from content.locales import LOCALES
from content.numbers import NUMBERS
from content.signs import SIGNS
from content.topics import TOPICS
from tools.certify.people import LAST_CHECKED
from tools.certify.rules import Found, rule
from tools.certify.skill import SENTENCE, Skill
from tools.certify.turns import Turn

NOTICE = ("medical advice", "educational|informational", "doctor|clinician", "emergenc")
CLAIMS = re.compile(
    r"\bdiagnos\w*|\bcures?\b|\bcured\b|life.?saving|\bguarantee\w*|100%|100 percent", re.IGNORECASE
)
NEGATED = re.compile(
    r"\b(?:no|not|never|can't|cannot|doesn't|don't|isn't|nobody|without|nor)\b", re.IGNORECASE
)
PERSONAL_SLOT = re.compile(r"AMAZON\.(?:FirstName|Person|PhoneNumber|PostalAddress)\b")
PERSONAL_NAME = re.compile(r"^(?:name|firstname|age|dob|birthday|phone|email|address)$", re.IGNORECASE)
CALLS = re.compile(
    r"\b(?:i'll|i will|i can|let me) (?:call|contact|notify|dial)|ask alexa to|tell alexa to", re.IGNORECASE
)
GENERAL = re.compile(r"general facts[^.]*not medical advice", re.IGNORECASE)
GENERAL_SHORT = "general information"
RECHECK = timedelta(days=180)


@rule(
    "POL-01",
    "Every description says that the skill is educational, no medical advice, names the doctor and speaks of an emergency.",
    "Write the missing part into the description of that locale in skill.json.",
)
def _notice(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        for wanted in NOTICE:
            if not re.search(wanted, entry.get("description", ""), re.IGNORECASE):
                yield Found("skill.json", f"{locale} description", f"doesn't say {wanted!r}")


@rule(
    "POL-02",
    "The notice is spoken at launch and in help, short in a one-shot answer, and not again in a session.",
    "See WELCOME, HELP and NOTICE in lambda/content/prompts.py.",
)
def _spoken_notice(skill: Skill) -> Iterator[Found]:
    for locale in LOCALES:
        for case in ("launch", "HelpIntent at the start"):
            if not GENERAL.search(skill.turns[f"{locale} {case}"].heard.says):
                yield Found(
                    "spoken", f"{locale} {case}", "doesn't say that it is general and no medical advice"
                )
        if GENERAL_SHORT not in skill.turns[f"{locale} one-shot"].heard.says:
            yield Found("spoken", f"{locale} one-shot", f"doesn't say {GENERAL_SHORT!r}")
        again = skill.turns[f"{locale} second answer"].heard.says
        if GENERAL.search(again) or GENERAL_SHORT in again:
            yield Found("spoken", f"{locale} second answer", "says the notice again")


@rule(
    "POL-03",
    "No slot takes a person's data, and nothing is kept beyond the session.",
    "Take the slot or the store out; the skill needs neither.",
)
def _nothing_personal(skill: Skill) -> Iterator[Found]:
    for locale in skill.models:
        for intent in skill.language(locale)["intents"]:
            for slot in intent.get("slots", ()):
                if PERSONAL_SLOT.search(slot["type"]) or PERSONAL_NAME.search(slot["name"]):
                    yield Found(
                        f"{locale}.json", intent["name"], f"slot {slot['name']} takes a person's data"
                    )
    for path, code in skill.code.items():
        if re.search(r"persistence_adapter|persistent_attributes|boto3|dynamodb", code):
            yield Found(path, "code", "stores something beyond the session")


@rule(
    "POL-04",
    "Nothing claims to diagnose, to cure, to save lives or to guarantee.",
    "Say what it does instead, or deny the claim in the same sentence.",
)
def _no_claims(skill: Skill) -> Iterator[Found]:
    texts = [
        ("skill.json", f"{locale} {key}", str(entry.get(key, "")))
        for locale, entry in skill.listing.items()
        for key in ("name", "summary", "description", "keywords")
    ]
    texts += [("spoken", turn.case, turn.heard.says) for turn in skill.spoken]
    for where, entry, text in texts:
        for sentence in SENTENCE.split(text):
            claim = CLAIMS.search(sentence)
            if claim and not NEGATED.search(sentence) and not _is_about_others(sentence):
                yield Found(where, entry, f"{claim[0]!r} in {sentence[:80]!r}")


def _is_about_others(sentence: str) -> bool:
    """A diagnosis that a doctor made, or makes, is no claim of ours."""
    return bool(
        re.search(
            r"\b(?:doctor|clinician|specialist|people|person|clinic|injector|diagnosed with)\b",
            sentence,
            re.IGNORECASE,
        )
    )


@rule(
    "POL-05",
    "An escalation says to use a phone, with the emergency number of the caller's country, and never that Alexa will call.",
    "See EMERGENCY in lambda/content/prompts.py and lambda/content/numbers.py.",
)
def _phones(skill: Skill) -> Iterator[Found]:
    for turn in _escalations(skill, "emergency"):
        says, here = turn.heard.says, NUMBERS[turn.locale]
        if "phone" not in says or not any(number in says for number in here["phones"]):
            yield Found("spoken", turn.case, "doesn't say to call a number of the place on a phone")
    for turn in skill.spoken:
        if found := CALLS.search(turn.heard.says):
            yield Found("spoken", turn.case, f"{found[0]!r}: Alexa can't call for help")


def _escalations(skill: Skill, *levels: str) -> Iterator[Turn]:
    wanted = {
        f"{locale} sign {sign}"
        for locale in LOCALES
        for sign, entry in SIGNS.items()
        if entry["level"] in levels
    }
    return (turn for case, turn in skill.turns.items() if case in wanted)


@rule(
    "POL-06",
    "The first sentence of an escalation is the action.",
    "Begin with the action in lambda/content/prompts.py.",
)
def _action_first(skill: Skill) -> Iterator[Found]:
    for turn in _escalations(skill, "emergency", "urgent"):
        first = SENTENCE.split(turn.heard.says)[0]
        for phone in NUMBERS[turn.locale]["phones"]:
            first = first.replace(phone, phone.replace(" ", ""))
        if not re.match(r"(?:Call|Get medical help)\b", first) or len(first.split()) > 12:
            yield Found("spoken", turn.case, f"begins with {first[:60]!r}")


@rule(
    "POL-07",
    "The policies were read again within the last 180 days, because published skills are checked anew.",
    "Read Amazon's current policies, then set LAST_CHECKED in tools/certify/people.py.",
    reminder=True,
)
def _read_again(skill: Skill) -> Iterator[Found]:
    if skill.today - LAST_CHECKED > RECHECK:
        yield Found(
            "tools/certify/people.py", "LAST_CHECKED", f"{LAST_CHECKED} is over {RECHECK.days} days ago"
        )


@rule(
    "POL-08",
    "An answer names its subject in its first sentence, and an unknown question gets no guess.",
    "Name the subject in `say`.",
)
def _subject(skill: Skill) -> Iterator[Found]:
    for topic, entry in TOPICS.items():
        for heard in (skill.turns[f"{locale} topic {topic}"].heard for locale in LOCALES):
            first = SENTENCE.split(heard.says)[0].lower()
            words = {word[:5] for word in re.findall(r"[a-z']{3,}", entry["title"].lower())}
            if (
                heard.id == topic
                and not first.startswith("get medical help")
                and "botox" not in first
                and not any(word in first for word in words)
            ):
                yield Found(
                    "spoken", f"topic {topic}", f"the first sentence doesn't name its subject: {first[:60]!r}"
                )
    for locale in LOCALES:
        if skill.turns[f"{locale} unknown question"].heard.level != "none":
            yield Found("spoken", f"{locale} unknown question", "is answered")
