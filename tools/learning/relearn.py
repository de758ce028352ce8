"""`make relearn`: the second opinion that ships, taught the lines that came since. Under two hours on two cores.

It goes on from content/opinion.bin instead of beginning anew (`make learn`, three hours and more). What that
file gets wrong is varied more often than what it knows; the teacher, tuned on all lines, gives the variations
their chances, and so does the file itself. What ships is halfway between the file as it was and as it was
trained on: that meets as many new dangers as the latter, and loses fewer that phrases and thresholds were set for.
"""

import sys
from copy import deepcopy
from multiprocessing import Pool

import numpy as np
import torch
from scipy.special import softmax

from assistant.learned.network import CONTENT
from assistant.triage.opinion import NAME
from tools.learning import pack, student, teacher, unpack
from tools.learning.kept import kept
from tools.learning.lines import LEVELS, Line, heard_as, labelled
from tools.learning.opinion import PLAN, known_chances, report
from tools.learning.student import Floats, Student, Texts
from tools.learning.variations import Varier

FILE = CONTENT / f"{NAME}.bin"
VARIATIONS = 220_000
DOUBTED, VARIED = 0.6, 4
"""A line to whose level the file gives less than this chance is varied so many times as often."""
EPOCHS = 2
"""Passes of the teacher."""
TEACHER = 0.75
"""The teacher's share of an opinion; the rest is what the file says."""
OFTEN, PASSES, RATE = 3, 4, 8e-4
"""How often the lines come beside the variations, passes, each from the same student and in another order, and their rate."""
CORES = 2
_GIVEN: list[tuple[Student, list[tuple[Texts, Floats]]]] = []
"""What a process of its own goes on from."""


def main() -> int:
    """Train and write; ends with what was reached on the lines held out, before and after."""
    lines, held = labelled()
    own = [line.say for line in lines]
    with Pool() as pool:
        heard = pool.map(heard_as, own, chunksize=500)
        heard_held = pool.map(heard_as, [line.say for line in held], chunksize=500)
    names = unpack.names_of(FILE).with_words_of(heard)
    before = unpack.read(FILE, names, PLAN)
    texts, texts_held = Texts(heard, names, PLAN), Texts(heard_held, names, PLAN)
    report("before", student.predict(before.eval(), texts_held), held)
    so_far = student.predict(before, texts)
    often = _often(lines, so_far)
    said = kept(f"more {VARIATIONS}", own, lambda: Varier(often).make(VARIATIONS))
    of_teacher = kept("taught", [*own, *said], lambda: _taught(lines, [own, said, [one.say for one in held]]))
    report("the teacher", of_teacher[2], held)
    with Pool() as pool:
        varied = Texts(pool.map(heard_as, said, chunksize=500), names, PLAN)
    known = (known_chances(lines) + _together(of_teacher[0], so_far)) / 2
    parts = [(texts, known)] * OFTEN + [(varied, _together(of_teacher[1], student.predict(before, varied)))]
    taught = student.mean([deepcopy(before), _further(before, parts)])
    size = pack.write(taught, FILE, texts)
    print(f"{len(lines)} lines, {len(said)} variations, {len(names.all)} names, {size // 1000} kB")
    report("after", student.predict(taught, texts_held), held)
    return 0


def _often(lines: list[Line], so_far: Floats) -> list[str]:
    """What is varied: each line, and those that the file gets wrong more often."""
    right = so_far[np.arange(len(lines)), [line.level for line in lines]]
    doubted = right < DOUBTED
    print(f"{doubted.sum()} of {len(lines)} lines are doubted", flush=True)
    return [
        line.say for line, doubt in zip(lines, doubted, strict=True) for _ in range(VARIED if doubt else 1)
    ]


def _taught(lines: list[Line], texts: list[list[str]]) -> list[Floats]:
    """The teacher's chances of the levels for each of these lists of texts."""
    tuned = teacher.teach(lines, epochs=EPOCHS)
    return [softmax(teacher.logits(tuned, said), axis=1) for said in texts]


def _together(of_teacher: Floats, so_far: Floats) -> Floats:
    """Both opinions as one: a mean of logs."""
    logs = TEACHER * np.log(of_teacher + 1e-4) + (1 - TEACHER) * np.log(so_far + 1e-4)
    together: Floats = softmax(logs, axis=1).astype(np.float32)
    return together


def _further(before: Student, parts: list[tuple[Texts, Floats]]) -> Student:
    """The mean of some passes, each from `before`; two at a time, which is faster than two cores on one."""
    with Pool(CORES, _alone, (before, parts)) as pool:
        return student.mean(pool.map(_pass, range(1, PASSES + 1), chunksize=1))


def _alone(before: Student, parts: list[tuple[Texts, Floats]]) -> None:
    torch.set_num_threads(1)
    _GIVEN.append((before, parts))


def _pass(seed: int) -> Student:
    before, parts = _GIVEN[0]
    return student.train(
        before.names, LEVELS, parts, 1, plan=PLAN, seed=seed, rate=RATE, before=deepcopy(before)
    )


if __name__ == "__main__":
    sys.exit(main())
