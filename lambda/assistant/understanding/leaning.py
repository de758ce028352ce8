"""Follow-ups that lean on the last answer: "and for migraines", "how long does that last", "is it dangerous".

The words are ranked alone, and again with the subject of the last answer in them ("how long does a
drooping eyelid last"), and with that of the answer before it. What each topic gets from these, and how
near it is to the last one, is weighed by content/leaning.py: the more the words lean, the more the
context counts. Nothing of what was said is kept for this, only which topics were told.
"""

from functools import lru_cache
from math import exp, log
from operator import mul
from typing import NamedTuple

from assistant.learned.network import Heard
from assistant.understanding.features import listen
from assistant.understanding.ranking import NOT_A_TOPIC, Ranked, chances, strange_words
from assistant.words import tokens
from content.leaning import (
    ASKED_OF_ANOTHER,
    ASKED_OF_BRITAIN,
    ASKED_OF_THE_FACE,
    BEGINNINGS,
    BRITAIN,
    CORRECTIONS,
    DOSE_SITES,
    INSTEAD,
    ITSELF,
    NARROWER,
    OF_ITSELF,
    POINTERS,
    TREATED,
    USES,
    WEIGHTS,
)
from content.signs import SIGNS
from content.topics import DOSES, TOPICS, called, subject_of

FLOOR, LEAST = -7.0, 1e-3
"""The logarithm of a chance that a topic gets where ranking gives it none, and the least chance that counts."""
NEAREST = 12
"""Topics looked at from each ranking."""

OF_ANOTHER = 1.0
"""How far above all else (in logarithms) what answers the same question of another use or country stands."""

WHOLE = 6
"""Words from which a question may stand alone."""

_OTHERS = (
    (frozenset(USES.split()), ASKED_OF_ANOTHER),
    (frozenset(BRITAIN.split()), ASKED_OF_BRITAIN),
    (frozenset(TREATED[""].split()), ASKED_OF_THE_FACE),
)
"""Words that name another use or country, and what answers the same question of it."""
_SITES = frozenset(tokens(DOSE_SITES))
_USES = {use: frozenset(tokens(words)) for use, words in TREATED.items()}
_SUBJECT = {topic: subject_of(topic) for topic in TOPICS}
_OF_SIGNS = frozenset(entry["topic"] for entry in SIGNS.values() if "topic" in entry)
_FOLLOW_UPS = {topic: frozenset(entry["follow_ups"]) for topic, entry in TOPICS.items()}


class Told(NamedTuple):
    """The last answer's topic, the one told before it, and what somebody is treated for ("" for none)."""

    topic: str
    before: str = ""
    use: str = ""


NOTHING = Told("")


def use_named(said: str, before: str) -> str:
    """The treatment that these words name, or else the one named before; "" for that of the face, or none."""
    words = set(tokens(said))
    return next((use for use, names in _USES.items() if not names.isdisjoint(words)), before)


def is_of_another_site(said: str, topic: str) -> bool:
    """Whether words after a dose name a site that its answer doesn't speak of: "and the palms", after the armpits."""
    if topic not in DOSES:
        return False
    asked = set(tokens(said)) & _SITES
    return bool(asked) and asked.isdisjoint(_told_of(topic))


@lru_cache(maxsize=32)
def _told_of(topic: str) -> frozenset[str]:
    entry = TOPICS[topic]
    return frozenset(tokens(" ".join((entry["title"], entry["say"], entry["more"], *entry["asked"]))))


def in_context(said: str, heard: Heard, alone: list[Ranked], told: Told) -> list[Ranked]:
    """What could be meant after these answers, likeliest first; together the chances are 1.

    `heard` are the same words as ranking listens to them, of which there is at least one, and `alone`
    what they mean when nothing was told.
    """
    manner = manner_of(heard, said)
    weights = [sum(map(mul, manner, column)) for column in WEIGHTS]
    scores = {
        label: sum(map(mul, weights, seen)) for label, seen in considered(heard, said, alone, told).items()
    }
    top = max(scores.values())
    parts = {label: exp(score - top) for label, score in scores.items()}
    whole = sum(parts.values())
    found = [Ranked(label, part / whole) for label, part in parts.items()]
    return sorted(found, key=lambda one: -one.chance)


