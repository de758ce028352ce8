"""The student: the small network that ships, as PyTorch trains it (assistant/learned/network.py runs it)."""

import random
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple, TypeAlias
from zlib import crc32

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from assistant.learned.network import UNKNOWN, Heard
from tools.learning.encoder import sentences
from tools.learning.lines import LONGEST, batches

MANNERS = ("/", "/f", "/n", "/p", "/q")
BATCH, RATE = 128, 2e-3
ALIKE = 50
"""Batches among which texts of like length are put together."""
FEATURES = 150
DECAY = 2e-6
DROP, UNHEARD = 0.05, 0.03
"""The shares of numbers left out of each layer, and of words taken for unknown ones, while learning."""
Floats: TypeAlias = "NDArray[np.float32]"


class Plan(NamedTuple):
    """What a student is made of. Buckets are the places that features are hashed to; few enough share one."""

    hidden: int
    """Numbers that the findings are weighed into."""
    classes: int
    """Word classes of a word that are listened to."""
    wide: int = 0
    """Buckets of the features that add to the labels; 0 for none."""
    bag: int = 0
    """Buckets of the features that add to the hidden layer; 0 for none."""
    dim: int = 96
    """Numbers in a word's vector."""
    glances: int = 192
    """Kinds of glances, each over three words."""
    findings: int = 384
    """Kinds of findings, each over three glances."""
    few: float = 0.03
    """How much a glance costs while learning: the fewer there are, the less is worked out for a line."""
    wide_alone: float = 0.0
    """How much it counts while learning what the wide part makes of a text alone: so that it is of use where nothing more is asked."""
    faint: int = 1
    """The fewest steps of a glance that count, of 15: fainter ones change little, and each costs as much to work out as a
    strong one."""


class Names:
    """The words, manners and word classes that have a vector. The first is no name but padding; the words come last."""

    def __init__(self, others: Sequence[str], words: Sequence[str]) -> None:
        self.words = list(words)
        self.all = [*others, *self.words]
        self.at = {name: at for at, name in enumerate(self.all)}

    @classmethod
    def of(cls, lines: Sequence[Heard], variations: Sequence[Heard]) -> "Names":
        """All that the lines hold, and the words that the variations hold now and then."""
        said = Counter(word for heard in lines for word in heard.words)
        varied = Counter(word for heard in variations for word in heard.words)
        words = [word for word in {**said, **varied} if said[word] or varied[word] > 2]
        classes = sorted({name for heard in lines for names in heard.classes for name in names})
        return cls(["", UNKNOWN, *MANNERS, *classes], sorted(words))

    def with_words_of(self, lines: Sequence[Heard]) -> "Names":
        """These, and the words of more lines behind them."""
        more = {word for heard in lines for word in heard.words} - set(self.at)
        return Names(self.all[: -len(self.words)], [*self.words, *sorted(more)])


class Texts:
    """Many texts as numbers: names by place, and the buckets of their features."""

    def __init__(self, heard: Sequence[Heard], names: Names, plan: Plan) -> None:
        self.names = np.zeros((len(heard), LONGEST, 2 + plan.classes), np.int32)
        count = max(plan.wide, plan.bag, 1)
        self.buckets: list[NDArray[np.int32]] = []
        for row, text in enumerate(heard):
            for place, (word, manner, classes) in enumerate(
                zip(text.words, text.manners, text.classes, strict=True)
            ):
                found = [names.at.get(word, 1), names.at["/" + manner]]
                found += [names.at.get(name, 0) for name in classes[: plan.classes]]
                self.names[row, place, : len(found)] = found
            buckets = [crc32(feature.encode()) % count for feature in text.features[:FEATURES]]
            self.buckets.append(np.array(buckets, np.int32))
        self.lengths = (self.names[:, :, 0] > 0).sum(1)

    def batch(self, places: NDArray[np.int64]) -> tuple[Tensor, Tensor, Tensor]:
        """The texts at these places: names, buckets one after the other, and where each text's begin."""
        longest = max(1, int(self.lengths[places].max()))
        buckets = [self.buckets[at] for at in places]
        starts = np.cumsum([0, *(len(of_text) for of_text in buckets[:-1])])
        return (
            torch.from_numpy(self.names[places, :longest].astype(np.int64)),
            torch.from_numpy(np.concatenate(buckets).astype(np.int64)),
            torch.from_numpy(starts.astype(np.int64)),
        )


