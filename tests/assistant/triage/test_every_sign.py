"""Each sign's phrases are needed: without them no line that reports the sign would be heard as it."""

from collections import defaultdict

import pytest

from assistant.triage.assess import assess
from content.signs import SIGNS
from content.signs.combined import RULES
from tools.utterances import Json, read


def _lines_by_sign() -> dict[str, list[Json]]:
    found: dict[str, list[Json]] = defaultdict(list)
    for line in read("danger", "danger_own", "minor", "minor_own", part="dev"):
        for sign in line["sign"] if isinstance(line["sign"], list) else [line["sign"]]:
            found[sign].append(line)
    return found


LINES = _lines_by_sign()
# No rows of the table, so no labelled lines.
LINES["calls_for_help"] = [{"say": "i need an ambulance"}]
LINES["pills_taken"] = [{"say": "i took an overdose"}]
LINES["heavy_bleeding"] = [{"say": "i'm bleeding heavily"}]
LINES["harm_done"] = [{"say": "i've slit my wrists"}]
LINES["unnamed_danger"] = [{"say": "i feel seriously ill since it"}]


@pytest.mark.parametrize(
    "sign", [name for name, entry in SIGNS.items() if entry["heard"] or entry.get("named")]
)
def test_a_sign_is_heard_by_its_own_phrases(sign: str) -> None:
    assert any(sign in assess(line["say"]).signs for line in LINES[sign])


@pytest.mark.parametrize("sign", ["eyelid_droop_plus", "fake_product_symptom"])
def test_a_combination_is_named(sign: str) -> None:
    assert any(assess(line["say"]).sign == sign for line in LINES[sign])


def test_the_tuning_lines_are_mostly_met() -> None:
    """A floor, so that a change that loses what was learned is seen; `make eval` tells the real figure."""
    lines = list(read("danger", "danger_own", part="dev"))
    met = sum(assess(line["say"]).escalates for line in lines)
    assert met / len(lines) > 0.93


def test_what_a_combination_escalates_says_why() -> None:
    for rule in RULES:
        first = rule.needs[0] if isinstance(rule.needs[0], tuple) else (rule.needs[0],)
        named = (rule.sign,) if rule.sign else first
        assert rule.level == "soon" or all(SIGNS[sign]["why"] for sign in named if sign in SIGNS), rule
