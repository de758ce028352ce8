"""A small learned network in whole numbers and without numpy.

The deep part reads the words in order: each is a vector of its own, neighbours of three and of five
words are looked at together, the strongest finding of each kind is kept, and a small hidden layer
weighs those against each other. The wide part knows features (a word, a pair, a word class and how it
is said), each by a hash: they add to the labels themselves ("wide") or to the hidden layer ("bag").
tools/learning trains a network and writes its file (tools/learning/pack.py says how); what is computed
here is the same to within rounding.
"""

import json
from array import array
from functools import lru_cache
from itertools import compress
from math import exp
from operator import mul
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from assistant.learned.lanes import Width, largest, lifted, pack, raised, unpack
from assistant.prepared import prepared

CONTENT = Path(__file__).resolve().parents[2] / "content"
TAPS = (-2, -1, 0, 1, 2)
"""Which neighbour of a word a finding looks at."""

FINE, HIGHEST = 32, 1_023
"""Steps that a number of the hidden layer is rounded to, for each whole, and the most steps kept of one."""

FAR = 6.0
"""How far below the highest score one counts for nothing: it is 400 times less likely."""

MOST = 200
"""Features of a bag at most, so that their sum stays within a lane."""

UNKNOWN = "<unk>"
Tables = dict[str, Any]
Row = tuple[int, ...]
"""What one word adds to the findings at its place and around it: a packed vector for each of TAPS."""


class Heard(NamedTuple):
    """One stretch of an utterance: per word its manner and its word classes, and the features of all."""

    words: list[str]
    manners: list[str]
    classes: list[list[str]]
    features: list[str]


class _File:
    """The parts of a network's file, one after the other."""

    def __init__(self, data: bytes) -> None:
        head, _, self._body = data.partition(b"\n")
        self.head: Tables = json.loads(head)
        self._at = 0

    def take(self, code: str, count: int) -> "array[int]":
        """The next so many numbers."""
        taken: array[int] = array(code)
        size = count * taken.itemsize
        taken.frombytes(self._body[self._at : self._at + size])
        self._at += size
        return taken

    def packed(self, count: int, width: int, lane: Width) -> list[int]:
        """The next so many rows, each as one packed vector."""
        table = self.take("h", count * width)
        return [pack(table[at * width : (at + 1) * width], lane) for at in range(count)]


def tables(data: bytes) -> Tables:
    """A network's file as plain numbers, lists and bytes, its vectors packed (assistant/prepared.py can keep them)."""
    file = _File(data)
    head = file.head
    dim, lanes, hidden, labels = head["dim"], head["findings"], head["hidden"], len(head["labels"])
    names = head["names"].split(" ")
    read: Tables = {
        "head": {key: value for key, value in head.items() if key != "names"},
        "places": {name: at * dim for at, name in enumerate(names)},
        "wide": file.take("b", labels * head["buckets"]).tobytes(),
        "bag": file.take("B", hidden * head["bag_buckets"]).tobytes(),
        "vectors": file.take("b", len(names) * dim).tobytes(),
        "taps": [file.packed(dim, lanes, 32) for _ in TAPS],
        "floor": pack(file.take("i", lanes)) + lifted(lanes),
        "columns": file.packed(lanes, hidden, 64),
        "out": file.packed(hidden, labels, 32),
    }
    step = head["out_scale"] / FINE
    bias = [round(number / step) for number in head["out_bias"]]
    return read | {"start": pack(bias) + lifted(len(bias))}


