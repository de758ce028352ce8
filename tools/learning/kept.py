"""Stages of learning that were done already; `make clean` forgets them."""

import pickle
from collections.abc import Callable, Sequence
from typing import Any
from zlib import crc32

from tools.paths import ROOT

KEPT = ROOT / "build" / "learn" / "kept"


def kept(name: str, said: Sequence[str], make: Callable[[], Any]) -> Any:
    """What a stage made of these lines, from an earlier run where that got so far with the same ones."""
    file = KEPT / f"{name}-{crc32(chr(10).join(said).encode()):08x}.pickle"
    if not file.exists():
        made = make()
        KEPT.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pickle.dumps(made))
        print(f"{name}: made", flush=True)
    return pickle.loads(file.read_bytes())
