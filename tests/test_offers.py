"""Two near matches: an honest question instead of a confident wrong answer, and every way to answer it."""

import pytest

from assistant.learned.network import Heard
from assistant.understanding import outcome, ranking
from assistant.understanding.ranking import Ranked
from content.topics import TOPICS
from tools.speaker import Speaker

UNSURE = "so what about it then with that thing"


@pytest.fixture
def unsure(monkeypatch: pytest.MonkeyPatch) -> Speaker:
    """A listener who can't tell whether it is about duration or about the start."""
    real = ranking.chances

    def chances(heard: Heard) -> list[Ranked]:
        if heard.words != UNSURE.split():
            return real(heard)
        return [
            Ranked("duration_frown_lines", 0.4),
            Ranked("onset_overview", 0.35),
            Ranked("=decline", 0.1),
            Ranked("men", 0.01),
        ]

    monkeypatch.setattr(outcome, "chances", chances)
    alexa = Speaker()
    alexa.opens()
    heard = alexa.asks(UNSURE)
    assert heard.id == "which" and heard.level == "none" and heard.stays_open
    assert "Did you mean how long Botox lasts, or when results show?" in heard.says
    return alexa


@pytest.mark.parametrize(
    ("answer", "topic"),
    [
        ("the first", "duration_frown_lines"),
        ("the second one", "onset_overview"),
        ("yes", "duration_frown_lines"),
        ("the other one please", "onset_overview"),
        ("when it starts", "onset_overview"),
        ("how long does it last", "duration_frown_lines"),
    ],
)
def test_one_of_them_is_taken(unsure: Speaker, answer: str, topic: str) -> None:
    assert unsure.asks(answer).id == topic


def test_neither_is_fine(unsure: Speaker) -> None:
    assert unsure.asks("neither").stays_open


def test_another_question_is_answered_instead(unsure: Speaker) -> None:
    assert unsure.asks("is botox injected into muscle or skin").id == "needle_and_sites"


def test_repeat_offers_them_again_and_stop_ends(unsure: Speaker) -> None:
    assert unsure.asks("repeat that").id == "which"
    assert not unsure.asks("stop").stays_open


def test_danger_in_the_answer_comes_first(unsure: Speaker) -> None:
    assert unsure.asks("the first but i can't swallow").level == "emergency"


def test_after_more_the_next_topic_is_offered(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("what is botox")
    more = alexa.asks("yes")
    following = TOPICS["what_is_botox"]["follow_ups"][0]
    assert "Would you like to hear about how Botox works?" in more.says
    assert alexa.asks("yes").id == following


def test_the_place_decides_where_none_is_named() -> None:
    assert "dollars" in Speaker().asks("how much does botox cost").says
    assert "pounds" in Speaker(locale="en-GB").asks("how much does botox cost").says
    assert "pounds" in Speaker().asks("how much does botox cost in the uk").says
    assert "don't have vetted prices" in Speaker(locale="en-AU").asks("how much does botox cost").says


def test_every_title_can_stand_in_an_offer() -> None:
    for topic, entry in TOPICS.items():
        assert 1 <= len(entry["title"].split()) <= 7, topic
        assert not entry["title"].endswith((".", "?")), topic


def test_another_country_is_asked_for_after_an_answer_that_differs(alexa: Speaker) -> None:
    alexa.opens()
    assert "MedWatch" in alexa.asks("how do I report a side effect").says
    assert "Yellow Card" in alexa.asks("and in the uk").says
    assert "Canada Vigilance" in alexa.asks("what about canada").says
