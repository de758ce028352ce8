"""`make learn`: the second opinion of triage, by teacher, variations, student, and the file that ships. Three to four hours on two cores."""

import random
import sys
from copy import deepcopy
from multiprocessing import Pool
from typing import NamedTuple, TypeAlias

import numpy as np
from scipy.special import log_softmax, softmax
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from assistant.learned.network import CONTENT, Heard
from assistant.triage.opinion import NAME
from tools.learning import pack, student, teacher
from tools.learning.kept import kept
from tools.learning.lines import LEVELS, Line, heard_as, labelled
from tools.learning.student import Floats, Names, Plan, Texts
from tools.learning.variations import Varier

VARIATIONS = 1_030_000
EPOCHS_ALONE, EPOCHS_TAUGHT, OFTEN = 8, 3, 2
"""Passes of a student alone and of the one that is taught, and how often the lines themselves come in each of the latter."""
AT_LAST, SOME, CALM = 3, 200_000, 6e-4
"""In a last pass, how often the lines come, beside how many of the variations, and the rate: what people say counts for more."""
PASSES = 4
"""Last passes, each in another order; the mean of what they come to raises fewer harmless lines than any of them."""
PLAN = Plan(hidden=160, classes=3, wide=1 << 16, dim=128, findings=448, few=0.015, wide_alone=0.3)
ALONE = Plan(hidden=96, classes=3, glances=128, findings=256)


Lines: TypeAlias = tuple[list[str], list[Heard]]
"""Texts, and what triage hears in them."""


class Material(NamedTuple):
    """What is learned from: the lines and their variations, as words, as heard and as numbers."""

    lines: list[Line]
    said: list[str]
    heard: list[Heard]
    varied: list[Heard]
    names: Names


def main() -> int:
    """Train and write; ends with what was reached on the lines held out."""
    lines, held = labelled()
    own = [line.say for line in lines]
    said = kept(f"variations {VARIATIONS}", own, lambda: Varier(own).make(VARIATIONS))
    with Pool() as pool:
        heard = pool.map(heard_as, own, chunksize=500)
        varied = pool.map(heard_as, said, chunksize=500)
    have = Material(lines, said, heard, varied, Names.of(heard, varied))
    texts = [(own, heard), (said, varied), _with_heard([line.say for line in held])]
    of_lines, of_varied, of_held = kept("opinions", [*own, *said], lambda: _opinions(have, texts))
    known = (known_chances(lines) + of_lines) / 2
    parts = [(Texts(heard, have.names, PLAN), known)] * OFTEN + [(Texts(varied, have.names, PLAN), of_varied)]
    taught = student.train(have.names, LEVELS, parts, EPOCHS_TAUGHT, plan=PLAN)
    some = random.Random(1).sample(range(len(said)), min(SOME, len(said)))
    fewer = (Texts([varied[at] for at in some], have.names, PLAN), of_varied[some])
    last = [parts[0]] * AT_LAST + [fewer]
    taught = student.mean(
        [
            student.train(
                have.names, LEVELS, last, 1, plan=PLAN, seed=seed, rate=CALM, before=deepcopy(taught)
            )
            for seed in range(1, PASSES + 1)
        ]
    )
    size = pack.write(taught, CONTENT / f"{NAME}.bin", parts[0][0])
    print(f"{len(lines)} lines, {len(said)} variations, {len(have.names.all)} names, {size // 1000} kB")
    report("the teachers", of_held, held)
    heard_held = [heard_as(line.say) for line in held]
    report("the student", student.predict(taught, Texts(heard_held, have.names, PLAN)), held)
    return 0


def known_chances(lines: list[Line]) -> Floats:
    """The labels as chances, a little short of certain."""
    known = np.full((len(lines), len(LEVELS)), 0.005, np.float32)
    known[range(len(lines)), [line.level for line in lines]] += 0.98
    return known


def _with_heard(said: list[str]) -> Lines:
    return said, [heard_as(say) for say in said]


def _opinions(have: Material, texts: list[Lines]) -> list[Floats]:
    """What three models of different kinds make of each of these lists of texts: a mean of logs, the teacher's counted twice."""
    vectorizer = DictVectorizer()
    table = vectorizer.fit_transform([dict.fromkeys(h.features, 1.0) for h in have.heard])
    linear = LogisticRegression(max_iter=300).fit(table, [line.level for line in have.lines])
    known = [(Texts(have.heard, have.names, ALONE), known_chances(have.lines))]
    alone = student.train(have.names, LEVELS, known, EPOCHS_ALONE, plan=ALONE)
    taught = teacher.teach(have.lines)
    found: list[Floats] = []
    for said, heard in texts:
        features = vectorizer.transform([dict.fromkeys(h.features, 1.0) for h in heard])
        logs = np.log(linear.predict_proba(features) + 1e-4)
        logs += np.log(student.predict(alone, Texts(heard, have.names, ALONE)) + 1e-4)
        logs += 2 * log_softmax(teacher.logits(taught, said), axis=1)
        found.append(softmax(logs / 4, axis=1).astype(np.float32))
    return found


def report(who: str, chances: Floats, held: list[Line]) -> None:
    """Shares of each level that would be raised at some thresholds, phrases left aside."""
    levels, danger = np.array([line.level for line in held]), chances[:, 2] + chances[:, 3]
    for needed in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        raised = danger >= needed
        shares = ", ".join(f"{name} {raised[levels == at].mean():.1%}" for at, name in enumerate(LEVELS))
        print(f"{who}, from {needed}: {shares}")


if __name__ == "__main__":
    sys.exit(main())
