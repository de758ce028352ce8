"""Vectors of whole numbers held side by side in one Python integer, so that a vector is added in one step.

Lambda's common path imports no numpy. Python's own integers are long enough to hold a few hundred
numbers in lanes of some bits each; adding two of them, or multiplying one by a number, then works on
all lanes at once, in one step instead of a loop, and the sooner the narrower the lanes. A packed vector
is the polynomial whose coefficients are its numbers, so negative ones need no care until they are read back.
"""

import re
from array import array
from collections.abc import Iterable
from functools import cache
from typing import Literal

Bits = Literal[20, 24, 32]
_SET = re.compile(rb"[^\0]")


class Lanes:
    """So many lanes of so many bits: packs vectors, reads them, compares them lane by lane.

    A number is below a quarter of a lane's range in size. A vector is `lifted` by adding what
    makes every lane positive: a quarter of the range, which leaves the highest bit free.
    """

    def __init__(self, count: int, bits: Bits) -> None:
        self.count, self.bits = count, bits
        self._beside = 1 if bits % 8 == 0 else 2  # lanes that stand in whole bytes together
        self._lanes = count + -count % self._beside
        self.width = self._lanes * bits
        """Bits of a whole vector: whole bytes."""
        self._whole = (1 << self.width) - 1
        self.lift = 1 << (bits - 2)
        """What is added to every number of a vector that is lifted."""
        self._every = ((1 << bits) - 1) * _ones(self._lanes // self._beside, bits * self._beside)
        self._bytes = [
            [
                (slice(at, None, bits * self._beside // 8), slice(4 * first + at, None, 4 * self._beside))
                for at in range((bits + 7) // 8)
            ]
            for first in range(self._beside)
        ]
        """Where the bytes of the lanes that share none stand: in a vector, and where each has four bytes."""
        self._made: dict[int, int] = {}
        self.lifted = self._each(self.lift)
        self._guard = self._each(self.lift << 1)

    def _each(self, number: int) -> int:
        """A vector of one number."""
        if number not in self._made:
            self._made[number] = number * _ones(self._lanes, self.bits)
        return self._made[number]

    def pack(self, numbers: Iterable[int]) -> int:
        """A vector of these numbers."""
        wide = array("I", [number + self.lift for number in numbers])
        wide.extend([self.lift] * (self._lanes - self.count))
        each_four, packed = wide.tobytes(), 0
        for first, places in enumerate(self._bytes):
            narrow = bytearray(self.width // 8)
            for ours, theirs in places:
                narrow[ours] = each_four[theirs]
            packed |= int.from_bytes(narrow, "little") << first * self.bits
        return packed - self.lifted

    def unpack(self, packed: int) -> list[int]:
        """The numbers of a vector."""
        return [number - self.lift for number in self.as_it_stands(packed + self.lifted)]

    def as_it_stands(self, packed: int) -> "array[int]":
        """The numbers of a vector without a negative one; of one that was lifted, all are by the same too high."""
        numbers: array[int] = array("I")
        numbers.frombytes(self._each_four(packed)[: 4 * self.count])
        return numbers

    def _each_four(self, packed: int) -> bytes | bytearray:
        """The lanes in four bytes each."""
        if self.bits == 32:
            return packed.to_bytes(self.width // 8, "little")
        wide = bytearray(4 * self._lanes)
        for first, places in enumerate(self._bytes):
            part = packed >> first * self.bits & self._every if self._beside > 1 else packed
            narrow = part.to_bytes(self.width // 8, "little")
            for ours, theirs in places:
                wide[theirs] = narrow[ours]
        return wide

    def first(self, packed: int) -> int:
        """The first of the vectors that stand one after the other in a longer one, where it is lifted."""
        return packed & self._whole

    def repeated(self, packed: int, vectors: int) -> int:
        """So many of the same vector, one after the other."""
        return packed * _ones(vectors, self.width)

    def largest(self, one: int, other: int) -> int:
        """Lane by lane the larger of two vectors without a negative number, as lifted ones are."""
        return other ^ ((one ^ other) & self._not_less(one, other))

    def steps(self, packed: int, halved: int, most: int, least: int = 0, marks: int = 0) -> "array[int]":
        """The numbers of a vector that was lifted, in coarse steps: each halved so often, none above `most`.

        What is below `least` steps, or below zero, is zero; to the others the lanes of `marks` are added.
        """
        below, cap = self._each((self.lift >> halved) - 1), self._each(most)
        above = (self.largest(packed, self.lifted) - self.lifted) >> halved & below
        above ^= (above ^ cap) & self._not_less(above, cap)
        counts = self._not_less(above, self._each(least))
        return self.as_it_stands((above + marks) & counts)

    def places_above(self, packed: int, number: int) -> list[int]:
        """Which lanes of a vector without a negative number are above this one; for lanes of whole bytes."""
        least, size = (number + 1) * _ones(self._lanes, self.bits), self.bits // 8
        highest = ((packed | self._guard) - least & self._guard).to_bytes(self.width // 8, "little")
        return [found.start() for found in _SET.finditer(highest[size - 1 :: size])]

    def _not_less(self, one: int, other: int) -> int:
        """All bits but the highest in each lane where `one` is not the smaller, none in the others."""
        survives = ((one | self._guard) - other) & self._guard
        return survives - (survives >> (self.bits - 1))


@cache
def _ones(count: int, bits: int) -> int:
    """A one in each of so many lanes of so many bits."""
    return ((1 << count * bits) - 1) // ((1 << bits) - 1)


@cache
def lanes(count: int, bits: Bits) -> Lanes:
    """These lanes, made once."""
    return Lanes(count, bits)
