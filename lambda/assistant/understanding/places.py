"""Which country's answer is told: the one named, or else the one where the device is."""

from assistant.phrases import Phrasebook
from assistant.words import tokens
from content.places import BY_PLACE, LOCAL, NAMED

_BOOK = Phrasebook.named(
    "places", {}, [(place, phrase) for place, phrases in NAMED.items() for phrase in phrases], gap=0
)


def here(topic: str, said: str, locale: str) -> str:
    """The topic that answers for the place named in the words, or else for the locale."""
    for answers in BY_PLACE:
        if topic in answers.values():
            named = [match.label for match in _BOOK.find(tokens(said))]
            return answers.get(named[0] if named else LOCAL.get(locale, ""), answers[""])
    return topic
