"""A part of a processor, as Lambda gives it in proportion to memory: held to it by the kernel's own quota."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

GROUPS = Path("/sys/fs/cgroup")
NAME = "injection-guide-bench"
WHOLE = 1_769
"""Megabytes of memory at which Lambda gives one whole processor."""
PERIOD = 20_000
"""Microseconds after which a quota begins anew."""


def share_of(megabytes: int) -> float:
    """The part of a processor that Lambda gives with this much memory."""
    return min(1.0, megabytes / WHOLE)


@contextmanager
def held_to(share: float) -> Iterator[list[str] | None]:
    """What stands before a command to hold it to a share; None where this machine can't (it needs root and cgroups)."""
    group = _group()
    if group is None:
        yield None
        return
    try:
        quota = int(share * PERIOD)
        if (group / "cpu.max").exists():
            (group / "cpu.max").write_text(f"{quota} {PERIOD}")
        else:
            (group / "cpu.cfs_period_us").write_text(str(PERIOD))
            (group / "cpu.cfs_quota_us").write_text(str(quota))
        yield ["sh", "-c", 'echo $$ > "$0" && exec "$@"', str(group / "cgroup.procs")]
    finally:
        group.rmdir()


def _group() -> Path | None:
    for parent in (GROUPS / "cpu", GROUPS):
        group = parent / NAME
        try:
            group.mkdir()
        except OSError:
            continue
        if (group / "cpu.max").exists() or (group / "cpu.cfs_quota_us").exists():
            return group
        group.rmdir()
    return None
