"""A report may come in pieces: what is said of "it" is heard together with what was told about before."""

from collections import Counter

import pytest

from assistant.answers import claimed_level
from content.signs import SIGNS
from tools.pieces import hold
from tools.speaker import Speaker
from tools.utterances import dialogues

BOUNDS = ((1074, 35, 14, 58), (1701, 63, 23, 96))
"""Of so many of the dialogues, the dangers told in pieces that are passed or only asked about, those told as less than they are, and
the harmless dialogues that alarm. They were read and mended from, and measure only a step back. To be lowered, never raised."""

DANGERS = [
    (("my smile is crooked", "no"), "since this morning", "crooked_smile_sudden", "emergency"),
    (("my smile is crooked", "no"), "it came on an hour ago", "crooked_smile_sudden", "emergency"),
    (("my eyelid is drooping", "no"), "now the other one too", "eyelid_droop_both", "urgent"),
    (("my eyelid is drooping", "no"), "both of them now", "eyelid_droop_both", "urgent"),
    (("i have a headache after botox", "no"), "it came on like a bang", "headache_thunderclap", "emergency"),
    (("i have a bruise after botox", "no"), "it's hot and oozing", "infection_local", "urgent"),
    (("what about double vision",), "mine is blurry", "blurred_vision", "urgent"),
    (("can it affect swallowing",), "it's hard", "swallowing_trouble", "emergency"),
    (
        ("can botox spread in the body", "how would you notice"),
        "that's just how my uncle is today",
        "unnamed_danger",
        "emergency",
    ),
    (
        ("can botox give you seizures", "what do they look like"),
        "that's what she's doing",
        "seizure",
        "emergency",
    ),
    (
        ("can food stick after neck botox",),
        "it's happening to my brother here at the table",
        "swallowing_trouble",
        "emergency",
    ),
    (("can it affect swallowing",), "it's getting harder by the hour", "swallowing_trouble", "emergency"),
    (("can botox cause headaches",), "for four days now", "headache_lasting", "urgent"),
    (("my eyelid is drooping", "no"), "yes and my arm too", "eyelid_droop_plus", "emergency"),
    (("my smile is crooked", "no"), "and the arm on that side too", "stroke_signs", "emergency"),
    (("it's a bit red where the needle went in", "no"), "and it's spreading", "infection_local", "urgent"),
    (("my jaw's tired", "no"), "it's locked", "jaw_lock", "urgent"),
    (("can bladder botox have side effects",), "it won't come out", "cannot_pee", "emergency"),
    (("can botox affect the heart",), "it's racing", "palpitations", "urgent"),
    (("can botox weaken your neck",), "it's weak", "neck_weak_mild", "urgent"),
]


@pytest.mark.parametrize(("before", "words", "sign", "level"), DANGERS)
def test_a_danger_told_in_pieces_is_met(before: tuple[str, ...], words: str, sign: str, level: str) -> None:
    alexa = Speaker()
    alexa.opens()
    for said in before:
        assert alexa.asks(said).level not in ("urgent", "emergency")
    heard = alexa.asks(words)
    assert heard.id == sign and heard.level in (level, "emergency")


