"""One utterance, taken apart once for everything that triage asks of it."""

from typing import NamedTuple

from assistant.phrases import Hits, Match, Phrasebook
from assistant.triage.denial import denied
from assistant.triage.frames import Frames
from assistant.words import tokens
from content.frames import FRAME_CLASSES, FRAMES
from content.lexicon import CLASSES
from content.signs import SIGNS
from content.signs.combined import FACTORS

_SIGNS = Phrasebook(
    CLASSES,
    [
        *((f"s {sign}", phrase) for sign, entry in SIGNS.items() for phrase in entry["heard"]),
        *((f"f {name}", phrase) for name, phrases in FACTORS.items() for phrase in phrases),
    ],
)
_FRAMES = Phrasebook(
    FRAME_CLASSES,
    [(name, phrase) for name, phrases in FRAMES.items() for phrase in phrases],
    gap=0,
)


class Hearing(NamedTuple):
    """The words, the signs and circumstances among them, and how they are said."""

    words: list[str]
    hits: Hits
    signs: list[Match]
    circumstances: list[Match]
    denied: list[int]
    """For each token, one more than the place of the denial it stands under, or 0."""
    frames: Frames


def hear(said: str) -> Hearing:
    """Take an utterance apart."""
    words = tokens(said)
    signs: list[Match] = []
    circumstances: list[Match] = []
    for match in _SIGNS.find(words):
        (signs if match.label[0] == "s" else circumstances).append(match._replace(label=match.label[2:]))
    return Hearing(
        words, _SIGNS.hits(words), signs, circumstances, denied(words), Frames(_FRAMES.find(words))
    )
