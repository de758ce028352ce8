"""A report told in pieces: words that name no sign are triaged again behind what the last answer was about."""

from assistant import limits
from assistant.answers import is_only_asked
from assistant.memory import Memory
from assistant.triage.assess import Assessment, assess
from assistant.words import tokens
from content.pieces import REPORTED, SUBJECTS
from content.signs import SIGNS

MOST_WORDS = 8
"""Tokens of a piece at most; who says more says what it is about."""


def in_pieces(said: str, memory: Memory) -> Assessment | None:
    """What the words report together with what was told before them, or None where they add nothing to it.

    Only phrases count here, not what the words sound like. A question asks, and "it went away" adds nothing.
    """
    if memory.alarm or not 0 < len(tokens(said)) <= MOST_WORDS:
        return None
    if is_only_asked(said) or limits.waves_off(said):
        return None
    before, told = frozenset(memory.signs), {*memory.cleared, memory.check}
    for lead in _leads(memory):
        found, without = (assess(words, before, reviewed=True) for words in (f"{lead} {said}", lead))
        adds = (found.sign, found.level) != (without.sign, without.level)
        if adds and (found.escalates or (found.sign and found.sign not in told and not memory.check)):
            return found
    return None


def _leads(memory: Memory) -> list[str]:
    """What may have been meant: the signs told about, or else the subject of the last answer or of the two on offer."""
    if memory.check:
        return [REPORTED[memory.check]] if memory.check in REPORTED else []
    topics = (memory.topic, *memory.near) if memory.offer == "which" else (memory.topic,)
    told = [sign for sign in memory.cleared if SIGNS[sign]["topic"] in topics and sign in REPORTED]
    if told:
        return [REPORTED[sign] for sign in told]
    return [SUBJECTS[topic] for topic in topics if topic in SUBJECTS]
