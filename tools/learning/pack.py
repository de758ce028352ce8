"""Writes a trained student as whole numbers, as assistant/learned/network.py reads it.

One line of JSON (sizes, labels, names, scales, biases), then the tables one after the other: the wide
weights, where it has them (8 bits, a row of the labels for each bucket), the bag, where it has one (8
bits and 128 added, a row of the hidden layer for each bucket), the vectors of the names (8 bits), the taps (16 bits: for each tap and each number of a vector the findings it adds to), the
findings' biases (32 bits), for each finding what it adds to the hidden layer (16 bits), and for each
number of the hidden layer what it adds to the labels (16 bits).
"""

import json
from array import array
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from assistant.learned.network import TAPS
from tools.learning.student import DIM, Plan, Student

BYTE, SHORT, LAST = 127, 2_047, 511
"""The largest number of a vector or wide weight, of a tap or hidden weight, and of the last layer: sums stay within a lane."""

Table: TypeAlias = "NDArray[np.float32]"


def write(student: Student, file: Path) -> int:
    """Write it; returns the size in bytes."""
    weight = {name: p.detach().numpy() for name, p in student.named_parameters()}
    vectors, vector_scale = _whole(_unpadded(weight["vectors.weight"]), BYTE)
    plan = student.plan
    taps, tap_scale = _whole(_taps(weight, plan), SHORT)
    hidden = weight["hidden.weight"].T
    columns, column_scale = _whole(np.concatenate([hidden[plan.three :], hidden[: plan.three]]), SHORT)
    out, out_scale = _whole(weight["out.weight"].T, LAST)
    wide, wide_scale = _whole(weight.get("weights.weight", np.zeros((0, 1), np.float32)), BYTE)
    bag, bag_scale = _whole(weight.get("bag.weight", np.zeros((0, 1), np.float32)), BYTE)
    bias = np.concatenate([weight["five.bias"], weight["three.bias"]]) / (vector_scale * tap_scale)
    head = {
        "dim": DIM, "findings": plan.three + plan.five, "hidden": plan.hidden, "buckets": len(wide), "wide": wide_scale,
        "classes": plan.classes, "bag": bag_scale, "bag_buckets": len(bag),
        "labels": list(student.labels), "out_scale": out_scale,
        "scale": vector_scale * tap_scale * column_scale,
        "hidden_bias": _rounded(weight["hidden.bias"]), "out_bias": _rounded(weight["out.bias"]), "names": " ".join(student.names.all[1:]),
    }  # fmt: skip
    tables = (
        ("b", wide),
        ("B", bag + 128),
        ("b", vectors),
        ("h", taps),
        ("i", np.rint(bias).astype(int)),
        ("h", columns),
        ("h", out),
    )
    body = b"".join(array(code, table.ravel().tolist()).tobytes() for code, table in tables)
    file.write_bytes(json.dumps(head).encode() + b"\n" + body)
    return file.stat().st_size


def _unpadded(vectors: Table) -> Table:
    return vectors[1:]


def _taps(weight: dict[str, Table], plan: Plan) -> Table:
    """For each tap and each number of a vector, what it adds to the findings (shape: taps, DIM, findings).

    Findings over five words come first: the outer taps add to them alone, and so stay short numbers.
    """
    taps = np.zeros((len(TAPS), DIM, plan.three + plan.five), np.float32)
    for at in range(len(TAPS)):
        if 1 <= at <= 3:
            taps[at, :, plan.five :] = weight["three.weight"][:, :, at - 1].T
        taps[at, :, : plan.five] = weight["five.weight"][:, :, at].T
    return taps


def _whole(table: Table, largest: int) -> tuple[NDArray[np.int64], float]:
    scale = float(np.abs(table).max(initial=0)) / largest or 1.0
    return np.rint(table / scale).astype(np.int64), scale


def _rounded(table: Table) -> list[float]:
    found: list[float] = np.round(table.astype(float), 4).tolist()
    return found
