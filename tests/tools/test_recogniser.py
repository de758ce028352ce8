import pytest

from tools.recogniser import Resolved, heard, resolve


@pytest.mark.parametrize(
    ("typed", "resolved"),
    [
        (
            "Is drooping eyelid normal?",
            Resolved("SymptomNormalIntent", "symptom", "drooping eyelid", "eyelid_droop_one"),
        ),
        (
            "can I go to the gym after Botox",
            Resolved("ActivityIntent", "activity", "go to the gym", "after_exercise"),
        ),
        ("stop", Resolved("AMAZON.StopIntent")),
        ("my throat feels odd", Resolved("AskIntent", "question", "my throat feels odd")),
        ("?!", Resolved("AMAZON.FallbackIntent")),
    ],
)
def test_exact_and_slotted_samples_come_before_the_catch_all(typed: str, resolved: Resolved) -> None:
    assert resolve(typed) == resolved


def test_typed_words_become_a_transcript() -> None:
    assert heard("I can\u2019t  Swallow, help!") == "i can't swallow help"
