"""`make learn-followups`: the weights of content/leaning.py, from dialogues of the tuning part. A few minutes.

A follow-up is a choice among labels. What speaks for each (assistant/understanding/leaning.py) is weighed
so that the right one is chosen in the dialogues, and so that questions which stand alone keep their own
answer whatever was told before.
"""

import random
import re
import sys
from collections.abc import Iterator, Sequence
from multiprocessing import Pool
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from assistant.understanding.features import listen
from assistant.understanding.leaning import Told, considered, manner_of
from assistant.understanding.ranking import NOT_A_TOPIC, chances
from content.topics import TOPICS, subject_of
from tools.learning.questions import labelled
from tools.paths import ROOT
from tools.utterances import FOLLOW_UPS, dialogues

FILE = ROOT / "lambda" / "content" / "leaning.py"
TIMES, NEAR = 2, 0.3
"""How often each line that stands alone comes, and the share of them after a topic of the same subject."""
ELSEWHERE = 2
"""How much more a line counts that no topic answers: a wrong answer to it helps nobody."""
HOLD_BACK = 0.3
"""How much large weights are held back."""

Rows: TypeAlias = "NDArray[np.float64]"


class Chosen(NamedTuple):
    """One turn: its words, what was told before, and the labels that are right."""

    say: str
    told: Told
    right: tuple[str, ...]


def main() -> int:
    """Weigh and write."""
    turns, alone = [*follow_ups()], [*standing_alone()]
    with Pool() as pool:
        seen = pool.map(_seen, [*turns, *alone], chunksize=20)
    counts = [1.0] * len(turns) + [
        len(turns) / len(alone) * (ELSEWHERE if one.right[0][0] == NOT_A_TOPIC else 1) for one in alone
    ]
    weights = weigh(
        *zip(*((rows, n) for rows, n in zip(seen, counts, strict=True) if rows[1].any()), strict=True)
    )
    text = FILE.read_text(encoding="utf-8").split("\nWEIGHTS")[0]
    FILE.write_text(f"{text}{written(weights)}", encoding="utf-8")
    print(f"{len(turns)} follow-ups and {len(alone)} lines that stand alone")
    return 0


def follow_ups() -> Iterator[Chosen]:
    """Every later turn of the dialogues that has an answer."""
    for dialogue in dialogues(*FOLLOW_UPS, part="dev"):
        told = Told("")
        for turn in dialogue["turns"]:
            right = tuple(topic for topic in (turn["topic"], *turn.get("also", ())) if topic in TOPICS)
            if right and told.topic:
                yield Chosen(turn["say"], told, right)
            if right and right[0] != told.topic:
                told = Told(right[0], told.topic)


def standing_alone() -> Iterator[Chosen]:
    """Lines that ranking never learned, each after answers that have nothing to do with it.

    Of a line that it did learn, ranking is far surer than of one that a person will say.
    """
    draw, topics = random.Random(1), [*TOPICS]
    for one in labelled()[1] * TIMES:
        near = [
            t
            for t in topics
            if one.labels[0] in TOPICS and subject_of(t) == subject_of(one.labels[0]) and t not in one.labels
        ]
        last = draw.choice(near if near and draw.random() < NEAR else topics)
        yield Chosen(one.say, Told(last, draw.choice(["", draw.choice(topics)])), one.labels)


def _seen(turn: Chosen) -> tuple[Rows, Rows]:
    """A row for each label that is considered: what speaks for it, times each manner; and which are right."""
    heard = listen(turn.say)
    found = considered(heard, turn.say, chances(heard), turn.told) if heard.words else {}
    manner = manner_of(heard, turn.say)
    rows = [[seen * how for seen in row for how in manner] for row in found.values()]
    return np.array(rows), np.array([float(label in turn.right) for label in found])


def weigh(turns: Sequence[tuple[Rows, Rows]], counts: Sequence[float]) -> Rows:
    """The weights under which the right labels are likeliest."""
    rows, right = (np.concatenate(parts) for parts in zip(*turns, strict=True))
    turn = np.repeat(np.arange(len(turns)), [len(y) for _, y in turns])
    first = np.r_[0, np.flatnonzero(np.diff(turn)) + 1]
    size = np.abs(rows).max(0) + 1e-9
    rows, count = rows / size, np.array(counts)

    def loss(weights: Rows) -> tuple[float, Rows]:
        score = rows @ weights
        part = np.exp(score - np.maximum.reduceat(score, first)[turn])
        whole, good = np.add.reduceat(part, first), np.add.reduceat(part * right, first) + 1e-12
        off = part / whole[turn] - part * right / good[turn]
        cost = (count * (np.log(whole) - np.log(good))).sum() + HOLD_BACK * (weights**2).sum()
        return float(cost), rows.T @ (off * count[turn]) + 2 * HOLD_BACK * weights

    found = minimize(loss, np.zeros(rows.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 400})
    weights: Rows = found.x / size
    return weights


def written(weights: Rows) -> str:
    """The weights as the end of content/leaning.py: a line for each thing that speaks for a label."""
    lines = "".join(
        f"    ({', '.join(f'{w:.3f}' for w in line)}),\n"
        for line in weights.reshape(-1, len(manner_of(listen("it"), "it")))
    )
    return (
        f"\nWEIGHTS: tuple[tuple[float, ...], ...] = (\n{re.sub(r'-0.000', '0.000', lines)})  # fmt: skip\n"
    )


if __name__ == "__main__":
    sys.exit(main())
