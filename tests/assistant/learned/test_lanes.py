"""Packed vectors do what vectors do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.learned.lanes import Bits, Lanes

BITS: tuple[Bits, ...] = (20, 24, 32)
numbers = st.integers(-(2**20), 2**20)
vectors = st.lists(numbers, min_size=1, max_size=40)
pairs = st.lists(st.tuples(numbers, numbers), min_size=1, max_size=40)


def _fitting(bits: Bits, vector: list[int]) -> list[int]:
    """As large as the lanes hold: those of 20 bits a sixteenth of those of 24."""
    return [number >> max(0, 24 - bits) for number in vector]


@pytest.mark.parametrize("bits", BITS)
@given(vector=vectors)
def test_what_was_packed_is_read_back(bits: Bits, vector: list[int]) -> None:
    lanes, vector = Lanes(len(vector), bits), _fitting(bits, vector)
    assert lanes.unpack(lanes.pack(vector)) == vector


@pytest.mark.parametrize("bits", BITS)
@given(both=pairs)
def test_sums_and_the_larger_lane_by_lane(bits: Bits, both: list[tuple[int, int]]) -> None:
    lanes = Lanes(len(both), bits)
    ours, theirs = _fitting(bits, [a for a, _ in both]), _fitting(bits, [b for _, b in both])
    one, other = lanes.pack(ours), lanes.pack(theirs)
    assert lanes.unpack(one + other) == [a + b for a, b in zip(ours, theirs, strict=True)]
    best = lanes.largest(one + lanes.lifted, other + lanes.lifted)
    assert lanes.unpack(best - lanes.lifted) == list(map(max, ours, theirs))


@pytest.mark.parametrize("bits", BITS)
@given(vector=st.lists(st.integers(-500, 500), min_size=1, max_size=20), times=st.integers(0, 4_000))
def test_a_number_times_a_vector(bits: Bits, vector: list[int], times: int) -> None:
    lanes, vector = Lanes(len(vector), bits), _fitting(bits, vector)
    assert lanes.unpack(times * lanes.pack(vector)) == [times * number for number in vector]


@pytest.mark.parametrize("bits", BITS)
@given(vector=vectors, halved=st.integers(0, 21), most=st.integers(0, 4_000), least=st.integers(0, 4_000))
def test_in_steps_nothing_is_below_the_least_or_above_the_most(
    bits: Bits, vector: list[int], halved: int, most: int, least: int
) -> None:
    lanes, vector, halved = Lanes(len(vector), bits), _fitting(bits, vector), min(halved, bits - 3)
    found = lanes.steps(lanes.pack(vector) + lanes.lifted, halved, most, least)
    capped = [min(most, max(0, number) >> halved) for number in vector]
    assert list(found) == [number if number >= least else 0 for number in capped]


@pytest.mark.parametrize("bits", BITS)
def test_what_counts_gets_its_mark(bits: Bits) -> None:
    lanes = Lanes(3, bits)
    found = lanes.steps(lanes.pack([70, 5, -9]) + lanes.lifted, 3, 7, 1, lanes.pack([16, 32, 48]))
    assert list(found) == [16 + 7, 0, 0]


@pytest.mark.parametrize("bits", BITS)
@given(vector=vectors)
def test_vectors_that_stand_one_after_the_other(bits: Bits, vector: list[int]) -> None:
    lanes, vector = Lanes(len(vector), bits), _fitting(bits, vector)
    long = lanes.repeated(lanes.pack(vector) + lanes.lifted, 3)
    places = (lanes.first(long >> at * lanes.width) for at in range(3))
    assert [lanes.unpack(one - lanes.lifted) for one in places] == [vector] * 3


@pytest.mark.parametrize("bits", [24, 32])
@given(vector=st.lists(st.integers(0, 2**20), min_size=1, max_size=40), number=st.integers(0, 2**20))
def test_the_places_above_a_number(bits: Bits, vector: list[int], number: int) -> None:
    lanes = Lanes(len(vector), bits)
    assert lanes.places_above(lanes.pack(vector), number) == [at for at, n in enumerate(vector) if n > number]
