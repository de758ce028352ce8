"""The stored utterances, and the part of them that nothing learns from."""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from tools.paths import UTTERANCES

Json = dict[str, Any]
CHECK_DIGITS = "0123"
EXAM = "_exam"
"""Files whose name ends so were written for measuring alone: all of their lines belong to the check part."""
TAUGHT = "_taught"
"""Files whose name ends so were written to be learned from: no line of them measures anything."""
LEARNED = frozenset({"danger_plain", "danger_hunt", "harmless_hunt"})
"""Files that were read whole, so that no line of them can measure anything."""

DANGER = ("danger", "danger_own", "danger_events", "danger_plain", "danger_taught", "danger_exam")
HUNTED = ("danger_hunt", "harmless_hunt")
"""What testers said to find misses and false alarms: read and mended from, so that they measure no progress, only a step back."""
MINOR = ("minor", "minor_own", "minor_taught", "minor_exam")
NOT_A_REPORT = (
    "not_a_report",
    "not_a_report_own",
    "not_a_report_events",
    "not_a_report_taught",
    "not_a_report_exam",
    "context",
    "context_taught",
)
QUESTIONS = ("questions", "questions_own", "questions_taught", "questions_exam")
OUT_OF_SCOPE = ("out_of_scope", "out_of_scope_own", "out_of_scope_taught", "out_of_scope_exam")
PIECES = ("pieces", "pieces_exam")
"""Dialogues in which a danger is told in pieces, and harmless ones of that shape."""
FOLLOW_UPS = ("followups", "followups_own", "followups_taught", "followups_exam", "talk_exam")
ORDINARY = (*QUESTIONS, *OUT_OF_SCOPE)


def is_check(say: str) -> bool:
    """Whether a line belongs to the check part: the first hex digit of the SHA-256 of its words."""
    return hashlib.sha256(say.encode()).hexdigest()[0] in CHECK_DIGITS


def read(*names: str, part: str = "check") -> Iterator[Json]:
    """The lines of these files that belong to "check", "dev" or "all"."""
    for name in names:
        with (UTTERANCES / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                entry: Json = json.loads(line)
                if part == "all" or _is_check(name, entry["say"]) == (part == "check"):
                    yield entry


def dialogues(*names: str, part: str = "check") -> Iterator[Json]:
    """The dialogues of these files: those written for measuring alone are the check part, the others were read."""
    for name in names:
        if part == "all" or name.endswith(EXAM) == (part == "check"):
            with (UTTERANCES / f"{name}.jsonl").open(encoding="utf-8") as lines:
                yield from map(json.loads, lines)


def _is_check(name: str, say: str) -> bool:
    return name.endswith(EXAM) or (name not in LEARNED and not name.endswith(TAUGHT) and is_check(say))
