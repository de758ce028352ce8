"""Variations of the labelled lines: other words, other people, other parts, halves put together.

They have no label of their own; the teacher gives them one. Many make little sense, which does no
harm: what matters is that they are near what people say, and more than anybody could write. Words are
swapped for their neighbours in the pretrained encoder, so that the small network also learns words
that no line holds.
"""

import random
import re
from collections.abc import Sequence

import numpy as np

from tools.learning.encoder import ENCODER, sentences

LIKE = 0.5
"""Likeness (cosine) from which two words may stand for each other."""
NEIGHBOURS = 10
PARTS = [
    "eye",
    "eyelid",
    "lid",
    "brow",
    "forehead",
    "cheek",
    "lip",
    "lips",
    "mouth",
    "jaw",
    "chin",
    "neck",
    "throat",
    "tongue",
    "face",
    "head",
    "chest",
    "arm",
    "arms",
    "hand",
    "hands",
    "leg",
    "legs",
    "foot",
    "knee",
    "shoulder",
    "back",
    "bladder",
    "tummy",
    "stomach",
    "skin",
    "voice",
    "speech",
    "breathing",
    "swallowing",
    "vision",
    "sight",
    "smile",
    "nose",
    "ear",
    "ears",
]
PEOPLE = {
    "i": ("she", "he", "my mum", "my husband", "my wife", "the patient", "my dad", "my daughter", "they"),
    "my": ("her", "his", "my mum's", "my husband's", "the patient's", "my son's", "their"),
    "she": ("he", "i", "my wife"), "he": ("she", "i"), "her": ("his", "my"), "his": ("her", "my"),
}  # fmt: skip
_CUT = re.compile(
    r" (?=(?:and|but|since|so|because|after|when|is that|is it|should i|what|can i|now|i|my|the)\b)"
)
_WORD = re.compile(r"[a-z]{3,14}")


class Varier:
    """Makes variations of a set of lines."""

    def __init__(self, said: Sequence[str], seed: int = 11) -> None:
        self._said = list(said)
        self._random = random.Random(seed)
        own = list(dict.fromkeys(word for line in said for word in line.split()))
        known = (ENCODER / "vocab.txt").read_text("utf-8").split("\n")
        others = [word for word in known if _WORD.fullmatch(word)]
        self._near = _neighbours(own, list(dict.fromkeys([*own, *others])))

    def make(self, count: int) -> list[str]:
        """So many different texts, none of them one of the lines."""
        made: dict[str, None] = {}
        lines = set(self._said)
        while len(made) < count:
            text = " ".join(self._vary().split())
            if text and text not in lines and len(text) < 220:
                made[text] = None
        return list(made)

    def _vary(self) -> str:
        kind, line = self._random.random(), self._random.choice(self._said)
        if kind < 0.45:
            return self._swap(line)
        if kind < 0.7:
            joined = self._join(line, self._random.choice(self._said))
            return self._swap(joined) if self._random.random() < 0.4 else joined
        if kind < 0.82:
            words = line.split()
            length = self._random.randint(2, 8)
            start = self._random.randint(0, max(0, len(words) - length))
            return " ".join(words[start : start + length])
        return self._swap(self._swap(line))

    def _swap(self, line: str) -> str:
        """Some words for others like them, some left out, some parts and people for others."""
        out: list[str] = []
        for word in line.split():
            chance = self._random.random()
            if chance < 0.2 and self._near.get(word):
                out.append(self._random.choice(self._near[word]))
            elif chance < 0.27:
                continue
            elif word in PARTS and self._random.random() < 0.35:
                out.append(self._random.choice(PARTS))
            elif word in PEOPLE and self._random.random() < 0.2:
                out.append(self._random.choice(PEOPLE[word]))
            else:
                out.append(word)
        return " ".join(out)

    def _join(self, line: str, other: str) -> str:
        """A half of one with a half of another."""
        (a, b), (c, d) = self._halves(line), self._halves(other)
        return self._random.choice([f"{a} {d or other}", f"{c} {b or line}", f"{line} {d}", f"{c} {line}"])

    def _halves(self, line: str) -> tuple[str, str]:
        cuts = [match.start() for match in _CUT.finditer(line)]
        if not cuts:
            return line, ""
        at = self._random.choice(cuts)
        return line[:at], line[at + 1 :]


def _neighbours(own: list[str], vocabulary: list[str]) -> dict[str, list[str]]:
    """For each of our words the words most like it."""
    vectors = sentences(vocabulary)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    near: dict[str, list[str]] = {}
    for start in range(0, len(own), 500):
        likeness = vectors[start : min(start + 500, len(own))] @ vectors.T
        for row, at in enumerate(range(start, start + len(likeness))):
            likeness[row, at] = 0
            best = np.argpartition(-likeness[row], NEIGHBOURS)[:NEIGHBOURS]
            near[own[at]] = [vocabulary[other] for other in best if likeness[row, other] > LIKE]
    return near
