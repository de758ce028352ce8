"""Whether words say that somebody has the danger sign that was just told about."""

from assistant.asking import is_a_question
from assistant.commands import meanings
from assistant.phrases import Phrasebook
from assistant.pieces import is_piece
from assistant.triage.denial import denied
from assistant.words import tokens
from content.claims import (
    AROUND,
    BESIDE,
    BESIDE_THE_POINT,
    CLAIMS,
    DONE,
    DONE_AFTER,
    LIMITS,
    OTHERS,
    OVERDONE,
    PEOPLE,
    POINTING,
    SHARES,
    SURELY,
    TIMES,
    WHO,
)

_BOOK = Phrasebook.named(
    "claims",
    WHO,
    (
        *(("claim", phrase) for phrase in CLAIMS),
        *(("surely", phrase) for phrase in SURELY),
        *(("done", phrase) for phrase in DONE),
        *(("overdone", phrase) for phrase in OVERDONE),
        *(("beside", phrase) for phrase in BESIDE_THE_POINT),
    ),
    gap=0,
)
_NOT = frozenset(tokens("not no never none don't nobody"))
_PEOPLE, _POINTING, _TIMES = (frozenset(tokens(words)) for words in (PEOPLE, POINTING, TIMES))
_ANY = _PEOPLE | _POINTING | _TIMES | frozenset(tokens(BESIDE))
_WHEN = _TIMES | frozenset(tokens("at in on the all so too already as we"))
_STARTED = frozenset(tokens("started began"))
_GET, _HAVE = tokens("get have")
_HAVE_FIRST = [_HAVE]
"""What begins a question, "have I exceeded it", and not "I have exceeded it"."""
_SOMEBODY = _PEOPLE | frozenset(tokens(OTHERS))
_OF_IT = _TIMES | frozenset(tokens(SHARES))
_OF_A_CLAIM = _ANY | _SOMEBODY | _OF_IT | frozenset(tokens(AROUND))

MOST_WORDS = 9
"""Tokens up to which somebody and a "that", or a time, are a claim among words of any order."""


def claims(said: str, *, loosely: bool) -> bool:
    """Whether they are a claim: a stored one, one of that shape, or `loosely` somebody and a "that" in any order."""
    words = tokens(said)
    if not _NOT.isdisjoint(words):
        return False
    if "claim" in meanings(said):
        return True
    found = {match.label for match in _BOOK.find(words)}
    if any(denied(words)):
        return False
    if is_a_question(said) or "surely" in found:
        return "surely" in found
    if is_piece(said) and ("claim" in found or _points(words)):
        return True
    return loosely and "beside" not in found and _is_of_somebody(words)


def has_done(said: str) -> bool:
    """Whether somebody says that what was warned of is done: "I did my forehead yesterday"."""
    return is_piece(said) and _says("done", said)


def done_after(said: str, topic: str) -> str:
    """The sign that words report after an answer on whom not to treat, or on a dose: it was done, or exceeded; "" for none."""
    if topic in LIMITS:
        return "overdose_well" if _says("overdone", said) else ""
    return DONE_AFTER.get(topic, "") if has_done(said) else ""


def _says(label: str, said: str) -> bool:
    words = tokens(said)
    if is_a_question(said) or not _NOT.isdisjoint(words) or words[:1] == _HAVE_FIRST:
        return False
    return any(match.label == label for match in _BOOK.find(words))


def _is_of_somebody(words: list[str]) -> bool:
    if len(words) > MOST_WORDS or not _OF_A_CLAIM.issuperset(words):  # a coffee, a cold, a clinic
        return False
    return not (_SOMEBODY.isdisjoint(words) or _OF_IT.isdisjoint(words))


def _points(words: list[str]) -> bool:
    """Whether they end with a "that" or, told with a time, with somebody: "it has me since last night"."""
    if _PEOPLE.isdisjoint(words) or not _ANY.issuperset(words):
        return False
    if _GET in words and _HAVE not in words:  # "I get that"
        return False
    last = next((at for at in range(len(words) - 1, -1, -1) if words[at] not in _WHEN), 0)
    timed = last < len(words) - 1
    told_of = last > 0 and words[last] in _PEOPLE and (timed or not _STARTED.isdisjoint(words))
    return told_of or words[last] in _POINTING
