"""What somebody is treated for is kept in mind: "how long does it last" is asked of the bladder once the bladder was named."""

import pytest

from tools.speaker import Speaker


@pytest.mark.parametrize(
    "named",
    [
        "does botox help overactive bladder",
        "does botox help migraine",
        "does botox help neck spasms",
        "i've been offered it for my bladder",
        "they want to do it in my armpits",
    ],
)
def test_time_is_asked_of_what_was_named(alexa: Speaker, named: str) -> None:
    alexa.opens()
    alexa.asks(named)
    alexa.asks("does it hurt")
    assert alexa.asks("how long does it last").id == "duration_by_indication"


def test_a_sign_told_of_has_its_own_time(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("is a bruise normal")
    alexa.asks("no")
    assert alexa.asks("how long does it last").id == "bruise_care"


@pytest.mark.parametrize("said", ["how long does botox last", "how long does botox last for wrinkles"])
def test_a_question_that_names_botox_itself_is_of_the_face(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks("does botox help migraine")
    assert alexa.asks(said).id == "duration_frown_lines"


def test_nothing_was_named_in_a_first_question(alexa: Speaker) -> None:
    alexa.opens()
    assert alexa.asks("how long does it last").id == "duration_frown_lines"
