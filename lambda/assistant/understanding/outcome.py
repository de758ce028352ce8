"""What to make of a question: answer it, ask which of two is meant, turn it away, or say it isn't known."""

from typing import Literal, NamedTuple

from assistant.phrases import Phrasebook
from assistant.understanding.features import listen
from assistant.understanding.leaning import Told, in_context, of_what_was_told, stands_alone
from assistant.understanding.ranking import NOT_A_TOPIC, Ranked, chances, is_known, is_noise, ranked, stored
from assistant.words import tokens
from content.leaning import CONTEXT, IMPLIED, NAMING
from content.topics import TOPICS

Kind = Literal["answer", "offer", "away", "unknown"]

SURE, AHEAD = 0.15, 10.0
"""The chance from which a topic is answered, and how many times likelier than the next it must be.
They and the others were chosen on held-out tuning lines."""

EITHER, OFFERED = 0.15, 0.03
"""The chance of two topics together, and of the second of them, from which a person is asked which is meant."""

FURTHER = 0.01
"""The chance from which the third and the fourth are offered to somebody who meant neither."""

AWAY = 0.26
"""The chance from which the likeliest reading, that no topic answers, turns a request away: what nothing is near to is
rather not understood, since that leads to the red-flag check."""

UNSAFE, UNSAFE_SHARE = 0.105, 0.1
"""The chance from which a wish is refused as unsafe, and its least share of the likeliest topic's."""
UNSAFE_AMONG = 0.15
"""Its least share of the likeliest other request's: what is turned away anyway is turned away for the right reason."""
UNSAFE_ALONE, UNSAFE_BESIDE = 0.1, 0.6
"""The chance from which a wish is refused though no topic's comes to this share of it: faint and near to nothing, it isn't
understood."""
CERTAIN = 0.5
"""The chance from which an unsafe wish is refused though a mild sign was told with it: of 1,790 reports of one, 12 reach it."""
HARMLESS = 0.015
"""The chance of an unsafe wish below which words that only sound like one are none: "what goes wrong when you convert units"."""
LEANING_UNSAFE, LEANING_SHARE = 0.15, 0.3
"""The same for words that lean on the last answer: "how would I know" asks for nothing unsafe by itself."""

SHORT = 3
"""Words up to which a follow-up that may be about the last answer is taken to be: "per site", "how many"."""

CLEAR = 0.7
"""The chance from which a whole question that points to nothing is taken as it stands, whatever was told before."""

NEAR = {"refuse": 0.08, "personal": 0.05, "decline": 0.2, "none": 0.08, "unknown": 0.05}
"""The chance from which the likeliest answer is offered to somebody whose words are turned away or not known, by why they
are. On held-out lines it is what was wanted in 4 of 5 questions so turned away; of 288 requests of other fields, which
have no answer here, 8 get such an offer."""

IMPLIES = 0.8
"""The chance that a topic must have where "after botox" stands behind a short question, for that to be meant."""
LIKELY_AT_ALL = 0.08
"""The least chance of the same topic without it: of 549 requests of other fields three reach both."""

_IMPLIED = Phrasebook.named("implied", {}, (("implied", phrase) for phrase in IMPLIED), gap=0)
_NAMING = frozenset(tokens(NAMING))

WHY_NOT = ("diy_botox", "not_interchangeable", "never_stop_medicine", "minimum_age")
"""The topics that tell why a wish is refused, each where it is the likeliest."""


class Outcome(NamedTuple):
    """`topics` are the one to answer, the two to offer, or the one that tells why a wish is refused.

    `away` is why a request is turned away: "refuse", "decline", "personal", "help" or "none".
    """

    kind: Kind
    topics: tuple[str, ...] = ()
    away: str = ""
    is_stored: bool = False
    """The very words are a topic's sample question."""
    leans: bool = False
    """The words mean this only after the last answer."""
    is_harmless: bool = False
    """They ask for something that may be told, and for nothing unsafe, whatever words they hold."""
    is_certain: bool = False
    """They wish for something unsafe more likely than for all else."""
    further: tuple[str, ...] = ()
    """The topics that come next, at most two, for somebody who meant neither of those on offer."""
    near: str = ""
    """The answer that comes nearest to what is turned away or not known, for anybody to hear; "" for none."""

    @property
    def topic(self) -> str:
        """The topic that answers, or "" when none is near enough."""
        return self.topics[0] if self.kind == "answer" else ""


