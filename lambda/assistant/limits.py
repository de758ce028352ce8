"""What the skill declines, and why: unsafe wishes, a person's own decisions, other fields."""

from assistant.phrases import Phrasebook
from assistant.words import tokens
from content.limits import ELSEWHERE, PERSONAL, REFUSED, WAVES_OFF

_BOOK = Phrasebook(
    {},
    [
        *((f"refused {topic}", phrase) for topic, phrases in REFUSED.items() for phrase in phrases),
        *(("personal", phrase) for phrase in PERSONAL),
        *(("elsewhere", phrase) for phrase in ELSEWHERE),
    ],
    gap=0,
)
_WAVES_OFF = Phrasebook({}, [("off", phrase) for phrase in WAVES_OFF], gap=0)
_ABOUT_US = frozenset(
    tokens("botox inject injection injections filler wrinkle wrinkles units dysport xeomin clinic")
)


def limit_of(said: str) -> str:
    """ "refused <topic>", "personal", "elsewhere", or "" where nothing speaks against an answer."""
    words = tokens(said)
    found = {match.label for match in _BOOK.find(words)}
    for label in sorted(found):
        if label.startswith("refused"):
            return label
    if "elsewhere" in found and not _ABOUT_US & set(words):
        return "elsewhere"
    return "personal" if "personal" in found else ""


def waves_off(said: str) -> bool:
    """Whether the words wave a danger sign away or ask if it is serious: no ordinary question."""
    return bool(_WAVES_OFF.find(tokens(said)))
