"""Which part of an answer a follow-up wants: what it began with, or the rest that was only offered."""

from assistant.answers import Part, part_of
from assistant.memory import Memory
from assistant.question import Question
from assistant.understanding.features import listen
from assistant.words import tokens
from content.leaning import CUES, POINTERS
from content.silent import SILENT

_CUES = {f"{{?{aspect}}}": frozenset(tokens(words)) for aspect, words in CUES.items()}
_EMPTY = frozenset(tokens(" ".join(SILENT | POINTERS)))


def wanted_part(q: Question, memory: Memory, *, leans: bool) -> Part:
    """The part of the last answer that these words ask for.

    Where both serve, a follow-up gets the one not heard last, and a whole question the beginning.
    """
    wanted = _wanted(q.said)
    say, more = (
        len(wanted & set(tokens(part_of(memory.topic, part, q, memory)))) for part in ("say", "more")
    )
    if say == more and not leans:
        return "say"
    if say == more:
        return "say" if memory.last == "more" else "more"
    return "say" if say > more else "more"


def _wanted(said: str) -> set[str]:
    """The telling words, and for what is asked of a thing the words that such an answer has."""
    found = set(tokens(said)) - _EMPTY
    for feature in listen(said).features:
        found |= _CUES.get(feature, frozenset())
    return found
