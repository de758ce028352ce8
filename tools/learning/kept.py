"""Stages of learning that were done already; `make clean` forgets them."""

import pickle
from collections.abc import Callable
from typing import Any

from tools.paths import ROOT

KEPT = ROOT / "build" / "learn" / "kept"


def kept(name: str, make: Callable[[], Any]) -> Any:
    """What a stage made, from an earlier run where that got so far."""
    file = KEPT / f"{name}.pickle"
    if not file.exists():
        made = make()
        KEPT.mkdir(parents=True, exist_ok=True)
        file.write_bytes(pickle.dumps(made))
        print(f"{name}: made", flush=True)
    return pickle.loads(file.read_bytes())