def outcome_of(said: str, told: Told | None = None) -> Outcome:
    """What the words ask for, after these answers. A stored question is always its own topic's."""
    exact = stored(said)
    if exact:
        meant = of_what_was_told(exact, said, told) if told else exact
        return Outcome("answer", (meant,), is_stored=meant == exact, leans=meant != exact)
    heard = listen(said)
    known = is_known(heard)
    if told is None or is_noise(heard):
        return _in_its_field(said, chances(heard)) if known else Outcome("unknown")
    found = chances(heard)
    alone = _made_of(found if known else [])
    if known and found[0].chance >= CLEAR and stands_alone(heard, said):
        return alone
    leaning = _made_of(in_context(said, heard, found, told), LEANING_UNSAFE, LEANING_SHARE)
    if leaning.kind == "away" and (not known or (leaning.away == "none" and alone.kind != "away")):
        return alone  # what asks for something by itself is no plain statement beside an answer
    if leaning.kind == "offer" and leaning.topics[0] == told.topic and len(heard.words) <= SHORT:
        leaning = Outcome("answer", leaning.topics[:1])
    return leaning._replace(leans=leaning[:3] != alone[:3])


def _in_its_field(said: str, found: list[Ranked]) -> Outcome:
    """What the words ask for; a question that seems to be of another field is asked again with its context."""
    alone, words = _made_of(found), tokens(said)
    if alone.away != "decline" or not _NAMING.isdisjoint(words) or not _IMPLIED.find(words):
        return alone
    meant = chances(listen(f"{said} {CONTEXT}"))[0]
    before = next((one.chance for one in found if one.label == meant.label), 0.0)
    is_meant = meant.label in TOPICS and meant.chance >= IMPLIES and before >= LIKELY_AT_ALL
    return Outcome("answer", (meant.label,)) if is_meant else alone


def _made_of(found: list[Ranked], unsafe: float = UNSAFE, share: float = UNSAFE_SHARE) -> Outcome:
    return _outcome(found, unsafe, share) if found else Outcome("unknown")


def nearer(said: str, offered: tuple[str, ...]) -> str:
    """Which of the topics on offer the words point to, or ""."""
    near = [one for one in ranked(said) if one.label in offered]
    return near[0].label if near and near[0].chance >= OFFERED else ""


def _outcome(found: list[Ranked], least: float, share: float) -> Outcome:
    chance = {one.label: one.chance for one in found}
    topics = [one for one in found if one.label in TOPICS]
    first, second = (*topics, Ranked("", 0.0), Ranked("", 0.0))[:2]
    unsafe = chance.pop("=refuse", 0.0)
    others = max((chance[label] for label in chance if label[0] == NOT_A_TOPIC), default=0.0)
    is_faint = unsafe < UNSAFE_ALONE and first.chance < UNSAFE_BESIDE * unsafe
    if (
        unsafe >= least
        and unsafe >= share * first.chance
        and unsafe >= UNSAFE_AMONG * others
        and not is_faint
    ):
        why = (first.label,) if first.label in WHY_NOT else ()
        near = "" if why else _near(topics, "refuse")
        return Outcome("away", why, "refuse", is_certain=unsafe >= CERTAIN, near=near)
    if found[0].label[0] == NOT_A_TOPIC and found[0].chance >= AWAY:
        away = found[0].label[1:]
        return Outcome("away", away=away, near=_near(topics, away))
    harmless = unsafe < HARMLESS
    if found[0] == first and first.chance >= max(SURE, AHEAD * second.chance):
        return Outcome("answer", (first.label,), is_harmless=harmless)
    if second.chance >= OFFERED and first.chance + second.chance >= EITHER:
        further = tuple(one.label for one in topics[2:4] if one.chance >= FURTHER)
        return Outcome("offer", (first.label, second.label), is_harmless=harmless, further=further)
    return Outcome("unknown", near=_near(topics, "unknown"))


def _near(topics: list[Ranked], away: str) -> str:
    """The likeliest of these topics that is for everybody, where it is likely enough to be offered; "" for none."""
    open_ = (one for one in topics if TOPICS[one.label].get("audience") != "staff")
    likeliest = next(open_, Ranked("", 0.0))
    return likeliest.label if likeliest.chance >= NEAR.get(away, 1.0) else ""
