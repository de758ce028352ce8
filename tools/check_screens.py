"""The APL documents: self-contained, of a version that old devices know, and usable without sight.

Our own rules always; Amazon's static validator too, where npm and Node are there to fetch and run it.
"""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from alexa.screen import VERSION
from assistant.choices import TOUCHED
from tools.fault import Fault
from tools.paths import ROOT
from tools.screens.fetch import FOLDER, fetch

Json = dict[str, Any]
DOCUMENTS = ROOT / "lambda" / "alexa" / "screens"
KNOWN = {"Container", "Frame", "ScrollView", "Text", "TouchWrapper"}
"""Components of APL 1.4 that the documents may use, besides their own layouts."""
_COMPONENT = re.compile(r"/items/\d+$")
CONTRAST = 4.5
"""Least contrast of words against what is behind them (WCAG 2, level AA)."""


def document_faults(where: str, document: Json) -> Iterator[Fault]:
    """Faults of one document by our own rules."""
    wanted = ".".join(map(str, VERSION))
    if document.get("type") != "APL" or document.get("version") != wanted:
        yield Fault(where, "document", "version", f"must be APL {wanted}, which older devices can show")
    if document.get("import"):
        yield Fault(where, "document", "import", "would be fetched from the network; take it out")
    known = KNOWN | document.get("layouts", {}).keys()
    for place, part in _parts(document, ""):
        yield from _part_faults(where, place, part, known)


def _part_faults(where: str, place: str, part: Json, known: set[str]) -> Iterator[Fault]:
    kind = part.get("type")
    if _COMPONENT.search(place) and kind not in known:
        yield Fault(where, place, "type", f"{kind!r} is no component of ours; use {', '.join(sorted(KNOWN))}")
    if "padding" in part:
        yield Fault(where, place, "padding", "is not in this version; write paddingLeft and so on")
    if kind == "TouchWrapper":
        for key in ("accessibilityLabel", "role", "onPress"):
            if not part.get(key):
                yield Fault(where, place, key, "missing; a screen reader needs it")
    if kind == "Text" and "fontFamily" not in part:
        yield Fault(where, place, "fontFamily", "missing; name sans-serif")
    if kind == "SendEvent":
        command = str((part.get("arguments") or [""])[0])
        if command not in TOUCHED and not command.startswith("${"):
            yield Fault(where, place, "arguments", f"{command!r} is no command that a touch may stand for")


def _parts(value: Any, place: str) -> Iterator[tuple[str, Json]]:
    if isinstance(value, dict):
        yield place, value
        for key, inner in value.items():
            yield from _parts(inner, f"{place}/{key}")
    elif isinstance(value, list):
        for at, inner in enumerate(value):
            yield from _parts(inner, f"{place}/{at}")


def suggested() -> Iterator[Fault]:
    """What Amazon's own static validator finds in the documents."""
    paths = sorted(DOCUMENTS.glob("*.json"))
    node = shutil.which("node")
    if node is None or not fetch():
        if os.environ.get("CI"):
            yield Fault("build/screens", "apl-suggester", "", "not fetched; CI needs Node and npm")
        else:
            print("not checked: Amazon's validator of screens (needs Node and npm)")
        return
    script = Path(__file__).parent / "screens" / "suggest.js"
    run = subprocess.run(
        [node, str(script), str(FOLDER), *map(str, paths)], capture_output=True, text=True, check=False
    )
    if run.returncode:
        yield Fault("build/screens", "apl-suggester", "", f"failed: {run.stderr.strip()[-200:]}")
    for line in run.stdout.splitlines():
        where, place, message = line.split("\t", 2)
        yield Fault(where, place, "apl-suggester", message)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours such as "#10202B", from 1 to 21 (WCAG 2)."""
    bright, dark = sorted(map(_luminance, (one, other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return sum(p * share for p, share in zip(linear, (0.2126, 0.7152, 0.0722), strict=True))
