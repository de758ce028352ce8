"""What is shown on the screenshots: an answer, the longest one, a choice of two, a check and alerts."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from alexa.screen import directive_of
from assistant.answers import offer_two, tell_topic
from assistant.check import ask
from assistant.escalation import escalation
from assistant.memory import Memory
from assistant.question import Question
from assistant.reply import Reply
from content.numbers import NUMBERS
from content.topics import TOPICS

Json = dict[str, Any]


class Example(NamedTuple):
    """A name for the file, and the directive as it is sent to the device."""

    name: str
    directive: Json


def examples() -> Iterator[Example]:
    """Every screenshot's reply."""
    here, opened = Question(locale="en-US"), Memory(opened=True)
    yield _shown("answer", tell_topic(here, opened, "pain_and_numbing"))
    yield _shown("longest", longest())
    yield _shown("which", offer_two(here, opened, ("duration_frown_lines", "onset_overview")))
    yield _shown("check", ask("eyelid_droop_one", opened, "en-US"))
    yield _shown(
        "emergency", escalation(Memory(alarm="swallowing_trouble", alarm_level="emergency"), "en-US")
    )
    yield _shown("two-countries", escalation(Memory(alarm="limp_child", alarm_level="emergency"), "en-AU"))
    yield _shown("urgent", escalation(Memory(alarm="double_vision", alarm_level="urgent"), "en-US"))


def longest() -> Reply:
    """The answer with the most characters on it, in any place and mode."""
    told = [
        tell_topic(Question(locale=locale), Memory(opened=True, staff=staff), topic, more=more)
        for locale in NUMBERS for topic in TOPICS for staff in (False, True) for more in (False, True)
    ]  # fmt: skip
    return max(told, key=lambda reply: len(reply.say) + len("; ".join(reply.sources)))


def _shown(name: str, reply: Reply) -> Example:
    return Example(name, directive_of(reply))
