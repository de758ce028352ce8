"""The exact (Clopper-Pearson) bound on a rate that was seen as so many of so many."""

from math import exp, lgamma, log


def upper_bound(misses: int, of: int, confidence: float = 0.95) -> float:
    """The one-sided upper bound on the true rate of misses, in 0 to 1."""
    if of == 0 or misses >= of:
        return 1.0
    low, high = max(misses / of, 1e-12), 1.0
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if _at_most(misses, of, middle) > 1 - confidence else (low, middle)
    return high


def _at_most(misses: int, of: int, rate: float) -> float:
    """The chance of at most so many misses at this rate."""
    ways = (lgamma(of + 1) - lgamma(k + 1) - lgamma(of - k + 1) for k in range(misses + 1))
    return sum(exp(way + k * log(rate) + (of - k) * log(1 - rate)) for k, way in enumerate(ways))
