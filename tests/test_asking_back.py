"""A red-flag check that is answered by a question, by a story, or by somebody who makes light of it."""

import pytest

from tools.speaker import Speaker

CARE = "Call 911 if it's hard to breathe, swallow or speak"


@pytest.mark.parametrize(
    ("sign", "first", "second"),
    [
        ("my eyelid's drooping", "is that normal", "will it get better"),
        ("my brow's heavy", "how long", "will paracetamol help"),
        ("i've got a headache after botox", "what can i take", "can i take paracetamol"),
        ("bruise by my eye", "will arnica help", "how long"),
        ("my eyes are watering", "why", "seriously"),
        ("i fainted when he did it", "what should i do", "will i be alright"),
        ("my brow's heavy", "is that normal", "does coffee help"),
    ],
)
def test_who_only_asks_on_is_answered_with_care_and_not_alarmed(
    alexa: Speaker, sign: str, first: str, second: str
) -> None:
    alexa.asks(sign)
    assert "Please say yes or no" in alexa.asks(first).says
    heard = alexa.asks(second)
    assert heard.level in ("soon", "expected") and heard.says.startswith(CARE)
    assert "glad there is none" not in heard.says


def test_nothing_counts_as_cleared_by_asking_on(alexa: Speaker) -> None:
    for said in ("my eyelid is drooping", "how long", "is it permanent"):
        alexa.asks(said)
    assert alexa.asks("i have that").level == "emergency"
    fresh = Speaker()
    for said in ("my eyelid is drooping", "how long", "is it permanent", "how long does botox last"):
        fresh.asks(said)
    assert fresh.asks("my eyelid is drooping").says.endswith("weakness anywhere else?")


def test_a_stroke_check_left_unanswered_warns_of_a_stroke(alexa: Speaker) -> None:
    for said in ("my smile's crooked since botox", "how long"):
        alexa.asks(said)
    assert alexa.asks("is it permanent").says.startswith("Call 911 if it started suddenly")
    assert alexa.asks("it started suddenly").level == "emergency"


def test_a_crisis_check_left_unanswered_names_the_crisis_line(alexa: Speaker) -> None:
    for said in ("i'm thirteen and hate my forehead", "my friends all say it"):
        assert alexa.asks(said).says.endswith("harming yourself?")
    heard = alexa.asks("why")
    assert heard.says.startswith("If you think of harming yourself, call 988 now.") and heard.level == "soon"
    assert alexa.asks("i have").says.startswith("Call 988 now")


@pytest.mark.parametrize(
    "said", ["then why am i buying pads all of a sudden", "make that two", "the right's caught up with it"]
)
def test_a_question_or_a_story_that_may_be_a_report_still_raises(alexa: Speaker, said: str) -> None:
    alexa.asks("my eyelid is drooping")
    alexa.asks("it's the left")
    assert alexa.asks(said).level in ("urgent", "emergency")


@pytest.mark.parametrize(
    "said",
    ["it's my wedding saturday", "i'm a guitarist", "two weeks ago", "near my left eyebrow", "same clinic"],
)
def test_small_talk_beside_a_mild_sign_ends_in_an_answer(alexa: Speaker, said: str) -> None:
    alexa.asks("bruise on my forehead")
    alexa.asks("how do i cover it up")
    assert alexa.asks(said).says.startswith(CARE)


@pytest.mark.parametrize("said", ["no double vision", "no diplopia", "no weakness"])
def test_a_no_to_one_part_is_not_one_to_all(alexa: Speaker, said: str) -> None:
    alexa.asks("patient's eyelid has dropped")
    assert alexa.asks(said).says.startswith("Good. Now the rest")
    assert "glad there is none" in alexa.asks("no none of the others").says


@pytest.mark.parametrize("said", ["define weakness", "what sort of weakness", "why do you ask"])
def test_what_the_check_means_is_no_answer(alexa: Speaker, said: str) -> None:
    alexa.asks("my brow's heavy")
    assert alexa.asks(said).level == "soon"


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("does blurry count", "urgent"),
        ("what about being a bit hoarse", "urgent"),
        ("does it count if i can't swallow", "emergency"),
    ],
)
def test_what_is_asked_whether_it_counts_does(alexa: Speaker, said: str, level: str) -> None:
    alexa.asks("i've got a bit of a headache")
    assert alexa.asks(said).level == level


@pytest.mark.parametrize(
    "said",
    [
        "she's awake",
        "she's sitting up drinking water",
        "her colour's come back",
        "she's come round now",
        "she's conscious and talking",
        "legs up already",
        "alert and orientated",
    ],
)
def test_who_comes_round_is_asked_about_the_rest(alexa: Speaker, said: str) -> None:
    alexa.asks("patient's just fainted")
    assert alexa.asks(said).level == "soon"
    assert "glad there is none" in alexa.asks("no").says


@pytest.mark.parametrize(
    "said", ["she's talking funny", "she's barely breathing", "he can swallow if he tucks his chin down"]
)
def test_what_somebody_hardly_does_is_a_yes(alexa: Speaker, said: str) -> None:
    alexa.asks("patient's just fainted")
    assert alexa.asks(said).level == "emergency"


def test_two_things_not_understood_swallow_no_question(alexa: Speaker) -> None:
    alexa.asks("erm thingy")
    assert "weakness" in alexa.asks("it's the um the wotsit").says
    assert alexa.asks("when can i put makeup on").level == "info"
    assert "several hundred dollars" in alexa.asks("how much is botox").says


@pytest.mark.parametrize("said", ["why", "how much", "is it", "mhm the uh"])
def test_few_words_after_two_things_not_understood_break_nothing(alexa: Speaker, said: str) -> None:
    for before in ("erm thingy", "it's the um the wotsit"):
        alexa.asks(before)
    for _ in range(2):
        assert alexa.asks(said).id != "broken"


@pytest.mark.parametrize(
    ("sign", "first", "then"),
    [
        ("my eyelid's a bit droopy since the botox", "just the left one", "my husband thinks it's funny"),
        ("i've a headache since my botox", "it's not bad", "i took a paracetamol"),
        ("bit of blood in my wee since the bladder botox", "no temperature", "it's only pink"),
    ],
)
def test_who_makes_little_of_a_mild_sign_twice_is_told_about_it(
    alexa: Speaker, sign: str, first: str, then: str
) -> None:
    alexa.opens()
    for said in (sign, first):
        assert "Is there any trouble breathing" in alexa.asks(said).says
    assert alexa.asks(then).level in ("soon", "expected")


def test_another_part_told_so_is_an_emergency(alexa: Speaker) -> None:
    alexa.opens()
    for said in ("my eyelid's a bit droopy since the botox", "just the left one"):
        alexa.asks(said)
    assert alexa.asks("and my arm").level == "emergency"


@pytest.mark.parametrize("said", ["i can't make it to the loo", "i can't hold my wee"])
def test_what_comes_too_soon_is_no_retention(alexa: Speaker, said: str) -> None:
    assert alexa.asks(said).id == "bladder_leak_new"
