"""What is really heard, topic by topic and place by place: short enough, with its numbers read as numbers."""

import pytest

from assistant.wording import fill, wording
from content.numbers import NUMBERS
from content.topics import TOPICS, called
from tools.speaker import Speaker

LONGEST, FIRST = 75, 30
"""Words of a reply, and of its first sentence."""


def _in_every_place() -> list[tuple[str, str, bool]]:
    return [(topic, locale, "audience" in entry) for topic, entry in TOPICS.items() for locale in NUMBERS]


@pytest.mark.parametrize("locale", NUMBERS)
def test_every_answer_is_one_breath_and_more_goes_on(locale: str) -> None:
    for topic, place, staff in _in_every_place():
        if place != locale:
            continue
        words = wording(TOPICS[topic], locale, staff=staff)
        for text in (words["say"], words["more"]):
            spoken = fill(text, locale)
            assert len(spoken.split()) <= LONGEST - 12, topic  # with the question that follows
            assert len(spoken.split(". ")[0].split()) <= FIRST, topic
            assert "{" not in spoken, topic


def test_telephone_numbers_are_read_digit_by_digit(alexa: Speaker) -> None:
    heard = alexa.asks("how do I report a side effect")
    assert heard.id == "reporting"
    ssml = heard.response["outputSpeech"]["ssml"]
    assert '<say-as interpret-as="telephone">1 800 678 1605</say-as>' in ssml
    canada = Speaker(locale="en-CA").asks("how do I report a side effect")
    assert (
        '<say-as interpret-as="telephone">1 866 234 2345</say-as>' in canada.response["outputSpeech"]["ssml"]
    )


def test_a_title_inside_a_sentence_keeps_its_name() -> None:
    assert called("how_it_works") == "how Botox works"
    assert called("stopping") == "stopping Botox"
    assert called("very_low_price") == "a very low price"
    assert all(called(topic)[0].islower() or called(topic).split()[0].isalpha() for topic in TOPICS)


def test_one_source_at_least_stands_on_every_card(alexa: Speaker) -> None:
    for entry in TOPICS.values():
        heard = Speaker().asks(entry["asked"][0])
        if heard.level == "info":
            assert "Sources: " in heard.card and "not medical advice" in heard.card
