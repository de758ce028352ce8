"""A report told in pieces: words that name no sign are triaged again behind what the last answer was about."""

from assistant import limits
from assistant.answers import is_only_asked
from assistant.memory import Memory
from assistant.triage.assess import Assessment, assess
from assistant.words import tokens
from content.pieces import REPORTED, SUBJECTS
from content.signs import SIGNS

MOST_WORDS = 10
"""Tokens of a piece at most; who says more says what it is about."""


def is_short(said: str) -> bool:
    """Whether words are so few that they may lean on what was told before."""
    return 0 < len(tokens(said)) <= MOST_WORDS


def is_piece(said: str) -> bool:
    """Whether they may be a piece of a report: few, no question, and no "it went away"."""
    return is_short(said) and not (is_only_asked(said) or limits.waves_off(said))


def in_pieces(said: str, memory: Memory) -> Assessment | None:
    """What the words report together with what was told before them, or None where they add nothing to it.

    Only phrases count here, not what the words sound like.
    """
    if memory.alarm or not is_piece(said):
        return None
    before = frozenset(memory.signs)
    for lead in _leads(memory):
        found = assess(f"{lead} {said}", before, reviewed=True)
        is_new = found.sign and not memory.check and found.sign not in memory.cleared
        if (found.escalates or is_new) and not _says_as_much(lead, found, before):
            return found
    return None


def _says_as_much(lead: str, found: Assessment, before: frozenset[str]) -> bool:
    alone = assess(lead, before, reviewed=True)
    return (alone.sign, alone.level) == (found.sign, found.level)


def _leads(memory: Memory) -> list[str]:
    """What may have been meant: the signs told about, or else the subject of the last answer or of the two on offer."""
    if memory.check:
        return [REPORTED[memory.check]] if memory.check in REPORTED else []
    topics = (memory.topic, *memory.near) if memory.offer == "which" else (memory.topic,)
    told = [sign for sign in memory.cleared if SIGNS[sign]["topic"] in topics and sign in REPORTED]
    if told:
        return [REPORTED[sign] for sign in told]
    return [SUBJECTS[topic] for topic in topics if topic in SUBJECTS]
