"""A learned second opinion: it may raise a level that the phrases gave, never lower one.

Two linear scores over what the structure found: each word and neighbouring pair marked by how it
is said (denied, asked about, past, a figure of speech), and the word classes of the lexicon. One
tells danger from no danger, the other an emergency from what is urgent. Trained by `make learn`
on the tuning part of the utterances; weights are hundredths of a logit.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

from assistant.triage.hearing import Hearing

_WEIGHTS = json.loads((Path(__file__).resolve().parents[2] / "content" / "opinion.json").read_text("utf-8"))
_WORDS: dict[str, list[int]] = _WEIGHTS["weights"]
_BIAS: list[int] = _WEIGHTS["bias"]
_SURE: dict[str, int] = _WEIGHTS["sure"]
"""Scores needed: "danger" where no sign was found, "minor" over a minor one, "emergency" for that."""
NEAR = 3
"""Words that may stand between two word classes of a pair."""


def features(heard: Hearing) -> Iterator[str]:
    """What the scores are made of; the same in training as in use.

    The signs that phrases found are no part of it: a score that sees them learns to trust the
    phrases, and then misses what they miss.
    """
    manner = [heard.frames.manner(at) or ("n" if heard.denied[at] else "") for at in range(len(heard.words))]
    words = heard.words
    for at, word in enumerate(words):
        how = manner[at] + "/" if manner[at] else ""
        yield how + word
        if at + 1 < len(words):
            yield f"{how}{word} {words[at + 1]}"
        if at + 2 < len(words):
            yield f"{how}{word} _ {words[at + 2]}"
    spans = sorted((s, e, name) for name, places in heard.hits.items() if name[0] == "{" for s, e in places)
    for start, end, name in spans:
        how = manner[start] + "/" if manner[start] else ""
        yield how + name
        for later, _, other in spans:
            if 0 <= later - end <= NEAR and name != other:
                yield how + name + other
    if heard.frames.is_treated:
        yield "treated"
    if heard.frames.last_told >= 0:
        yield "told"


def second_opinion(heard: Hearing, level: str | None) -> Literal["urgent", "emergency"] | None:
    """The level that the words sound like, or None where they sound harmless or nothing is certain."""
    if level == "emergency" or len(heard.words) < 2:
        return None
    danger, emergency = _BIAS
    for feature in set(features(heard)):
        weights = _WORDS.get(feature)
        if weights:
            danger += weights[0]
            emergency += weights[1]
    needed = _SURE["minor" if level in ("soon", "expected") else "danger"]
    if level != "urgent" and danger < needed:
        return None
    if emergency >= _SURE["raise" if level == "urgent" else "emergency"]:
        return "emergency"
    return "urgent"
