"""Words that name a danger sign and report none: a thing's faults, stories, a fear that came to nothing; and the reports beside them."""

import pytest

from assistant.triage import assess as triage
from assistant.triage.opinion import Chances
from tools.speaker import Speaker

HARMLESS, UNSURE = Chances(0.97, 0.02, 0.01, 0.0), Chances(0.6, 0.3, 0.06, 0.04)


@pytest.mark.parametrize(
    "words",
    [
        "the washing machine is shaking on the spin", "why does my accordion wheeze when i squeeze it", "my sunflowers are limp in this heat",
        "the left arm of my sunglasses has dropped off", "play fever by peggy lee", "i've overdosed on makeover shows this week",
        "it's not holding me three months can i top it up myself in between", "how do i come off propranolol by myself since i've the migraine shots",
        "what do i tell a client who asks whether she'll have trouble swallowing",
        "the choke on my lawnmower is stuck", "my grandfather lost his sight in the war", "there's two of us coming for botox on friday",
        "in that documentary a man couldn't swallow after cheap botox was it real", "my gran collapsed her deck chair",
        "there was a woman on the telly who couldn't breathe after fake botox was that real",
        "we all collapsed in giggles when grandad asked if botox was a boy band", "play dizzy by tommy roe",
        "that lad on casualty couldn't get his breath", "in the film the king's head falls on his chest",
    ],
)  # fmt: skip
def test_what_a_thing_does_or_a_story_tells_is_no_report(alexa: Speaker, words: str) -> None:
    assert alexa.asks(words).level not in ("urgent", "emergency")


@pytest.mark.parametrize(
    "words",
    [
        "my laptop is dead and i can't breathe", "the kettle keeps slipping out of my hand since my injections", "the ceiling fan isn't on but everything's going round",
        "my neck gets so tired by the afternoon since my injections that i can't hold my head up", "the dog is barking and my words come out slurred",
        "my telly looks double since the jabs", "nobody can make me out on the phone since thursday", "ahm shlurring a wee bit pal naebody can make me oot", "she canny shwallow her own shpit", "the wife says i've been answering her like my tongue's asleep all morning must be them jaw jabs", "i want to top myself", "i'm going to finish it all myself i can't go on",
        "i can't be bothered being here any more honestly nobody would notice",
        # told by a thing, or in words that a thing or a story could be told in
        "there's a pill stuck in my throat", "the steak stuck in my throat", "a piece of toast went down the wrong way", "my horse voice won't go away", "it goes down the wrong pipe",
        "my soup dribbles back out", "the remote keeps falling from numb hands", "my left shoe drags along the floor", "the people on the telly all have two heads",
        "the words go blurry when i'm reading for a while", "my arms are weak since my training session", "my voice sounds funny", "the injections bring me out in hives",
        "can't pull my jumper off arms too weak since the jabs", "there's a film over my eye", "there's a film over her left eye and she can't see past it", "my jab leaves one side of my face numb", "my gate is all over the place since my injections legs won't work", "the lettuce stuck in my throat",
        "the jabs make my head spin", "my eyes sharp pain in both", "i'm having a panic attack and my hands are tingling",
        # "is it normal" asks about one's own sign
        "is double vision normal", "is trouble swallowing normal after neck botox", "is blurry vision normal after botox",
        "she told me a little trouble swallowing is normal is that right",
    ],
)  # fmt: skip
def test_a_sign_told_beside_a_thing_or_by_one_is_met(alexa: Speaker, words: str) -> None:
    assert alexa.asks(words).level in ("urgent", "emergency")


@pytest.mark.parametrize(
    "words",
    [
        "what do i tell a client who can't swallow since yesterday",
        "i saw it on the telly and now i can't swallow either",
        "my husband fell asleep in front of that film and now he can't breathe properly",
        "i was at the cinema in the film and my throat closed up",
        "who do i ring when someone's turned blue they were just having their jaw slimmed",
    ],
)
def test_a_report_inside_a_story_is_met(alexa: Speaker, words: str) -> None:
    assert alexa.asks(words).level == "emergency"


@pytest.mark.parametrize(
    ("words", "escalates"),
    [
        ("i thought i was having a stroke but it's only a little bruise by my eye", False),
        ("i was convinced it was sepsis but it's just a bit of an ache where the needle went", False),
        ("i thought it was nothing but i can't breathe", True),
        ("i'm scared because i can't breathe but they say i'm fine", True),
        ("i thought it was only tiredness but my arms won't lift", True),
    ],
)
def test_a_fear_that_came_to_less_is_no_report(alexa: Speaker, words: str, escalates: bool) -> None:
    assert (alexa.asks(words).level in ("urgent", "emergency")) == escalates


@pytest.mark.parametrize(
    ("sounds_like", "level"), [(HARMLESS, None), (UNSURE, "emergency"), (None, "emergency")]
)
def test_words_that_only_name_a_sign_report_it_where_anything_sounds_like_it(
    monkeypatch: pytest.MonkeyPatch, sounds_like: Chances | None, level: str | None
) -> None:
    monkeypatch.setattr(triage, "surely_reports", lambda _: False)
    monkeypatch.setattr(triage, "chances_of", lambda _: sounds_like)
    found = triage.assess("anaphylaxis now")
    assert found.level == level
    assert (("anaphylaxis_combo", "named") in found.let_go) == (level is None)


def test_what_surely_reports_a_sign_is_not_listened_to_in_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(triage, "chances_of", lambda _: pytest.fail("it was"))
    assert triage.assess("my throat's closing and i've hives all over anaphylaxis now").level == "emergency"


def test_words_that_report_a_sign_need_no_opinion(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(triage, "chances_of", lambda _: HARMLESS)
    assert triage.assess("i can't breathe").level == "emergency"


@pytest.mark.parametrize(
    "words",
    ["my arms are weak", "she's hoarse", "his words are slurred", "my lips are swelling", "i've a fever"],
)
def test_a_sign_told_of_somebody_is_met_though_its_words_only_name_it(alexa: Speaker, words: str) -> None:
    assert alexa.asks(words).level in ("urgent", "emergency")


@pytest.mark.parametrize("word", ["hives", "seizure", "anaphylaxis", "double vision", "dysphagia"])
def test_a_sign_named_alone_is_met(alexa: Speaker, word: str) -> None:
    assert alexa.asks(word).level in ("urgent", "emergency")
