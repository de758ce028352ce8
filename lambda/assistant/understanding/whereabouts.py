"""Where the one who needs help is said to be, where that may not be where the device is: "my mum in Mumbai can't breathe"."""

from assistant.phrases import Phrasebook
from assistant.words import tokens
from content.places import BEING_THERE, COUNTRIES

_BOOK = Phrasebook.named(
    "whereabouts",
    {},
    [
        (place, f"{being} {name}")
        for place, names in COUNTRIES.items()
        for name in names
        for being in BEING_THERE
    ],
    gap=0,
)


def place_named(said: str, before: str) -> str:
    """The place (content/numbers.py) where somebody is said to be, or else the one said before; "" for none."""
    named = sorted(_BOOK.find(tokens(said)), key=lambda match: match.start)
    return named[-1].label if named else before  # "I'm in New York, my wife's in Manchester"
