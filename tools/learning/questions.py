"""The labelled questions that ranking learns from: the tuning part, a twelfth of it held out."""

import hashlib
import itertools
from collections.abc import Iterator
from typing import NamedTuple

from content.entities import SLOT_TYPES
from content.intents import INTENTS
from content.signs import SIGNS
from content.topics import TOPICS
from tools.learning.lines import HELD_OUT
from tools.utterances import OUT_OF_SCOPE, QUESTIONS, Json, read

FRAMES = 3
"""Samples of an intent that its slot's wordings are put into."""
PLAIN = 3
"""Every how manieth plain statement ("=none") is learned from."""


class Asked(NamedTuple):
    """One question: its words and its labels, the first the best; a topic or a kind of turning away ("=refuse")."""

    say: str
    labels: tuple[str, ...]


def labelled() -> tuple[list[Asked], list[Asked]]:
    """The questions to learn from, the stored ones among them, and those held out to choose thresholds on."""
    lines = [Asked(entry["say"], _labels(entry)) for entry in read(*QUESTIONS, *OUT_OF_SCOPE, part="dev")]
    plain = [Asked(entry["say"], ("=none",)) for entry in read("context", "context_taught", part="dev")][
        ::PLAIN
    ]
    held = {
        one.say for one in (*lines, *plain) if hashlib.sha256(one.say.encode()).hexdigest()[0] in HELD_OUT
    }
    stored = [Asked(question, (topic,)) for topic, entry in TOPICS.items() for question in entry["asked"]]
    return (
        [*(one for one in (*lines, *plain) if one.say not in held), *stored, *_slotted()],
        [one for one in (*lines, *plain) if one.say in held],
    )


def _slotted() -> Iterator[Asked]:
    """Slot wordings in the first samples of their intents, where the value tells the topic."""
    for intent in INTENTS.values():
        for value, wordings in SLOT_TYPES[intent.type].items():
            topic = value if value in TOPICS else SIGNS[value].get("topic", "") if value in SIGNS else ""
            for sample, wording in itertools.product(intent.samples[:FRAMES], wordings if topic else ()):
                yield Asked(sample.replace("{" + intent.slot + "}", wording), (topic,))


def _labels(entry: Json) -> tuple[str, ...]:
    if "expect" in entry:
        return (f"={entry['expect']}",)
    return (entry["topic"], *entry.get("also", ()))
