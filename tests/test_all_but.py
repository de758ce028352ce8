"""Noes that leave something out or hold on a condition, and answers that are taken back."""

import pytest

from tools.speaker import Speaker


@pytest.mark.parametrize(
    ("said", "sign"),
    [
        ("no to everything apart from my throat", "eyelid_droop_plus"),
        ("everything's fine bar my speech", "speech_trouble"),
        ("all fine except the last one", "general_weakness"),
        ("none bar the double vision", "double_vision"),
        ("none of those other than my legs", "limb_weakness_one_side"),
        ("nothing else bar a bit of a croak", "eyelid_droop_plus"),
        ("no as long as i cover one eye", "eyelid_droop_plus"),
        ("no if i take small sips i'm fine", "eyelid_droop_plus"),
        ("no only when i drink", "eyelid_droop_plus"),
        ("no not unless i lie flat", "eyelid_droop_plus"),
    ],
)
def test_a_no_that_leaves_something_out_is_a_yes(alexa: Speaker, said: str, sign: str) -> None:
    alexa.asks("my eyelid is drooping")
    heard = alexa.asks(said)
    assert heard.level == "emergency" and heard.id == sign


@pytest.mark.parametrize(
    "said",
    [
        "no ma'am",
        "no madam nothing",
        "none of the above love",
        "i'm grand thanks",
        "fit as a fiddle",
        "no i feel perfectly fine apart from that",
        "none apart from the eyelid",
        "no i'm fine apart from that",
        "no nothing other than the eyelid",
        "no apart from my eyelid obviously",
        "all fine bar the weather",
        "nothing else thank god",
        "no, she's shaking her head",
    ],
)
def test_a_no_in_any_manner_and_one_that_leaves_out_the_sign_itself_is_one(alexa: Speaker, said: str) -> None:
    alexa.asks("my eyelid is drooping")
    assert "glad there is none" in alexa.asks(said).says


def test_a_no_beside_if_anything_is_no_condition(alexa: Speaker) -> None:
    alexa.asks("my eyelid is drooping")
    assert alexa.asks("no if anything i feel better").level == "soon"


@pytest.mark.parametrize("said", ["correction yes", "i said no to the wrong thing", "make that a yes"])
def test_a_no_is_taken_back(alexa: Speaker, said: str) -> None:
    alexa.opens()
    for before in ("i've got a small bruise", "no"):
        alexa.asks(before)
    assert alexa.asks(said).level == "emergency"


@pytest.mark.parametrize("said", ["i want to change my answer", "ask me that again"])
def test_who_wants_to_answer_anew_is_asked_anew(alexa: Speaker, said: str) -> None:
    alexa.opens()
    for before in ("i've got a small bruise", "no"):
        alexa.asks(before)
    assert "Please say yes or no" in alexa.asks(said).says
    assert alexa.asks("yes").level == "emergency"


@pytest.mark.parametrize("said", ["it's shut now", "his is shutting on him"])
def test_what_is_shut_ends_no_session(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks("it's his throat")
    assert alexa.asks(said).stays_open


@pytest.mark.parametrize("said", ["what's swallowing got to do with it", "sorry i was talking to my husband"])
def test_talk_about_the_question_is_no_answer(alexa: Speaker, said: str) -> None:
    alexa.asks("i've got a small bruise")
    assert alexa.asks(said).level == "expected"


@pytest.mark.parametrize(
    "said", ["i'm afraid there is", "now that you mention it", "to be honest yes", "i do yeah", "no wait yes"]
)
def test_a_reluctant_yes_is_one(alexa: Speaker, said: str) -> None:
    alexa.asks("my eyelid is drooping")
    assert alexa.asks(said).level == "emergency"


@pytest.mark.parametrize(
    ("first", "then", "level"),
    [
        ("my dad had his eyes done wednesday", "they won't open", "urgent"),
        ("i got my calves done", "they buckle", "emergency"),
    ],
)
def test_what_was_done_is_what_they_are(alexa: Speaker, first: str, then: str, level: str) -> None:
    alexa.opens()
    alexa.asks(first)
    assert alexa.asks(then).level == level


def test_a_grown_daughter_is_no_child(alexa: Speaker) -> None:
    alexa.opens()
    for said in ("my daughter is thirty two", "she had it for her brow"):
        alexa.asks(said)
    assert alexa.asks("her lids are both drooping").level == "urgent"


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("my friend wants to end it", "she won't speak to me"),
        ("i feel ugly since my botox", "i lied"),
        ("he's gutted about his brows", "he's going to top himself"),
    ],
)
def test_who_wants_to_die_keeps_the_crisis_line(alexa: Speaker, first: str, then: str) -> None:
    alexa.opens()
    alexa.asks(first)
    if first.startswith("i feel ugly"):
        alexa.asks("no")
    assert alexa.asks(then).says.startswith("Call 988 now")


def test_pills_that_were_taken_come_before_it(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("i want to die")
    assert alexa.asks("i've taken all my pills").says.startswith("Call 911 now")


def test_a_no_with_a_time_in_it_is_no_slow_start(alexa: Speaker) -> None:
    alexa.asks("my smile is crooked since botox")
    assert alexa.asks("no i noticed it this morning").id == "crooked_smile_sudden"


@pytest.mark.parametrize("said", ["the kids noticed it", "my daughter's wedding is saturday"])
def test_a_child_that_is_only_mentioned_is_not_ill(alexa: Speaker, said: str) -> None:
    alexa.asks("my eyelid is drooping")
    assert alexa.asks(said).level in ("soon", "none")


@pytest.mark.parametrize("said", ["i can't live with these wrinkles", "i've bought rope for the boat"])
def test_a_figure_of_speech_is_no_wish_to_die(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).level in ("none", "info")
