"""Trademarks and the advertising of medicines (requirements TM)."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from tools.certify.rules import Found, rule
from tools.certify.skill import Skill

INDEPENDENT = re.compile(r"not affiliated with or sponsored by", re.IGNORECASE)
MARKS = re.compile(r"botox|dysport|xeomin|jeuveau|daxxify|allergan|abbvie|galderma", re.IGNORECASE)
AMAZON = re.compile(r"alexa|amazon|\becho\b|fire tv", re.IGNORECASE)
SALES = re.compile(
    r"\bdiscount|\bspecial offer|\bcheap deals?\b|\bbook (?:an appointment|now|today)\b|\bpromo",
    re.IGNORECASE,
)


@rule(
    "TM-01",
    "Nothing suggests that Amazon stands behind it: neither the name nor the summary, nor the host of a page.",
    "Take Amazon's names out.",
)
def _not_amazon(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        for key in ("name", "summary"):
            if AMAZON.search(entry[key]):
                yield Found("skill.json", f"{locale} {key}", "names Amazon or one of its devices")
    for entry_name, url in _urls(skill):
        if AMAZON.search(urlsplit(url).hostname or ""):
            yield Found("skill.json", entry_name, "its host names Amazon")


def _urls(skill: Skill) -> Iterator[tuple[str, str]]:
    for locale, links in skill.privacy.get("locales", {}).items():
        yield from ((f"{locale} {key}", url) for key, url in links.items())
    for locale, entry in skill.listing.items():
        yield from (
            (f"{locale} {key}", entry[key])
            for key in ("smallIconUri", "largeIconUri")
            if str(entry.get(key, "")).startswith("http")
        )


@rule(
    "TM-02",
    "Testing instructions explain the trademark that the content refers to.",
    "Say in testingInstructions whose mark it is and that it is only referred to.",
)
def _mark_explained(skill: Skill) -> Iterator[Found]:
    if "trademark" not in skill.publishing.get("testingInstructions", "").lower():
        yield Found("skill.json", "testingInstructions", "doesn't mention the trademark")


@rule(
    "TM-03",
    "Name and invocation name are no brand, and the description says that the skill is independent.",
    "Use plain words for the name; write the independence line into the description.",
)
def _no_brand(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        names = [
            ("skill.json", f"{locale} name", entry["name"]),
            (f"{locale}.json", "invocationName", skill.language(locale)["invocationName"]),
        ]
        for where, key, value in names:
            if MARKS.search(value):
                yield Found(where, key, f"{value!r} holds a trademark")
        if not INDEPENDENT.search(entry.get("description", "")):
            yield Found(
                "skill.json",
                f"{locale} description",
                "doesn't say that it is not affiliated with or sponsored by the owner",
            )


@rule(
    "TM-04",
    "No country where advertising a prescription medicine to the public is restricted, and no offers.",
    "Distribute to the United States alone until you have legal advice (README).",
)
def _advertising(skill: Skill) -> Iterator[Found]:
    countries = skill.publishing.get("distributionCountries", [])
    for country in set(countries) - {"US"}:
        yield Found("skill.json", "distributionCountries", f"{country} is opened")
    texts = [("skill.json", locale, entry.get("description", "")) for locale, entry in skill.listing.items()]
    for where, entry, text in [*texts, *(("spoken", turn.case, turn.heard.says) for turn in skill.spoken)]:
        if found := SALES.search(text):
            yield Found(where, entry, f"{found[0]!r} advertises")
