"""The evaluation counts as a statistician would, and keeps to its part."""

import pytest

from tools import evaluate
from tools.statistics import upper_bound
from tools.utterances import is_check, read


def test_the_exact_bound() -> None:
    assert upper_bound(0, 100) == pytest.approx(0.0295, abs=0.0005)  # 1 - 0.05 ** (1 / 100)
    assert upper_bound(5, 100) == pytest.approx(0.1023, abs=0.0005)
    assert upper_bound(0, 0) == 1.0


def test_the_parts_share_no_line() -> None:
    check = {line["say"] for line in read("danger", "danger_own", part="check")}
    dev = {line["say"] for line in read("danger", "danger_own", part="dev")}
    assert check and dev and not check & dev
    assert all(is_check(say) for say in check)


def test_it_reports_bounds_and_failing_lines(capsys: pytest.CaptureFixture[str]) -> None:
    assert evaluate.main([]) == 0
    printed = capsys.readouterr().out
    assert "reports at urgent or above" in printed and "at 95% confidence" in printed
    assert "# Failing lines" in printed
