"""Every fact of the founding article is answered, in at least eight wordings each."""

import pytest

from assistant.understanding.outcome import outcome_of
from content.topics import TOPICS
from tools.speaker import Speaker

FACTS = [
    ("what is botox", "prescription drug"),
    ("what is botox", "Clostridium botulinum"),
    ("how does botox work", "blocking the signal from a nerve"),
    ("how does botox work", "relaxes for a while"),
    ("what does botox treat", "heavy sweating under the arms"),
    ("what does botox treat", "neck and shoulder spasms"),
    ("what does botox treat", "overactive bladder"),
    ("what does botox treat", "blinking that can't be controlled"),
    ("what does botox treat", "crossed eyes"),
    ("what does botox treat", "chronic migraine in some people"),
    ("does botox help sweaty armpits", "underarm sweating"),
    ("can botox fix crossed eyes", "crossed or misaligned eyes"),
    ("does botox help migraines", "15 or more days a month"),
    ("which areas can be treated with botox", "frown lines, crow's feet, and forehead lines"),
    ("how is botox given", "thin needle"),
    ("how long does a botox treatment take", "a few minutes"),
    ("does botox hurt", "usually no anesthesia is needed for the face"),
    ("does botox hurt", "Numbing cream"),
    ("is botox injected into muscle or skin", "into muscle for lines and spasms, and into skin"),
    ("when will I see results", "one to four days"),
    ("how long does botox last", "three to four months"),
    ("how long does botox last", "up to 12 months, belong to some medical uses"),
    ("how long does botox last for sweating", "three to 12 months across its uses"),
    ("how often do you need botox", "upkeep treatments follow"),
    ("what should I expect after botox", "bruise or soreness where the needle went in is common"),
    ("what should I expect after botox", "headache"),
    ("what should I expect after botox", "drooping eyelid or a crooked smile"),
    ("what are the danger signs after botox", "weak muscles"),
    ("what are the danger signs after botox", "trouble seeing, speaking, swallowing or breathing"),
    ("what are the danger signs after botox", "Loss of bladder control"),
    ("is botox dangerous", "dangerous in unskilled hands"),
    ("how do I choose a botox injector", "licensed, trained health professional"),
]


@pytest.mark.parametrize(("question", "fact"), FACTS)
def test_a_fact_is_told_to_whoever_asks(alexa: Speaker, question: str, fact: str) -> None:
    answer = alexa.asks(question)
    assert fact in answer.says
    assert answer.level == "info"
    assert "Sources: " in answer.card


def test_asking_for_more_tells_to_contact_a_professional_right_away(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("what are the danger signs after botox")
    assert "Contact a medical professional right away" in alexa.asks("tell me more").says


@pytest.mark.parametrize("topic", TOPICS)
def test_every_stored_phrasing_reaches_its_topic(topic: str) -> None:
    asked = TOPICS[topic]["asked"]
    assert len(asked) >= 8
    assert [q for q in asked if outcome_of(q).topic != topic] == []


@pytest.mark.parametrize("topic", TOPICS)
def test_every_phrasing_gets_its_answer_the_whole_way_through(alexa: Speaker, topic: str) -> None:
    """A phrasing that reports a sign may have its red-flag check or a limit first; then it is told so."""
    reached = 0
    for question in TOPICS[topic]["asked"]:
        heard = Speaker().asks(question)
        if heard.id == topic:
            reached += 1
        else:
            assert heard.level != "info", f"{question!r} got {heard.id}"
    assert reached >= 5


def test_no_stored_phrasing_is_taken_for_a_danger_by_its_sound(alexa: Speaker) -> None:
    assert alexa.asks("do I have to keep getting botox").level == "info"
