"""The rules, by the ids that docs/certification.md lists them under."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from tools.certify.skill import Skill
from tools.fault import Fault


class Found(NamedTuple):
    """What a rule found: in which file or answer, at which entry, and what is wrong there."""

    where: str
    entry: str
    what: str


Check = Callable[[Skill], Iterator[Found]]


class Rule(NamedTuple):
    """One rule: its id, what it demands, how to mend a breach, and the check.

    A reminder is printed and fails nothing: it falls due by the calendar, and no change of the files mends it.
    """

    id: str
    demands: str
    mend: str
    check: Check
    is_reminder: bool = False


RULES: dict[str, Rule] = {}


def rule(id_: str, demands: str, mend: str, *, reminder: bool = False) -> Callable[[Check], Check]:
    """Enter a check under an id."""

    def enter(check: Check) -> Check:
        if id_ in RULES:
            raise ValueError(f"rule {id_} stands twice")
        RULES[id_] = Rule(id_, demands, mend, check, reminder)
        return check

    return enter


def breaches(skill: Skill, *, reminders: bool = False) -> Iterator[Fault]:
    """Every breach of every rule; or every reminder that is due."""
    for one in RULES.values():
        if one.is_reminder == reminders:
            yield from breaches_of(one, skill)


def breaches_of(one: Rule, skill: Skill) -> Iterator[Fault]:
    """Every breach of one rule."""
    for found in one.check(skill):
        yield Fault(found.where, found.entry, "", found.what, rule=one.id, mend=one.mend)
