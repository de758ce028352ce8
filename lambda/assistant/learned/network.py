"""A small learned network in whole numbers and without numpy.

The deep part reads the words in order. Each is a vector of its own; a glance takes in a word and its two
neighbours, a finding three glances side by side, and so five words; the strongest finding of each kind is
kept, and a small hidden layer weighs those against each other. What a word adds to the glances is worked
out once and kept, so that a long line costs little more than its findings. The wide part knows features
(a word, a pair, a word class and how it is said), each by a hash: they add to the labels themselves
("wide") or to the hidden layer ("bag"). tools/learning trains a network and writes its file
(tools/learning/pack.py says how); what is computed here is the same to within rounding.
"""

import json
from array import array
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import compress
from math import exp
from operator import mul
from pathlib import Path
from typing import Any, NamedTuple
from zlib import crc32

from assistant.learned.lanes import Lanes, lanes
from assistant.prepared import prepared

CONTENT = Path(__file__).resolve().parents[2] / "content"
TAPS = (-1, 0, 1)
"""Which neighbour of a word a glance takes in, and of a glance a finding."""

HIGHEST = 255
"""The most steps kept of a finding: few enough that narrow lanes hold their sums."""

STEPS, CLEAREST = 4, 15
"""Bits of a glance's steps, and the most of them: so few that what a glance adds at each is worked out once and kept."""

FINE, FINEST = 32, 1_023
"""Steps that a number of the hidden layer is rounded to, for each whole, and the most steps kept of one."""

FAR = 6.0
"""How far below the highest score one counts for nothing: it is 400 times less likely."""

MOST = 200
"""Features of a bag at most, so that their sum stays within a lane."""

UNKNOWN = "<unk>"
Tables = dict[str, Any]
Row = tuple[int, ...]
"""What one word adds to the glances at its place and beside it: a packed vector for each of TAPS."""


class Heard(NamedTuple):
    """One stretch of an utterance: per word its manner and its word classes, and the features of all."""

    words: list[str]
    manners: list[str]
    classes: list[list[str]]
    features: list[str]


class Parts:
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

    def packed(self, count: int, width: Lanes) -> list[int]:
        """The next so many rows, each as one packed vector."""
        table, size = self.take("h", count * width.count), width.count
        return [width.pack(table[at * size : (at + 1) * size]) for at in range(count)]

    def floor(self, width: Lanes) -> int:
        """The next row of biases, packed and lifted."""
        return width.pack(self.take("i", width.count)) + width.lifted


class _Widths:
    """The lanes of each layer."""

    def __init__(self, head: Tables) -> None:
        self.glances = lanes(head["glances"], 32)
        self.findings = lanes(head["findings"], 20)
        self.hidden = lanes(head["hidden"], 24)
        self.labels = lanes(len(head["labels"]), 24)


def tables(data: bytes) -> Tables:
    """A network's file as plain numbers, lists and bytes, its vectors packed (assistant/prepared.py can keep them)."""
    file = Parts(data)
    head, widths = file.head, _Widths(file.head)
    dim, names = head["dim"], head["names"].split(" ")
    read: Tables = {
        "head": {key: value for key, value in head.items() if key != "names"},
        "places": {name: at * dim for at, name in enumerate(names)},
        "wide": file.take("b", widths.labels.count * head["buckets"]).tobytes(),
        "bag": file.take("B", widths.hidden.count * head["bag_buckets"]).tobytes(),
        "vectors": file.take("b", len(names) * dim).tobytes(),
        "near": [file.packed(dim, widths.glances) for _ in TAPS],
        "near_floor": file.floor(widths.glances),
        "far": _side_by_side(file.packed(len(TAPS) * widths.glances.count, widths.findings), widths.findings),
        "far_floor": file.floor(widths.findings),
        "columns": file.packed(widths.findings.count, widths.hidden),
        "out": file.packed(widths.hidden.count, widths.labels),
    }
    step = head["out_scale"] / FINE
    bias = [round(number / step) for number in head["out_bias"]]
    return read | {"start": widths.labels.pack(bias) + widths.labels.lifted}


