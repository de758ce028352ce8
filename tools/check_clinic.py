"""The clinic's own file, where there is one: what can't be used, and own wording that can't be spoken well."""

from collections.abc import Iterator
from pathlib import Path

from assistant import clinic
from tools.check_voice import sentence_faults
from tools.fault import Fault

WHERE = "lambda/clinic.toml"


def clinic_faults(path: Path | None = None) -> Iterator[Fault]:
    """Every fault of the clinic's file; an absent one has none."""
    ours, faults = clinic.read(path or clinic.FILE)
    for fault in faults:
        table, _, key = fault.key.rpartition(".")
        yield Fault(WHERE, table, key, fault.mend)
    for topic, words in ours.aftercare.items():
        yield from sentence_faults(WHERE, "aftercare", topic, words)
