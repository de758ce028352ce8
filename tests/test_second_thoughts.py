"""Noes, yeses and second thoughts around the red-flag check, as frightened people say them."""

import pytest

from assistant.triage.slur import unslurred
from tools.speaker import Speaker

DROOP, SMILE, DISTRESS = "my eyelid droops", "my smile is crooked", "i hate how i look since botox"


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("none i can't breathe", "breathing_trouble"), ("neither my throat's closing", "swallowing_trouble"), ("neither she's passed out", "collapse"), ("no call an ambulance", "calls_for_help"),
        ("no call 911", "calls_for_help"), ("no i need help", "calls_for_help"), ("i need help right now", "calls_for_help"), ("my baby not wake up", "collapse"), ("a kid at school drank botox", "swallowed_or_splash"),
    ],
)  # fmt: skip
def test_a_no_to_an_offer_hides_no_danger(alexa: Speaker, words: str, sign: str) -> None:
    alexa.opens()
    alexa.asks("does botox hurt")
    heard = alexa.asks(words)
    assert heard.id == sign and heard.level in ("urgent", "emergency")


@pytest.mark.parametrize(
    "words",
    [
        "none of those",
        "no thanks",
        "neither",
        "no it's fine",
        "nothing like that",
        "it's probably nothing",
        "help",
    ],
)
def test_a_mere_no_alarms_nobody(alexa: Speaker, words: str) -> None:
    alexa.opens()
    alexa.asks("does botox hurt")
    assert alexa.asks(words).level == "none"


@pytest.mark.parametrize(
    ("sign", "words"),
    [
        (SMILE, "wait i meant yes"), (DROOP, "oh wait the swallowing one"), (DROOP, "scratch that i do"), (DISTRESS, "that was a lie"),
    ],
)  # fmt: skip
def test_a_no_taken_back_is_a_yes(alexa: Speaker, sign: str, words: str) -> None:
    alexa.asks(sign)
    alexa.asks("no")
    assert alexa.asks(words).level == "emergency"


@pytest.mark.parametrize(
    ("sign", "words"), [(DROOP, "actually yes"), (DISTRESS, "sometimes"), (DISTRESS, "maybe")]
)
def test_what_may_take_a_no_back_has_the_check_asked_once_more(alexa: Speaker, sign: str, words: str) -> None:
    alexa.asks(sign)
    alexa.asks("no")
    assert "say yes or no" in alexa.asks(words).says
    assert alexa.asks("yes").level == "emergency"


@pytest.mark.parametrize("words", ["yes", "tell me more", "how long does it last", "i see", "can i exercise"])
def test_a_wish_to_hear_more_takes_no_no_back(alexa: Speaker, words: str) -> None:
    alexa.asks(DROOP)
    alexa.asks("no")
    assert alexa.asks(words).level not in ("urgent", "emergency")


@pytest.mark.parametrize(
    "words",
    ["the fourth one", "just the first", "two of those", "yes she has", "i've got that", "everything but the double vision", "afraid so", "pretty much", "the first two"],
)  # fmt: skip
@pytest.mark.parametrize("sign", [SMILE, DROOP])
def test_a_yes_by_reference_is_one_in_any_check(alexa: Speaker, sign: str, words: str) -> None:
    alexa.asks(sign)
    assert alexa.asks(words).level == "emergency"


@pytest.mark.parametrize(
    "words",
    [
        "i've thought about it",
        "a few times",
        "i just want it to stop",
        "i don't want to talk about it",
        "last night i did",
        "every day",
    ],
)
def test_no_clear_no_to_the_crisis_question_brings_the_crisis_line(alexa: Speaker, words: str) -> None:
    alexa.asks(DISTRESS)
    assert "988" in alexa.asks(words).says


@pytest.mark.parametrize(
    ("sign", "words"),
    [
        (DROOP, "hell no"), (DROOP, "not in the slightest"), (DROOP, "zilch"), (DROOP, "haven't got that"), (SMILE, "that's not me"), (DISTRESS, "no i would never"), (DISTRESS, "i'm not suicidal"),
        (DISTRESS, "no just fed up"), ("my mum feels faint", "she's ok now"),
    ],
)  # fmt: skip
def test_noes_of_all_kinds_are_noes(alexa: Speaker, sign: str, words: str) -> None:
    alexa.asks(sign)
    assert "I'm glad there is none of that" in alexa.asks(words).says


@pytest.mark.parametrize(
    ("sign", "words"),
    [
        (DROOP, "what is double vision"), (DROOP, "got it"), (DROOP, "ok thanks"), (SMILE, "what do you mean by suddenly"), (SMILE, "how would i know if my arm is weak"), (SMILE, "it didn't start suddenly"),
    ],
)  # fmt: skip
def test_a_question_about_the_check_and_a_mere_okay_have_it_asked_again(
    alexa: Speaker, sign: str, words: str
) -> None:
    alexa.asks(sign)
    heard = alexa.asks(words)
    assert heard.level in ("soon", "expected") and heard.stays_open and heard.says.endswith("?")


def test_it_got_worse_after_another_topic_has_its_check_asked_anew(alexa: Speaker) -> None:
    alexa.asks(DROOP)
    alexa.asks("no")
    alexa.asks("does botox hurt")
    assert "one check" in alexa.asks("it's getting worse").says


@pytest.mark.parametrize(
    "words",
    [
        "not feeling well and suddenly my smile's crooked",
        "it wasn't there at lunch and suddenly my mouth has dropped",
    ],
)
def test_a_not_of_something_else_makes_nothing_slow(alexa: Speaker, words: str) -> None:
    assert alexa.asks(words).level == "emergency"


@pytest.mark.parametrize(
    "words",
    [
        "it'sh noshing jusht my tongue'sh not doing whut i tell it",
        "shumfings wrong my wordsh are all shlidey shince the needlesh",
        "the wordsh won't come out shtraight shince lunsh",
        "jush now my wordsh come out shquashed",
        "i can't take my pillsh they get shtuck in my throat",
    ],
)
def test_slurred_words_are_read_as_what_they_would_be(alexa: Speaker, words: str) -> None:
    alexa.opens()
    assert alexa.asks(words).level == "emergency"


def test_slurred_words_of_no_danger_are_asked_about_at_once(alexa: Speaker) -> None:
    alexa.opens()
    asked = alexa.asks("well thish ish odd my foreheadsh fine")
    assert asked.level == "none" and "Is there any trouble breathing" in asked.says
    assert alexa.asks("yesh").level == "emergency"


@pytest.mark.parametrize(
    "words", ["i wash the dishes and finish the washing", "josh and trish share a dish of fish"]
)
def test_a_plain_sh_is_no_slur(words: str) -> None:
    assert unslurred(words) == words


def test_a_long_piece_may_tell_how_sudden_it_was(alexa: Speaker) -> None:
    alexa.opens()
    for said in ("my smile's a bit crooked", "no"):
        alexa.asks(said)
    told = "i saw it in the mirror this morning and it wasn't there last night"
    assert alexa.asks(told).id == "crooked_smile_sudden"
