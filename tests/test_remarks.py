"""What people say between their questions, and dangers in words as plain: remarks alarm nobody, the others are met."""

import pytest

from tools.speaker import Speaker


@pytest.mark.parametrize(
    "words",
    [
        "my mother can't speak a word of english", "you can't move for tourists here in august", "i don't want to wake up with wrinkles", "since botox i no longer choke on my food",
        "my late husband couldn't swallow at the end", "he's taken thirty milligrams of baclofen as prescribed", "our church has a talk on suicide prevention", "the doorbell doesn't respond since the update",
        "my brother won't talk about it", "can't get my tongue round welsh place names",
    ],
)  # fmt: skip
def test_remarks_of_people_who_are_well_alarm_nobody(words: str) -> None:
    assert Speaker().asks(words).level not in ("emergency", "urgent")


@pytest.mark.parametrize(
    "words",
    [
        "took twenty of the gabapentin in one go", "my nephew swallowed grandad's warfarin", "she's after taking forty panadol", "the toddler's been in my bag and the propranolol's gone",
        "the nurse has just collapsed in the treatment room", "he passed out at the wheel an hour after the injections", "blood's shooting out where they did it", "we had to wind scarves round so my head doesn't drop",
        "he's having another t i a", "i can't lift the milk carton", "i'm on the bridge and i don't think i'm coming down", "sos", "no puedo respirar", "ich kann nicht mehr schlucken", "quiero morir",
    ],
)  # fmt: skip
def test_emergencies_in_these_words_are_met(words: str) -> None:
    assert Speaker().asks(words).level == "emergency"


@pytest.mark.parametrize(
    "words",
    [
        "there are two moons where there should be one", "the dog has two heads to me", "my partner raises his fist every time i ask", "they put a bladder dose into a lady's forehead",
        "she had it off a back room injector", "three people from that clinic are on ventilators and i went on friday", "the child chewed the stopper off the vial", "the walls won't stay still", "the kiddie ate the cream for numbing", "she's swallowed a needle cap", "i'm straining and straining just to do a wee",
    ],
)  # fmt: skip
def test_what_calls_for_help_today_in_these_words_is_met(words: str) -> None:
    assert Speaker().asks(words).level in ("emergency", "urgent")
