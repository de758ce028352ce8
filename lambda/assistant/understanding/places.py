"""Which country's answer is told: the one named, or else the one where the device is."""

from assistant.phrases import Phrasebook
from assistant.words import tokens
from content.places import BESIDE_A_PLACE, BY_PLACE, LOCAL, LOCALES, NAMED
from content.topics import TOPICS

_BOOK = Phrasebook.named(
    "places", {}, [(place, phrase) for place, phrases in NAMED.items() for phrase in phrases], gap=0
)

_LOCALES = Phrasebook.named(
    "locales", {}, [(locale, phrase) for locale, phrases in LOCALES.items() for phrase in phrases], gap=0
)
_BESIDE = frozenset(tokens(BESIDE_A_PLACE))


def locale_named(said: str) -> str:
    """The locale of the place named in the words, whose wording is told; "" for none."""
    return next((match.label for match in _LOCALES.find(tokens(said))), "")


def asks_elsewhere(said: str, topic: str) -> bool:
    """Whether words ask for an answer that differs by country once more, for another one: "and in the UK"."""
    words = tokens(said)
    differs = any(topic in answers.values() for answers in BY_PLACE) or "local" in TOPICS.get(topic, {})
    if not differs:
        return False
    named = {at for match in _BOOK.find(words) for at in range(match.start, match.end)}
    return bool(named) and all(at in named or words[at] in _BESIDE for at in range(len(words)))


def here(topic: str, said: str, locale: str) -> str:
    """The topic that answers for the place named in the words, or else for the locale."""
    for answers in BY_PLACE:
        if topic in answers.values():
            named = [match.label for match in _BOOK.find(tokens(said))]
            return answers.get(named[0] if named else LOCAL.get(locale, ""), answers[""])
    return topic
