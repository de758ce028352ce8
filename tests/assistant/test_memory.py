import pytest

from assistant.memory import Memory, read

GOOD = Memory(
    topic="what_is_botox", alarm="chest_pain", alarm_level="emergency", signs=("chest_pain",), misses=1
)
FRESH = Memory(staff=True)
"""What a session starts with, where the clinic has set staff mode on."""


def test_what_is_written_is_read_again() -> None:
    assert read(GOOD.written(), FRESH) == GOOD


@pytest.mark.parametrize(
    "broken",
    [
        {"v": 1}, {"topic": 5}, {"topic": "nowhere"}, {"alarm": "nothing"}, {"alarm_level": "mild"}, {"signs": "chest_pain"},
        {"signs": [1]}, {"signs": ["nothing"]}, {"misses": "1"}, {"misses": True}, {"misses": 99}, {"check": "nothing"}, {"check": "chest_pain"}, {"alarm": ""},
            {"near": ["nowhere"], "offer": "next"}, {"near": ["men"]}, {"offer": "which", "near": ["men"]}, {"offer": "staff"}, {"offer": "gold"}, {"further": ["men"]}, {"offer": "which", "near": ["men", "myths"], "further": ["nowhere"]}, {"before": "nowhere"}, {"labelled": "nowhere"}, {"guide": "nothing"}, {"step": 2},
            {"guide": "aftercare", "step": 40}, {"guide": "aftercare", "step": -1}, {"offer": "step"}, {"staff": 1},
    ],
)  # fmt: skip
def test_a_broken_or_foreign_attribute_starts_afresh(broken: dict[str, object]) -> None:
    assert read({**GOOD.written(), **broken}, FRESH) == FRESH
