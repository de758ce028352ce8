"""Trains the second opinion of triage on the tuning part of the utterances: `make learn`.

Needs scikit-learn, which lives in an environment of its own; what it writes is a small table of
whole numbers that the skill reads without it. Never sees the check part.
"""

import json
import sys
from typing import Any

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

import tools
from assistant.triage.hearing import hear
from assistant.triage.opinion import features
from tools.paths import ROOT
from tools.utterances import read

__all__ = ["tools"]

WEIGHTS = ROOT / "lambda" / "content" / "opinion.json"
HARMLESS = ("minor", "minor_own", "not_a_report", "not_a_report_own", "context", "out_of_scope", "questions")
STRENGTH = 2.0
"""Inverse strength of the L2 penalty."""
LEAST = 16
"""Hundredths of a logit below which a weight is left out."""
SURE = {"danger": -60, "minor": 260, "emergency": 0, "raise": 250}


def examples() -> tuple[list[str], list[int]]:
    """The tuning lines and their classes: 0 harmless, 1 urgent, 2 emergency."""
    said: list[str] = []
    level: list[int] = []
    for line in read("danger", "danger_own", part="dev"):
        said.append(line["say"])
        level.append(2 if line["level"] == "emergency" else 1)
    for line in read(*HARMLESS, part="dev"):
        if not line.get("triage_ok"):
            said.append(line["say"])
            level.append(0)
    return said, level


def main() -> int:
    """Fit both scores and write them."""
    said, level = examples()
    table = DictVectorizer()
    x = table.fit_transform([dict.fromkeys(features(hear(words)), 1.0) for words in said])
    y = np.array(level)
    danger = LogisticRegression(C=STRENGTH, max_iter=1_000).fit(x, y > 0)
    grave = LogisticRegression(C=STRENGTH, max_iter=1_000).fit(x[y > 0], y[y > 0] == 2)
    pairs = np.rint(np.stack([danger.coef_[0], grave.coef_[0]], axis=1) * 100).astype(int)
    weights: dict[str, Any] = {
        name: pairs[column].tolist()
        for name, column in sorted(table.vocabulary_.items())
        if abs(pairs[column]).max() >= LEAST
    }
    bias = [round(float(danger.intercept_[0]) * 100), round(float(grave.intercept_[0]) * 100)]
    body = ",\n".join(f"{json.dumps(k)}: {json.dumps(v)}" for k, v in weights.items())
    WEIGHTS.write_text(
        f'{{"bias": {bias}, "sure": {json.dumps(SURE)}, "weights": {{\n{body}\n}}}}\n', encoding="utf-8"
    )
    print(
        f"{len(said)} lines, {len(weights)} of {len(table.vocabulary_)} weights, {WEIGHTS.stat().st_size // 1000} kB"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
