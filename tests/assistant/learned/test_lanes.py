"""Packed vectors do what vectors do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.learned.lanes import Bits, Lanes

BITS: tuple[Bits, ...] = (20, 24, 32)
numbers = st.integers(-(2**17), 2**17)
vectors = st.lists(numbers, min_size=1, max_size=40)
pairs = st.lists(st.tuples(numbers, numbers), min_size=1, max_size=40)


@pytest.mark.parametrize("bits", BITS)
@given(vector=vectors)
def test_what_was_packed_is_read_back(bits: Bits, vector: list[int]) -> None:
    lanes = Lanes(len(vector), bits)
    assert lanes.unpack(lanes.pack(vector)) == vector


@pytest.mark.parametrize("bits", BITS)
@given(both=pairs)
def test_sums_and_the_larger_lane_by_lane(bits: Bits, both: list[tuple[int, int]]) -> None:
    lanes = Lanes(len(both), bits)
    one, other = lanes.pack([a for a, _ in both]), lanes.pack([b for _, b in both])
    assert lanes.unpack(one + other) == [a + b for a, b in both]
    best = lanes.largest(one + lanes.lifted, other + lanes.lifted)
    assert lanes.unpack(best - lanes.lifted) == [max(a, b) for a, b in both]


@pytest.mark.parametrize("bits", BITS)
@given(vector=st.lists(st.integers(-500, 500), min_size=1, max_size=20), times=st.integers(0, 500))
def test_a_number_times_a_vector(bits: Bits, vector: list[int], times: int) -> None:
    lanes = Lanes(len(vector), bits)
    assert lanes.unpack(times * lanes.pack(vector)) == [times * number for number in vector]


@pytest.mark.parametrize("bits", BITS)
@given(vector=vectors, halved=st.integers(0, 17), most=st.integers(0, 4_000), least=st.integers(0, 4_000))
def test_in_steps_nothing_is_below_the_least_or_above_the_most(
    bits: Bits, vector: list[int], halved: int, most: int, least: int
) -> None:
    lanes = Lanes(len(vector), bits)
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
    lanes = Lanes(len(vector), bits)
    long = lanes.repeated(lanes.pack(vector) + lanes.lifted, 3)
    assert [lanes.unpack(one - lanes.lifted) for one in lanes.apart(long, 3)] == [vector] * 3
