"""Good news is no report, and a question or a stiff forehead no danger; bad news beside it is one."""

import pytest

from tools.speaker import Speaker


@pytest.mark.parametrize("said", ["no breathing's okay", "no my breathing is fine", "swallowing's fine"])
def test_what_works_well_makes_no_standing_escalation_graver(alexa: Speaker, said: str) -> None:
    alexa.asks("i have come out in hives since my botox")
    assert alexa.asks(said).level == "urgent"


@pytest.mark.parametrize("said", ["breathing is okay", "my speech is clear"])
def test_good_news_alone_is_met_with_gladness(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).id == "glad"


@pytest.mark.parametrize(
    "said", ["breathing is not okay", "breathing is hardly okay", "my breathing is fine but my speech isn't"]
)
def test_good_news_with_bad_is_bad(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).level == "emergency"


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("my sister's eye is swollen shut", ("urgent", "emergency")),
        ("my forehead is frozen i can't move it", ("soon", "expected")),
        ("what are the signs of an allergic reaction", ("info",)),
    ],
)
def test_a_shut_eye_a_stiff_forehead_and_a_question_about_allergy_get_their_levels(
    alexa: Speaker, said: str, level: tuple[str, ...]
) -> None:
    assert alexa.asks(said).level in level
