"""The small learned network of the second opinion, in whole numbers and without numpy.

Two parts are added up. The wide one has a weight for each feature (a word, a pair, a word class and
how it is said). The deep one reads the words in order: each is a vector of its own, neighbours of
three and of five words are looked at together, the strongest finding of each kind is kept, and a
small layer weighs those against each other. `make learn` trains it and writes content/opinion.bin
(tools/learning/pack.py says how); what is computed here is the same to within rounding.
"""

import json
from array import array
from functools import lru_cache
from math import exp
from operator import mul
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from assistant.triage.features import Heard
from assistant.triage.lanes import largest, lifted, pack, unpack

FILE = Path(__file__).resolve().parents[2] / "content" / "opinion.bin"
TAPS = (-2, -1, 0, 1, 2)
"""Which neighbour of a word a finding looks at."""

UNKNOWN = "<unk>"
Row = tuple[int, ...]
"""What one word adds to the findings at its place and around it: a packed vector for each of TAPS."""


class Chances(NamedTuple):
    """How likely the words are harmless, a minor sign, urgent or an emergency; together 1."""

    harmless: float
    minor: float
    urgent: float
    emergency: float


class Network:
    """The network as read from its file."""

    def __init__(self, data: bytes) -> None:
        head, _, body = data.partition(b"\n")
        self._head = json.loads(head)
        self._at = 0
        self._body = body
        dim, lanes, hidden = self._head["dim"], self._head["findings"], self._head["hidden"]
        self._lanes = lanes
        names = self._head["names"].split(" ")
        self._places = {name: at * dim for at, name in enumerate(names)}
        self._wide = self._take("b", 4 * self._head["buckets"])
        self._vectors = self._take("b", len(names) * dim)
        self._dim = dim
        taps = self._take("h", len(TAPS) * dim * lanes)
        self._taps = [
            [pack(taps[(t * dim + d) * lanes : (t * dim + d + 1) * lanes]) for d in range(dim)]
            for t in range(len(TAPS))
        ]
        self._floor = pack(self._take("i", lanes)) + lifted(lanes)
        columns = self._take("h", lanes * hidden)
        self._columns = [pack(columns[at * hidden : (at + 1) * hidden], 64) for at in range(lanes)]
        self.row = lru_cache(maxsize=2_048)(self._row)

    def _take(self, code: str, count: int) -> "array[int]":
        taken: array[int] = array(code)
        size = count * taken.itemsize
        taken.frombytes(self._body[self._at : self._at + size])
        self._at += size
        return taken

    def _row(self, name: str) -> Row:
        place = self._places.get(name)
        if place is None:
            place = self._places[UNKNOWN] if name[0] not in "{/" else -1
        if place < 0:  # a word class or a manner that training never met
            return (0,) * len(TAPS)
        vector = self._vectors[place : place + self._dim]
        return tuple(sum(map(mul, vector, taps)) for taps in self._taps)

    def knows(self, word: str) -> bool:
        """Whether it has met this word."""
        return word in self._places

    def chances(self, heard: Heard) -> Chances:
        """The four chances for one stretch of words, of which there is at least one."""
        scores = [
            deep + wide * self._head["wide"]
            for deep, wide in zip(self._deep(heard), self._wide_sums(heard.features), strict=True)
        ]
        top = max(scores)
        parts = [exp(score - top) for score in scores]
        whole = sum(parts)
        return Chances(*(part / whole for part in parts))

    def _wide_sums(self, features: list[str]) -> list[int]:
        wide, buckets = self._wide, self._head["buckets"]
        places = [crc32(feature.encode()) % buckets * 4 for feature in features]
        return [sum(wide[place + level] for place in places) for level in range(4)]

    def _deep(self, heard: Heard) -> list[float]:
        found = unpack(self._findings(heard) - lifted(self._lanes), self._lanes)
        head = self._head
        weighed = sum(map(mul, found, self._columns))
        hidden = [
            n * head["scale"] + bias
            for n, bias in zip(unpack(weighed, head["hidden"], 64), head["hidden_bias"], strict=True)
        ]
        return [
            bias + sum(h * w for h, w in zip(hidden, weights, strict=True) if h > 0)
            for weights, bias in zip(head["out"], head["out_bias"], strict=True)
        ]

    def _findings(self, heard: Heard) -> int:
        """The strongest finding of each kind over all words, lifted; none is below zero."""
        rows = [self._rows_at(*at) for at in zip(heard.words, heard.manners, heard.classes, strict=True)]
        best, count = lifted(self._lanes), len(rows)
        for at in range(count):
            here = self._floor
            for tap, offset in enumerate(TAPS):
                if 0 <= at + offset < count:
                    here += rows[at + offset][tap]
            best = largest(here, best, self._lanes)
        return best

    def _rows_at(self, word: str, manner: str, classes: list[str]) -> Row:
        rows = [self.row(word), self.row("/" + manner), *(self.row(name) for name in classes[:3])]
        return tuple(map(sum, zip(*rows, strict=True)))


@lru_cache(maxsize=1)
def network() -> Network:
    """The network that ships, read once and only when a second opinion is asked for."""
    return Network(FILE.read_bytes())
