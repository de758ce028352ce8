"""The stored utterances, and the part of them that nothing learns from."""

import hashlib
import json
from collections.abc import Iterator
from typing import Any

from tools.paths import UTTERANCES

Json = dict[str, Any]
CHECK_DIGITS = "0123"


def is_check(say: str) -> bool:
    """Whether a line belongs to the check part: the first hex digit of the SHA-256 of its words."""
    return hashlib.sha256(say.encode()).hexdigest()[0] in CHECK_DIGITS


def read(*names: str, part: str = "check") -> Iterator[Json]:
    """The lines of these files that belong to "check", "dev" or "all"."""
    for name in names:
        with (UTTERANCES / f"{name}.jsonl").open(encoding="utf-8") as lines:
            for line in lines:
                entry: Json = json.loads(line)
                if part == "all" or is_check(entry["say"]) == (part == "check"):
                    yield entry
