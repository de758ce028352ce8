"""After "Call 911 now": what fits who is helped, can't call, or asks what to do until then. The action is said each time."""

import pytest

from tools.speaker import Speaker

ALARM = "i can't swallow since my botox"


@pytest.mark.parametrize(
    "said",
    [
        "we're in the ambulance now", "i'm on the phone to them", "i've called 911", "the paramedics are here", "we're on our way to the er",
        "my husband's ringing them now", "my daughter is driving me there", "that's all thanks they're here",
    ],
)  # fmt: skip
def test_who_is_helped_is_not_told_to_call_as_if_nothing_was_said(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks(ALARM)
    heard = alexa.asks(said)
    assert heard.level == "emergency" and heard.says.startswith("Good. Do what they say. Say when and where")
    assert "If help isn't on its way, call 911 now" in heard.says
    assert alexa.asks("yes").says.startswith("Call 911 now")


@pytest.mark.parametrize(
    "said",
    [
        "the ambulance isn't here yet", "they sent me home last night", "should i call the ambulance", "i went to the hospital yesterday",
        "they won't come", "the ambulance was here and it's gone", "the crew were here and left", "the doctor's coming thursday",
        "my husband's here he thinks i'm being silly", "i'm on the phone with my mom", "they said they'd be an hour", "i've got an appointment this afternoon", "the doctor's here with me and he can't breathe",
    ],
)  # fmt: skip
def test_what_is_no_help_brings_the_action_again(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks(ALARM)
    assert alexa.asks(said).says.startswith("Call 911 now")


@pytest.mark.parametrize(
    "said", ["my phone's dead", "i don't have a phone only this alexa", "i'm up a mountain there's no signal"]
)
def test_who_cannot_call_hears_another_way(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks(ALARM)
    heard = alexa.asks(said)
    assert heard.level == "emergency" and "have someone near you call 911 now" in heard.says


def test_a_crisis_line_that_does_not_answer_is_not_the_end(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("i want to kill myself")
    assert alexa.asks("the line's busy").says.startswith("Then call 911 now")
    assert alexa.asks("i'm on the phone with them").says.startswith("Good. Stay with them.")


@pytest.mark.parametrize(
    "said",
    [
        "can i drink something",
        "can i take my inhaler",
        "should i lie down",
        "what should i do till they come",
    ],
)
def test_what_to_do_until_then_is_left_to_who_answers(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks(ALARM)
    heard = alexa.asks(said)
    assert heard.level == "emergency" and heard.says.startswith("Call 911 now on a phone, and ask them that.")


def test_nobody_in_an_emergency_is_told_of_deaths(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks(ALARM)
    assert alexa.asks("has anyone died from botox").says.startswith("Call 911 now")


@pytest.mark.parametrize(
    "said", ["my wife's taking me in an hour", "the dentist says he'll see me in an hour"]
)
def test_who_is_seen_today_is_not_raised_to_an_emergency(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks("i'm seeing double since my botox")
    heard = alexa.asks(said)
    assert (
        heard.level == "urgent"
        and heard.says.startswith("Good.")
        and "Call 911 if it gets worse" in heard.says
    )


def test_staff_who_were_told_a_dose_go_on_asking_about_it(alexa: Speaker) -> None:
    alexa.opens()
    for said in ("staff mode", "he's in anaphylaxis", "adrenaline dose"):
        alexa.asks(said)
    for said in ("when can i repeat it", "how often"):
        assert alexa.asks(said).id == "staff_adrenaline_dose"


@pytest.mark.parametrize("told", ["i've taken tablets", "i've cut myself badly"])
def test_harm_told_while_somebody_is_there_gets_the_emergency_number(alexa: Speaker, told: str) -> None:
    alexa.opens()
    alexa.asks("i want to kill myself")
    assert alexa.asks("i'm with a friend").says.startswith("Good. Stay with them.")
    heard = alexa.asks(told)
    assert heard.says.startswith("Call 911 now") and "988" in heard.says


def test_an_appointment_in_weeks_is_not_today(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("i'm seeing double since my botox")
    assert alexa.asks("i've an appointment in three weeks").says.startswith("Get medical help today.")
