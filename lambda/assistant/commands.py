"""Commands and short answers in free words: "help", "say that again", "none of those"."""

import re

from assistant.phrases import Phrasebook
from assistant.prepared import prepared
from assistant.words import tokens
from content.commands import COMMANDS, CONTROL_WORDS, FILLERS, SHAPES, STOP_WORDS, THANKS


def _meanings() -> dict[tuple[str, ...], tuple[str, ...]]:
    """Each command phrase as tokens, with the commands that it may mean."""
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for command, phrases in COMMANDS.items():
        for key in (tuple(tokens(phrase)) for phrase in phrases):
            found[key] = tuple(dict.fromkeys((*found.get(key, ()), command)))
    return found


_MEANINGS = prepared("commands", _meanings)
_FILLERS = prepared("fillers", lambda: {tuple(tokens(filler)) for filler in FILLERS})
_LONGEST = max(map(len, _FILLERS))


_SHAPES = Phrasebook.named(
    "commands", {}, [(name, shape) for name, shapes in SHAPES.items() for shape in shapes], gap=0
)
_CONTROL_WORDS = prepared("control words", lambda: frozenset(tokens(CONTROL_WORDS)).union(*_FILLERS))
_ENDED = re.compile(r"\bstop(?:ped|ping|s)\b", re.IGNORECASE)
_STOP_WORDS = frozenset(tokens(STOP_WORDS))
_THANKS = frozenset(tokens(THANKS))
_NOES = frozenset(tokens("no nope nah naw none nothing nil not never"))
BESIDE_A_CHECK = ("help", "repeat", "stop")
MOST_WORDS = 12
"""Tokens of a command in other words; a longer utterance is something else."""


def commands_in(said: str, *, answering: bool) -> tuple[str, ...]:
    """The commands that the utterance may be, as they are stored or in other words; mostly none or one.

    Where it answers a red-flag check, only a stored no is a no: "no I don't know" has the shape of one.
    """
    if _ENDED.search(said):  # "it's stopped now" tells of something, and ends no talk
        return tuple(name for name in meanings(said) if name != "stop")
    loose = in_other_words(said)
    if answering:  # and "nope all good thanks" ends the check, not the session
        loose = () if "no" in loose else tuple(name for name in loose if name in BESIDE_A_CHECK)
    return meanings(said) or loose


def meanings(said: str) -> tuple[str, ...]:
    """The commands that the whole utterance may be, fillers around it aside; mostly none or one."""
    words = tuple(tokens(said))
    found: dict[str, None] = {}
    for trimmed in _trimmed(words):
        found.update(dict.fromkeys(_MEANINGS.get(trimmed, ())))
    return tuple(found)


def is_parting(said: str) -> bool:
    """Whether words of a "stop" only thank or say that it was enough."""
    words = tokens(said)
    return bool(words) and _STOP_WORDS.isdisjoint(words)


def only_thanks(said: str) -> bool:
    """Whether words of a "stop" only thank: "lovely, thanks"."""
    words = tokens(said)
    return bool(words) and _THANKS.issuperset(words)


def says_no(said: str) -> bool:
    """Whether a "no" is one in so many words, and not "she's fine", after which more may come."""
    words = tokens(said)
    return not words or not _NOES.isdisjoint(words[:1])


def in_other_words(said: str) -> tuple[str, ...]:
    """The commands that the utterance may be by its shape, where every word of it is one of commands."""
    words = tokens(said)
    if not words or len(words) > MOST_WORDS or not _CONTROL_WORDS.issuperset(words):
        return ()
    return tuple(dict.fromkeys(match.label for match in _SHAPES.find(words)))


def _trimmed(words: tuple[str, ...]) -> set[tuple[str, ...]]:
    """The utterance and what is left of it when fillers at its ends are taken away."""
    todo, done = [words], set[tuple[str, ...]]()
    while todo:
        here = todo.pop()
        if not here or here in done or len(done) > 60:
            continue
        done.add(here)
        for n in range(1, min(_LONGEST, len(here) - 1) + 1):
            if here[:n] in _FILLERS:
                todo.append(here[n:])
            if here[-n:] in _FILLERS:
                todo.append(here[:-n])
    return done
