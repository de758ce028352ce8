"""Two near matches: an honest question instead of a confident wrong answer, and every way to answer it."""

from collections.abc import Callable

import pytest

from assistant.understanding import outcome, ranking
from assistant.understanding.ranking import Ranked
from content.topics import TOPICS
from tools.speaker import Speaker

UNSURE, SAID = "so what about it then with that thing", "the thing with the stuff on tuesday"


HEARD = (UNSURE.split(), SAID.split())
Listener = Callable[..., Speaker]


@pytest.fixture
def listener(monkeypatch: pytest.MonkeyPatch) -> Listener:
    """Opens a session that has these chances for these two lines, and hears all others as ever."""
    real = ranking.chances

    def opens(*found: tuple[str, float]) -> Speaker:
        ranks = [Ranked(label, chance) for label, chance in found]
        monkeypatch.setattr(outcome, "chances", lambda heard: ranks if heard.words in HEARD else real(heard))
        alexa = Speaker()
        alexa.opens()
        return alexa

    return opens


@pytest.fixture
def unsure(listener: Listener) -> Speaker:
    """A listener who can't tell whether it is about duration or about the start."""
    alexa = listener(
        ("duration_frown_lines", 0.4),
        ("onset_overview", 0.35),
        ("=decline", 0.1),
        ("men", 0.02),
        ("staff_dilution", 0.02),
    )
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
        ("the first one i think", "duration_frown_lines"),
        ("both please", "duration_frown_lines"),
        ("i don't mind", "duration_frown_lines"),
        ("not the first one", "onset_overview"),
        ("the bottom one", "onset_overview"),
    ],
)
def test_one_of_them_is_taken(unsure: Speaker, answer: str, topic: str) -> None:
    assert unsure.asks(answer).id == topic


def test_who_means_neither_is_offered_what_comes_next(unsure: Speaker) -> None:
    heard = unsure.asks("neither")
    assert heard.stays_open and "Botox for men?" in heard.says
    assert unsure.asks("yes").id == "men"


def test_the_next_two_are_offered_once(listener: Listener) -> None:
    alexa = listener(("men", 0.3), ("myths", 0.2), ("headache", 0.1), ("bruise_care", 0.05), ("nausea", 0.04))
    alexa.asks(UNSURE)
    heard = alexa.asks("no")
    assert (
        heard.id == "which" and "Did you mean a headache after Botox, or bruises after Botox?" in heard.says
    )
    assert alexa.asks("say that again").says.endswith(heard.says[heard.says.index("Did you mean") :])
    assert alexa.asks("neither").id == "alright"
    alexa.asks(UNSURE)
    alexa.asks("no")
    assert alexa.asks("the second").id == "bruise_care"


@pytest.mark.parametrize(
    ("why", "id"),
    [
        ("=refuse", "unsafe"),
        ("=personal", "personal"),
        ("=decline", "elsewhere"),
        ("=none", "not_understood"),
    ],
)
def test_what_comes_nearest_is_offered_to_who_is_turned_away(listener: Listener, why: str, id: str) -> None:
    alexa = listener((why, 0.5), ("staff_dilution", 0.3), ("after_driving_work", 0.25))
    heard = alexa.asks(SAID)
    assert heard.id == id and heard.stays_open
    assert "Would you like to hear about driving and work after Botox?" in heard.says
    assert alexa.asks("tell me more").id == "after_driving_work"


def test_nothing_far_off_is_offered_to_who_is_turned_away(listener: Listener) -> None:
    alexa = listener(("=decline", 0.6), ("after_driving_work", 0.1))
    assert "Would you like" not in alexa.asks(UNSURE).says


def test_the_offer_after_a_refusal_is_repeated_and_may_be_declined(listener: Listener) -> None:
    alexa = listener(("=refuse", 0.5), ("after_driving_work", 0.25))
    refused = alexa.asks(UNSURE)
    assert alexa.asks("say that again").says == refused.says
    assert alexa.asks("no").id == "alright"


def test_what_is_not_understood_twice_is_checked_whatever_was_offered(listener: Listener) -> None:
    alexa = listener(("=none", 0.5), ("after_driving_work", 0.25))
    assert "if breathing or speaking is hard, call 911" in alexa.asks(SAID).says.lower()
    assert "Is there any trouble breathing" in alexa.asks(SAID).says


def test_who_has_what_was_on_offer_reports_it(listener: Listener) -> None:
    alexa = listener(("=personal", 0.5), ("swallowing_trouble", 0.25))
    alexa.asks(UNSURE)
    assert alexa.asks("yes").id == "swallowing_trouble"
    assert alexa.asks("that's what my mother has").level == "emergency"


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


def test_what_was_asked_for_another_country_is_said_again_and_told_on_for_it(alexa: Speaker) -> None:
    alexa.opens()
    first = alexa.asks("what happened with botox in the uk in twenty twenty five").says
    assert first.startswith("In the UK") and alexa.asks("repeat that").says == first
    rest = alexa.asks("more").says
    assert "unlicensed" in rest and alexa.asks("say that again").says == rest


@pytest.mark.parametrize(
    "said",
    ["not really", "maybe later", "neither", "skip it", "i'd rather not", "not just now", "you're grand"],
)
def test_an_offer_is_declined_in_many_ways(alexa: Speaker, said: str) -> None:
    alexa.opens()
    alexa.asks("how long does botox last")
    heard = alexa.asks(said)
    assert heard.id == "alright" and heard.stays_open
