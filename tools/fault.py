"""What the checks report."""

from typing import NamedTuple


class Fault(NamedTuple):
    """One fault: which file, entry and key, what is wrong and how to mend it."""

    where: str
    entry: str
    key: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.entry}: {self.key}: {self.what}"
