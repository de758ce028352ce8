"""What the checks report."""

from typing import NamedTuple


class Fault(NamedTuple):
    """One fault: which file, entry and key, what is wrong and how to mend it; and the rule where it has an id."""

    where: str
    entry: str
    key: str
    what: str
    rule: str = ""
    mend: str = ""

    def __str__(self) -> str:
        place = ": ".join(part for part in (self.where, self.entry, self.key) if part)
        return f"{self.rule} {place}: {self.what}".lstrip() + (f"\n    {self.mend}" if self.mend else "")
