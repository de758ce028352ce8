"""Whether words report nothing: plain ones, or one more thing to be told about. Only a second opinion that is nearly certain raises plain ones."""

from assistant.phrases import Phrasebook
from assistant.prepared import prepared
from assistant.words import tokens
from content.plain import (
    ASIDES,
    BESIDE_A_REMEDY,
    BESIDE_DOING,
    DOING,
    EXCLAMATIONS,
    GREETINGS,
    LEAD_UP_CLASSES,
    LEAD_UPS,
    LIMITED,
    LONG_SHAPES,
    PLAIN,
    REMEDIES,
    SHAPES,
    SITES,
    WELL,
)

_NAME = tokens("name")[0]
_COUNTS = frozenset(tokens("twelve fifteen twenty thirty forty fifty sixty seventy eighty ninety hundred"))
_OWN = frozenset(tokens("i my me mine he she his her they their we our it"))
_TREATMENTS = frozenset(tokens("botox injection injections jabs shots filler treatment inject"))
_MOVES = frozenset(
    tokens("go going gone went come came start begin end stop up down out off see saw work feel")
)
_EXCLAMATIONS = frozenset(tokens(EXCLAMATIONS))
_GREETINGS = [tokens(words) for words in GREETINGS]
_DOING = frozenset(tokens(DOING))
_WELL_WORDS = _DOING | frozenset(tokens(BESIDE_DOING))
_NO = tokens("no")
_REMEDIES = frozenset(tokens(REMEDIES))
_TAKEN = frozenset(tokens("took taken take taking put used tried popped had"))
_OF_A_DOSE = _REMEDIES | frozenset(tokens(BESIDE_A_REMEDY))
_ARTICLES = frozenset(tokens("a an"))
_TELLERS = frozenset(tokens("i he she they we"))
_WHOSE = frozenset(tokens("my our"))
PLAIN_WORDS = prepared("plain words", lambda: frozenset(tokens(PLAIN)))
_SHAPES = Phrasebook.named("plain shapes", {}, (("plain", shape) for shape in SHAPES), gap=0)

_LONG_SHAPES = Phrasebook.named("long shapes", {}, (("plain", shape) for shape in LONG_SHAPES), gap=0)
_SITES = Phrasebook.named("sites", {}, (("site", phrase) for phrase in SITES), gap=0)
_LEAD_UPS = Phrasebook.named("lead ups", LEAD_UP_CLASSES, (("lead up", phrase) for phrase in LEAD_UPS), gap=0)
_LIMITED = Phrasebook.named("limited", {}, (("limited", phrase) for phrase in LIMITED), gap=0)
_WELL = Phrasebook.named("works well", {}, (("well", phrase) for phrase in WELL), gap=0)

MOST_ASIDE = 3
"""Words of an aside: a longer one tells more than what to tell about."""
MOST_SHAPED = 8
"""Tokens of an utterance that a shape may speak for."""


def is_aside(said: str) -> bool:
    """Whether this only names one more thing to be told about, after an answer: "and swallowing". Nobody has it then."""
    return said.startswith(ASIDES) and len(said.split()) <= MOST_ASIDE and _OWN.isdisjoint(tokens(said))


def is_well(said: str) -> bool:
    """Whether this only says that something works as it should: "breathing's fine", "he's awake now and talking"."""
    words = tokens(said)
    told = words[1:] if words[:1] == _NO else words
    does = not _DOING.isdisjoint(told) and _WELL_WORDS.issuperset(told)
    return bool(_WELL.find(words)) or (does and told[0] in _TELLERS | _WHOSE)


def is_usual_dose(said: str) -> bool:
    """Whether this only tells of a remedy that was taken in its usual dose: "I've taken two paracetamol"."""
    words = tokens(said)
    taken = not (_REMEDIES.isdisjoint(words) or _TAKEN.isdisjoint(words))
    return taken and _OF_A_DOSE.issuperset(words)


def limits_it(said: str) -> bool:
    """Whether words, after what somebody said to work, take a part of that back: "only water though"."""
    return bool(_LIMITED.find(tokens(said)))


def is_exclamation(said: str) -> bool:
    """Whether this is a greeting or an exclamation, and nothing else: "good morning", "blimey"."""
    words = tokens(said)
    return words in _GREETINGS or (bool(words) and _EXCLAMATIONS.issuperset(words))


def leads_up(said: str) -> bool:
    """Whether somebody only says how they feel, for whom they ask, or that there is a question: "I'm asking for my mother"."""
    return bool(_LEAD_UPS.find(tokens(said)))


def only_tells(said: str, *, of_whose: bool = False) -> bool:
    """Whether somebody only tells of a treatment or a time, and asks for nothing: "I had my frown lines done last week".

    `of_whose`: also what begins with whose it is, "my wife had Botox on Monday", which may ask about that instead.
    """
    words = tokens(said)
    begin = _TELLERS | _WHOSE if of_whose else _TELLERS
    return not begin.isdisjoint(words[:1]) and is_plain(words)


def tells_of_treatment(words: list[str]) -> bool:
    """Whether plain words say that somebody had or has a treatment, and not that something went or came with it."""
    return not _TREATMENTS.isdisjoint(words) and _MOVES.isdisjoint(words)


def is_plain(words: list[str]) -> bool:
    """Whether the utterance has no word but those of a treatment, a time or a person, so that nothing is reported in it.

    One other word may be a name, where it says so. A number alone is no such utterance: it may be a heart rate.
    """
    if _LONG_SHAPES.find(words) or (len(words) <= MOST_SHAPED and _SHAPES.find(words)):
        return True
    if len(words) == 2 and words[0] in _ARTICLES:  # a thing that is only named
        return True
    strange = [word for word in words if word not in PLAIN_WORDS]
    if strange:
        sites = {at for match in _SITES.find(words) for at in range(match.start, match.end)}
        strange = [words[at] for at in range(len(words)) if at not in sites and words[at] not in PLAIN_WORDS]
    return any(word.isalpha() and word not in _COUNTS for word in words) and len(strange) <= (_NAME in words)
