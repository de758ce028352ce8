"""Writes a trained student as whole numbers, as assistant/learned/network.py reads it.

One line of JSON (sizes, labels, names, scales, biases), then the tables one after the other: the wide
weights, where it has them (8 bits, a row of the labels for each bucket), the bag, where it has one (8
bits and 128 added, a row of the hidden layer for each bucket), the vectors of the names (8 bits), for
each tap and each number of a vector the glances it adds to (16 bits), the glances' biases (32 bits), for
each tap and glance the findings it adds to (16 bits), the findings' biases (32 bits), for each finding
what it adds to the hidden layer (16 bits), and for each number of the hidden layer what it adds to the
labels (16 bits).
"""

import json
from array import array
from math import ceil, log2
from pathlib import Path
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from assistant.learned.network import CLEAREST, FINEST, HIGHEST
from tools.learning.student import Student, Texts, heights

BYTE, SHORT = 127, 2_047
"""The largest number of a vector or wide weight, and of the tables of 16 bits."""

HIGH = 0.9995
"""The share of glances or findings that stay below the most steps; what is above counts as that many."""

Table: TypeAlias = "NDArray[np.float32]"


def write(student: Student, file: Path, sample: Texts) -> int:
    """Write it, its steps so coarse that nearly all that these texts call forth can be told; returns the size in bytes."""
    plan = student.plan
    weight = {name: p.detach().numpy() for name, p in student.named_parameters()}
    vectors, vector_scale = _whole(weight["vectors.weight"][1:], BYTE)  # the first is padding
    near, near_scale = _layer(_by_tap(weight["near.weight"]), (2 + plan.classes) * BYTE, 32)
    far, far_scale = _layer(_by_tap(weight["far.weight"]), CLEAREST, 20)
    columns, column_scale = _layer(weight["hidden.weight"].T, HIGHEST, 24)
    out, out_scale = _layer(weight["out.weight"].T, FINEST, 24)
    wide, wide_scale = _whole(weight.get("weights.weight", np.zeros((0, 1), np.float32)), BYTE)
    bag, bag_scale = _whole(weight.get("bag.weight", np.zeros((0, 1), np.float32)), BYTE)
    seen, found = heights(student, sample)
    seen_scale = vector_scale * near_scale
    seen_halved = _halved(seen, seen_scale, CLEAREST)
    found_scale = seen_scale * 2**seen_halved * far_scale
    found_halved = _halved(found, found_scale, HIGHEST)
    head = {
        "dim": plan.dim, "glances": plan.glances, "findings": plan.findings, "faint": plan.faint, "hidden": plan.hidden, "buckets": len(wide), "wide": wide_scale,
        "classes": plan.classes, "bag": bag_scale, "bag_buckets": len(bag),
        "labels": list(student.labels), "out_scale": out_scale,
        "glances_halved": seen_halved, "findings_halved": found_halved,
        "scale": found_scale * 2**found_halved * column_scale,
        "hidden_bias": _rounded(weight["hidden.bias"]), "out_bias": _rounded(weight["out.bias"]), "names": " ".join(student.names.all[1:]),
    }  # fmt: skip
    tables = (
        ("b", wide),
        ("B", bag + 128),
        ("b", vectors),
        ("h", near),
        # half a step more, so that steps are rounded where they are cut off
        ("i", np.rint(weight["near.bias"] / seen_scale + 2**seen_halved / 2).astype(int)),
        ("h", far),
        ("i", np.rint(weight["far.bias"] / found_scale).astype(int)),
        ("h", columns),
        ("h", out),
    )
    body = b"".join(array(code, table.ravel().tolist()).tobytes() for code, table in tables)
    file.write_bytes(json.dumps(head).encode() + b"\n" + body)
    return file.stat().st_size


def _by_tap(weight: Table) -> Table:
    """A convolution as one row for each tap and each number that comes in (shape: taps * in, out)."""
    return np.ascontiguousarray(weight.transpose(2, 1, 0)).reshape(-1, len(weight))


def _halved(heights: Tensor, scale: float, most: int) -> int:
    """How often a number is halved so that nearly all stay below `most`."""
    high = float(np.quantile(heights.numpy(), HIGH))
    return max(0, ceil(log2(high / scale / most)))


def _whole(table: Table, largest: int, worst: float = 0) -> tuple[NDArray[np.int64], float]:
    size = float(np.abs(table).max(initial=0))
    scale = max(size / largest, worst) or 1.0
    return np.rint(table / scale).astype(np.int64), scale


def _layer(table: Table, most: int, bits: int) -> tuple[NDArray[np.int64], float]:
    """As whole numbers, so small that no sum of a column of them, each `most` times, leaves a lane of so many bits.

    A fifth of the room is left to the bias.
    """
    worst = float(np.abs(table).sum(0).max()) * most
    return _whole(table, SHORT, worst=worst / (0.8 * 2 ** (bits - 2)))


def _rounded(table: Table) -> list[float]:
    found: list[float] = np.round(table.astype(float), 4).tolist()
    return found
