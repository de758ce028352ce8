"""Which answer a question asks for: the topic whose sample questions share its rarest words.

Each word weighs by how few topics use it, so that "gym" says more than "botox". A name from a
slot type ("go to the gym", "hit the treadmill") counts as its id, however it was worded. When no
topic is near enough, it isn't known: a confident wrong answer is worse than an honest one.
"""

import itertools
import math
from typing import NamedTuple

from assistant.phrases import Phrasebook
from assistant.words import tokens
from content.intents import SLOT_TYPES
from content.synonyms import SAME, SILENT
from content.topics import TOPICS

NEAR_ENOUGH = 0.55
"""Least likeness (0 to 1) at which a topic is answered; set on the tuning part of the utterances."""

STRANGE = 0.55
"""Share of words that no sample question holds above which a question is about something else."""

_ENTITIES = Phrasebook(
    {},
    [
        (f"#{value}", name.replace(" ", "_"))
        for values in SLOT_TYPES.values()
        for value, names in values.items()
        for name in names
    ],
)
_SILENT = frozenset(word for phrase in SILENT for word in tokens(phrase))
_SAME = {
    word: f"={group}"
    for group, wordings in SAME.items()
    for phrase in wordings.split(",")
    for word in [" ".join(tokens(phrase))]
}


class Likeness(NamedTuple):
    """A topic and how like its nearest sample question is, from 0 to 1."""

    topic: str
    score: float


def _features(said: str) -> frozenset[str]:
    words = tokens(said)
    names = {match.label for match in _ENTITIES.find(words)}
    found = {_SAME.get(word, word) for word in words if word not in _SILENT}
    pairs = {_SAME[pair] for pair in (f"{a} {b}" for a, b in itertools.pairwise(words)) if pair in _SAME}
    return frozenset(found | pairs | names)


_SAMPLES: list[tuple[str, frozenset[str]]] = [
    (topic, _features(question)) for topic, entry in TOPICS.items() for question in entry["asked"]
]
_TOPICS_WITH: dict[str, set[str]] = {}
for _topic, _sample in _SAMPLES:
    for _word in _sample:
        _TOPICS_WITH.setdefault(_word, set()).add(_topic)
_WEIGHT = {word: math.log(1 + len(TOPICS) / len(topics)) for word, topics in _TOPICS_WITH.items()}
_UNKNOWN = math.log(1 + len(TOPICS))
_LENGTH = [math.sqrt(sum(_WEIGHT[w] ** 2 for w in sample)) or 1.0 for _, sample in _SAMPLES]
_INDEX: dict[str, list[int]] = {}
for _at, (_, _sample) in enumerate(_SAMPLES):
    for _word in _sample:
        _INDEX.setdefault(_word, []).append(_at)


_EXACT = {tuple(tokens(question)): topic for topic, entry in TOPICS.items() for question in entry["asked"]}


def ranked(said: str) -> list[Likeness]:
    """Topics by likeness, nearest first."""
    asked = _features(said)
    length = math.sqrt(sum(_WEIGHT.get(w, _UNKNOWN) ** 2 for w in asked)) or 1.0
    shared: dict[int, float] = {}
    for word in asked:
        weight = _WEIGHT.get(word, 0.0) ** 2
        for at in _INDEX.get(word, ()):
            shared[at] = shared.get(at, 0.0) + weight
    strange = sum(_UNKNOWN**2 for w in asked if w not in _WEIGHT)
    if strange > STRANGE * length**2:
        return []
    best: dict[str, float] = {}
    for at, weight in shared.items():
        topic, score = _SAMPLES[at][0], weight / (length * _LENGTH[at])
        if score > best.get(topic, 0.0):
            best[topic] = score
    return sorted((Likeness(t, s) for t, s in best.items()), key=lambda like: -like.score)


def stored(said: str) -> str:
    """The topic that has this very question among its samples, or ""."""
    return _EXACT.get(tuple(tokens(said)), "")


def topic_of(said: str) -> str:
    """The topic that answers this, or "" when none is near enough."""
    exact = stored(said)
    if exact:
        return exact
    first = ranked(said)[:1]
    return first[0].topic if first and first[0].score >= NEAR_ENOUGH else ""
