"""`make learn-ranking`: teachers, variations, student, and content/ranking.bin. About half an hour on two cores.

The student is the same small network as that of triage, with a label for each topic and for each kind
of request that no topic answers.
"""

import math
import random
import sys
from collections.abc import Sequence
from multiprocessing import Pool

import numpy as np
import torch
from torch import Tensor, nn

from assistant.learned.network import CONTENT
from assistant.understanding.features import listen
from assistant.understanding.ranking import NAME
from tools.learning import pack, student
from tools.learning.encoder import WIDTH, Encoder, in_rows, tune
from tools.learning.kept import kept
from tools.learning.questions import Asked, labelled
from tools.learning.student import Floats, Names, Plan, Texts
from tools.learning.variations import Varier

EPOCHS, RATE, BATCH = 3, 1.6e-4, 64
SEEDS = (1,)
"""One teacher each; their opinions are averaged."""
VARIATIONS = 240_000
UNSAFE, VARIED = "=refuse", 4
"""How many times as often an unsafe wish is varied: what nears one without being one must be told from it."""
EPOCHS_TAUGHT, OFTEN = 4, 2
"""Passes of the student, and how often the lines themselves come in each."""
PLAN = Plan(hidden=128, classes=5, bag=1 << 14)
SURE, ALSO = 0.7, 0.3
"""The share of the first label and of the others where a question has several."""
SMOOTH = 0.05
LIKELIER = {"=decline": 1.3, "=personal": 1.3}
"""Kinds of requests, and how many times as likely each is as the lines learned from have it, most of which are questions: chosen on held-out lines."""


class Ranker(nn.Module):
    """The encoder with a head for the labels."""

    def __init__(self, labels: Sequence[str]) -> None:
        super().__init__()
        self.at = {label: at for at, label in enumerate(labels)}
        self.encoder = Encoder()
        self.drop = nn.Dropout(0.1)
        self.out = nn.Linear(WIDTH, len(labels))

    def forward(self, said: Sequence[str]) -> Tensor:
        """Logits of the labels, a row for each text."""
        found: Tensor = self.out(self.drop(self.encoder(said)))
        return found

    def chances(self, said: Sequence[str]) -> Tensor:
        """The chances of the labels, a row for each text."""
        return self(said).softmax(1)

    def loss(self, lines: Sequence[Asked]) -> Tensor:
        """How far off it is on these questions."""
        wanted = torch.from_numpy(wanted_of(lines, self.at))
        return -(wanted * self([one.say for one in lines]).log_softmax(1)).sum(1).mean()


def wanted_of(lines: Sequence[Asked], at: dict[str, int]) -> Floats:
    """The chances of the labels as they were given, a little short of certain, a row for each question."""
    wanted = np.zeros((len(lines), len(at)), np.float32)
    for row, one in enumerate(lines):
        first, *others = one.labels
        wanted[row, at[first]] = SURE if others else 1
        for other in others:
            wanted[row, at[other]] += ALSO / len(others)
    found: Floats = wanted * (1 - SMOOTH) + np.float32(SMOOTH / len(at))
    return found


def main() -> int:
    """Train and write; ends with what was reached on the questions held out."""
    lines, held = labelled()
    labels = sorted({label for one in lines for label in one.labels})
    at = {label: place for place, label in enumerate(labels)}
    said = [one.say for one in lines]
    often = [one.say for one in lines for _ in range(VARIED if UNSAFE in one.labels else 1)]
    varied = kept(f"asked {VARIATIONS}", often, lambda: Varier(often).make(VARIATIONS))
    texts = [said, varied, [one.say for one in held]]
    of_lines, of_varied, of_held = kept("ranked", [*said, *varied], lambda: _opinions(lines, labels, texts))
    with Pool() as pool:
        heard = pool.map(listen, said, chunksize=500)
        more = pool.map(listen, varied, chunksize=500)
    names = Names.of(heard, more)
    known = (wanted_of(lines, at) + of_lines) / 2
    parts = [(Texts(heard, names, PLAN), known)] * OFTEN + [(Texts(more, names, PLAN), of_varied)]
    taught = student.train(names, labels, parts, EPOCHS_TAUGHT, plan=PLAN)
    with torch.no_grad():
        for label, times in LIKELIER.items():
            taught.out.bias[at[label]] += math.log(times)
    size = pack.write(taught, CONTENT / f"{NAME}.bin", parts[0][0])
    print(f"{len(lines)} questions, {len(varied)} variations, {len(names.all)} names, {size // 1000} kB")
    _report("the teachers", of_held, held, labels)
    _report(
        "the student",
        student.predict(taught, Texts([listen(one.say) for one in held], names, PLAN)),
        held,
        labels,
    )
    return 0


def _opinions(lines: Sequence[Asked], labels: Sequence[str], texts: Sequence[Sequence[str]]) -> list[Floats]:
    """The chances of the labels for each of these lists of texts: the mean of the teachers."""
    found: list[Floats] = [np.zeros((len(t), len(labels)), np.float32) for t in texts]
    for seed in SEEDS:
        random.seed(seed)
        torch.manual_seed(seed)
        ranker = Ranker(labels)
        tune(
            ranker,
            ranker.loss,
            lines,
            lambda one: one.say,
            heads=(ranker.out,),
            epochs=EPOCHS,
            rate=RATE,
            batch=BATCH,
        )
        for place, some in enumerate(texts):
            found[place] += in_rows(ranker.eval().chances, some, len(labels)) / len(SEEDS)
    return found


def _report(who: str, chances: Floats, held: Sequence[Asked], labels: Sequence[str]) -> None:
    """Shares of questions whose best, or one of whose two best, is right, and of requests turned away rightly."""
    order = chances.argsort(1)[:, ::-1]
    for kind, rows in (
        ("questions", [at for at, one in enumerate(held) if one.labels[0][0] != "="]),
        ("other requests", [at for at, one in enumerate(held) if one.labels[0][0] == "="]),
    ):
        first = np.mean([labels[order[at, 0]] in held[at].labels for at in rows])
        either = np.mean([any(labels[k] in held[at].labels for k in order[at, :2]) for at in rows])
        print(f"{who}: {len(rows)} {kind}, right {first:.1%}, among two {either:.1%}")


if __name__ == "__main__":
    sys.exit(main())
