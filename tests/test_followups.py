"""Follow-ups that lean on the last answer, each stored dialogue held as a person would."""

from collections.abc import Iterator
from typing import Any

import pytest

from tools.dialogue import MISSED, beginning, hold
from tools.speaker import Speaker
from tools.utterances import dialogues

NOT_YET = frozenset(MISSED.read_text(encoding="utf-8").splitlines())
"""Dialogues of which some turn is not met yet. One that is met after all fails here, so that the list gets shorter."""


def _dialogues() -> Iterator[Any]:
    for dialogue in dialogues("followups", "followups_own", part="all"):
        opening = beginning(dialogue)
        missed = [pytest.mark.xfail(strict=True, reason="not met yet")] if opening in NOT_YET else []
        yield pytest.param(dialogue, id=opening, marks=missed)


@pytest.mark.parametrize("dialogue", [*_dialogues()])
def test_each_turn_is_met(dialogue: dict[str, Any]) -> None:
    assert [f"{turn.say} -> {turn.heard.id}" for turn in hold(dialogue) if not turn.met] == []


@pytest.mark.parametrize(
    ("first", "then", "topic"),
    [
        ("how long does botox last", "and for migraines", "duration_by_indication"),
        ("how long does botox last", "what about sweating", "duration_by_indication"),
        ("does botox hurt", "and the bladder", "pain_and_numbing"),
        ("does botox treat migraines", "how long does that last", "duration_by_indication"),
        ("does botox treat bladder problems", "what are the side effects", "bladder_side_effects"),
        ("can i exercise after botox", "and flying", "after_flying"),
        ("how much does botox cost", "what about in england", "cost_uk"),
        ("how much does botox cost", "and in pounds", "cost_uk"),
        ("can pregnant women have botox", "what about when she's breastfeeding", "breastfeeding"),
        ("does botox hurt", "no i meant the lip flip", "lip_flip_gummy"),
        ("how long does botox last", "no i meant for migraines", "duration_by_indication"),
        ("how much does it cost", "sorry i meant in england", "cost_uk"),
    ],
)
def test_what_the_last_answer_was_about_is_understood(
    alexa: Speaker, first: str, then: str, topic: str
) -> None:
    alexa.opens()
    alexa.asks(first)
    assert alexa.asks(then).id == topic


def test_a_new_question_is_not_taken_for_a_follow_up(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("can i fly after botox")
    assert alexa.asks("is there egg in botox").id == "ingredients_allergy"
    assert "only know about Botox" in alexa.asks("what's the weather tomorrow").says


def test_a_follow_up_to_the_same_answer_gets_the_part_that_holds_it(alexa: Speaker) -> None:
    alexa.opens()
    first = alexa.asks("does botox hurt")
    rest = alexa.asks("and for the palms does that hurt")
    assert rest.id == "pain_and_numbing"
    assert rest.says != first.says and "Palms" in rest.says


def test_a_follow_up_leans_on_nothing_in_a_new_session(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("does botox treat migraines")
    alexa.opens()
    assert alexa.asks("how long does that last").id != "duration_by_indication"


def test_a_danger_sign_in_a_follow_up_is_a_danger_sign(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("can botox affect swallowing")
    assert alexa.asks("and i can't swallow my tea").level == "emergency"


@pytest.mark.parametrize(
    "words",
    [
        "come again",
        "hang on i missed that",
        "keep going",
        "uh huh keep going",
        "goodbye now",
        "say that to me one more time",
    ],
)
def test_a_command_in_any_words_alarms_nobody(alexa: Speaker, words: str) -> None:
    alexa.opens()
    alexa.asks("what is botox")
    heard = alexa.asks(words)
    assert heard.level in ("none", "info")
    assert heard.id in ("what_is_botox", "goodbye", "no_more")


@pytest.mark.parametrize(
    "words", ["why does it hurt when i say it again", "tell the doctor again i can't see", "i feel done"]
)
def test_what_somebody_feels_is_no_command(words: str) -> None:
    heard = Speaker().asks(words)
    assert heard.id not in ("goodbye", "nothing_yet", "help")
