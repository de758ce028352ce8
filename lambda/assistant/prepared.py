"""What is worked out of the content when the function starts; ready-made where the package brought it.

A package (`make package`) brings prepared.bin, with everything that was made here, written with marshal by the
interpreter that will read it; large things that aren't always wanted have a file of their own. Without the files,
as in a checkout, each thing is made when it is wanted.
"""

import gc
import marshal
from collections.abc import Callable
from functools import cache
from importlib.util import MAGIC_NUMBER
from pathlib import Path
from typing import Any, TypeVar

FOLDER, TOGETHER = Path(__file__).resolve().parents[1] / "prepared", "together"
"""Where a package brings them, and the file with what every start wants."""
T = TypeVar("T")
made: dict[str, dict[str, Any]] = {}
"""Everything that was made or read in this process, by file and name: what a package writes down."""


def prepared(name: str, make: Callable[[], T], *, apart: bool = False) -> T:
    """The ready-made thing of this name, or what `make` makes of the content: plain dicts, tuples, sets and text.

    What is kept `apart` has a file of its own, read only when it is wanted.
    """
    file = name if apart else TOGETHER
    brought = _brought(file)
    value: T = brought[name] if name in brought else make()
    made.setdefault(file, {})[name] = value
    return value


def written(things: dict[str, Any]) -> bytes:
    """These things as a file of a package."""
    return MAGIC_NUMBER + marshal.dumps(things)


@cache
def _brought(file: str) -> dict[str, Any]:
    """What a file of the package brought; nothing where there is none or another interpreter wrote it."""
    try:
        data = (FOLDER / f"{file}.bin").read_bytes()
    except OSError:
        return {}
    if not data.startswith(MAGIC_NUMBER):
        return {}
    collects = gc.isenabled()
    gc.disable()  # a hundred thousand small things, none of them garbage
    things: dict[str, Any] = marshal.loads(data[len(MAGIC_NUMBER) :])
    if collects:
        gc.enable()
    return things
