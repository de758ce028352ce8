"""The invocation name (requirements INV)."""

import re
from collections.abc import Callable, Iterator

from tools.certify.rules import Found, rule
from tools.certify.skill import Skill
from tools.certify.trademarks import MARKS

WAKE = {"alexa", "amazon", "echo", "computer", "skill", "app"}
LAUNCH = {"run", "start", "play", "resume", "use", "launch", "ask", "open", "tell", "load", "begin", "enable"}
CONNECTING = {"to", "from", "in", "using", "with", "about", "for", "that", "by", "if", "and", "whether"}
SMALL = {"the", "a", "an", "for", "to", "of", "about", "up", "by", "at", "off", "with"}


@rule("INV-01", "The invocation name has two words or more.", "Choose another in lambda/content/intents.py.")
def _two_words(skill: Skill) -> Iterator[Found]:
    yield from _bad_names(skill, lambda name: len(name.split()) < 2, "is one word")


@rule(
    "INV-02",
    "The invocation name holds no wake word, launch word or connecting word.",
    "Choose another in lambda/content/intents.py.",
)
def _no_wake_word(skill: Skill) -> Iterator[Found]:
    yield from _bad_names(
        skill, lambda name: bool((WAKE | LAUNCH | CONNECTING) & set(name.split())), "holds a reserved word"
    )


@rule(
    "INV-03",
    "An invocation name of two words has no article or preposition.",
    "Choose another in lambda/content/intents.py.",
)
def _no_small_word(skill: Skill) -> Iterator[Found]:
    yield from _bad_names(
        skill, lambda name: len(name.split()) == 2 and bool(SMALL & set(name.split())), "holds a small word"
    )


@rule(
    "INV-05",
    "The invocation name is lower case letters, spaces, apostrophes and dots, 2 to 50 characters.",
    "Write numbers as words.",
)
def _plain_letters(skill: Skill) -> Iterator[Found]:
    yield from _bad_names(
        skill, lambda name: not re.fullmatch(r"[a-z][a-z .']{1,49}", name), "isn't plain lower case"
    )


@rule(
    "INV-06",
    "The invocation name is the same in every locale's model and in its example phrases; it can't be changed once published.",
    "Bring skill.json and lambda/content/intents.py together.",
)
def _same_name(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        for phrase in entry.get("examplePhrases", []):
            if skill.invocation(locale) not in phrase:
                yield Found(
                    "skill.json", f"{locale} examplePhrases", f"{phrase!r} lacks {skill.invocation(locale)!r}"
                )


@rule("INV-07", "The invocation name is nobody's brand.", "Choose another in lambda/content/intents.py.")
def _no_brand_invoked(skill: Skill) -> Iterator[Found]:
    yield from _bad_names(skill, lambda name: bool(MARKS.search(name)), "is a brand")


def _bad_names(skill: Skill, bad: Callable[[str], bool], what: str) -> Iterator[Found]:
    for locale in skill.models:
        if bad(skill.invocation(locale)):
            yield Found(f"{locale}.json", "invocationName", f"{skill.invocation(locale)!r} {what}")
