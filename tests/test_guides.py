"""The aftercare and the warning signs read aloud in steps, at the listener's pace."""

import pytest

from content.guides import GUIDES
from content.topics import TOPICS
from tools.speaker import Heard, Speaker


@pytest.fixture
def reading(alexa: Speaker) -> Speaker:
    """A nurse who has had the first step of the aftercare read."""
    alexa.opens()
    alexa.asks("staff mode")
    first = alexa.asks("read the aftercare")
    assert first.says.startswith("Aftercare, in 7 steps. Step 1. After Botox in the face")
    assert first.says.endswith("Shall I go on?")
    return alexa


def _step(heard: Heard) -> str:
    return next(part for part in heard.says.split(". ") if part.startswith("Step"))


@pytest.mark.parametrize("onward", ["next", "yes", "go on", "continue please", "we're ready"])
def test_the_next_step_comes_when_it_is_wanted(reading: Speaker, onward: str) -> None:
    assert _step(reading.asks(onward)) == "Step 2"


def test_back_again_and_from_the_start(reading: Speaker) -> None:
    reading.asks("next")
    third = reading.asks("next")
    assert _step(third) == "Step 3"
    assert reading.asks("repeat that").says == third.says
    assert _step(reading.asks("go back")) == "Step 2"
    assert "Step 1" in reading.asks("start over").says
    assert "Step 1" in reading.asks("previous").says  # there is none before it


@pytest.mark.parametrize("guide", GUIDES)
def test_every_step_is_read_and_then_it_is_over(alexa: Speaker, guide: str) -> None:
    alexa.opens()
    heard = alexa.asks({"aftercare": "read the aftercare", "warnings": "read the warning signs"}[guide])
    for at, step in enumerate(GUIDES[guide].steps):
        assert heard.id == step.topic
        assert f"Step {at + 1}" in heard.says
        assert heard.level == "info" and heard.stays_open
        assert len(heard.says.split()) <= 75
        heard = alexa.asks("next")
    assert "end of the" in heard.says and heard.stays_open
    assert not alexa.asks("no thanks").stays_open


def test_a_question_in_between_is_answered_and_next_goes_on(reading: Speaker) -> None:
    assert reading.asks("can i fly after botox").id == "after_flying"
    assert _step(reading.asks("next")) == "Step 2"


def test_help_says_how_to_go_on_and_keeps_the_place(reading: Speaker) -> None:
    heard = reading.asks("help")
    assert "next, previous, repeat, or stop" in heard.says
    assert _step(reading.asks("yes")) == "Step 2"


def test_stop_stops(reading: Speaker) -> None:
    assert reading.asks("stop").says == "Goodbye."


def test_danger_in_the_middle_of_reading_comes_first(reading: Speaker) -> None:
    assert reading.asks("she can't breathe").level == "emergency"
    assert reading.asks("next").level == "emergency"


def test_there_is_a_pause_after_each_sentence_that_is_read(reading: Speaker) -> None:
    ssml = reading.asks("next").response["outputSpeech"]["ssml"]
    assert ssml.count("<break") >= 3


def test_a_patient_at_home_may_have_it_read_too(alexa: Speaker) -> None:
    heard = alexa.asks("read me the warning signs")
    assert heard.stays_open
    assert TOPICS["spread_of_toxin"]["say"][:40] in heard.says


def test_nothing_of_it_is_left_for_the_next_session(reading: Speaker) -> None:
    reading.opens()
    assert "Step" not in reading.asks("next").says