class Student(nn.Module):
    """Vectors, glances, findings, the strongest of each, a small layer; and a weight for each feature."""

    def __init__(self, names: Names, labels: Sequence[str], plan: Plan) -> None:
        super().__init__()
        self.labels, self.plan = labels, plan
        self.names = names
        self.vectors = nn.Embedding(len(names.all), plan.dim, padding_idx=0)
        self.vectors.weight.data = _first_vectors(names, plan.dim)
        self.near = nn.Conv1d(plan.dim, plan.glances, 3, padding=1)
        self.far = nn.Conv1d(plan.glances, plan.findings, 3, padding=1)
        self.hidden = nn.Linear(plan.findings, plan.hidden)
        self.out = nn.Linear(plan.hidden, len(labels))
        self.drop = nn.Dropout(DROP)
        self.weights = nn.EmbeddingBag(plan.wide, len(labels), mode="sum") if plan.wide else None
        self.bag = nn.EmbeddingBag(plan.bag, plan.hidden, mode="sum") if plan.bag else None
        if self.weights is not None:
            self.weights.weight.data.zero_()
        if self.bag is not None:
            self.bag.weight.data.normal_(0, 0.05)

    def seen(self, names: Tensor) -> Tensor:
        """The glances at each word, a column for each; none beyond the end of a text."""
        there = (names[:, :, 0] > 0).unsqueeze(1)
        vectors = self.drop(self.vectors(names).sum(2)).transpose(1, 2)
        seen: Tensor = self.near(vectors).relu().masked_fill(~there, 0)
        return seen

    def found(self, seen: Tensor, names: Tensor) -> Tensor:
        """The strongest finding of each kind, a row for each text."""
        there = (names[:, :, 0] > 0).unsqueeze(1)
        found: Tensor = self.far(self.drop(seen)).relu().masked_fill(~there, 0).max(2).values
        return found

    def deep(self, found: Tensor, buckets: Tensor, starts: Tensor) -> Tensor:
        """Logits of the labels by the findings and the bag of features, a row for each text."""
        hidden = self.hidden(self.drop(found))
        if self.bag is not None:
            hidden = hidden + self.bag(buckets, starts)
        deep: Tensor = self.out(self.drop(hidden.relu()))
        return deep

    def wide(self, buckets: Tensor, starts: Tensor) -> Tensor:
        """What the features add to the logits, a row for each text."""
        if self.weights is None:
            return torch.zeros(len(starts), len(self.labels))
        wide: Tensor = self.weights(buckets, starts)
        return wide

    def forward(self, names: Tensor, buckets: Tensor, starts: Tensor) -> Tensor:
        """Logits of the labels, a row for each text."""
        deep = self.deep(self.found(self.seen(names), names), buckets, starts)
        return deep + self.wide(buckets, starts)


def _first_vectors(names: Names, dim: int) -> Tensor:
    """A word begins as the encoder's vector of it, cut down to `dim`; manners and classes begin near nothing."""
    known = sentences(names.words)
    known -= known.mean(0)
    _, _, axes = np.linalg.svd(known[:: max(1, len(known) // 8_000)], full_matrices=False)
    small = known @ axes[:dim].T
    small *= 0.5 / small.std()
    vectors = torch.randn(len(names.all), dim) * 0.1
    vectors[0] = 0
    vectors[len(names.all) - len(names.words) :] = torch.from_numpy(small.astype(np.float32))
    return vectors


def train(
    names: Names, labels: Sequence[str], parts: Sequence[tuple[Texts, Floats]], epochs: int, *,
    plan: Plan, seed: int = 1, rate: float = RATE, before: Student | None = None,
) -> Student:  # fmt: skip
    """A student trained on these texts and the chances of their labels, or `before` trained further."""
    torch.manual_seed(seed)
    student = (before or Student(names, labels, plan)).train()
    sparse = [p for name, p in student.named_parameters() if name in ("weights.weight", "bag.weight")]
    dense = [p for name, p in student.named_parameters() if name not in ("weights.weight", "bag.weight")]
    groups = [{"params": dense, "weight_decay": 1e-4}, {"params": sparse, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW([group for group in groups if group["params"]], lr=rate, fused=True)
    steps = sum(len(texts.buckets) // BATCH + 1 for texts, _ in parts) * epochs
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, total_steps=steps + 1)
    for epoch in range(epochs):
        for texts, wanted, places in _shuffled(parts, seed + epoch):
            rows, buckets, starts = texts.batch(places)
            rows[:, :, 0][(torch.rand(rows.shape[:2]) < UNHEARD) & (rows[:, :, 0] > 0)] = 1
            seen = student.seen(rows)
            deep, wide = (
                student.deep(student.found(seen, rows), buckets, starts),
                student.wide(buckets, starts),
            )
            right = torch.from_numpy(wanted[places])
            off = cross_entropy(deep + wide, right) + plan.few * seen.mean()
            if plan.wide_alone:
                off += plan.wide_alone * cross_entropy(wide, right)
            decay = DECAY * sum(p[buckets.unique()].pow(2).sum() for p in sparse)
            optimizer.zero_grad()
            (off + decay).backward()
            optimizer.step()
            schedule.step()
        print(f"student: epoch {epoch + 1} of {epochs}", flush=True)
    return student.eval()


def mean(students: Sequence[Student]) -> Student:
    """The first of these students with the mean of all their numbers. They began from the same one."""
    first, states = students[0], [one.state_dict() for one in students]
    first.load_state_dict(
        {name: torch.stack([state[name] for state in states]).mean(0) for name in states[0]}
    )
    return first.eval()


def _shuffled(
    parts: Sequence[tuple[Texts, Floats]], seed: int
) -> list[tuple[Texts, Floats, NDArray[np.int64]]]:
    """Batches of texts of like length, in any order: a short text beside a long one would cost as much as that."""
    order = np.random.default_rng(seed)
    found = [
        (texts, wanted, places)
        for texts, wanted in parts
        for some in batches(order.permutation(len(wanted)), BATCH * ALIKE)
        for places in batches(some[np.argsort(texts.lengths[some], kind="stable")], BATCH)
    ]
    random.Random(seed).shuffle(found)
    return found


def heights(student: Student, texts: Texts) -> tuple[Tensor, Tensor]:
    """How high glances and findings go over some of these texts, those of zero left out."""
    some = np.linspace(0, len(texts.buckets) - 1, min(2_000, len(texts.buckets))).astype(np.int64)
    with torch.no_grad():
        names = texts.batch(some)[0]
        seen = student.eval().seen(names)
        found = student.found(seen, names)
    return seen[seen > 0], found[found > 0]


def predict(student: Student, texts: Texts) -> Floats:
    """The chances of the labels, a row for each text."""
    with torch.no_grad():
        rows = [
            student(*texts.batch(np.asarray(places))).softmax(1)
            for places in batches(range(len(texts.buckets)), 512)
        ]
    found: Floats = torch.cat(rows).numpy()
    return found
