"""The labelled lines that the second opinion learns from: the tuning part, a twelfth of it held out."""

import hashlib
from collections.abc import Iterator, Sequence
from typing import NamedTuple, TypeVar

from assistant.learned.network import Heard
from assistant.triage.features import listen
from assistant.triage.hearing import hear
from tools.utterances import DANGER, FOLLOW_UPS, HUNTED, MINOR, NOT_A_REPORT, ORDINARY, dialogues, read

Item = TypeVar("Item")
LEVELS = ("harmless", "minor", "urgent", "emergency")
HELD_OUT = "4"
"""The first hex digit of the SHA-256 of lines that thresholds are chosen on; the check part has 0 to 3."""
LONGEST = 40
"""Words of a line that are looked at, as many as triage looks at in one go."""
TOLD = 6
"""Words from which a turn of a dialogue is learned from: fewer may mean one thing here and another behind a danger."""


class Line(NamedTuple):
    """One labelled line: its words, its level (an index of LEVELS) and the signs it reports."""

    say: str
    level: int
    signs: tuple[str, ...]


def labelled() -> tuple[list[Line], list[Line]]:
    """The lines to learn from, and those held out to choose thresholds on."""
    lines = [
        Line(entry["say"], _level(entry), _signs(entry))
        for entry in read(*DANGER, *MINOR, *NOT_A_REPORT, *ORDINARY, *HUNTED, part="dev")
        if not entry.get("triage_ok")
    ]
    lines += _turns({line.say for line in lines})
    held = {line.say for line in lines if hashlib.sha256(line.say.encode()).hexdigest()[0] in HELD_OUT}
    return [line for line in lines if line.say not in held], [line for line in lines if line.say in held]


def _turns(known: set[str]) -> Iterator[Line]:
    """What people who are well say in conversation: turns long enough to mean something by themselves."""
    for dialogue in dialogues(*FOLLOW_UPS, part="dev"):
        for turn in dialogue["turns"]:
            if turn["say"] not in known and len(turn["say"].split()) >= TOLD:
                known.add(turn["say"])
                yield Line(turn["say"], 0, ())


def _level(entry: dict[str, str]) -> int:
    return {"emergency": 3, "urgent": 2, "soon": 1, "expected": 1}.get(entry.get("level", ""), 0)


def _signs(entry: dict[str, str | list[str]]) -> tuple[str, ...]:
    signs = entry.get("sign", ())
    return (signs,) if isinstance(signs, str) else tuple(signs)


def heard_as(say: str) -> Heard:
    """A line as triage would hear its beginning."""
    return listen(hear(say), 0, LONGEST)


def batches(items: Sequence[Item], size: int) -> Iterator[Sequence[Item]]:
    """The items in groups of `size`; the last may be smaller."""
    for start in range(0, len(items), size):
        yield items[start : start + size]
