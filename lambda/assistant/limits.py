"""What the skill declines, and why: unsafe wishes, a person's own decisions, other fields."""

from assistant.phrases import Phrasebook
from assistant.understanding.outcome import Outcome
from assistant.words import tokens
from content.limits import REFUSED, WAVES_OFF

_BOOK = Phrasebook.named(
    "refused",
    {},
    [(f"refused {topic}", phrase) for topic, phrases in REFUSED.items() for phrase in phrases],
    gap=0,
)
_AWAY = {
    "refuse": "refused unsafe",
    "personal": "personal",
    "decline": "elsewhere",
    "help": "help",
    "no dose": "no_dose",
}
_WAVES_OFF = Phrasebook.named("waves off", {}, [("off", phrase) for phrase in WAVES_OFF], gap=0)


def limit_of(said: str, outcome: Outcome) -> str:
    """ "refused <topic>", "refused unsafe", "personal", "elsewhere", "help", or "" where an answer may be given."""
    if outcome.is_stored:
        return ""
    if not outcome.is_harmless:
        for match in _BOOK.find(tokens(said)):
            return match.label
    if outcome.kind != "away":
        return ""
    return f"refused {outcome.topics[0]}" if outcome.topics else _AWAY.get(outcome.away, "")


def waves_off(said: str) -> bool:
    """Whether the words wave a danger sign away or ask if it is serious: no ordinary question."""
    return bool(_WAVES_OFF.find(tokens(said)))
