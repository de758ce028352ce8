"""Vectors of whole numbers held side by side in one Python integer, so that a vector is added in one step.

Lambda's common path imports no numpy. Python's own integers are long enough to hold a few hundred
numbers in lanes of 32 or 64 bits; adding two of them, or multiplying one by a number, then works on
all lanes at once, in one step instead of a loop. A packed vector is the polynomial whose
coefficients are its numbers, so negative ones need no care until they are read back.
"""

from array import array
from collections.abc import Sequence
from functools import cache
from typing import Literal

Width = Literal[32, 64]
_CODES: dict[int, str] = {32: "I", 64: "Q"}


@cache
def lifted(lanes: int, width: Width = 32) -> int:
    """The vector that makes every lane of another positive: half of half of a lane's range in each."""
    return int.from_bytes(array(_CODES[width], [1 << (width - 2)] * lanes).tobytes(), "little")


def pack(numbers: Sequence[int], width: Width = 32) -> int:
    """A vector; each number is below a quarter of the lane's range in size."""
    lift = 1 << (width - 2)
    raised = array(_CODES[width], [number + lift for number in numbers])
    return int.from_bytes(raised.tobytes(), "little") - lifted(len(numbers), width)


def unpack(packed: int, lanes: int, width: Width = 32) -> list[int]:
    """The numbers of a vector."""
    raised = array(_CODES[width])
    raised.frombytes((packed + lifted(lanes, width)).to_bytes(lanes * width // 8, "little"))
    lift = 1 << (width - 2)
    return [number - lift for number in raised]


def raised(packed: int, lanes: int) -> "array[int]":
    """The numbers of a vector that was lifted, as they stand: all by the same too high."""
    numbers: array[int] = array(_CODES[32])
    numbers.frombytes(packed.to_bytes(lanes * 4, "little"))
    return numbers


@cache
def _guard(lanes: int) -> int:
    return lifted(lanes) << 1


def largest(one: int, other: int, lanes: int) -> int:
    """Lane by lane the larger of two vectors that were lifted."""
    guard = _guard(lanes)
    not_less = ((one | guard) - other) & guard  # the guard bit survives where `one` is not the smaller
    keep = not_less - (not_less >> 31)
    return other ^ ((one ^ other) & keep)
