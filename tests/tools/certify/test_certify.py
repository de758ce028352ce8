"""Every rule of the certifier: the skill keeps it, and a copy that breaks it is told so by that rule."""

import pytest

from tests.tools.certify.breaking import copy_of
from tests.tools.certify.broken import BROKEN
from tools.certify.rules import RULES, breaches, breaches_of
from tools.certify.skill import Skill, load


@pytest.fixture(scope="module")
def skill() -> Skill:
    return load()


def test_the_skill_keeps_every_rule(skill: Skill) -> None:
    assert [str(fault) for fault in breaches(skill)] == []


def test_every_rule_has_its_broken_copy() -> None:
    assert BROKEN.keys() == RULES.keys()


@pytest.mark.parametrize("id_", RULES)
def test_a_broken_copy_is_told_by_its_rule(skill: Skill, id_: str) -> None:
    broken = copy_of(skill)
    BROKEN[id_](broken)
    found = [*breaches_of(RULES[id_], broken)]
    assert found
    for fault in found:
        assert fault.rule == id_ and fault.where and fault.what and fault.mend
    assert [*breaches_of(RULES[id_], skill)] == []
