"""Whether words report nothing: plain ones, or one more thing to be told about. Only a second opinion that is nearly certain raises plain ones."""

from assistant.phrases import Phrasebook
from assistant.prepared import prepared
from assistant.words import tokens
from content.plain import ASIDES, PLAIN, SHAPES, WELL

_NAME = tokens("name")[0]
_COUNTS = frozenset(tokens("twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred"))
_OWN = frozenset(tokens("i my me mine he she his her they their we our it"))
_TELLERS = frozenset(tokens("i he she they we"))
PLAIN_WORDS = prepared("plain words", lambda: frozenset(tokens(PLAIN)))
_SHAPES = Phrasebook.named("plain shapes", {}, (("plain", shape) for shape in SHAPES), gap=0)

_WELL = Phrasebook.named("works well", {}, (("well", phrase) for phrase in WELL), gap=0)

MOST_ASIDE = 3
"""Words of an aside: a longer one tells more than what to tell about."""
MOST_SHAPED = 8
"""Tokens of an utterance that a shape may speak for."""


def is_aside(said: str) -> bool:
    """Whether this only names one more thing to be told about, after an answer: "and swallowing". Nobody has it then."""
    return said.startswith(ASIDES) and len(said.split()) <= MOST_ASIDE and _OWN.isdisjoint(tokens(said))


def is_well(said: str) -> bool:
    """Whether this only says that something works as it should: "breathing's fine"."""
    return bool(_WELL.find(tokens(said)))


def only_tells(said: str) -> bool:
    """Whether somebody only tells of a treatment or a time, and asks for nothing: "I had my frown lines done last week"."""
    words = tokens(said)
    return not _TELLERS.isdisjoint(words[:1]) and is_plain(words)


def is_plain(words: list[str]) -> bool:
    """Whether the utterance has no word but those of a treatment, a time or a person, so that nothing is reported in it.

    One other word may be a name, where it says so. A number alone is no such utterance: it may be a heart rate.
    """
    if len(words) <= MOST_SHAPED and _SHAPES.find(words):
        return True
    strange = [word for word in words if word not in PLAIN_WORDS]
    return any(word.isalpha() and word not in _COUNTS for word in words) and len(strange) <= (_NAME in words)
