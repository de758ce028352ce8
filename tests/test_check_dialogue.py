"""The red-flag check: one question before a sign that is harmless only when alone."""

import pytest

from tools.speaker import Speaker

DROOP = "is drooping eyelid normal"


def test_a_drooping_eyelid_is_checked_before_it_is_answered(alexa: Speaker) -> None:
    heard = alexa.asks(DROOP)
    assert "breathing, swallowing or speaking, double vision, or weakness" in heard.says
    assert heard.stays_open
    assert heard.level == "soon"


@pytest.mark.parametrize(
    "said",
    [
        "no",
        "no none of those",
        "nope",
        "definitely no",
        "no I'm fine otherwise",
        "nope all good thanks",
        "no thank you bye",
    ],
)
def test_a_clear_no_gets_the_calm_answer(alexa: Speaker, said: str) -> None:
    alexa.asks(DROOP)
    heard = alexa.asks(said)
    assert "Tell your injector" in heard.says
    assert heard.level == "soon"


@pytest.mark.parametrize(
    "said",
    [
        "yes", "yeah the swallowing one", "kind of", "I'm not sure", "a little double vision but it's nothing",
        "no wait yes my words have been slurry", "no I'm just a bit hoarse", "none of those just a really dry mouth",
        "everything is fine except my swallowing", "no none of those but talking is a bit funny",
        "no but it was a friend who injected me at her flat",
    ],
)  # fmt: skip
def test_a_yes_a_maybe_and_a_named_danger_escalate(alexa: Speaker, said: str) -> None:
    alexa.asks(DROOP)
    assert alexa.asks(said).level == "emergency"


def test_a_hedged_no_is_asked_once_more(alexa: Speaker) -> None:
    alexa.asks(DROOP)
    again = alexa.asks("I don't think so")
    assert "Please say yes or no" in again.says
    assert alexa.asks("definitely no").level == "soon"


@pytest.mark.parametrize(
    "said", ["i had some toast for lunch", "it's my first time at that clinic", "my cousin's is the same"]
)
def test_what_sounds_harmless_and_is_no_answer_is_asked_once_more(alexa: Speaker, said: str) -> None:
    alexa.asks("my eye is a bit dry since botox")
    assert "Please say yes or no" in alexa.asks(said).says
    assert alexa.asks("we live by the sea").level == "emergency"


@pytest.mark.parametrize("said", ["i keep bumping into the door frames", "mnf grl", "my chin keeps sinking"])
def test_what_may_be_a_report_is_not_asked_twice(alexa: Speaker, said: str) -> None:
    alexa.asks("my eye is a bit dry since botox")
    assert alexa.asks(said).level == "emergency"


@pytest.mark.parametrize(
    "said",
    ["it's going down my arm now", "it has stopped", "he's nearly gone", "she's barely there", "just tight in the chest", "everything's going away", "it's all gone now", "took the tablet and it went the wrong way"],
)  # fmt: skip
def test_nothing_that_may_be_a_breath_or_a_sense_is_taken_for_little(alexa: Speaker, said: str) -> None:
    alexa.asks("the spot they injected is sore")
    alexa.asks(said)
    assert alexa.asks(said).level == "emergency"


def test_who_makes_little_of_it_twice_gets_the_calm_answer(alexa: Speaker) -> None:
    alexa.asks("the spot they injected is sore")
    assert "Please say yes or no" in alexa.asks("it's easing off already").says
    assert alexa.asks("it only hurts when i press it").level == "expected"


@pytest.mark.parametrize(
    ("sign", "said"),
    [
        ("my smile is crooked", "it's wearing off now"),
        ("i hate how i look since botox", "i feel better now"),
        ("the spot they injected is sore", "it isn't wearing off"),
        ("the spot they injected is sore", "the double vision is wearing off"),
    ],
)
def test_nobody_talks_a_stroke_a_crisis_or_a_named_danger_down(alexa: Speaker, sign: str, said: str) -> None:
    alexa.asks(sign)
    alexa.asks(said)
    assert alexa.asks(said).level == "emergency"


@pytest.mark.parametrize("said", ["no no no yes", "no yeah no"])
def test_a_no_with_a_yes_in_it_is_asked_once_more(alexa: Speaker, said: str) -> None:
    alexa.asks(DROOP)
    assert "Please say yes or no" in alexa.asks(said).says
    assert alexa.asks(said).level == "emergency"


def test_an_unrelated_question_does_not_drop_the_check(alexa: Speaker) -> None:
    alexa.asks(DROOP)
    between = alexa.asks("how long does botox last")
    assert "three to four months" in between.says
    assert between.says.endswith("double vision, or weakness?")
    assert alexa.asks("what's the weather").level == "emergency"


def test_questions_in_between_are_answered_and_the_check_waits(alexa: Speaker) -> None:
    alexa.asks(DROOP)
    for question in ("can i exercise after botox", "when can i fly", "can i wear makeup"):
        assert "weakness" in alexa.asks(question).says
    heard = alexa.asks("no")
    assert "Tell your injector" in heard.says and heard.level == "soon"


