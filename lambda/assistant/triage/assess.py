"""Triage: the level of the words, whatever the intent was. The highest level heard wins."""

from dataclasses import dataclass

from assistant.phrases import Match, Phrasebook
from assistant.triage.denial import denied
from assistant.triage.frames import Frames
from assistant.words import tokens
from content.frames import FRAME_CLASSES, FRAMES
from content.lexicon import CLASSES
from content.shape import Level
from content.signs import SIGNS
from content.signs.combined import FACTORS, RULES, SPREAD

ORDER: tuple[Level, ...] = ("expected", "soon", "urgent", "emergency")
_RANK = {level: rank for rank, level in enumerate(ORDER)}

_SIGNS = Phrasebook(
    CLASSES,
    [
        *((f"s {sign}", phrase) for sign, entry in SIGNS.items() for phrase in entry["heard"]),
        *((f"f {name}", phrase) for name, phrases in FACTORS.items() for phrase in phrases),
    ],
)
_FRAMES = Phrasebook(
    FRAME_CLASSES,
    [(name, phrase) for name, phrases in FRAMES.items() for phrase in phrases],
    gap=0,
)


@dataclass(frozen=True, slots=True)
class Assessment:
    """What triage made of one utterance: the sign named, its level, and why that level."""

    sign: str = ""
    level: Level | None = None
    rule: str = ""
    signs: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()
    let_go: tuple[tuple[str, str], ...] = ()

    @property
    def escalates(self) -> bool:
        """Whether the person has to be told to get help today or now."""
        return self.level in ("emergency", "urgent")


def assess(said: str, before: frozenset[str] = frozenset()) -> Assessment:
    """Triage an utterance; `before` holds signs reported earlier in the session, which still count."""
    words = tokens(said)
    if not words:
        return Assessment(signs=before)
    signs, factors = _sorted(_SIGNS.find(words))
    under = denied(words)
    how = Frames(_FRAMES.find(words))
    reported: set[str] = set()
    refused: set[str] = set()
    let_go: list[tuple[str, str]] = []
    for match in signs:
        if any(under[at] for at in match.parts):
            refused.add(match.label)
        elif reason := how.lets_go(match):
            let_go.append((match.label, reason))
        else:
            reported.add(match.label)
    circumstances = {m.label for m in factors if not under[m.start]}
    sign, level, rule = _highest(reported, before, circumstances)
    return Assessment(sign, level, rule, frozenset(reported | before),
                      frozenset(refused - reported), tuple(dict.fromkeys(let_go)))  # fmt: skip


def _sorted(found: list[Match]) -> tuple[list[Match], list[Match]]:
    kinds: dict[str, list[Match]] = {"s": [], "f": []}
    for match in found:
        kinds[match.label[0]].append(match._replace(label=match.label[2:]))
    return kinds["s"], kinds["f"]


def _highest(
    reported: set[str], before: frozenset[str], circumstances: set[str]
) -> tuple[str, Level | None, str]:
    """The sign to name, the level and the rule: the table's level of each sign, then the combinations."""
    best: tuple[str, Level | None, str] = ("", None, "")
    rank = -1
    for sign in SIGNS:
        if sign in reported and _RANK[SIGNS[sign]["level"]] > rank:
            level = SIGNS[sign]["level"]
            best, rank = (sign, level, "table"), _RANK[level]
    if not reported:
        return best
    there = reported | before | circumstances
    for rule in RULES:
        if _RANK[rule.level] > rank and _applies(rule.needs, there, reported):
            named = rule.sign or next(s for s in _options(rule.needs[0]) if s in there)
            best, rank = (named, rule.level, rule.source), _RANK[rule.level]
    if rank < _RANK["emergency"] and _two_of_spread(reported | before):
        best = (best[0], "emergency", "B3 two of set")
    return best


def _options(need: str | tuple[str, ...]) -> tuple[str, ...]:
    return (need,) if isinstance(need, str) else need


def _applies(needs: tuple[str | tuple[str, ...], ...], there: set[str], reported: set[str]) -> bool:
    return all(any(option in there for option in _options(need)) for need in needs) and any(
        option in reported for need in needs for option in _options(need)
    )


def _two_of_spread(signs: set[str] | frozenset[str]) -> bool:
    found = set(signs) & SPREAD
    if {"eyelid_droop_one", "eyelid_droop_both"} <= found:
        found.discard("eyelid_droop_one")
    if {"cannot_pee", "hard_to_pee"} <= found:
        found.discard("hard_to_pee")
    return len(found) > 1
