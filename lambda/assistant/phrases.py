"""Phrases as data, found in an utterance by what it holds rather than word for word.

A phrase is written in plain words with a little notation:

    trouble swallow        these words in this order, up to `gap` others between them
    I ~ cant               up to two others between them, and two more for each further ~
    {fail} {swallow}       a word class in braces: any of its wordings (content/lexicon.py)
    eye|lid droop          alternatives
    out_of_breath          words joined by underscores stand side by side
    throat * tight         up to eight others between them
    hives & faint          both somewhere in the utterance, in any order
    ^ stop $               at the very start, at the very end

No phrase reaches over a "but" or a "not": "my voice is not hoarse" is not "voice ... hoarse". One that holds a "not" or "won't" doesn't reach over another fault,
so that "don't have any trouble swallowing" is not "don't ... swallow", nor does one that ends with what a plain "no" denies
stand before one: "no breathing problems" is not "no breathing".

A thousand phrases cost little more than ten: each is filed under its rarest word and looked at
only when that word was said.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from assistant.prepared import prepared
from assistant.words import tokens

GAP, SHORT_GAP, WIDE_GAP = 3, 2, 8
WINDOW, OVERLAP = 120, 30
"""Tokens looked at in one go, so that a very long utterance costs in step with its length."""

_ALIKE = {"am": "is", "are": "is"}
"""Words that phrases take for the same: "I'm" keeps its "am" for the networks, who heard it so while learning."""
_NOTS = frozenset({"no", "not", "dont", "never", "noth", "nothing", "without", "isnt", "{wont}"})
_PLAIN_NOTS = frozenset({"no", "not", "never"})
_FAULTS = frozenset(
    tokens("trouble difficulty problem problems issue issues pain any hard weakness difficult")
)
_CONTRAST = frozenset(
    {"but", "though", "however", "except", "no", "not", "never", "without", "nobody", "dont"}
)

Span = tuple[int, int]
Hits = dict[str, list[Span]]


class Match(NamedTuple):
    """One finding: the label filed with the phrase, and the tokens it covers.

    `parts` are the tokens where each part of the phrase starts: one, or more with "&".
    """

    label: str
    start: int
    end: int
    parts: tuple[int, ...]


_Element = tuple[tuple[str, ...], frozenset[str], int, bool]
"""An element of a phrase: its symbols, the same to be looked up at once, the gap before it, and whether it follows a "not"."""
_Part = tuple[_Element, ...]
_Phrase = tuple[str, tuple[_Part, ...], bool, bool]
"""A phrase: its label, its parts, and whether it stands at the very start and at the very end.

Plain tuples, so that a package can bring a phrasebook ready-made (assistant/prepared.py).
"""
_Runs = dict[str, list[tuple[tuple[str, ...], list[str]]]]
_Filed = dict[str, list[tuple[frozenset[str], tuple[frozenset[str], ...], _Phrase]]]


class PhraseError(ValueError):
    """A phrase that can't be read: names the phrase and what is wrong with it."""


@cache
def _spoken(wording: str) -> tuple[str, ...]:
    """The tokens of a wording; most words stand in many phrases."""
    return tuple(_ALIKE.get(word, word) for word in tokens(wording.replace("_", " ")))


