"""Whether a danger sign that was heard is reported, or asked about, treated for, past or a figure of speech.

When it is unclear it is a report: a match is let go only for a frame that covers it.
"""

from assistant.phrases import Match
from assistant.triage.elsewhere import Spans, feared, things
from content.signs.combined import TOLD_BY_THINGS, TREATABLE

PAST_REACH = 12
"""Tokens within which "years ago" makes a sign a thing of the past, unless it is said to be over."""

_NEVER = 1_000_000
"""A token that no utterance reaches."""


class Frames:
    """The frames found in one utterance, asked about each sign that was heard in it."""

    def __init__(self, found: list[Match]) -> None:
        spans: Spans = {}
        for match in found:
            spans.setdefault(match.label, []).append(match)
        self.last_told = _last_told(spans)
        self.wonders = "wondering" in spans
        self.claims = "claimed" in spans
        self._figures = _up_to_what_is_told(spans.get("figure", []), spans) + feared(spans)
        if not self.wonders:  # "is swallowing trouble normal" tells of nothing that is well
            self._figures += spans.get("well", [])
        self._things = things(spans)
        self._refuted = "refuted" in spans
        self._past = _past(spans)
        self._past_reach = _NEVER if "over" in spans else PAST_REACH
        self._asked, self.all_asked = (_NEVER, False) if self.wonders else _asked(spans, self.last_told)
        treated = "treated" in spans or ("chronic" in spans and "question" in spans)
        self.is_treated = treated and "acute" not in spans

    def manner(self, at: int) -> str:
        """How the word at this place is said: "f" figure, "n" denied, "p" past, "q" asked, or "" told."""
        if any(figure.start <= at < figure.end for figure in self._figures):
            return "f"
        if self._refuted:
            return "n"
        if self._is_past(at, at + 1):
            return "p"
        return "q" if self.all_asked or at >= self._asked else ""

    def lets_go(self, match: Match) -> str:
        """Why this sign is not a report ("figure", "denied", "past", "asked", "treated"), or ""."""
        if any(_overlap(match, figure) for figure in self._figures):
            return "figure"
        if match.label not in TOLD_BY_THINGS and any(_holds(thing, match) for thing in self._things):
            return "figure"
        if self._refuted:
            return "denied"
        if self._is_past(match.start, match.end):
            return "past"
        if self.all_asked or match.start >= self._asked:
            return "asked"
        return "treated" if self.is_treated and match.label in TREATABLE else ""

    def _is_past(self, start: int, end: int) -> bool:
        reach = self._past_reach
        return any(m.start - reach < end and start < m.end + reach for m in self._past)


def _up_to_what_is_told(figures: list[Match], spans: Spans) -> list[Match]:
    """The figures, each up to the second thing told within it: "the dog's barking and my throat is closing"."""
    clauses = {match.start for match in spans.get("clause", [])}
    also = (match.start for match in spans.get("also", []) if match.start in clauses)
    told = sorted((*also, *(match.start for match in spans.get("told_of", []))))
    return [f._replace(end=next((at for at in told if f.start < at < f.end), f.end)) for f in figures]


def _last_told(spans: Spans) -> int:
    """Where the last thing told begins, or -1: what is asked in front of it is asked no longer."""
    supposed = spans.get("supposed", [])
    told = [m.start for m in spans.get("told", []) if not any(_within(m, s) for s in supposed)]
    also = (m.start for label in ("also", "claimed") for m in spans.get(label, []))
    return max([*told, *also], default=-1)


def _asked(spans: Spans, last_told: int) -> tuple[int, bool]:
    """From which token on things are asked about, and whether everything is."""
    starts = [m.start for label in ("asked", "procedure", "aftercare") for m in spans.get(label, [])]
    nobody = last_told < 0 and "question" in spans and "person" not in spans
    everything = nobody or any(m.start >= last_told for m in spans.get("asked_all", []))
    return min((start for start in starts if start >= last_told), default=_NEVER), everything


def _past(spans: Spans) -> list[Match]:
    """The times that put a sign into the past, unless it is back or never was over."""
    over, back = "over" in spans, "back_now" in spans
    long_ago = spans.get("long_ago", []) if over or not back else []
    return long_ago + (spans.get("a_while_ago", []) if over and not back else [])


def _overlap(one: Match, other: Match) -> bool:
    return one.start < other.end and other.start < one.end


def _holds(outer: Match, inner: Match) -> bool:
    return outer.start <= inner.start and inner.end <= outer.end


def _within(inner: Match, outer: Match) -> bool:
    return outer.start <= inner.start < outer.end