def test_a_mild_sign_told_in_pieces_gets_its_check_and_not_only_an_answer(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("how long does botox last")
    assert "drooping eyelid" in alexa.asks("it's my eyelid").says
    assert alexa.asks("it's drooping").says.endswith("weakness anywhere else?")
    assert "glad there is none" in alexa.asks("no").says
    assert alexa.asks("now the other one too").level == "urgent"


@pytest.mark.parametrize("before", ["what about double vision", "can it affect swallowing", "can botox cause headaches", "how long do bruises last", "can botox affect the heart"])  # fmt: skip
@pytest.mark.parametrize(
    "words",
    ["it's fine", "it's gone now", "i had mine two weeks ago", "mine is on thursday", "it was only a question", "i'm booked for may", "not that i have it", "my sister asked"],
)  # fmt: skip
def test_what_adds_nothing_to_the_subject_alarms_nobody(before: str, words: str) -> None:
    alexa = Speaker()
    alexa.opens()
    alexa.asks(before)
    assert alexa.asks(words).level not in ("urgent", "emergency")


def test_a_question_after_an_answer_is_no_report(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("what about double vision")
    for question in ("how long does it last", "what if it gets worse", "is it common", "where does it start"):
        assert alexa.asks(question).level not in ("urgent", "emergency")


def test_only_which_topics_were_told_is_kept_for_it(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("how long does botox last")
    kept = alexa.asks("it's my eyelid").envelope["sessionAttributes"]
    assert set(kept) == {
        "v",
        "topic",
        "about",
        "last",
        "offer",
        "near",
        "further",
        "opened",
        "reply",
        "where",
    }
    assert set(kept["near"]) == {"eyelid_droop", "duration_frown_lines"} and kept["about"] in SIGNS


@pytest.mark.parametrize(
    ("question", "words", "sign"),
    [
        ("what are the side effects in the bladder", "since friday that's mine", "uti_symptoms"), ("are heart problems reported after botox", "mine started this morning", "chest_pain"),
        ("has it ever killed someone", "it sounds like mine", "unnamed_danger"),
    ],
)  # fmt: skip
def test_who_has_what_an_answer_or_an_offer_is_about_reports_it(question: str, words: str, sign: str) -> None:
    alexa = Speaker()
    alexa.opens()
    alexa.asks(question)
    heard = alexa.asks(words)
    assert (heard.id, heard.level) == (sign, claimed_level(sign))


@pytest.mark.parametrize(
    "words",
    [
        "my aunt's a bit like that today", "yes so it's doing that", "that's just what's happening to him", "he has most of it", "it has been my arm since lunch", "ours woke up with it",
        "our receptionist's showing both of those", "pretty much how she is", "a client of mine has it right now",
    ],
)  # fmt: skip
def test_a_claim_may_be_made_in_any_words(words: str) -> None:
    alexa = Speaker()
    alexa.opens()
    alexa.asks("can botox cause weakness all over the body")
    assert alexa.asks(words).level == "emergency"


@pytest.mark.parametrize(
    "words",
    [
        "my nan had that in the eighties", "mine's on friday", "it's for my biology essay", "i had mine in june", "a friend of mine was wondering", "mine's as good as ever", "i get it", "my son's doctor will want to know",
        "we can have it again in august", "i saw that in a film", "she's thinking about it", "that's a lot for me to take in", "my friend likes that clinic", "i know all of that", "send me that", "my husband takes aspirin every day", "i'm pregnant now", "i had a coffee this morning", "she's in the garden now", "they did my forehead today", "it's a big day for me today", "i put some cream on it", "asking for a friend who is having it on monday", "both of those are news to me", "hang on that's the door",
    ],
)  # fmt: skip
def test_what_is_beside_the_point_claims_nothing(words: str) -> None:
    alexa = Speaker()
    alexa.opens()
    alexa.asks("can botox cause weakness all over the body")
    assert alexa.asks(words).level not in ("urgent", "emergency")


def test_an_appointment_is_no_trouble_with_seeing(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("my eyelid is drooping")
    assert alexa.asks("i'm seeing the doctor on friday").level == "soon"
    assert alexa.asks("the seeing").level == "emergency"


@pytest.mark.parametrize(
    "question", ["what are the danger signs", "can botox spread", "how do i know if it's infected"]
)
@pytest.mark.parametrize(
    "words",
    ["i've got two of those", "my husband has the second one", "she has both of those", "that sounds like my mum", "it's happening to my daughter", "that's exactly what i have", "that's me all over", "hang on that's me", "wait i've got that one", "got that too", "two of those actually", "asking for my mum who's struggling", "asking for my dad who's got it", "asking because my mate's got them"],
)  # fmt: skip
def test_who_has_what_was_just_told_reports_it(question: str, words: str) -> None:
    alexa = Speaker()
    alexa.opens()
    alexa.asks(question)
    assert alexa.asks(words).level in ("urgent", "emergency")


@pytest.mark.parametrize(
    "words", ["i don't have that", "who has that", "do i have it", "what if i have that", "none of those", "i have that appointment on friday"]
)  # fmt: skip
def test_who_has_it_not_reports_nothing(words: str) -> None:
    alexa = Speaker()
    alexa.opens()
    alexa.asks("can botox spread")
    assert alexa.asks(words).level not in ("urgent", "emergency")


def test_a_disease_that_was_asked_about_and_then_the_treatment_is_told_too_late(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("can i have it with myasthenia")
    assert alexa.asks("i've got it").level not in ("urgent", "emergency")
    assert alexa.asks("i had it done yesterday").id == "neuro_disease_told_late"


def test_a_stiff_neck_is_told_about_as_a_neck(alexa: Speaker) -> None:
    alexa.opens()
    assert alexa.asks("my neck is stiff").id == "neck_pain_stiff"


@pytest.mark.parametrize("words", ["well it's the worst one i've ever had", "worst of my life"])
def test_a_headache_that_is_then_the_worst_ever_is_an_emergency(alexa: Speaker, words: str) -> None:
    alexa.opens()
    alexa.asks("i've got a headache after botox")
    heard = alexa.asks(words)
    assert (heard.id, heard.level) == ("headache_thunderclap", "emergency")


def test_a_claim_never_lowers_an_emergency(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("my throat is closing up")
    alexa.asks("can botox cause double vision")
    assert alexa.asks("i've got that too").level == "emergency"


def test_the_written_dialogues_are_met_no_worse_than_before() -> None:
    results = [hold(one) for one in dialogues("pieces", part="all")]
    for first, passed, low, alarmed in BOUNDS:
        found = Counter(results[:first])
        assert (
            found["checked"] + found["passed"] <= passed
            and found["low"] <= low
            and found["alarmed"] <= alarmed
        ), (first, found)
