"""Under an escalation: what brings it again, what raises it, what is answered behind its line."""

import pytest

from tools.speaker import Speaker


@pytest.mark.parametrize("said", ["thanks", "ok thanks", "that's all", "done that", "nothing else"])
def test_a_thank_you_brings_the_action_and_the_session_stays_open(alexa: Speaker, said: str) -> None:
    alexa.asks("my voice is hoarse since botox")
    heard = alexa.asks(said)
    assert heard.level == "urgent" and heard.stays_open
    assert alexa.asks("oh and i keep choking").level == "emergency"


@pytest.mark.parametrize("said", ["stop", "goodbye", "cancel", "thanks bye"])
def test_a_stop_ends_it(alexa: Speaker, said: str) -> None:
    alexa.asks("i can't swallow")
    assert not alexa.asks(said).stays_open


@pytest.mark.parametrize(
    "said", ["how long will that last", "what do i tell them", "it stings", "and a droopy smile on the left"]
)
def test_what_is_about_it_brings_it_again_and_no_calm_answer(alexa: Speaker, said: str) -> None:
    alexa.asks("i've double vision since the botox")
    assert alexa.asks(said).says.startswith("Get medical help today.")


@pytest.mark.parametrize(
    "said", ["and my speech a little", "my legs as well", "it's my voice as well now", "my voice too"]
)
def test_one_more_part_makes_an_urgent_sign_an_emergency(alexa: Speaker, said: str) -> None:
    alexa.asks("i've double vision")
    assert alexa.asks(said).level == "emergency"


@pytest.mark.parametrize("said", ["my husband too", "what about my legs", "my appointment as well"])
def test_what_names_no_part_does_not(alexa: Speaker, said: str) -> None:
    alexa.asks("my voice is hoarse")
    assert alexa.asks(said).level == "urgent"


def test_staff_mode_opens_behind_the_line_and_answers_and_goes_on(alexa: Speaker) -> None:
    still = "What you told me still needs help now. Call 911."
    alexa.asks("nurse here patient's having anaphylaxis")
    alexa.asks("adrenaline dose")
    for said in ("staff mode on", "more", "next"):
        assert alexa.asks(said).says.startswith(still)


def test_the_end_of_an_answer_stands_behind_the_line_too(alexa: Speaker) -> None:
    for said in ("staff mode", "my eyelid doesn't close all the way", "what is botox", "carry on"):
        alexa.asks(said)
    assert alexa.asks("carry on").says.startswith(
        "What you told me still needs medical help today. That is all"
    )


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("it's making her suicidal you know the botox thing", "she's asking me to hide the tablets"),
        ("she says she wants to die because of her forehead", "she's locked the bathroom door"),
    ],
)
def test_a_crisis_stays_one(alexa: Speaker, first: str, then: str) -> None:
    assert alexa.asks(first).id == "suicidal"
    assert alexa.asks(then).id == "suicidal"


@pytest.mark.parametrize(
    "said",
    [
        "she's been giving her jewellery away",
        "he's bought a rope",
        "she's saying goodbye to everyone",
        "she keeps saying we'd all be happier if she wasn't around",
        "then there's no way out for me is there i've had enough of living with this face",
    ],
)
def test_a_wish_to_die_told_by_its_signs_gets_the_crisis_line(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).says.startswith("Call 988 now")


@pytest.mark.parametrize("said", ["it's stopped now", "quiet please", "he's stopped"])
def test_what_only_sounds_like_a_stop_ends_no_emergency(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks("he's having a fit")
    heard = alexa.asks(said)
    assert heard.stays_open and heard.says.startswith("Call 911 now")


def test_a_guide_is_not_read_on_over_an_emergency(alexa: Speaker) -> None:
    alexa.opens()
    for said in ("staff mode", "read the aftercare", "he can't breathe", "what is botox"):
        alexa.asks(said)
    assert alexa.asks("next").says.startswith("Call 911 now")
