"""What people did or would do to themselves: called for by what is most pressing, with the crisis line named beside it."""

import pytest

from tools.speaker import Speaker


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("i want to die", "and i can't swallow"),
        ("i want to die", "my throat's closing"),
        ("my sister says she's going to end it", "she's not breathing"),
        ("i don't want to live any more", "my face has dropped on one side"),
        ("i want to die", "i can't breathe for crying"),
        ("i've taken loads of pills", "i can't breathe now"),
        ("i can't swallow since my botox", "i want to die"),
    ],
)
def test_a_body_in_danger_and_a_wish_to_die_are_both_met(alexa: Speaker, first: str, then: str) -> None:
    alexa.opens()
    alexa.asks(first)
    heard = alexa.asks(then)
    assert heard.level == "emergency" and heard.says.startswith("Call 911 now")
    assert "For thoughts of dying, call 988 too." in heard.says
    assert alexa.asks("are you sure").says == heard.says


@pytest.mark.parametrize(
    "said",
    [
        "i've taken loads of pills",
        "i've slit my wrists",
        "she's trying to hang herself right now",
        "he's got a knife to his throat",
        "i took a razor to my forehead",
        "I want to die and I can't breathe",
    ],
)
def test_what_is_done_or_under_way_gets_the_emergency_number_first(alexa: Speaker, said: str) -> None:
    heard = alexa.asks(said)
    assert heard.level == "emergency" and heard.says.startswith("Call 911 now") and "988" in heard.says


@pytest.mark.parametrize(
    "said",
    [
        "i've had a bottle of wine and some tablets and i just want it all to stop",
        "i've lined all my tablets up on the table",
        "i've been looking up ways to do it",
        "i won't bother you again after tonight",
        "my mam said she'd throw herself in the liffey over her eyebrows",
        "she'll top herself if we can't fix her brow",
        "my daughter says she doesn't want to see her birthday",
        "my wife's driven off and left a note",
        "i've been cutting my arms since the botox went wrong",
        "i cut my face trying to get the filler out",
        "how many of these sleeping pills would finish it",
        "everybody'd be grand without me",
    ],
)
def test_a_wish_to_die_is_heard_in_what_people_say_around_it(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).says.startswith("Call 988 now")


@pytest.mark.parametrize(
    "said",
    [
        "my life's over if this droops before the wedding ha",
        "i've got my tablets here can i take them before botox",
        "the nurse wrote a note about my units",
        "i've left a note for the receptionist",
        "does it fade away after a while",
        "how often can i inject myself if i'm doing small amounts every week",
    ],
)
def test_words_that_only_sound_like_one_raise_nothing(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).level in ("info", "none", "minor", "soon")


def test_violence_is_told_where_one_is_and_only_if_it_is_safe(alexa: Speaker) -> None:
    heard = alexa.asks("he's hitting me right now")
    assert heard.says.startswith("Call 911 now on a phone if that is safe.") and "Botox" not in heard.says


@pytest.mark.parametrize(
    "said",
    [
        "mrs khan says the light hurts her eyes and she can't shut them",
        "she rang says eye won't close at night and it's sore and light hurts",
        "she's scratching her arms and says she feels hot",
    ],
)
def test_what_hurts_is_no_violence(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).id != "harm_by_other"
