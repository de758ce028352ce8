import pytest

from assistant.triage.assess import assess


@pytest.mark.parametrize(
    "said",
    [
        "no trouble breathing", "i have no trouble swallowing", "i don't have any double vision", "patient denies dysphagia dyspnoea and diplopia",
        "no weakness no double vision no trouble talking", "not short of breath", "i've never had a seizure", "my voice isn't hoarse", "she isn't slurring or anything",
    ],
)  # fmt: skip
def test_what_is_denied_is_not_reported(said: str) -> None:
    assert assess(said).level is None


@pytest.mark.parametrize(
    ("said", "sign"),
    [
        ("no trouble breathing but my voice is hoarse", "voice_change"),
        ("no i can't swallow", "swallowing_trouble"),
        ("not my eyelid my speech is slurred", "speech_trouble"),
        ("i'm not sure but i think i can't swallow", "swallowing_trouble"),
        ("it's no better i still can't swallow", "swallowing_trouble"),
    ],
)
def test_a_denial_ends_where_it_ends(said: str, sign: str) -> None:
    assert assess(said).sign == sign
