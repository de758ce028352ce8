"""The clinic's own file: lambda/clinic.toml, absent by default.

    name = "Rose Street Clinic"
    phone = "020 7946 0000"
    hours = "Monday to Friday, nine to five"
    after_hours_phone = "020 7946 0001"
    staff_mode = "by voice"        # or "on", or "off"

    [aftercare]                    # own wording, by topic of content/topics/aftercare.py
    after_exercise = "After Botox with us, leave the gym until tomorrow."

A key that can't be used is left out and the general wording stands; `make check` names it with its mend.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from content.topics import TOPICS, subject_of

FILE = Path(__file__).resolve().parents[1] / "clinic.toml"
STAFF_MODES = ("by voice", "on", "off")
LARGEST = 50_000
"""Bytes of a file that is read at all."""
WORDS = {"name": 4, "hours": 15}
OWN_WORDS = 60
"""Words of an own wording at most; more doesn't fit into one breath."""

_PHONE = re.compile(r"\+?\d[\d -]{1,17}\d")
_UNSPEAKABLE = re.compile(r"[<>\[\](){}*_#%/;&=+~^|\\\x00-\x1f]|https?:")


@dataclass(frozen=True, slots=True)
class Clinic:
    """What the clinic wants said. Every field is empty where it has nothing of its own."""

    name: str = ""
    phone: str = ""
    hours: str = ""
    after_hours_phone: str = ""
    staff_mode: str = STAFF_MODES[0]
    aftercare: Mapping[str, str] = field(default_factory=dict)

    @property
    def phones(self) -> tuple[str, ...]:
        """Its telephone numbers, the one for opening hours first."""
        return tuple(number for number in (self.phone, self.after_hours_phone) if number)


class ClinicFault(NamedTuple):
    """What can't be used: the key, and what is wrong with the way to mend it."""

    key: str
    mend: str


@cache
def installed() -> tuple[Clinic, list[ClinicFault]]:
    """What the file of this installation says, and what of it can't be used; read once."""
    return read(FILE)


def clinic() -> Clinic:
    """The clinic of this installation."""
    return installed()[0]


def read(path: Path) -> tuple[Clinic, list[ClinicFault]]:
    """What of a file can be used, and what can't. Never raises; an absent file is no fault."""
    if not path.exists():
        return Clinic(), []
    try:
        table = _parsed(path)
    except (OSError, ValueError, RecursionError) as broken:
        return Clinic(), [
            ClinicFault("file", f"can't be read ({broken}); mend the line or take the file away")
        ]
    faults = [*_faults(table)]
    bad = {fault.key for fault in faults}
    own = table.get("aftercare", {}) if "aftercare" not in bad else {}
    kept = {key: value for key, value in table.items() if key not in bad and key != "aftercare"}
    return Clinic(**kept, aftercare={t: w for t, w in own.items() if f"aftercare.{t}" not in bad}), faults


def _parsed(path: Path) -> dict[str, Any]:
    import tomllib  # noqa: PLC0415  most installations have no such file, and none needs this twice

    if path.stat().st_size > LARGEST:
        raise ValueError(f"over {LARGEST} bytes")
    return tomllib.loads(path.read_text(encoding="utf-8"))


def _faults(table: Mapping[str, Any]) -> "list[ClinicFault]":
    known = [f.name for f in fields(Clinic)]
    found = []
    for key, value in table.items():
        if key not in known:
            found.append(ClinicFault(key, f"unknown key; known are {', '.join(known)}"))
        elif key == "aftercare":
            found += _own_faults(value)
        elif mend := _fault(key, value):
            found.append(ClinicFault(key, mend))
    if not table.get("name"):
        phones = [key for key in table if key.endswith("phone")]
        found += [ClinicFault(key, 'needs a name beside it; add name = "..."') for key in phones]
    return found


def _fault(key: str, value: object) -> str:
    """What is wrong with a value, and how to mend it; "" for nothing."""
    if not isinstance(value, str) or not value.strip():
        return f'must be text in quotation marks, such as {key} = "..."'
    if key == "staff_mode":
        return "" if value in STAFF_MODES else f"{value!r} is none of {', '.join(STAFF_MODES)}"
    if key.endswith("phone"):
        return "" if _PHONE.fullmatch(value) else f"{value!r} is no telephone number; write digits and spaces"
    return _unspoken(value, WORDS[key])


def _unspoken(value: str, most: int) -> str:
    if odd := _UNSPEAKABLE.search(value):
        return f"{odd[0]!r} can't be spoken; write it out"
    return f"over {most} words; shorten it" if len(value.split()) > most else ""


def _own_faults(own: object) -> "list[ClinicFault]":
    if not isinstance(own, dict):
        return [ClinicFault("aftercare", "must be a table; write [aftercare] on a line of its own")]
    topics = [topic for topic in TOPICS if subject_of(topic) == "aftercare"]
    found = []
    for topic, words in own.items():
        key = f"aftercare.{topic}"
        if topic not in topics:
            found.append(ClinicFault(key, f"no aftercare topic; known are {', '.join(topics)}"))
        elif not isinstance(words, str) or not words.strip():
            found.append(ClinicFault(key, "must be text in quotation marks"))
        elif mend := _unspoken(words, OWN_WORDS):
            found.append(ClinicFault(key, mend))
    return found
