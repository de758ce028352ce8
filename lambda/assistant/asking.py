"""Whether words ask for something, whatever it is, and tell of nothing."""

from assistant.words import tokens
from content.leaning import ADDING, BARE_QUESTIONS, POINTERS

_QUESTION_WORDS = frozenset(tokens("what who where when why how which whose tell"))
_ORDERS = frozenset(tokens("explain list give show"))
"""They ask where they begin: "give me the list", but not "they keep giving way"."""
_TURNED_ROUND = frozenset(tokens("can could do does did will would is are should may"))
"""They ask where they stand before their subject: "is it", but not "it is"."""
_SUPPOSING = frozenset(tokens("if unless where"))
_WHEN = tokens("when")
_BEFORE = frozenset(tokens("and but so or well then okay also please alexa hey um just"))
_TELLERS = frozenset(tokens("i my he she his her they their we our it"))
_BARE = {tuple(tokens(words)) for words in BARE_QUESTIONS}

ADDED = 4
"""Words of "so are my arms", which adds something and asks nothing."""


def is_a_question(said: str) -> bool:
    """Whether these are words that make a question, only not one that has an answer here."""
    words = tokens(said)
    if len(words) < 3:
        return False
    begins = words[1] if words[0] in _BEFORE else words[0]
    points = words[:2] == ["that", "is"]  # "that's what I have"
    if len(words) == ADDED and words[:2] == ["so", "is"] and words[2] in _TELLERS:  # "so are my arms"
        return False
    return begins in _TURNED_ROUND | _ORDERS or not (points or _QUESTION_WORDS.isdisjoint(words[:3]))


def is_only_asked(said: str) -> bool:
    """Whether nothing is told in these words: a question, or a supposition."""
    words = tokens(said)
    supposes = words[:1] == _WHEN or not _SUPPOSING.isdisjoint(words)  # "it was there when I woke" is told
    return is_a_question(said) or supposes


def is_bare_question(said: str) -> bool:
    """Whether these are the few words of a question that leans on what was just said: "why", "how much", "but when"."""
    words = tokens(said)
    return tuple(words[words[:1] != [] and words[0] in _BEFORE :]) in _BARE


def asks_of_something_else(said: str) -> bool:
    """Whether words, beside what was told before them, ask for something else: they neither point to it nor tell of anybody."""
    if is_a_question(said):
        return POINTERS.isdisjoint(said.lower().split())
    return _TELLERS.isdisjoint(tokens(said)) and not said.startswith(ADDING)
