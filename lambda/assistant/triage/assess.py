"""Triage: the level of the words, whatever the intent was. The highest level heard wins."""

from dataclasses import dataclass

from assistant.triage.hearing import circumstances_of, hear, sort_signs
from assistant.triage.opinion import (
    Listening,
    chances_of,
    is_garbled,
    is_report,
    second_opinion,
    surely_reports,
)
from assistant.triage.slur import unslurred
from content.shape import Level
from content.signs import SIGNS
from content.signs.combined import LASTING, NAMED_FIRST, RULES, SPREAD

ORDER: tuple[Level, ...] = ("expected", "soon", "urgent", "emergency")
UNNAMED = "unnamed_danger"
"""The sign of words that sound like a danger and name none."""
_RANK = {level: rank for rank, level in enumerate(ORDER)}


@dataclass(frozen=True, slots=True)
class Assessment:
    """What triage made of one utterance: the sign named, its level, and why that level."""

    sign: str = ""
    level: Level | None = None
    rule: str = ""
    signs: frozenset[str] = frozenset()
    denied: frozenset[str] = frozenset()
    let_go: tuple[tuple[str, str], ...] = ()
    lasting: frozenset[str] = frozenset()
    """Lasting circumstances that were told with it, as "pregnant"."""

    @property
    def escalates(self) -> bool:
        """Whether the person has to be told to get help today or now."""
        return self.level in ("emergency", "urgent")


def assess(
    said: str,
    before: frozenset[str] = frozenset(),
    *,
    answering: str = "",
    reviewed: bool = False,
    follows: bool = False,
) -> Assessment:
    """Triage an utterance; `before` holds signs and lasting circumstances told earlier in the session, which still count.

    `answering` is the sign whose red-flag check the words answer: what they add to it counts as
    said together with it, and since they name danger signs because we did, only phrases count and
    not what the words sound like. Nor do they where the words are a question `reviewed` with the content.
    Of a few words that `follows` an answer what they sound like counts for less.
    """
    heard = hear(unslurred(said))
    if not heard.words:
        return Assessment(signs=before & SIGNS.keys())
    sorted_ = sort_signs(heard)
    reported, refused, let_go = set(sorted_.reported), set(sorted_.denied), sorted_.let_go
    circumstances = circumstances_of(heard)
    known = {answering} if answering in SIGNS else set()
    sign, level, rule = _highest(reported | known, before, circumstances)
    listening = None if answering or reviewed else Listening(heard)
    if listening and sorted_.named and level != "emergency" and surely_reports(listening):
        reported |= sorted_.named
        sign, level, rule = _highest(reported | known, before, circumstances)
    chances = chances_of(listening) if listening and level != "emergency" else None
    if only_named := sorted_.named - reported:
        if is_report(chances):
            reported |= only_named
            sign, level, rule = _highest(reported | known, before, circumstances)
        else:
            let_go += tuple((named, "named") for named in sorted(only_named))
    opinion = second_opinion(chances, heard, level, let_go=bool(let_go or refused), follows=follows)
    if opinion and (level is None or _RANK[opinion] > _RANK[level]):
        sign, level, rule = sign if level == "urgent" else UNNAMED, opinion, "second opinion"
        reported.add(sign)
    signs = frozenset(reported | (before & SIGNS.keys()))
    lasting = frozenset(circumstances & LASTING)
    return Assessment(sign, level, rule, signs, frozenset(refused - reported), let_go, lasting)


def chance_of_report(said: str) -> float:
    """How likely words in which phrases find no sign report one; 1 where they are garbled, or too few of them known."""
    listening = Listening(hear(said))
    chances = None if is_garbled(listening) else chances_of(listening)
    return chances.danger if chances else 1.0


def _highest(
    reported: set[str], before: frozenset[str], circumstances: set[str]
) -> tuple[str, Level | None, str]:
    """The sign to name, the level and the rule: the table's level of each sign, then the combinations."""
    best: tuple[str, Level | None, str] = ("", None, "")
    rank = -1
    for sign in (*NAMED_FIRST, *SIGNS):
        if sign in reported and _RANK[SIGNS[sign]["level"]] > rank:
            level = SIGNS[sign]["level"]
            best, rank = (sign, level, "table"), _RANK[level]
    if not reported:
        return best
    there = reported | before | circumstances
    for rule in RULES:
        higher = _RANK[rule.level] > rank or (
            _RANK[rule.level] == rank and rule.sign in NAMED_FIRST and best[0] not in NAMED_FIRST
        )
        if higher and _applies(rule.needs, there, reported):
            named = rule.sign or next(s for s in _options(rule.needs[0]) if s in there)
            best, rank = (named, rule.level, rule.source), _RANK[rule.level]
    if rank < _RANK["emergency"] and reported & SPREAD and _two_of_spread(reported | before):
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
    if "bladder_leak_new" in found:  # the table counts a leak and a weak stream as one
        found -= {"hard_to_pee", "cannot_pee"}
    return len(found) > 1
