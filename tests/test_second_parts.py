"""What comes a turn later: one more part after a check, an "it" for the part named before, and the limit of what was said to work."""

import pytest

from tools.speaker import Speaker


def _after(*said: str) -> Speaker:
    alexa = Speaker()
    alexa.opens()
    for words in said:
        alexa.asks(words)
    return alexa


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("my eyelid's drooping", "and my voice"), ("my eyelid's drooping", "my vision as well"), ("my smile's crooked", "and my arm now"),
        ("my forehead's heavy", "and my legs"), ("i've got a bruise", "and my throat"), ("my mouth's dry", "and my speech a bit"), ("my eyelid's drooping", "so are my arms"),
    ],
)  # fmt: skip
def test_one_more_part_after_a_check_that_was_answered_no_is_an_emergency(first: str, then: str) -> None:
    assert _after(first, "no").asks(then).level == "emergency"


@pytest.mark.parametrize(
    "then", ["and my friend", "and my make up", "and my legs are grand", "can i drive", "my mother too"]
)
def test_what_names_no_failing_part_after_it_alarms_nobody(then: str) -> None:
    assert _after("my eyelid's drooping", "no").asks(then).level not in ("urgent", "emergency")


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("my jaw's a bit achy", "i can't open it now"), ("my jaw's aching", "it won't open"), ("my eye's swollen", "i can't open it"),
        ("my eyelid's drooping", "it's stuck shut"), ("my eyelid's drooping", "and the other one"), ("there's a little lump", "it's as big as an egg"),
    ],
)  # fmt: skip
def test_it_stands_for_the_part_that_was_named_before(first: str, then: str) -> None:
    assert _after(first, "no").asks(then).level in ("urgent", "emergency")


@pytest.mark.parametrize(
    ("well", "limit"),
    [
        ("i can walk", "if somebody holds me"), ("i can swallow", "only water though"), ("my breathing's ok", "till i lie down"),
        ("she's talking", "not so you'd understand"), ("he's awake", "if i shout"), ("no trouble breathing", "unless i lie flat"), ("i can eat", "baby food that's about it"), ("he's breathing", "but you have to shake him"),
    ],
)  # fmt: skip
def test_who_limits_what_was_said_to_work_reports_that_it_does_not(well: str, limit: str) -> None:
    assert _after(well).asks(limit).level == "emergency"
    assert _after("i have a headache", f"no {well}").asks(limit).level in ("urgent", "emergency")


@pytest.mark.parametrize(
    ("well", "then"),
    [
        ("i can breathe fine", "thanks"), ("my breathing's ok", "i only wanted to ask about lying down"), ("i can walk fine", "can i go running"),
        ("my breathing's ok", "if i get another one will it be the same"), ("he's awake and talking", "so what now"), ("i can drink", "just not tonight i'm driving"),
    ],
)  # fmt: skip
def test_what_limits_nothing_alarms_nobody(well: str, then: str) -> None:
    assert _after(well).asks(then).level not in ("urgent", "emergency")


@pytest.mark.parametrize(
    "said", ["i wish i'd go to sleep and not wake up", "some nights i hope i don't wake up in the morning", "i've had enough of this job and of living", "everybody would be better off if i just drove into the sea", "i keep thinking i could just walk into the river"]
)  # fmt: skip
def test_who_wishes_not_to_go_on_hears_the_crisis_line_first(said: str) -> None:
    assert Speaker().asks(said).id == "suicidal"


@pytest.mark.parametrize(
    "said",
    [
        "how do i stop dribbling at night it started after the chin botox", "how do i stop drooling after botox", "i dribble at night since the chin botox how do i stop it",
        "my friend went to the same place and she's on a ventilator", "the other two are in intensive care", "my neck's stiff and the light's hurting",
    ],
)  # fmt: skip
def test_a_danger_in_passing_is_met(said: str) -> None:
    assert Speaker().asks(said).level in ("urgent", "emergency")


def test_giving_way_is_no_question() -> None:
    assert _after("can i go swimming", "i had botox in my legs").asks("they keep giving way").level in (
        "urgent",
        "emergency",
    )


@pytest.mark.parametrize(
    "said",
    ["i've taken two tylenol", "i took some arnica tablets", "i took a claritin", "i've put some drops in"],
)
def test_a_remedy_in_its_usual_dose_after_a_mild_sign_alarms_nobody(said: str) -> None:
    assert _after("i've got a bruise", "no").asks(said).level not in ("urgent", "emergency")


@pytest.mark.parametrize(
    "said",
    ["i took a handful of aspirin", "i've taken two packets of nurofen", "i've taken a lot of ibuprofen", "i took some paracetamol with vodka", "i took my whole bottle of tylenol"],
)  # fmt: skip
def test_more_than_that_is_an_emergency(said: str) -> None:
    assert _after("i've got a bruise", "no").asks(said).level == "emergency"


@pytest.mark.parametrize(
    ("first", "then"),
    [("i've got a bruise", "it's gone purple"), ("i've got a bruise", "it was worse yesterday"), ("i feel a bit tired", "i've got three kids"), ("i've got a headache", "too much coffee")],
)  # fmt: skip
def test_what_explains_a_mild_sign_alarms_nobody(first: str, then: str) -> None:
    assert _after(first, "no").asks(then).level not in ("urgent", "emergency")


@pytest.mark.parametrize(
    "then", ["my lips are blue", "it's getting bigger", "i can't lift my arms i'm that tired"]
)
def test_what_it_does_not_explain_is_met(then: str) -> None:
    assert _after("i've got a bruise", "no").asks(then).level in ("urgent", "emergency")


@pytest.mark.parametrize(
    "said",
    [
        "is it better if i walk in or book",
        "i might drive to the sea tomorrow",
        "would i be better off if i went to a doctor",
        "i've run out of breath laughing at the telly",
    ],
)
def test_words_like_these_alarm_nobody(said: str) -> None:
    assert Speaker().asks(said).level not in ("urgent", "emergency")


def test_painkillers_taken_are_an_answer_to_the_question_about_harming_oneself() -> None:
    assert _after("i hate how i look").asks("i've taken some painkillers").level == "emergency"
