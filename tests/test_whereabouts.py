"""The number of the device, and that of the place where somebody is said to be."""

import pytest

from content.numbers import NUMBERS, THERE
from tools.speaker import Speaker


@pytest.mark.parametrize(
    ("said", "number"),
    [
        ("i'm in scotland and my throat is closing", "911, or 999 in the UK, now"),
        ("my mum in mumbai can't breathe after botox", "911, or 112 in India, now"),
        (
            "my daughter's in australia she rang me she can't swallow after botox",
            "911, or 000 in Australia, now",
        ),
        ("we're on holiday in spain and i can't swallow", "911, or the local number there, now"),
        ("i'm in dublin visiting and i want to die", "988, or 116 123 in Ireland, now"),
        ("i'm in toronto and i can't breathe", "911 now"),
    ],
)
def test_both_numbers_are_said(alexa: Speaker, said: str, number: str) -> None:
    alexa.opens()
    heard = alexa.asks(said)
    assert heard.says.startswith(f"Call {number} on a phone.")
    assert alexa.asks("what").says == heard.says


@pytest.mark.parametrize("said", ["i'm in england is it still nine one one", "what number is it in england"])
def test_a_place_told_after_the_alarm_counts(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks("i can't swallow since my botox")
    assert alexa.asks(said).says.startswith("Call 911, or 999 in the UK, now")
    assert alexa.asks("stop").says.startswith("Call 911, or 999 in the UK, now")


@pytest.mark.parametrize(
    "said", ["i had botox in turkey and i can't swallow", "i can't swallow since my botox in london"]
)
def test_where_botox_was_had_is_not_where_help_is_needed(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).says.startswith("Call 911 now on a phone.")


def test_another_device_has_its_own_number_first() -> None:
    assert (
        Speaker(locale="en-GB")
        .asks("i'm in new york and i can't breathe")
        .says.startswith("Call 999, or 911 in the United States, now")
    )
    assert (
        Speaker(locale="en-AU")
        .asks("i'm in auckland and i can't breathe")
        .says.startswith("Call 000, or 111 in New Zealand, now")
    )


def test_every_number_told_elsewhere_is_one_of_a_locale() -> None:
    known = {number for here in NUMBERS.values() for number in here["phones"]}
    for place, there in THERE.items():
        numbers = {there["emergency"], there["crisis"]}
        assert numbers <= known or place == "elsewhere", place