def considered(heard: Heard, said: str, alone: list[Ranked], told: Told) -> dict[str, list[float]]:
    """For each label worth a look, what speaks for it: three rankings, and how it is akin to the last answers."""
    logs = _asked_of_another(_narrowed(_logs(alone), told), heard, told)
    with_last = _logs(chances(listen(put_into(said, told.topic))))
    with_before = _logs(chances(listen(put_into(said, told.before)))) if told.before else {}
    labels = {
        told.topic: None, **dict.fromkeys(TOPICS[told.topic]["follow_ups"]),
        **dict.fromkeys(label for seen in (logs, with_last, with_before) for label in [*seen][:NEAREST]),
    }  # fmt: skip
    return {
        label: [
            logs.get(label, FLOOR),
            with_last.get(label, FLOOR),
            with_before.get(label, FLOOR),
            float(label == told.topic),
            float(label in _FOLLOW_UPS[told.topic]),
            float(_SUBJECT.get(label) == _SUBJECT[told.topic]),
            float(told.topic in _FOLLOW_UPS.get(label, ())),
            float(label[0] == NOT_A_TOPIC),
            float(label == told.before),
        ]
        for label in labels
    }


def _narrowed(logs: dict[str, float], told: Told) -> dict[str, float]:
    """A narrower topic may take the place of a general one after these answers."""
    found = dict(logs)
    for general, narrower in _narrower(told):
        if general in logs:
            found[narrower] = max(logs[general], found.get(narrower, FLOOR))
            found[general] = logs.get(narrower, FLOOR)
    return found


def of_what_was_told(topic: str, said: str, told: Told) -> str:
    """The narrower topic that a stored question means where it points to what was told: "how long does it last"."""
    if POINTERS.isdisjoint(said.split()):
        return topic
    return dict(_narrower(told)).get(topic, topic)


def _asked_of_another(logs: dict[str, float], heard: Heard, told: Told) -> dict[str, float]:
    """Where only another use or country is named, the same is asked of it as was of the last."""
    if any(f.startswith("{?") for f in heard.features):
        return logs
    asked = [
        answers[told.topic]
        for names, answers in _OTHERS
        if told.topic in answers and not names.isdisjoint(heard.words)
    ]
    return {**logs, **dict.fromkeys(asked, max(logs.values()) + OF_ANOTHER)}


@lru_cache(maxsize=256)
def _narrower(told: Told) -> tuple[tuple[str, str], ...]:
    """Each general topic with what takes its place after these answers; the last one decides before the other."""
    found: dict[str, str] = {}
    for topic in (told.use, told.before, told.topic):
        if _SUBJECT.get(topic) in ITSELF or topic in _OF_SIGNS:
            found |= dict.fromkeys(OF_ITSELF, topic)
        found |= {
            general: narrower
            for general, places in NARROWER.items()
            for narrower, contexts in places.items()
            if topic in contexts
        }
    return tuple((general, narrower) for general, narrower in found.items() if general != narrower)


def manner_of(heard: Heard, said: str) -> list[float]:
    """How much the words lean: few or many, a pointing word, a beginning such as "and", strange words, a name."""
    count, words = len(heard.words), said.split()
    named = [f for f in heard.features if f[0] == "{" and f[1] != "?" and "}{" not in f]
    return [
        1.0,
        float(count <= 3),
        float(count <= 6),
        float(count >= 9),
        float(not POINTERS.isdisjoint(words)),
        float(said.startswith(BEGINNINGS)),
        float(2 * len(strange_words(heard)) >= len(heard.words)),
        float("botox" in words),
        float(bool(named)),
    ]


def stands_alone(heard: Heard, said: str) -> bool:
    """Whether this is a whole question that points to nothing and begins like no follow-up."""
    count = len(heard.words)
    return count >= WHOLE and POINTERS.isdisjoint(said.split()) and not said.startswith(BEGINNINGS)


def in_its_place(said: str) -> str:
    """The words of who was taken for meaning something else, as a question about what was meant: "no I meant the hands"."""
    begun = next((words for words in CORRECTIONS if said.startswith(words)), "")
    return INSTEAD + said[len(begun) :] if begun else said


def put_into(said: str, topic: str) -> str:
    """The words with a topic's title where they point to it, or else in front of them."""
    title, words = called(topic).lower(), said.split()
    for at, word in enumerate(words):
        if word in POINTERS:
            return " ".join((*words[:at], title, *words[at + 1 :]))
    return f"{title} {said}"


def _logs(found: list[Ranked]) -> dict[str, float]:
    return {one.label: log(max(one.chance, LEAST)) for one in found}
