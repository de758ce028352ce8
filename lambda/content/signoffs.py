"""What a clinician has signed: nothing yet.

`make model` writes the fingerprint of every answer into docs/answers.md, and of every escalation
into docs/triage.md. Whoever reviews one adds a line here; when its wording changes, the fingerprint
no longer fits, the sign-off lapses, and `make check` says so.
"""

from typing import NamedTuple


class SignOff(NamedTuple):
    """One reviewed answer or sign: its id, the fingerprint of what was read, who read it and when (ISO date)."""

    id: str
    fingerprint: str
    reviewer: str
    date: str


SIGN_OFFS: tuple[SignOff, ...] = ()
