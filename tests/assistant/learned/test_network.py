"""A network computes what its file says: held against plain loops over floats."""

import json
import random
from array import array
from math import exp
from zlib import crc32

import pytest

from assistant.learned.network import CLEAREST, HIGHEST, TAPS, Heard, Network, tables

DIM, GLANCES, FINDINGS, HIDDEN, BUCKETS = 3, 6, 5, 4, 16
GLANCES_HALVED, FINDINGS_HALVED, FAINT = 16, 6, 2
OUT = 0.004
NAMES = ["<unk>", "/", "/n", "{breath}", "my", "breath", "hurt"]


class Plain:
    """The same network, slowly and in the open."""

    def __init__(self, seed: int) -> None:
        self.rng = random.Random(seed)
        self.wide = [[self._number(90) for _ in range(4)] for _ in range(BUCKETS)]
        self.bag = [[self._number(120) for _ in range(HIDDEN)] for _ in range(BUCKETS)]
        self.vectors = {name: [self._number(100) for _ in range(DIM)] for name in NAMES}
        self.near = [[[self._number(900) for _ in range(GLANCES)] for _ in range(DIM)] for _ in TAPS]
        self.near_bias = [self._number(9_000) for _ in range(GLANCES)]
        self.far = [[[self._number(300) for _ in range(FINDINGS)] for _ in range(GLANCES)] for _ in TAPS]
        self.far_bias = [self._number(9_000) for _ in range(FINDINGS)]
        self.columns = [[self._number(900) for _ in range(HIDDEN)] for _ in range(FINDINGS)]
        self.hidden_bias = [self.rng.uniform(-1, 1) for _ in range(HIDDEN)]
        self.out = [[self._number(500) for _ in range(HIDDEN)] for _ in range(4)]
        self.out_bias = [self.rng.uniform(-1, 1) for _ in range(4)]

    def _number(self, size: int) -> int:
        return self.rng.randint(-size, size)

    def file(self, bag: int) -> bytes:
        head = {
            "dim": DIM, "glances": GLANCES, "findings": FINDINGS, "glances_halved": GLANCES_HALVED, "findings_halved": FINDINGS_HALVED, "faint": FAINT, "hidden": HIDDEN, "buckets": BUCKETS, "wide": 0.01, "scale": 1e-5,
            "hidden_bias": self.hidden_bias, "out_scale": OUT, "labels": list("abcd"), "classes": 3, "bag": 0.001, "bag_buckets": bag, "out_bias": self.out_bias, "names": " ".join(NAMES),
        }  # fmt: skip
        flat = (
            ("b", [n for row in self.wide for n in row]),
            ("B", [128 + n for row in self.bag[:bag] for n in row]),
            ("b", [n for name in NAMES for n in self.vectors[name]]),
            ("h", [n for tap in self.near for row in tap for n in row]),
            ("i", self.near_bias),
            ("h", [n for tap in self.far for row in tap for n in row]),
            ("i", self.far_bias),
            ("h", [n for column in self.columns for n in column]),
            ("h", [self.out[k][h] for h in range(HIDDEN) for k in range(4)]),
        )
        return json.dumps(head).encode() + b"\n" + b"".join(array(c, ns).tobytes() for c, ns in flat)

    def chances(self, heard: Heard, bag: int) -> list[float]:
        vectors = []
        for word, manner, classes in zip(heard.words, heard.manners, heard.classes, strict=True):
            names = [word if word in self.vectors else "<unk>", "/" + manner, *classes]
            vectors.append([sum(self.vectors[name][d] for name in names) for d in range(DIM)])
        seen = _convolved(vectors, self.near, self.near_bias, GLANCES_HALVED, CLEAREST)
        seen = [[step if step >= FAINT else 0 for step in row] for row in seen]
        found = _convolved(seen, self.far, self.far_bias, FINDINGS_HALVED, HIGHEST)
        strongest = [max(at[f] for at in found) for f in range(FINDINGS)]
        hidden = [max(0.0, self._before(h, strongest, heard.features, bag)) for h in range(HIDDEN)]
        scores = [
            self.out_bias[k] + OUT * sum(h * w for h, w in zip(hidden, self.out[k], strict=True))
            for k in range(4)
        ]
        for feature in heard.features:
            for level, weight in enumerate(self.wide[crc32(feature.encode()) % BUCKETS]):
                scores[level] += 0.01 * weight
        parts = [exp(score) for score in scores]
        return [part / sum(parts) for part in parts]

    def _before(self, h: int, strongest: list[int], features: list[str], bag: int) -> float:
        found = 1e-5 * sum(strongest[f] * self.columns[f][h] for f in range(FINDINGS))
        named = sum(self.bag[crc32(name.encode()) % bag][h] for name in features) if bag else 0
        return self.hidden_bias[h] + found + 0.001 * named


def _convolved(
    rows: list[list[int]], taps: list[list[list[int]]], bias: list[int], halved: int, most: int
) -> list[list[int]]:
    """What each row and its neighbours come to, in steps."""
    found = []
    for at in range(len(rows)):
        sums = bias[:]
        for tap, offset in enumerate(TAPS):
            if 0 <= at + offset < len(rows):
                for number, weights in zip(rows[at + offset], taps[tap], strict=True):
                    sums = [one + number * weight for one, weight in zip(sums, weights, strict=True)]
        found.append([min(most, max(0, one) >> halved) for one in sums])
    return found


HEARD = [
    Heard(["breath"], [""], [["{breath}"]], ["breath"]),
    Heard(
        ["my", "breath", "hurt"], ["", "n", "n"], [[], ["{breath}"], []], ["my", "n/breath", "n/hurt", "told"]
    ),
    Heard(["never", "heard", "of", "my", "hurt", "my", "my"], [""] * 7, [[] for _ in range(7)], ["x", "y"]),
]


@pytest.mark.parametrize("bag", [0, BUCKETS])
@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("heard", HEARD, ids=lambda heard: " ".join(heard.words))
def test_it_computes_what_its_file_says(seed: int, heard: Heard, bag: int) -> None:
    plain = Plain(seed)
    network = Network(tables(plain.file(bag)))
    likely = dict(network.likely(heard))
    assert [likely.get(label, 0.0) for label in "abcd"] == pytest.approx(plain.chances(heard, bag), abs=0.02)
    assert network.chances(heard) == pytest.approx(plain.chances(heard, bag), abs=0.02)
