"""Whether words say that somebody has the danger sign that was just told about."""

from assistant.commands import meanings
from assistant.phrases import Phrasebook
from assistant.pieces import is_piece
from assistant.triage.denial import denied
from assistant.words import tokens
from content.claims import BESIDE, CLAIMS, PEOPLE, POINTING, TIMES, WHO

_BOOK = Phrasebook.named("claims", WHO, (("claim", phrase) for phrase in CLAIMS), gap=0)
_NOT = frozenset(tokens("not no never none don't nobody"))
_PEOPLE, _POINTING, _TIMES = (frozenset(tokens(words)) for words in (PEOPLE, POINTING, TIMES))
_ANY = _PEOPLE | _POINTING | _TIMES | frozenset(tokens(BESIDE))
_WHEN = _TIMES | frozenset(tokens("at in on the all so too already as we"))
_STARTED = frozenset(tokens("started began"))


def claims(said: str) -> bool:
    """Whether they are a claim: a stored one, one of that shape, or a person and a "that" among words that tell nothing else."""
    words = tokens(said)
    if not _NOT.isdisjoint(words):
        return False
    if "claim" in meanings(said):
        return True
    return is_piece(said) and not any(denied(words)) and (bool(_BOOK.find(words)) or _points(words))


def _points(words: list[str]) -> bool:
    """Whether they end with a "that" or, told with a time, with somebody: "it has me since last night"."""
    if _PEOPLE.isdisjoint(words) or not _ANY.issuperset(words):
        return False
    if "get" in words and "have" not in words:  # "I get that"
        return False
    last = next((at for at in range(len(words) - 1, -1, -1) if words[at] not in _WHEN), 0)
    timed = last < len(words) - 1
    told_of = last > 0 and words[last] in _PEOPLE and (timed or not _STARTED.isdisjoint(words))
    return told_of or words[last] in _POINTING
