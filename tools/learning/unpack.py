"""Reads a network's file back as a student that can be trained further (tools/learning/pack.py wrote it).

Whole numbers were written with one scale for the layers together, so that those of the single layers are
not known any more. Any that multiply to the same compute the same: each is chosen so that the weights
are about as large as training leaves them.
"""

from array import array
from pathlib import Path
from typing import TypeAlias

import numpy as np
import torch
from numpy.typing import NDArray

from assistant.learned.network import TAPS, UNKNOWN, Parts
from tools.learning.encoder import sentences
from tools.learning.student import Names, Plan, Student

SPREAD = {"vectors": 0.5, "near": 0.15, "far": 0.18}
"""The standard deviation that a layer's weights are given."""

ALIKE = 5
"""Known words that the vector of a new one is the mean of."""

Table: TypeAlias = "NDArray[np.float32]"


def read(file: Path, names: Names, plan: Plan) -> Student:
    """The student of that file, with vectors for all of these names: a new word begins as the words it is most like do.

    `names` holds the file's own names first, in their order (`names_of`, `Names.with_words_of`).
    """
    parts = Parts(file.read_bytes())
    head = parts.head
    labels, hidden, glances, findings = head["labels"], head["hidden"], head["glances"], head["findings"]
    count = len(head["names"].split(" "))
    wide = _table(parts.take("b", len(labels) * head["buckets"]), len(labels)) * head["wide"]
    bag = (_table(parts.take("B", hidden * head["bag_buckets"]), hidden) - 128) * head["bag"]
    vectors, vector_scale = _spread(_table(parts.take("b", count * head["dim"]), head["dim"]), "vectors")
    near, near_scale = _spread(_table(parts.take("h", len(TAPS) * head["dim"] * glances), glances), "near")
    seen_scale = vector_scale * near_scale
    seen_halved = head["glances_halved"]
    near_bias = (np.array(parts.take("i", glances)) - 2**seen_halved / 2) * seen_scale
    far, far_scale = _spread(_table(parts.take("h", len(TAPS) * glances * findings), findings), "far")
    found_scale = seen_scale * 2**seen_halved * far_scale
    far_bias = np.array(parts.take("i", findings)) * found_scale
    column_scale = head["scale"] / (found_scale * 2 ** head["findings_halved"])
    columns = _table(parts.take("h", findings * hidden), hidden) * column_scale
    out = _table(parts.take("h", hidden * len(labels)), len(labels)) * head["out_scale"]
    student = Student(names, labels, plan)
    weights = {
        "vectors.weight": np.concatenate([np.zeros((1, head["dim"])), vectors, _like(vectors, names, count)]),
        "near.weight": _taps(near, head["dim"]),
        "near.bias": near_bias,
        "far.weight": _taps(far, glances),
        "far.bias": far_bias,
        "hidden.weight": columns.T,
        "hidden.bias": head["hidden_bias"],
        "out.weight": out.T,
        "out.bias": head["out_bias"],
    }
    weights |= {"weights.weight": wide} if plan.wide else {}
    weights |= {"bag.weight": bag} if plan.bag else {}
    student.load_state_dict(
        {name: torch.tensor(np.asarray(table, np.float32)) for name, table in weights.items()}
    )
    return student


def names_of(file: Path) -> Names:
    """The names that a network's file holds."""
    names: list[str] = Parts(file.read_bytes()).head["names"].split(" ")
    words = next(at for at, name in enumerate(names) if name != UNKNOWN and name[0] not in "/{")
    return Names(["", *names[:words]], names[words:])


def _like(vectors: Table, names: Names, count: int) -> Table:
    """Vectors of the names beyond the first so many: the mean of the words that the encoder finds most like each."""
    new = names.all[count + 1 :]
    if not new:
        return np.zeros((0, vectors.shape[1]), np.float32)
    known = names.words[: len(names.words) - len(new)]
    ours, theirs = sentences(known), sentences(new)
    ours, theirs = (v / np.linalg.norm(v, axis=1, keepdims=True) for v in (ours, theirs))
    nearest = np.argpartition(-theirs @ ours.T, ALIKE, axis=1)[:, :ALIKE]
    found: Table = vectors[-len(known) :][nearest].mean(1)
    return found


def _table(numbers: "array[int]", columns: int) -> Table:
    return np.array(numbers, np.float32).reshape(-1, columns)


def _spread(table: Table, layer: str) -> tuple[Table, float]:
    scale = SPREAD[layer] / float(table.std())
    return table * np.float32(scale), scale


def _taps(table: Table, inward: int) -> Table:
    """The rows of a layer, one for each tap and number that comes in, as a convolution (shape: out, in, taps)."""
    return table.reshape(len(TAPS), inward, -1).transpose(2, 1, 0)
