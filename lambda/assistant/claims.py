"""Whether words say that somebody has the danger sign that was just told about."""

from assistant import limits
from assistant.answers import is_only_asked
from assistant.commands import meanings
from assistant.phrases import Phrasebook
from assistant.triage.denial import denied
from assistant.words import tokens
from content.claims import BESIDE, CLAIMS, PEOPLE, POINTING, TIMES, WHO

_BOOK = Phrasebook.named("claims", WHO, (("claim", phrase) for phrase in CLAIMS), gap=0)
_NOT = frozenset(tokens("not no never none don't nobody"))
_PEOPLE, _POINTING, _TIMES = (frozenset(tokens(words)) for words in (PEOPLE, POINTING, TIMES))
_ANY = _PEOPLE | _POINTING | _TIMES | frozenset(tokens(BESIDE))
_WHEN = _TIMES | frozenset(tokens("at in on the all so too already as we"))
_STARTED = frozenset(tokens("started began"))

MOST_WORDS = 8
"""Tokens of a claim at most; who says more says what it is."""


def is_short(said: str) -> bool:
    """Whether words are few enough to point to a sign that was told about rather than to tell of another."""
    return len(tokens(said)) <= MOST_WORDS


def claims(said: str) -> bool:
    """Whether they are a claim: a stored one, one of that shape, or a person and a "that" among words that tell nothing else."""
    words = tokens(said)
    if not _NOT.isdisjoint(words):
        return False
    if "claim" in meanings(said):
        return True
    if not is_short(said) or is_only_asked(said) or limits.waves_off(said) or any(denied(words)):
        return False
    return bool(_BOOK.find(words)) or _points(words)


def _points(words: list[str]) -> bool:
    if _PEOPLE.isdisjoint(words) or not _ANY.issuperset(words):
        return False
    if "get" in words and "have" not in words:  # "I get that"
        return False
    last = next((at for at in range(len(words) - 1, -1, -1) if words[at] not in _WHEN), 0)
    timed = last < len(words) - 1
    told_of = last > 0 and words[last] in _PEOPLE and (timed or not _STARTED.isdisjoint(words))
    return told_of or words[last] in _POINTING
