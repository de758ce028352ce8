"""What is worked out of the content when the function starts; ready-made where the package brought it.

A package (`make package`) brings prepared.bin: everything that was made here, written with marshal by the
interpreter that will read it. Without the file, as in a checkout, each thing is made when it is wanted.
"""

import marshal
from collections.abc import Callable
from functools import cache
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import Any, TypeVar

FILE = Path(__file__).resolve().parents[1] / "prepared.bin"
T = TypeVar("T")
made: dict[str, Any] = {}
"""Everything that was made or read in this process, by name: what a package writes down."""


def prepared(name: str, make: Callable[[], T]) -> T:
    """The ready-made thing of this name, or what `make` makes of the content: plain dicts, tuples, sets and text."""
    brought = _brought()
    value: T = brought[name] if name in brought else make()
    made[name] = value
    return value


def written(things: dict[str, Any]) -> bytes:
    """These things as the file of a package."""
    return MAGIC_NUMBER + marshal.dumps(things)


@cache
def _brought() -> dict[str, Any]:
    """What the package brought; nothing where it brought none or another interpreter wrote it."""
    try:
        data = FILE.read_bytes()
    except OSError:
        return {}
    if not data.startswith(MAGIC_NUMBER):
        return {}
    things: dict[str, Any] = marshal.loads(data[len(MAGIC_NUMBER) :])
    return things
