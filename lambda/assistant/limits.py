"""What the skill declines, and why: unsafe wishes, a person's own decisions, other fields."""

from assistant.phrases import Phrasebook
from assistant.prepared import prepared
from assistant.understanding.outcome import Outcome
from assistant.words import tokens
from content.limits import REFUSED, WAVES_OFF
from content.plain import PLAIN, SHAPES

_BOOK = Phrasebook.named(
    "refused",
    {},
    [(f"refused {topic}", phrase) for topic, phrases in REFUSED.items() for phrase in phrases],
    gap=0,
)
_AWAY = {"refuse": "refused unsafe", "personal": "personal", "decline": "elsewhere", "help": "help"}
_WAVES_OFF = Phrasebook.named("waves off", {}, [("off", phrase) for phrase in WAVES_OFF], gap=0)


_NAME = tokens("name")[0]
_COUNTS = frozenset(tokens("twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred"))
_OWN = frozenset(tokens("i my me mine he she his her they their we our"))
_PLAIN = prepared("plain words", lambda: frozenset(tokens(PLAIN)))


_SHAPES = Phrasebook.named("plain shapes", {}, (("plain", shape) for shape in SHAPES), gap=0)
_ASIDE = ("and ", "or ", "what about ", "how about ", "also ")
FEW, MOST_SHAPED = 3, 8
"""Words of an aside, and tokens of an utterance that a shape may speak for: a longer one tells more than that."""


def is_aside(said: str) -> bool:
    """Whether this only names one more thing to be told about, after an answer: "and swallowing". Nobody has it then."""
    words = said.split()
    return said.startswith(_ASIDE) and len(words) <= FEW and _OWN.isdisjoint(tokens(said))


def is_plain(said: str) -> bool:
    """Whether the utterance has no word but those of a treatment, a time or a person, so that nothing is reported in it.

    One other word may be a name, where it says so.
    """
    words = tokens(said)
    strange = [word for word in words if word not in _PLAIN]
    if len(words) <= MOST_SHAPED and _SHAPES.find(words):
        return True
    return any(word.isalpha() and word not in _COUNTS for word in words) and len(strange) <= (_NAME in words)


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
