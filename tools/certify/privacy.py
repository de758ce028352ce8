"""Privacy (requirements PRIV)."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from tools.certify.rules import Found, rule
from tools.certify.skill import Skill

REVIEWS = re.compile(r"five.?star|5.?star|rate (?:us|this)|leave a review|write a review", re.IGNORECASE)
RETIRED = re.compile(r"alexaforbusiness|privateskill|a4b\b", re.IGNORECASE)
REDIRECTORS = ("bit.ly", "tinyurl.com", "t.co")
FLAGS = {"usesPersonalInfo": False, "allowsPurchases": False, "containsAds": False, "isChildDirected": False,
         "isExportCompliant": True, "usesHealthInfo": False}  # fmt: skip


@rule(
    "PRIV-01",
    "Every locale links to a privacy page by https, and the page is here and names the skill.",
    "Put the address into skill.json; the page itself is in docs/site.",
)
def _privacy_page(skill: Skill) -> Iterator[Found]:
    for locale in skill.listing:
        url = skill.privacy.get("locales", {}).get(locale, {}).get("privacyPolicyUrl", "")
        yield from _page_faults(skill, locale, "privacyPolicyUrl", url)


@rule(
    "PRIV-02",
    "The terms page, where one is named, is linked by https and is here.",
    "Put the address into skill.json; the page itself is in docs/site.",
)
def _terms_page(skill: Skill) -> Iterator[Found]:
    for locale in skill.listing:
        url = skill.privacy.get("locales", {}).get(locale, {}).get("termsOfUseUrl")
        if url is not None:
            yield from _page_faults(skill, locale, "termsOfUseUrl", url)


def _page_faults(skill: Skill, locale: str, key: str, url: str) -> Iterator[Found]:
    parts = urlsplit(url)
    if parts.scheme != "https" or not parts.hostname or parts.hostname in REDIRECTORS:
        yield Found("skill.json", f"{locale} {key}", f"{url!r} is no plain https address")
        return
    page = skill.pages.get(parts.path.rsplit("/", 1)[-1], "")
    if skill.listing[locale]["name"] not in page:
        yield Found(
            "skill.json",
            f"{locale} {key}",
            f"docs/site has no page {parts.path.rsplit('/', 1)[-1]!r} that names the skill",
        )


@rule(
    "PRIV-03",
    "The flags tell the truth, as true or false: no ads, no purchases, no personal or health data, not for children.",
    "Set the flag as told.",
)
def _flags(skill: Skill) -> Iterator[Found]:
    for flag, value in FLAGS.items():
        if skill.privacy.get(flag) is not value:
            yield Found("skill.json", flag, f"must be {str(value).lower()}")


@rule(
    "PRIV-04",
    "Staff are told not to speak of patients: when staff mode begins, on the privacy page and in the description.",
    "Keep the sentence in prompts.py, the page and skill.json.",
)
def _no_patients(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        if "patient" not in entry.get("description", "").lower():
            yield Found(
                "skill.json", f"{locale} description", "doesn't ask staff to leave patients' details out"
            )
    if "patient" not in skill.pages.get("privacy.html", ""):
        yield Found("docs/site/privacy.html", "text", "doesn't ask staff to leave patients' details out")
    for locale in skill.models:
        if "patients" not in skill.turns[f"{locale} staff mode"].heard.says:
            yield Found("spoken", f"{locale} staff mode", "doesn't ask to leave patients' names out")
    if skill.manifest["manifest"].get("accountLinking"):
        yield Found("skill.json", "accountLinking", "no account is needed")


@rule("PRIV-05", "No permission is asked for.", "Take the permission out; the skill needs none.")
def _permissions(skill: Skill) -> Iterator[Found]:
    for permission in skill.manifest["manifest"].get("permissions", ()):
        yield Found("skill.json", "permissions", f"{permission} is asked for")
    for path, code in skill.code.items():
        if "AskForPermissionsConsent" in code:
            yield Found(path, "code", "asks for permissions")


@rule(
    "PRIV-06",
    "It is plainly for adults: not child-directed, no keyword for children.",
    "Take the keyword out.",
)
def _adults(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        for word in entry.get("keywords", ()):
            if re.search(r"\bkids?\b|\bchild|\bteen|\bfamily game", word, re.IGNORECASE):
                yield Found("skill.json", f"{locale} keywords", f"{word!r} is for children")


@rule("PRIV-07", "Nobody is asked for a rating.", "Take the sentence out.")
def _no_begging(skill: Skill) -> Iterator[Found]:
    texts = [("skill.json", locale, entry.get("description", "")) for locale, entry in skill.listing.items()]
    for where, entry, text in [*texts, *(("spoken", turn.case, turn.heard.says) for turn in skill.spoken)]:
        if found := REVIEWS.search(text):
            yield Found(where, entry, f"{found[0]!r} asks for a rating")


@rule(
    "PRIV-08",
    "No API is called that Amazon has closed (Alexa for Business, private distribution).",
    "Take the call out; a clinic deploys as a property skill (docs/certification.md).",
)
def _retired(skill: Skill) -> Iterator[Found]:
    for path, code in {**skill.code, "template.yaml": skill.texts["template.yaml"]}.items():
        if found := RETIRED.search(code):
            yield Found(path, "code", f"{found[0]!r} is gone")
