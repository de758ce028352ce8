"""What the second opinion listens to: each word, how it is said, and the word classes around it.

The signs that phrases found are no part of it: a score that sees them learns to trust the
phrases, and then misses what they miss. The same in training as in use.
"""

from collections.abc import Iterator

from assistant.learned.network import Heard
from assistant.triage.hearing import Hearing
from content.lexicon import CLASSES

LISTENED = frozenset("{" + name + "}" for name in CLASSES)
"""The word classes that the networks know; those of content/events.py are for phrases alone."""

NEAR = 3
"""Words that may stand between two word classes of a pair."""


def listen(heard: Hearing, start: int, end: int) -> Heard:
    """The words from `start` to `end` as the second opinion hears them."""
    words = heard.words[start:end]
    manners = [
        heard.frames.manner(at) or ("n" if heard.denied[at] else "")
        for at in range(start, start + len(words))
    ]
    spans = sorted(
        (s - start, e - start, name)
        for name, places in heard.hits.items()
        if name in LISTENED
        for s, e in places
        if start <= s and e <= start + len(words)
    )
    classes: list[list[str]] = [[] for _ in words]
    for begin, stop, name in spans:
        for at in range(begin, stop):
            classes[at].append(name)
    features = dict.fromkeys((*_words(words, manners), *_classes(spans, manners), *_whole(heard)))
    return Heard(words, manners, classes, list(features))


def _words(words: list[str], manners: list[str]) -> Iterator[str]:
    for at, word in enumerate(words):
        how = manners[at] + "/" if manners[at] else ""
        yield how + word
        if at + 1 < len(words):
            yield f"{how}{word} {words[at + 1]}"
        if at + 2 < len(words):
            yield f"{how}{word} _ {words[at + 2]}"


def _classes(spans: list[tuple[int, int, str]], manners: list[str]) -> Iterator[str]:
    for start, end, name in spans:
        how = manners[start] + "/" if manners[start] else ""
        yield how + name
        for later, _, other in spans:
            if 0 <= later - end <= NEAR and name != other:
                yield how + name + other


def _whole(heard: Hearing) -> Iterator[str]:
    if heard.frames.is_treated:
        yield "treated"
    if heard.frames.last_told >= 0:
        yield "told"
