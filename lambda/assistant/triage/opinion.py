"""A learned second opinion: it may raise a level that the phrases gave, and make a report of what they only name; it lowers nothing."""

from functools import cached_property
from typing import Literal, NamedTuple

from assistant.learned.network import Heard, network
from assistant.plain import PLAIN_WORDS, is_plain, tells_of_treatment
from assistant.triage.features import listen
from assistant.triage.hearing import Hearing
from assistant.words import tokens
from content.plain import NOISES

NAME = "opinion"
"""Its file: content/opinion.bin."""

WINDOW, STEP, WINDOWS = 40, 30, 8
"""Words looked at in one go, words from one look to the next, and looks at most."""

NEEDED: dict[str, float] = {
    "none": 0.225, "let go": 0.25, "short let go": 0.37, "asked": 0.36, "minor": 0.6, "short minor": 0.9662,
    "plain": 0.955, "treated": 0.99, "piece": 0.5,
}  # fmt: skip
"""The chance of danger at which a level is raised: where phrases found nothing, where they found a sign
that is asked about, denied or past, where everything is asked and nothing told, and where they found a
minor sign; where no word but plain ones was said, and where these tell of a treatment; and where a few words that name nothing follow an answer, which
gives them their meaning: "babies with stiff legs" (assistant/pieces.py hears them together). The first is the lowest. A short line has said all there
is to it: "no trouble breathing", "my lid is low", after which the red-flag check comes anyway."""

SHORT, PIECE = 9, 5
"""Words of a short line at most, and of a piece."""

KNOWN = 2
"""Words it must know: of sounds and strange words it has no opinion."""

GARBLED = 2
"""Noises and words it doesn't know that make speech garbled."""

NAMED = 0.035
"""The chance of danger from which words that only name a sign report it."""

SLIGHT = 0.009
"""The chance of danger from which words that are the second to leave a red-flag check unanswered may report one."""

CHATTER = 0.02
"""The chance of danger below which a statement is talk that reports nothing. Of 2,923 dangers held out, 11 come below it
unheard; of 1,785 harmless statements in which nothing else was found, 1,272 do."""

LIKELY = 0.2
"""The chance of danger from which even a question, in place of an answer to a red-flag check, may report one."""

SURE = 1.0
"""By how much the features of a line must speak for danger, before anything is read in order, for what it
names to be a report at once: of such lines held out none had a chance of danger below NAMED."""

GRAVE = {"raised": 0.08, "urgent": 0.65, "short urgent": 0.872}
"""The share of an emergency in that danger at which it is one: of a level raised, of an urgent sign, of one
that a short line names."""

_NOISES = frozenset(tokens(NOISES))


class Chances(NamedTuple):
    """How likely the words are harmless, a minor sign, urgent or an emergency; together 1."""

    harmless: float
    minor: float
    urgent: float
    emergency: float

    @property
    def danger(self) -> float:
        """That they are one of the last two."""
        return self.urgent + self.emergency


class Listening:
    """An utterance as the network hears it: its first words, and what their features say, worked out once and only when asked for."""

    def __init__(self, heard: Hearing) -> None:
        self.heard = heard

    @cached_property
    def first(self) -> Heard:
        """The first window of words."""
        return listen(self.heard, 0, WINDOW)

    @cached_property
    def wide(self) -> list[float]:
        """The scores of the levels by the features of the first window alone."""
        return network(NAME).wide_scores(self.first.features)


def chances_of(listening: Listening) -> Chances | None:
    """What the words sound like, at their gravest; None where too few of them are known.

    Plain words around strange ones tell nothing: "I have <noise> since Botox".
    """
    heard, model = listening.heard, network(NAME)
    known = [word for word in heard.words if model.knows(word)]
    if len(known) < KNOWN or (len(known) < len(heard.words) and PLAIN_WORDS.issuperset(known)):
        return None
    found = [Chances(*model.chances(listening.first, listening.wide))]
    for start in range(STEP, len(heard.words) - (WINDOW - STEP), STEP)[: WINDOWS - 1]:
        found.append(Chances(*model.chances(listen(heard, start, start + WINDOW))))
    return max(found, key=lambda c: c.danger)


def is_garbled(listening: Listening) -> bool:
    """Whether it holds several noises or words that it doesn't know, as slurred speech does."""
    model = network(NAME)
    return sum(word in _NOISES or not model.knows(word) for word in listening.heard.words) >= GARBLED


def surely_reports(listening: Listening) -> bool:
    """Whether words that name a sign report it so plainly that they need not be listened to in full."""
    if len(listening.heard.words) > WINDOW:
        return False
    harmless, minor, urgent, emergency = listening.wide
    return max(urgent, emergency) - max(harmless, minor) >= SURE


def is_report(chances: Chances | None) -> bool:
    """Whether words that name a sign may report it. When it is unclear they do."""
    return chances is None or chances.danger >= NAMED


def second_opinion(
    chances: Chances | None, heard: Hearing, level: str | None, *, let_go: bool = False, follows: bool = False
) -> Literal["urgent", "emergency"] | None:
    """The level that the words sound like, or None where they sound harmless or nothing is certain."""
    if level == "emergency" or chances is None or chances.danger < NEEDED["none"]:
        return None
    return _raised(chances, level, _state(heard, level, let_go, follows))


def _raised(chances: Chances, level: str | None, state: str) -> Literal["urgent", "emergency"] | None:
    if level != "urgent" and chances.danger < NEEDED[state]:
        return None
    grave = chances.emergency >= GRAVE[state if level == "urgent" else "raised"] * chances.danger
    return "emergency" if grave else "urgent"


def _state(heard: Hearing, level: str | None, let_go: bool, follows: bool) -> str:
    short = "short " if len(heard.words) <= SHORT else ""
    if level == "urgent":
        return short + level
    if is_plain(heard.words):
        return "treated" if tells_of_treatment(heard.words) else "plain"
    if level:
        return short + "minor"
    if follows and len(heard.words) <= PIECE:
        return "piece"
    if heard.frames.all_asked:
        return "asked"
    return f"{short}let go" if let_go else "none"
