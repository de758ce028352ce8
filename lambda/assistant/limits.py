"""What the skill declines, and why: unsafe wishes, a person's own decisions, other fields."""

from collections.abc import Callable

from assistant.phrases import Phrasebook
from assistant.understanding.outcome import Outcome
from assistant.understanding.ranking import stored
from assistant.words import tokens
from content.limits import REFUSED, WAVES_OFF

_BOOK = Phrasebook(
    {},
    [(f"refused {topic}", phrase) for topic, phrases in REFUSED.items() for phrase in phrases],
    gap=0,
)
_AWAY = {"refuse": "refused unsafe", "personal": "personal", "decline": "elsewhere", "help": "help"}
_WAVES_OFF = Phrasebook({}, [("off", phrase) for phrase in WAVES_OFF], gap=0)


def limit_of(said: str, outcome: Callable[[], Outcome]) -> str:
    """ "refused <topic>", "refused unsafe", "personal", "elsewhere", "help", or "" where an answer may be given."""
    if stored(said):
        return ""
    for match in _BOOK.find(tokens(said)):
        return match.label
    found = outcome()
    if found.kind != "away":
        return ""
    return f"refused {found.topics[0]}" if found.topics else _AWAY.get(found.away, "")


def waves_off(said: str) -> bool:
    """Whether the words wave a danger sign away or ask if it is serious: no ordinary question."""
    return bool(_WAVES_OFF.find(tokens(said)))
