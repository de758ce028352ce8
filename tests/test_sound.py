"""How it sounds: no reply takes longer than somebody listens to, hard words are said right, a breath stands before a question."""

from collections.abc import Iterator

import pytest

from alexa.speech import spoken, ssml
from assistant.answers import tell_topic
from assistant.escalation import escalation
from assistant.memory import Memory
from assistant.question import Question
from assistant.reply import Reply
from content.guides import GUIDES
from content.numbers import NUMBERS
from content.pronunciations import SOUNDS
from content.signs import SIGNS
from content.topics import TOPICS
from tools.sound import for_espeak, said_number, seconds
from tools.speaker import Speaker

LONGEST, ESCALATION = 30, 15
"""Seconds of a reply, and of an escalation."""
POISON, TWO_COUNTRIES = 19, 25
"""Seconds of an escalation that says a poison centre's eleven digits, or the numbers of two countries."""


def _lasts(reply: Reply, locale: str) -> float:
    return seconds(f"<speak>{spoken(reply.say, reply.ask, reply.phones, locale, slow=reply.slow)}</speak>")


def _answers(locale: str) -> Iterator[Reply]:
    for topic in TOPICS:
        for more in (False, True):
            for staff in (False, True):
                memory = Memory(opened=True, staff=staff)
                yield tell_topic(Question(locale=locale), memory, topic, more=more)


@pytest.mark.parametrize("locale", NUMBERS)
def test_every_answer_is_told_in_half_a_minute(locale: str) -> None:
    for reply in _answers(locale):
        assert _lasts(reply, locale) <= LONGEST, reply.say


@pytest.mark.parametrize("locale", NUMBERS)
def test_every_escalation_is_told_in_a_quarter_of_a_minute(locale: str) -> None:
    for sign, entry in SIGNS.items():
        for level in ("emergency", "urgent"):
            if not entry["why"] or (level == "urgent" and entry["level"] == "emergency"):
                continue
            reply = escalation(Memory(alarm=sign, alarm_level=level), locale)
            poison = entry.get("poison") and level == "urgent" and "poison" in NUMBERS[locale]
            most = TWO_COUNTRIES if locale == "en-AU" else POISON if poison else ESCALATION
            assert _lasts(reply, locale) <= most, reply.say


@pytest.mark.parametrize("guide", ["read the aftercare", "read the warning signs"])
def test_a_step_is_read_slowly_but_not_for_ever(alexa: Speaker, guide: str) -> None:
    alexa.opens()
    heard = alexa.asks(guide)
    while "Step" in heard.says:
        assert seconds(heard.response["outputSpeech"]["ssml"]) <= LONGEST
        heard = alexa.asks("next")
    assert heard.id == "guide_over"
    assert len(GUIDES) == 2


def test_the_words_of_every_session_are_short_too(alexa: Speaker) -> None:
    turns = (
        "help",
        "flurb the nib",
        "shplurr mah",
        "no",
        "staff mode",
        "help",
        "is drooping eyelid normal",
        "what do you mean",
    )
    for heard in (alexa.opens(), *map(alexa.asks, turns)):
        assert seconds(heard.response["outputSpeech"]["ssml"]) <= 20, heard.says


@pytest.mark.parametrize("word", ["Botox", "Dysport", "onabotulinumtoxinA", "apraclonidine"])
def test_hard_words_come_as_they_sound(word: str) -> None:
    american, british = SOUNDS[word]
    assert ssml(f"What {word} is.", locale="en-US") == (
        f'What <phoneme alphabet="ipa" ph="{american}">{word}</phoneme> is.'
    )
    assert f'ph="{british}"' in ssml(word, locale="en-GB")
    assert ssml(word, locale="de-DE") == word


def test_a_longer_word_is_not_cut_in_two() -> None:
    assert ssml("glabellar", locale="en-US").count("<phoneme") == 1
    assert "<phoneme" not in ssml("Botoxes", locale="en-US")


def test_a_breath_stands_before_the_question(alexa: Speaker) -> None:
    alexa.opens()
    heard = alexa.asks("does botox hurt")
    assert ' <break time="300ms"/>Would you like' in heard.response["outputSpeech"]["ssml"]
    assert ". Would you like" in heard.says


def test_the_estimate_knows_numbers_pauses_and_digits() -> None:
    assert said_number("12.05") == "twelve point zero five"
    assert said_number("1200") == "one thousand two hundred"
    assert said_number("40") == "forty"
    plain = seconds("<speak>Rest today.</speak>")
    assert 1.0 < plain < 2.0
    assert seconds('<speak>Rest <break time="1000ms"/>today.</speak>') == pytest.approx(plain + 1)
    assert seconds('<speak>Rest today. <say-as interpret-as="digits">911</say-as></speak>') == pytest.approx(
        plain + 0.93
    )


def test_what_espeak_gets_is_what_it_understands() -> None:
    told = for_espeak(
        f'<speak>{ssml("Call 1-800-222-1222. Botox.", ["1-800-222-1222"], "en-US")} <break time="300ms"/>Well?</speak>'
    )
    assert "1, 8 0 0, 2 2 2, 1 2 2 2" in told and "Boat ox" in told and "850ms" in told
    assert "phoneme" not in told and "say-as" not in told
