"""The exact (Clopper-Pearson) bound on a rate that was seen as so many of so many."""

from math import comb


def upper_bound(misses: int, of: int, confidence: float = 0.95) -> float:
    """The one-sided upper bound on the true rate of misses, in 0 to 1."""
    if of == 0 or misses >= of:
        return 1.0
    low, high = misses / of, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _at_most(misses, of, middle) > 1 - confidence else (low, middle)
    return high


def _at_most(misses: int, of: int, rate: float) -> float:
    """The chance of at most so many misses at this rate."""
    return sum(comb(of, k) * rate**k * (1 - rate) ** (of - k) for k in range(misses + 1))
