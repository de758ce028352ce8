"""Checks what a person could break by hand: content, the clinic's own file, and everything that Amazon would certify.

Each finding names the file, the entry, the key and the mend; Amazon's rules by their ids (docs/certification.md).
"""

import logging
from collections import Counter

import tools.certify  # noqa: F401  enters the rules
from tools.certify import schema
from tools.certify.rules import RULES, breaches
from tools.certify.skill import load
from tools.check_clinic import clinic_faults
from tools.check_content import content_faults
from tools.check_screens import suggested


def main(_: list[str]) -> int:
    """Print every fault; 1 when there is any."""
    logging.disable()  # what is asked here is refused in part, as it should be
    skill = load()
    faults = [*content_faults(), *clinic_faults(), *breaches(skill), *suggested()]
    for fault in faults:
        print(fault)
    for reminder in breaches(skill, reminders=True):
        print(f"reminder: {reminder}")
    if not schema.is_there():
        print("not checked: Amazon's schema (needs npm; `make check` fetches it)")
    print(
        f"content, clinic file, {len(RULES)} rules over {len(skill.turns)} replies: {_summary(Counter(fault.rule for fault in faults))}"
    )
    return 1 if faults else 0


def _summary(rules: Counter[str]) -> str:
    """How many faults, by rule where they have one."""
    named = ", ".join(f"{rule} {count}" for rule, count in sorted(rules.items()) if rule)
    return f"{rules.total()} faults{f' ({named})' if named else ''}" if rules else "no faults"
