"""A report told in pieces: words that name no sign are triaged again behind what the last answer was about."""

import re
from collections.abc import Iterator

from assistant import limits
from assistant.asking import is_a_question, is_only_asked
from assistant.memory import Memory
from assistant.phrases import Phrasebook
from assistant.plain import limits_it
from assistant.triage.assess import UNNAMED, Assessment, assess
from assistant.triage.denial import denied
from assistant.words import tokens
from content.pieces import (
    ANNOUNCED,
    EXPLANATIONS,
    NOT_ANNOUNCED,
    ONE_MORE,
    PARTS,
    REPORTED,
    SUBJECTS,
    WHOSE_IT_IS,
)
from content.signs import SIGNS
from content.signs.combined import SPREAD

_PARTS = Phrasebook.named(
    "parts",
    {},
    (
        (f"{kind} {part}", phrase.format(part=PARTS[part].words))
        for part in PARTS
        for kind, phrases in (("more", ONE_MORE), ("announced", ANNOUNCED), ("named", WHOSE_IT_IS))
        for phrase in phrases
        if kind != "announced" or part not in NOT_ANNOUNCED
    ),
    gap=0,
)

_EXPLANATIONS = {
    sign: tuple(frozenset(tokens(part)) for part in parts) for sign, parts in EXPLANATIONS.items()
}
_YES = frozenset(tokens("yes yeah yep yup aye"))
_POINTING = re.compile(r"^(it's|it is|it has|it|they're|they are|they|there's) ")
_OF_IT = re.compile(
    r"^(?:now |and |but |well |so )*(?:it|it's|they|they're)\b|\b(?:can't|cannot|couldn't|can barely|can hardly) .*\b(?:it|them)\b"
)
"""Words that tell of what was named before: they begin with it, or somebody can't move it."""
_ITS, _IT = re.compile(r"\b(?:it's|it is|they're|they are)\b"), re.compile(r"\b(?:it|them)\b")
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
    if memory.well and limits_it(said):
        return Assessment(UNNAMED, "emergency", "limit of what works", frozenset({*memory.signs, UNNAMED}))
    if not (is_piece(said) or (memory.part and is_short(said) and not is_only_asked(said))):
        return None
    before = memory.so_far(said)
    for lead, words in _readings(said, memory):
        found = assess(f"{lead} {words}".strip(), before, reviewed=True)
        is_new = found.sign and not memory.check and found.sign not in memory.cleared
        if (found.escalates or is_new) and not _says_as_much(lead, found, before):
            return found
    return _beside_a_cleared_one(said, memory)


def is_explained(said: str, memory: Memory) -> bool:
    """Whether words right after a mild sign was answered tell of nothing but what explains it: "it's gone blue", of a bruise."""
    words = frozenset(tokens(said))
    told = [sign for sign in memory.cleared if SIGNS[sign]["topic"] == memory.topic and sign in _EXPLANATIONS]
    if memory.check or memory.alarm or not words:
        return False
    return any(
        not words.isdisjoint(_EXPLANATIONS[sign][0]) and words <= _EXPLANATIONS[sign][1] for sign in told
    )


def _readings(said: str, memory: Memory) -> Iterator[tuple[str, str]]:
    """The words behind what may have been meant, and with the part named last in the place of an "it": "I can't open my jaw now"."""
    if memory.where and memory.cleared and not memory.check and _OF_IT.search(said):
        subject = PARTS[memory.where].subject
        yield "", _IT.sub(subject, _ITS.sub(f"{subject} is", said))
    words = _POINTING.sub("", said) if memory.part else said
    yield from ((lead, words) for lead in _leads(memory))


def _beside_a_cleared_one(said: str, memory: Memory) -> Assessment | None:
    """What one more part makes of a mild sign whose check had been answered no, right after its answer: "and my voice"."""
    told = [sign for sign in memory.cleared if SIGNS[sign]["topic"] == memory.topic]
    if memory.check or not (told and memory.answered) or is_a_question(said) or not is_short(said):
        return None
    part, words = parts_named(said).get("more", ""), tokens(said)
    if (
        not part or words[0] in _YES or any(denied(words))
    ):  # with a yes the no is taken back (assistant/checking.py)
        return None
    return assess(PARTS[part].told, memory.so_far(said) | set(told), reviewed=True)


def _one_more(said: str, memory: Memory) -> Assessment | None:
    """What one more part that is named beside an urgent sign that may be of spreading makes of it: "and my legs too"."""
    part = parts_named(said).get("more", "")
    if memory.alarm_level != "urgent" or memory.alarm not in SPREAD or is_a_question(said):
        return None
    told = part and is_short(said) and not any(denied(tokens(said)))
    return assess(PARTS[part].told, memory.so_far(said), reviewed=True) if told else None


def parts_named(said: str) -> dict[str, str]:
    """The first part that these words name in each way: "announced", what somebody is going to tell about ("it's about his
    legs"); "more", one more that fails; "named", any of somebody's."""
    found: dict[str, str] = {}
    for match in _PARTS.find(tokens(said)):
        kind, part = match.label.split(" ")
        found.setdefault(kind, part)
    return found


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
