"""An alarm that only the sound of the words raised may be taken back: one check, and only a clear no lifts it."""

import pytest

from assistant import conversation
from assistant.triage.assess import UNNAMED, Assessment
from tools.speaker import Speaker

ODD = "forty one blimey"


@pytest.fixture
def alarmed(alexa: Speaker, monkeypatch: pytest.MonkeyPatch) -> Speaker:
    """A session in which harmless words were taken for a danger that they don't name."""
    real = conversation.triage
    alarm = Assessment(sign=UNNAMED, level="emergency", signs=frozenset((UNNAMED,)))
    monkeypatch.setattr(
        conversation,
        "triage",
        lambda q, memory, **known: alarm if q.said == ODD else real(q, memory, **known),
    )
    alexa.opens()
    assert alexa.asks(ODD).says.startswith("Call 911 now")
    return alexa


@pytest.mark.parametrize(
    "said",
    [
        "it's a joke",
        "no i mean the needle",
        "i was only asking",
        "i haven't had any botox",
        "you misheard me",
        "i didn't say that",
    ],
)
def test_a_clear_no_lifts_what_was_misheard(alarmed: Speaker, said: str) -> None:
    check = alarmed.asks(said)
    assert "Is there any trouble breathing" in check.says and check.level == "urgent"
    assert alarmed.asks("no").id == "glad"
    assert alarmed.asks("how long does botox last").says.startswith("Botox for face lines")


@pytest.mark.parametrize("answer", ["yes", "i'm not sure", "a bit of weakness"])
def test_anything_but_a_clear_no_brings_it_back(alarmed: Speaker, answer: str) -> None:
    alarmed.asks("it's a joke")
    heard = alarmed.asks(answer)
    assert heard.level == "emergency" and heard.says.startswith("Call 911 now")


@pytest.mark.parametrize("said", ["no", "it went away", "she says she's fine", "is that normal"])
def test_what_takes_nothing_back_brings_the_action_again(alarmed: Speaker, said: str) -> None:
    assert alarmed.asks(said).says.startswith("Call 911 now")


def test_a_danger_that_was_named_is_never_taken_back(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("i can't swallow")
    assert alexa.asks("ha only kidding").says.startswith("Call 911 now")


@pytest.mark.parametrize(
    "said",
    [
        "i was just talking to my wife when it happened", "i was just reading in bed", "i've never had any of this before",
        "there's nothing wrong with me normally", "i mean i can't feel them at all",
    ],
)  # fmt: skip
def test_what_tells_more_of_it_takes_nothing_back(alarmed: Speaker, said: str) -> None:
    assert alarmed.asks(said).says.startswith("Call 911 now")