@pytest.mark.parametrize("said", ["is it dangerous", "will that go away"])
def test_a_question_about_the_sign_waits_for_the_check(alexa: Speaker, said: str) -> None:
    alexa.asks(DROOP)
    assert "Please say yes or no" in alexa.asks("just the eyelid").says
    assert alexa.asks(said).says.startswith("Call 911 if it's hard to breathe, swallow or speak")
    assert alexa.asks("I have that").level == "emergency"


@pytest.mark.parametrize(
    "said", ["uh uh", "nuh uh", "no she says", "none of the above thank god", "not that i've noticed"]
)
def test_a_no_as_people_say_it_is_one(alexa: Speaker, said: str) -> None:
    alexa.asks(DROOP)
    assert "Tell your injector" in alexa.asks(said).says


def test_only_the_sign_itself_twice_is_a_no(alexa: Speaker) -> None:
    alexa.asks("i have a bruise since botox")
    assert "Please say yes or no" in alexa.asks("only the bruise").says
    assert alexa.asks("it's just the bruise").level == "expected"


@pytest.mark.parametrize(
    ("said", "sign"),
    [
        ("the second one", "swallowing_trouble"), ("the third", "speech_trouble"), ("number two", "swallowing_trouble"), ("only the first", "breathing_trouble"), ("the last one", "general_weakness"),
    ],
)  # fmt: skip
def test_a_part_named_by_its_place_is_a_yes(alexa: Speaker, said: str, sign: str) -> None:
    alexa.asks(DROOP)
    heard = alexa.asks(said)
    assert heard.level == "emergency" and heard.id == sign


def test_a_part_answered_asks_about_the_rest(alexa: Speaker) -> None:
    alexa.asks(DROOP)
    assert "the rest" in alexa.asks("I can breathe okay").says
    heard = alexa.asks("no double vision no weakness and I'm swallowing and talking normally")
    assert heard.level == "soon"
    assert "Tell your injector" in heard.says


def test_help_and_repeat_keep_the_check(alexa: Speaker) -> None:
    alexa.asks(DROOP)
    assert "weakness" in alexa.asks("help").says
    assert "weakness" in alexa.asks("repeat that").says
    assert alexa.asks("no").level == "soon"


def test_it_is_not_asked_twice_for_the_same_sign_after_a_clear_no(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks(DROOP)
    alexa.asks("no")
    heard = alexa.asks("how long does a droopy eyelid last")
    assert "four to 12 weeks" in heard.says


@pytest.mark.parametrize(
    "said", ["my arm is asleep", "well my arm feels funny too", "it started suddenly this morning"]
)
def test_the_stroke_check_hears_an_arm_and_a_sudden_start(alexa: Speaker, said: str) -> None:
    assert "start suddenly" in alexa.asks("my smile is crooked").says
    assert alexa.asks(said).level == "emergency"


def test_the_stroke_check_is_asked_again_in_its_own_words(alexa: Speaker) -> None:
    alexa.asks("my smile is crooked")
    assert "weak arm" in alexa.asks("how long does botox last").says


@pytest.mark.parametrize("said", ["what do you mean by weakness", "can you repeat the question", "what"])
def test_a_question_about_the_check_is_not_held_against_the_answer(alexa: Speaker, said: str) -> None:
    alexa.asks(DROOP)
    assert "weakness" in alexa.asks(said).says
    assert alexa.asks("how long does botox last").level == "soon"
    assert alexa.asks("no thank god").level == "soon"


def test_leaving_in_the_middle_of_the_check_ends_with_when_to_call(alexa: Speaker) -> None:
    alexa.asks(DROOP)
    heard = alexa.asks("cancel")
    assert "call 911" in heard.says
    assert not heard.stays_open


def test_starting_over_keeps_the_check(alexa: Speaker) -> None:
    alexa.asks(DROOP)
    assert "weakness" in alexa.asks("start over").says
    assert alexa.asks("no").level == "soon"


@pytest.mark.parametrize(
    "said",
    [
        "neg for all of those", "isolated", "that's a no", "no red flags", "i'm fine otherwise", "touch wood no", "she's back to normal",
        "denies sob dysphagia dysarthria diplopia weakness",
    ],
)  # fmt: skip
def test_a_no_in_the_words_of_a_clinic_or_a_home_clears_the_check(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks("my patient has a headache")
    assert alexa.asks(said).says.startswith("Good. I'm glad there is none of that.")


@pytest.mark.parametrize(
    "said",
    [
        "he's sitting up and talking now",
        "he's awake now and talking",
        "he's breathing grand and chatting away",
        "hang on i'll ask him",
    ],
)
def test_what_somebody_does_again_or_a_pause_is_no_yes(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks("he fainted when he had his botox")
    heard = alexa.asks(said)
    assert heard.level == "soon" and "Is there any trouble breathing" in heard.says


@pytest.mark.parametrize("said", ["wow", "blimey", "cheers", "thanks"])
def test_an_exclamation_or_thanks_leaves_the_check_open(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks("my eyelid's drooping since botox")
    heard = alexa.asks(said)
    assert heard.stays_open and heard.level == "soon" and "Is there any trouble breathing" in heard.says
    assert alexa.asks("it's both now").level == "urgent"
