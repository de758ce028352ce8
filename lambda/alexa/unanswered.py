"""What may be kept of a question that had no answer, where the owner asked for it: only words that are ours.

A word is kept when it stands in the content itself, so that no name, number, place or rare thing about a person
gets through; everything else becomes "_".
"""

from functools import cache

from assistant.words import tokens
from content.commands import COMMANDS
from content.entities import SLOT_TYPES
from content.topics import TOPICS

_LONGEST = 30
"""Words kept of one question."""


@cache
def _ours() -> frozenset[str]:
    said = [question for entry in TOPICS.values() for question in entry["asked"]]
    said += [name for values in SLOT_TYPES.values() for names in values.values() for name in names]
    said += [phrase for phrases in COMMANDS.values() for phrase in phrases]
    return frozenset(word for one in said for word in tokens(one) if word.isalpha())


def scrubbed(said: str) -> str:
    """The words with all that are not ours replaced by "_"; "" where nothing of ours is left."""
    words = [word if word in _ours() else "_" for word in tokens(said)[:_LONGEST]]
    return " ".join(words) if set(words) - {"_"} else ""
