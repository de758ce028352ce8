"""What the skill declines, and why: unsafe wishes, a person's own decisions, other fields."""

from assistant.phrases import Phrasebook
from assistant.prepared import prepared
from assistant.understanding.outcome import Outcome
from assistant.words import tokens
from content.limits import REFUSED, WAVES_OFF
from content.plain import PLAIN

_BOOK = Phrasebook.named(
    "refused",
    {},
    [(f"refused {topic}", phrase) for topic, phrases in REFUSED.items() for phrase in phrases],
    gap=0,
)
_AWAY = {"refuse": "refused unsafe", "personal": "personal", "decline": "elsewhere", "help": "help"}
_WAVES_OFF = Phrasebook.named("waves off", {}, [("off", phrase) for phrase in WAVES_OFF], gap=0)


_NAME = tokens("name")[0]
_PLAIN = prepared("plain words", lambda: frozenset(tokens(PLAIN)))


def is_plain(said: str) -> bool:
    """Whether the utterance has no word but those of a treatment, a time or a person, so that nothing is reported in it.

    One other word may be a name, where it says so.
    """
    words = tokens(said)
    strange = [word for word in words if word not in _PLAIN]
    return any(word.isalpha() for word in words) and len(strange) <= (_NAME in words)


def limit_of(said: str, outcome: Outcome) -> str:
    """ "refused <topic>", "refused unsafe", "personal", "elsewhere", "help", or "" where an answer may be given."""
    if outcome.is_stored:
        return ""
    for match in _BOOK.find(tokens(said)):
        return match.label
    if outcome.kind != "away":
        return ""
    return f"refused {outcome.topics[0]}" if outcome.topics else _AWAY.get(outcome.away, "")


def waves_off(said: str) -> bool:
    """Whether the words wave a danger sign away or ask if it is serious: no ordinary question."""
    return bool(_WAVES_OFF.find(tokens(said)))