class Network:
    """The network as its tables say. `labels` name the outcomes it tells apart."""

    def __init__(self, read: Tables) -> None:
        self._head = read["head"]
        self.labels: list[str] = self._head["labels"]
        self._lanes, self._dim, self._classes = (
            self._head["findings"],
            self._head["dim"],
            self._head["classes"],
        )
        self._places: dict[str, int] = read["places"]
        self._wide, self._vectors = array("b"), array("b")
        self._wide.frombytes(read["wide"])
        self._vectors.frombytes(read["vectors"])
        self._bag: bytes = read["bag"]
        self._taps: list[list[int]] = read["taps"]
        self._floor: int = read["floor"]
        self._columns: list[int] = read["columns"]
        self._out: list[int] = read["out"]
        self._step: float = self._head["out_scale"] / FINE
        self._start: int = read["start"]
        self.row = lru_cache(maxsize=2_048)(self._row)

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

    def chances(self, heard: Heard) -> list[float]:
        """The chance of each label for one stretch of words, of which there is at least one; together 1."""
        scores = self._scores(heard)
        top = max(scores)
        parts = [exp(score - top) for score in scores]
        whole = sum(parts)
        return [part / whole for part in parts]

    def likely(self, heard: Heard) -> list[tuple[str, float]]:
        """The labels that are not wholly unlikely, with their chances, likeliest first."""
        # in steps where nothing wide is added: of a thousand labels only the near ones are looked at closely
        scores, step = (self._scores(heard), 1.0) if self._wide else (self._deep(heard), self._step)
        least = max(scores) - int(FAR / step)
        near = [(exp((score - least) * step), at) for at, score in enumerate(scores) if score > least]
        whole = sum(part for part, _ in near)
        return [(self.labels[at], part / whole) for part, at in sorted(near, reverse=True)]

    def _scores(self, heard: Heard) -> list[float]:
        scores = [steps * self._step for steps in self._deep(heard)]
        if not self._wide:
            return scores
        wide, scale = self._wide_sums(heard.features), self._head["wide"]
        return [score + scale * n for score, n in zip(scores, wide, strict=True)]

    def _wide_sums(self, features: list[str]) -> list[int]:
        wide, buckets, count = self._wide, self._head["buckets"], len(self.labels)
        places = [crc32(feature.encode()) % buckets * count for feature in features]
        return [sum(wide[place + label] for place in places) for label in range(count)]

    def _deep(self, heard: Heard) -> "array[int]":
        """The scores of the labels before the wide part, in steps above a level that is the same for all."""
        found = unpack(self._findings(heard) - lifted(self._lanes), self._lanes)
        head = self._head
        weighed = unpack(_weighed(found, self._columns), head["hidden"], 64)
        scale, bag = head["scale"], head["bag"]
        hidden = [
            min(HIGHEST, max(0, round((n * scale + more * bag + bias) * FINE)))
            for n, more, bias in zip(
                weighed, self._bag_sums(heard.features), head["hidden_bias"], strict=True
            )
        ]
        return raised(self._start + _weighed(hidden, self._out), len(self.labels))

    def _bag_sums(self, features: list[str]) -> list[int]:
        """What the features add to each number of the hidden layer."""
        width, buckets = self._head["hidden"], self._head["bag_buckets"]
        if not buckets:
            return [0] * width
        features = features[:MOST]
        wide, total = bytearray(2 * width), 0
        for feature in features:
            place = crc32(feature.encode()) % buckets * width
            wide[::2] = self._bag[place : place + width]  # a byte in every second place: lanes of 16 bits
            total += int.from_bytes(wide, "little")
        sums: array[int] = array("H")
        sums.frombytes(total.to_bytes(2 * width, "little"))
        lift = 128 * len(features)
        return [number - lift for number in sums]

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
        rows = [
            self.row(word),
            self.row("/" + manner),
            *(self.row(name) for name in classes[: self._classes]),
        ]
        return tuple(map(sum, zip(*rows, strict=True)))


def _weighed(numbers: list[int], rows: list[int]) -> int:
    """The sum of the rows, each so many times; most numbers are zero, and their rows are left out."""
    return sum(map(mul, filter(None, numbers), compress(rows, numbers)))


@lru_cache(maxsize=4)
def network(name: str) -> Network:
    """The network content/<name>.bin, read once and only when it is asked; ready-made where a package brought it."""
    return Network(prepared(name, lambda: tables((CONTENT / f"{name}.bin").read_bytes()), apart=True))
