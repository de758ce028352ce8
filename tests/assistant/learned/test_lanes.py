"""Packed vectors do what vectors do."""

from hypothesis import given
from hypothesis import strategies as st

from assistant.learned.lanes import largest, lifted, pack, unpack

numbers = st.integers(-(2**28), 2**28)
pairs = st.lists(st.tuples(numbers, numbers), min_size=1, max_size=40)


@given(st.lists(numbers, min_size=1, max_size=40))
def test_what_was_packed_is_read_back(vector: list[int]) -> None:
    assert unpack(pack(vector), len(vector)) == vector


@given(pairs)
def test_sums_and_the_larger_lane_by_lane(both: list[tuple[int, int]]) -> None:
    lanes = len(both)
    one, other = pack([a for a, _ in both]), pack([b for _, b in both])
    assert unpack(one + other, lanes, 32) == [a + b for a, b in both]
    best = largest(one + lifted(lanes), other + lifted(lanes), lanes)
    assert unpack(best - lifted(lanes), lanes) == [max(a, b) for a, b in both]


@given(st.lists(st.integers(-2_000, 2_000), min_size=1, max_size=20), st.integers(-(2**40), 2**40))
def test_a_number_times_a_wide_vector(vector: list[int], times: int) -> None:
    assert unpack(times * pack(vector, 64), len(vector), 64) == [times * number for number in vector]
