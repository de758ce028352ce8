"""Writes a trained student as whole numbers: lambda/content/opinion.bin, read by assistant/triage/network.py.

One line of JSON (sizes, names, scales, the small last layer), then the tables one after the other:
the wide weights (8 bits, a row of four for each bucket), the vectors of the names (8 bits), the taps
(16 bits: for each tap and each number of a vector the findings it adds to), the findings' biases (32
bits), and for each finding what it adds to the hidden layer (16 bits).
"""

import json
from array import array
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from assistant.triage.network import TAPS
from tools.learning.student import BUCKETS, DIM, FIVE, HIDDEN, THREE, Student

BYTE, SHORT = 127, 2_047
"""The largest number of a vector or wide weight, and of a tap or hidden weight: products stay within a lane."""

Table: TypeAlias = "NDArray[np.float32]"


def write(student: Student, file: Path) -> int:
    """Write it; returns the size in bytes."""
    weight = {name: p.detach().numpy() for name, p in student.named_parameters()}
    vectors, vector_scale = _whole(_unpadded(weight["vectors.weight"]), BYTE)
    taps, tap_scale = _whole(_taps(weight), SHORT)
    hidden = weight["hidden.weight"].T
    columns, column_scale = _whole(np.concatenate([hidden[THREE:], hidden[:THREE]]), SHORT)
    wide, wide_scale = _whole(weight["weights.weight"], BYTE)
    bias = np.concatenate([weight["five.bias"], weight["three.bias"]]) / (vector_scale * tap_scale)
    head = {
        "dim": DIM, "findings": THREE + FIVE, "hidden": HIDDEN, "buckets": BUCKETS, "wide": wide_scale,
        "scale": vector_scale * tap_scale * column_scale,
        "hidden_bias": _rounded(weight["hidden.bias"]), "out": _rounded(weight["out.weight"]),
        "out_bias": _rounded(weight["out.bias"]), "names": " ".join(student.names.all[1:]),
    }  # fmt: skip
    tables = (("b", wide), ("b", vectors), ("h", taps), ("i", np.rint(bias).astype(int)), ("h", columns))
    body = b"".join(array(code, table.ravel().tolist()).tobytes() for code, table in tables)
    file.write_bytes(json.dumps(head).encode() + b"\n" + body)
    return file.stat().st_size


def _unpadded(vectors: Table) -> Table:
    return vectors[1:]


def _taps(weight: dict[str, Table]) -> Table:
    """For each tap and each number of a vector, what it adds to the findings (shape: taps, DIM, findings).

    Findings over five words come first: the outer taps add to them alone, and so stay short numbers.
    """
    taps = np.zeros((len(TAPS), DIM, THREE + FIVE), np.float32)
    for at in range(len(TAPS)):
        if 1 <= at <= 3:
            taps[at, :, FIVE:] = weight["three.weight"][:, :, at - 1].T
        taps[at, :, :FIVE] = weight["five.weight"][:, :, at].T
    return taps


def _whole(table: Table, largest: int) -> tuple[NDArray[np.int64], float]:
    scale = float(np.abs(table).max()) / largest or 1.0
    return np.rint(table / scale).astype(np.int64), scale


def _rounded(table: Table) -> list[float] | list[list[float]]:
    found: list[float] | list[list[float]] = np.round(table.astype(float), 4).tolist()
    return found
