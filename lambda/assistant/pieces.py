"""A report told in pieces: words that name no sign are triaged again behind what the last answer was about."""

import re

from assistant import limits
from assistant.asking import is_a_question, is_only_asked
from assistant.memory import Memory
from assistant.phrases import Phrasebook
from assistant.triage.assess import Assessment, assess
from assistant.triage.denial import denied
from assistant.words import tokens
from content.pieces import ANNOUNCED, ONE_MORE, PARTS, REPORTED, SUBJECTS
from content.signs import SIGNS
from content.signs.combined import SPREAD

_PARTS = Phrasebook.named(
    "parts",
    {},
    (
        (f"{kind} {part}", phrase.format(part=PARTS[part].words))
        for part in PARTS
        for kind, phrases in (("more", ONE_MORE), ("announced", ANNOUNCED))
        for phrase in phrases
    ),
    gap=0,
)

_POINTING = re.compile(r"^(it's|it is|it has|it|they're|they are|they|there's) ")
MOST_WORDS = 15
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
    if memory.alarm:
        return _one_more(said, memory)
    if not (is_piece(said) or (memory.part and is_short(said) and not is_only_asked(said))):
        return None
    before = memory.so_far(said)
    for lead in _leads(memory):
        found = assess(f"{lead} {_POINTING.sub('', said) if memory.part else said}", before, reviewed=True)
        is_new = found.sign and not memory.check and found.sign not in memory.cleared
        if (found.escalates or is_new) and not _says_as_much(lead, found, before):
            return found
    return None


def _one_more(said: str, memory: Memory) -> Assessment | None:
    """What one more part that is named beside an urgent sign that may be of spreading makes of it: "and my legs too"."""
    if memory.alarm_level != "urgent" or memory.alarm not in SPREAD or is_a_question(said):
        return None
    part = _part("more", said)
    told = part and is_short(said) and not any(denied(tokens(said)))
    return assess(PARTS[part].told, memory.so_far(said), reviewed=True) if told else None


def announced(said: str) -> str:
    """The part that somebody is going to tell about: "it's about his legs", or ""."""
    return _part("announced", said)


def _part(kind: str, said: str) -> str:
    found = (match.label.split(" ") for match in _PARTS.find(tokens(said)))
    return next((part for found_as, part in found if found_as == kind), "")


def _says_as_much(lead: str, found: Assessment, before: frozenset[str]) -> bool:
    alone = assess(lead, before, reviewed=True)
    return (alone.sign, alone.level) == (found.sign, found.level)


def _leads(memory: Memory) -> list[str]:
    """What may have been meant: the signs told about, or else the subject of the last answer or of the two on offer."""
    if memory.check:
        return [REPORTED[memory.check]] if memory.check in REPORTED else []
    if memory.part:
        return [PARTS[memory.part].subject]
    topics = (memory.topic, *memory.near) if memory.offer == "which" else (memory.topic,)
    told = [sign for sign in memory.cleared if SIGNS[sign]["topic"] in topics and sign in REPORTED]
    if told:
        return [REPORTED[sign] for sign in told]
    return [SUBJECTS[topic] for topic in topics if topic in SUBJECTS]
