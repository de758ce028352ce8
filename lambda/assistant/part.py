"""Which part of an answer a follow-up wants: what it began with, or the rest that was only offered."""

from assistant.answers import Part, part_of
from assistant.memory import Memory
from assistant.question import Question
from assistant.understanding.features import listen
from assistant.words import tokens
from content.leaning import CUES, POINTERS
from content.silent import SILENT

_PARTS: tuple[Part, Part] = ("say", "more")
_CUES = {f"{{?{aspect}}}": frozenset(tokens(words)) for aspect, words in CUES.items()}
_EMPTY = frozenset(tokens(" ".join(SILENT | POINTERS)))


def wanted_part(q: Question, memory: Memory, topic: str, *, leans: bool) -> Part:
    """The part of an answer that these words ask for.

    Where both serve, a follow-up to the same answer gets the one not heard last, and any other question the beginning.
    """
    wanted = _wanted(q.said)
    say, more = (len(wanted & set(tokens(part_of(topic, part, q, memory)))) for part in _PARTS)
    if say != more:
        return "say" if say > more else "more"
    return "more" if leans and topic == memory.topic and memory.last != "more" else "say"


def _wanted(said: str) -> set[str]:
    """The telling words, and for what is asked of a thing the words that such an answer has."""
    found = set(tokens(said)) - _EMPTY
    for feature in listen(said).features:
        found |= _CUES.get(feature, frozenset())
    return found