class Phrasebook:
    """Labels filed under phrases; `find` tells which of them an utterance holds."""

    def __init__(
        self, classes: Mapping[str, str], entries: Iterable[tuple[str, str]], gap: int = GAP
    ) -> None:
        """`classes` maps a class name to its comma-separated wordings; `entries` are (label, phrase).

        Raises PhraseError for an unknown class or an empty phrase.
        """
        self._words: dict[str, list[str]] = {}
        self._runs: _Runs = {}
        self._index: _Filed = {}
        self._classes = frozenset(classes)
        self._added: set[str] = set()
        self._gap = gap
        for name, wordings in classes.items():
            for wording in wordings.split(","):
                self._add_wording(wording, "{" + name + "}")
        phrases = list(dict.fromkeys(self._read(label, text) for label, text in entries))
        self._file(phrases)

    @classmethod
    def named(
        cls, name: str, classes: Mapping[str, str], entries: Iterable[tuple[str, str]], gap: int = GAP
    ) -> "Phrasebook":
        """The same phrasebook, ready-made where a package brought it under this name."""

        def make() -> tuple[dict[str, list[str]], _Runs, _Filed]:
            book = cls(classes, entries, gap)
            return book._words, book._runs, book._index

        book = cls.__new__(cls)
        book._words, book._runs, book._index = prepared(f"phrases {name}", make)
        return book

    def _file(self, phrases: list[_Phrase]) -> None:
        """Index each phrase under the words of its rarest element, beside what else it needs, the rarest first."""
        elements = [[e for part in phrase[1] for e in part] for phrase in phrases]
        use: dict[str, int] = {}
        for symbol in (s for of_phrase in elements for symbols, *_ in of_phrase for s in symbols):
            use[symbol] = use.get(symbol, 0) + 1
        for phrase, of_phrase in zip(phrases, elements, strict=True):
            rarest, *others = sorted(of_phrase, key=lambda e: sum(use[s] for s in e[0]))
            needed = tuple(among for _, among, _, _ in others or (rarest,))
            for symbol in rarest[0]:
                self._index.setdefault(symbol, []).append((needed[0], needed[1:], phrase))

    def _add_wording(self, wording: str, symbol: str) -> None:
        words = _spoken(wording)
        if not words:
            raise PhraseError(f"{symbol}: empty wording {wording!r}")
        self._add(words, symbol)

    def _add(self, words: tuple[str, ...], symbol: str) -> None:
        """File a symbol under a single word, or under the first two of several with the rest beside it."""
        ends = self._words.setdefault(words[0], []) if len(words) == 1 else self._ends(words)
        if symbol not in ends:
            ends.append(symbol)

    def _ends(self, words: tuple[str, ...]) -> list[str]:
        runs, rest = self._runs.setdefault(f"{words[0]} {words[1]}", []), words[2:]
        for known, ends in runs:
            if known == rest:
                return ends
        runs.append((rest, []))
        return runs[-1][1]

    def _symbol(self, part: str, text: str) -> str:
        if part.startswith("{"):
            if part[1:-1] not in self._classes or not part.endswith("}"):
                raise PhraseError(f"{text!r}: no word class {part}")
            return part
        words = _spoken(part)
        if not words:
            raise PhraseError(f"{text!r}: nothing to hear in {part!r}")
        symbol = " ".join(words)
        if symbol not in self._added:
            self._added.add(symbol)
            self._add(words, symbol)
        return symbol

    def _read(self, label: str, text: str) -> _Phrase:
        words = text.split()
        parts = tuple(self._read_part(part, text) for part in text.split(" & "))
        if not all(parts):
            raise PhraseError(f"{label}: empty phrase {text!r}")
        return label, parts, words[0] == "^", words[-1] == "$"

    def _read_part(self, part: str, text: str) -> _Part:
        elements: list[_Element] = []
        gap, after_not = 0, False
        for word in part.split():
            if word == "*":
                gap = WIDE_GAP
            elif word == "~":
                gap = SHORT_GAP if gap == self._gap or not elements else gap + SHORT_GAP
            elif word not in "^$":
                symbols = tuple(dict.fromkeys(self._symbol(w, text) for w in word.split("|")))
                elements.append((symbols, frozenset(symbols), gap, after_not))
                gap, after_not = self._gap, not _NOTS.isdisjoint(symbols)
                if _PLAIN_NOTS.issuperset(symbols):
                    gap = 0
        return tuple(elements)

    def hits(self, said: list[str]) -> Hits:
        """Where each known word and word class stands in the utterance."""
        found: Hits = {}
        words, runs, count = self._words, self._runs, len(said)
        if not _ALIKE.keys().isdisjoint(said):
            said = [_ALIKE.get(word, word) for word in said]
        for start, word in enumerate(said):
            for symbol in words.get(word, ()):
                found.setdefault(symbol, []).append((start, start + 1))
            if start + 1 == count:
                break
            for rest, symbols in runs.get(f"{word} {said[start + 1]}", ()):
                end = start + 2 + len(rest)
                if not rest or tuple(said[start + 2 : end]) == rest:
                    for symbol in symbols:
                        found.setdefault(symbol, []).append((start, end))
        return found

    def find(self, said: list[str], hits: Hits | None = None) -> list[Match]:
        """Every phrase that the utterance holds, once for each place where it starts.

        `hits` are its words looked up already, where the caller has them.
        """
        if len(said) <= WINDOW:
            return self._find(said, self.hits(said) if hits is None else hits)
        found: dict[Match, None] = {}
        for at in range(0, len(said), WINDOW - OVERLAP):
            window = said[at : at + WINDOW]
            for label, start, end, parts in self._find(window, self.hits(window)):
                found[Match(label, start + at, end + at, tuple(p + at for p in parts))] = None
        return list(found)

    def _find(self, said: list[str], hits: Hits) -> list[Match]:
        found: dict[Match, None] = {}
        seen: set[int] = set()
        lacks = frozenset(hits).isdisjoint  # two sets are compared by the smaller of them
        for symbol in hits:
            for rarest, others, phrase in self._index.get(symbol, ()):
                if lacks(rarest):  # most phrases end here
                    continue
                for among in others:
                    if lacks(among):
                        break
                else:
                    if id(phrase) not in seen:
                        seen.add(id(phrase))
                        found.update(dict.fromkeys(_matches(phrase, hits, said)))
        return list(found)