def _side_by_side(rows: list[int], findings: Lanes) -> list[int]:
    """For each glance what it adds to the findings at the word before, at its own and at the next, as one long vector."""
    glances = len(rows) // len(TAPS)
    return [
        sum(rows[tap * glances + at] << (len(TAPS) - 1 - tap) * findings.width for tap in range(len(TAPS)))
        for at in range(glances)
    ]


class _Added(dict[int, int]):
    """What a glance adds to the findings at each of its steps, worked out when it is first called for; its key holds both."""

    def __init__(self, far: list[int]) -> None:
        super().__init__()
        self._far = far

    def __missing__(self, key: int) -> int:
        self[key] = added = self._far[key >> STEPS] * (key & CLEAREST)
        return added


class Network:
    """The network as its tables say. `labels` name the outcomes it tells apart."""

    def __init__(self, read: Tables) -> None:
        self._head = read["head"]
        self.labels: list[str] = self._head["labels"]
        self._widths = _Widths(self._head)
        self._places: dict[str, int] = read["places"]
        self._wide, self._vectors = array("b"), array("b")
        self._wide.frombytes(read["wide"])
        self._vectors.frombytes(read["vectors"])
        self._bag: bytes = read["bag"]
        self._near: list[list[int]] = read["near"]
        self._near_floor: int = read["near_floor"]
        self._added = _Added(read["far"])
        self._keys = self._widths.glances.pack([at << STEPS for at in range(self._head["glances"])])
        self._far_floor: int = read["far_floor"]
        self._columns: list[int] = read["columns"]
        self._out: list[int] = read["out"]
        level = self._widths.hidden.lift * self._head["scale"]  # what they are lifted by counts for nothing
        self._hidden_bias = [FINE * (bias - level) for bias in self._head["hidden_bias"]]
        self._step: float = self._head["out_scale"] / FINE
        self._start: int = read["start"]
        self.row = lru_cache(maxsize=2_048)(self._row)
        self._rows_at = lru_cache(maxsize=4_096)(self._rows)

    def _row(self, name: str) -> Row:
        place = self._places.get(name)
        if place is None:
            place = self._places[UNKNOWN] if name[0] not in "{/" else -1
        if place < 0:  # a word class or a manner that training never met
            return (0,) * len(TAPS)
        vector = self._vectors[place : place + self._head["dim"]]
        return tuple(sum(map(mul, vector, taps)) for taps in self._near)

    def knows(self, word: str) -> bool:
        """Whether it has met this word."""
        return word in self._places

    def chances(self, heard: Heard, wide: list[float] | None = None) -> list[float]:
        """The chance of each label for one stretch of words, of which there is at least one; `wide`: its wide scores, if known."""
        scores = self._scores(heard, wide)
        top = max(scores)
        parts = [exp(score - top) for score in scores]
        whole = sum(parts)
        return [part / whole for part in parts]

    def wide_scores(self, features: list[str]) -> list[float]:
        """What the wide part alone adds to the score of each label: a twentieth of the work of `chances`."""
        wide, buckets, count = self._wide, self._head["buckets"], len(self.labels)
        places = [crc32(feature.encode()) % buckets * count for feature in features]
        return [self._head["wide"] * sum(wide[place + label] for place in places) for label in range(count)]

    def likely(self, heard: Heard) -> list[tuple[str, float]]:
        """The labels that are not wholly unlikely, with their chances, likeliest first."""
        near = self._near_labels(heard)
        whole = sum(part for part, _ in near)
        return [(self.labels[at], part / whole) for part, at in sorted(near, reverse=True)]

    def _near_labels(self, heard: Heard) -> list[tuple[float, int]]:
        """How likely labels are beside each other, and which they are; of a thousand only the near ones."""
        if self._wide:
            scores = self._scores(heard)
            far = max(scores) - FAR
            return [(exp(score - far), at) for at, score in enumerate(scores) if score > far]
        labels, packed = self._widths.labels, self._packed(heard)
        steps = labels.as_it_stands(packed)
        least = max(max(steps) - int(FAR / self._step), 0)
        return [(exp((steps[at] - least) * self._step), at) for at in labels.places_above(packed, least)]

    def _scores(self, heard: Heard, wide: list[float] | None = None) -> list[float]:
        scores = [level * self._step for level in self._deep(heard)]
        if not self._wide:
            return scores
        wide = wide or self.wide_scores(heard.features)
        return [score + more for score, more in zip(scores, wide, strict=True)]

    def _deep(self, heard: Heard) -> "array[int]":
        """The scores of the labels before the wide part, in steps above a level that is the same for all."""
        return self._widths.labels.as_it_stands(self._packed(heard))

    def _packed(self, heard: Heard) -> int:
        """The same as one vector."""
        width, scale = self._widths.hidden, self._head["scale"] * FINE
        weighed = width.as_it_stands(_weighed(self._found(heard), self._columns) + width.lifted)
        hidden = [
            0 if (step := n * scale + bias) <= 0 else FINEST if step >= FINEST else round(step)
            for n, bias in zip(weighed, self._biases(heard.features), strict=True)
        ]
        return self._start + _weighed(hidden, self._out)

    def _biases(self, features: list[str]) -> list[float]:
        """What is added to each number of the hidden layer, in its steps."""
        if not self._head["bag_buckets"]:
            return self._hidden_bias
        scale = FINE * self._head["bag"]
        return [
            more * scale + bias
            for more, bias in zip(self._bag_sums(features), self._hidden_bias, strict=True)
        ]

    def _bag_sums(self, features: list[str]) -> list[int]:
        """What the features add to each number of the hidden layer."""
        width, buckets = self._head["hidden"], self._head["bag_buckets"]
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

    def _found(self, heard: Heard) -> "array[int]":
        """The strongest finding of each kind over all words, in steps.

        What a word adds reaches from the place before it to the place behind it: three places are open at a
        time, and the first of them is done when the word at it has added its part.
        """
        findings = self._widths.findings
        behind = self._far_floor << (len(TAPS) - 1) * findings.width
        open_, best = findings.repeated(self._far_floor, len(TAPS)), findings.lifted
        for at, seen in enumerate(self._seen(heard)):
            open_ += sum(map(self._added.__getitem__, filter(None, seen)))
            if at:  # before the first word is no place
                best = findings.largest(best, findings.first(open_))
            open_ = (open_ >> findings.width) + behind
        return findings.steps(
            findings.largest(best, findings.first(open_)), self._head["findings_halved"], HIGHEST
        )

    def _seen(self, heard: Heard) -> "Iterator[array[int]]":
        """The glances at each word: a key for each that counts, made of which it is and its steps; zero for the others."""
        known = self._head["classes"]
        rows = [
            self._rows_at(word, "/" + manner, *classes[:known])
            for word, manner, classes in zip(heard.words, heard.manners, heard.classes, strict=True)
        ]
        glances, halved, faint = self._widths.glances, self._head["glances_halved"], self._head["faint"]
        for at in range(len(rows)):
            here = self._near_floor
            for tap, offset in enumerate(TAPS):
                if 0 <= at + offset < len(rows):
                    here += rows[at + offset][tap]
            yield glances.steps(here, halved, CLEAREST, faint, self._keys)

    def _rows(self, *names: str) -> Row:
        return tuple(map(sum, zip(*map(self.row, names), strict=True)))


def _weighed(numbers: Sequence[int], rows: list[int]) -> int:
    """The sum of the rows, each so many times; most numbers are zero, and their rows are left out."""
    return sum(map(mul, filter(None, numbers), compress(rows, numbers)))


@lru_cache(maxsize=4)
def network(name: str) -> Network:
    """The network content/<name>.bin, read once and only when it is asked; ready-made where a package brought it."""
    return Network(prepared(name, lambda: tables((CONTENT / f"{name}.bin").read_bytes()), apart=True))