def _places(symbols: tuple[str, ...], hits: Hits) -> list[Span]:
    if len(symbols) == 1:
        return hits.get(symbols[0], [])
    return [span for symbol in symbols if symbol in hits for span in hits[symbol]]


def _matches(phrase: _Phrase, hits: Hits, said: list[str]) -> Iterator[Match]:
    label, parts, at_start, at_end = phrase
    must_end = len(said) if at_end else 0
    if len(parts) == 1:
        for start, end in _spans(parts[0], hits, said, must_end):
            if not (at_start and start):
                yield Match(label, start, end, (start,))
        return
    spans = [list(_spans(part, hits, said, must_end)) for part in parts]
    if all(spans):
        for one in spans[0]:
            others = [part[0] for part in spans[1:]]
            starts = (one[0], *(start for start, _ in others))
            yield Match(label, min(starts), max(one[1], *(end for _, end in others)), starts)


def _spans(part: _Part, hits: Hits, said: list[str], must_end: int) -> Iterator[Span]:
    places: list[list[Span]] = []
    for symbols, _, _, _ in part:
        here = _places(symbols, hits)
        if not here:
            return
        places.append(here)
    for start, end in places[0]:
        last = _reach(part, places, said, 1, end, must_end)
        if last:
            yield start, last


def _reach(  # noqa: PLR0917
    part: _Part, places: list[list[Span]], said: list[str], at: int, end: int, must_end: int
) -> int:
    """The token where the part ends when element `at` and those after it follow `end`, or 0."""
    if at == len(part):
        return end if (not must_end or end == must_end) and not _disowned(part, said, end) else 0
    _, _, gap, after_not = part[at]
    for start, stop in places[at]:
        if end <= start <= end + gap and not _barred(said, end, start, after_not):
            last = _reach(part, places, said, at + 1, stop, must_end)
            if last:
                return last
    return 0


def _disowned(part: _Part, said: list[str], end: int) -> bool:
    """Whether a fault follows what a plain "no" ends with: "no breathing problems" is not "no breathing"."""
    _, _, gap, after_not = part[-1]
    return after_not and not gap and end < len(said) and said[end] in _FAULTS


def _barred(said: list[str], start: int, end: int, after_not: bool) -> bool:
    """Whether a word between two elements keeps them apart."""
    return any(w in _CONTRAST or (after_not and w in _FAULTS) for w in said[start:end])
