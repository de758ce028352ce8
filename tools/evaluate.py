"""Scores triage and answers on the lines that nothing learned from, and lists each failing line.

`python -m tools eval` reports on the check part. With the word "dev" it reports on the rest, whose
failures are there to be read and learned from. "quiet" leaves out the failing lines.
"""

import statistics
import time
from collections import Counter
from collections.abc import Iterable

from assistant.conversation import answer
from assistant.question import Question
from assistant.topics import topic_of
from assistant.triage.assess import assess
from content.topics import TOPICS
from tools.statistics import upper_bound
from tools.utterances import Json, read


def main(words: list[str]) -> int:
    """Print every figure of one part."""
    part = "dev" if "dev" in words else "check"
    failing: list[str] = []
    print(f"# The {part} part\n")
    failing += _danger(part)
    failing += _harmless(part)
    failing += _questions(part)
    failing += _declined(part)
    _speed(part)
    if "quiet" not in words:
        print("\n# Failing lines")
        print("\n".join(failing))
    return 0


def _rate(name: str, right: int, of: int) -> None:
    bound = upper_bound(of - right, of)
    print(f"{name}: {right} of {of} ({right / max(of, 1):.1%}), misses at most {bound:.1%} at 95% confidence")


def _signs(entry: Json) -> str:
    sign = entry["sign"]
    return sign if isinstance(sign, str) else "+".join(sign)


def _danger(part: str) -> list[str]:
    """Recall of danger reports, over all and by sign."""
    failing: list[str] = []
    for name in ("danger", "danger_own"):
        lines = list(read(name, part=part))
        found = [assess(line["say"]) for line in lines]
        _rate(f"{name}: reports at urgent or above", sum(f.escalates for f in found), len(lines))
        grave = [f for f, line in zip(found, lines, strict=True) if line["level"] == "emergency"]
        _rate(f"{name}: emergencies at emergency", sum(f.level == "emergency" for f in grave), len(grave))
        missed: Counter[str] = Counter()
        for line, f in zip(lines, found, strict=True):
            low = line["level"] == "emergency" and f.level != "emergency"
            if not f.escalates or low:
                missed[_signs(line)] += not f.escalates
                failing.append(
                    f"{'low' if f.escalates else 'MISS'} {_signs(line)}: {line['say']} -> {f.level} {f.sign}"
                )
        print("  missed by sign:", ", ".join(f"{s} {n}" for s, n in missed.most_common() if n) or "none")
    return failing


def _harmless(part: str) -> list[str]:
    """Wrong escalations, over all and by reason."""
    failing: list[str] = []
    for name in (
        "minor",
        "minor_own",
        "not_a_report",
        "not_a_report_own",
        "context",
        "out_of_scope",
        "questions",
    ):
        lines = [line for line in read(name, part=part) if not line.get("triage_ok")]
        wrong = [(line, f) for line in lines if (f := assess(line["say"])).escalates]
        print(
            f"{name}: wrongly escalated {len(wrong)} of {len(lines)} ({len(wrong) / max(len(lines), 1):.1%})"
        )
        why = Counter(line["why"] for line, _ in wrong if "why" in line)
        if why:
            print("  by reason:", ", ".join(f"{reason} {n}" for reason, n in why.most_common()))
        failing += [f"false {name}: {line['say']} -> {f.level} {f.sign} ({f.rule})" for line, f in wrong]
    return failing


def _questions(part: str) -> list[str]:
    """Topics right, wrong and not known, among the questions whose topic has an answer here."""
    outcome: Counter[str] = Counter()
    failing: list[str] = []
    for line in read("questions", part=part):
        right = {line["topic"], *line.get("also", ())}
        got = topic_of(line["say"])
        kind = "answered" if right & TOPICS.keys() else "without an answer here"
        result = "right" if got in right else "wrong" if got else "not known"
        outcome[f"{kind}: {result}"] += 1
        if kind == "answered" and result == "wrong":
            failing.append(f"topic {line['topic']}: {line['say']} -> {got}")
    for result, n in sorted(outcome.items()):
        print(f"questions {result}: {n}")
    return failing


def _declined(part: str) -> list[str]:
    """Out-of-scope lines that got no topic of ours; unsafe ones that were refused."""
    failing: list[str] = []
    refusals = {"diy_botox", "not_interchangeable", "never_stop_medicine", "minimum_age", "unsafe"}
    tally: Counter[tuple[str, bool]] = Counter()
    for line in read("out_of_scope", part=part):
        got = answer(Question(said=line["say"], locale="en-US", one_shot=True))
        good = (
            got.id in refusals or got.level in ("emergency", "urgent")
            if line["expect"] == "refuse"
            else got.level == "none"
        )
        tally[line["expect"], good] += 1
        if not good:
            failing.append(f"scope {line['expect']}: {line['say']} -> {got.id}")
    for expected in ("decline", "personal", "help", "refuse"):
        of = tally[expected, True] + tally[expected, False]
        print(f"out of scope, {expected}: {tally[expected, True]} of {of}")
    return failing


def _speed(part: str) -> None:
    """Milliseconds that triage takes for one utterance."""
    times = [_milliseconds(line["say"]) for line in read("danger", "not_a_report", part=part)]
    print(f"triage: median {statistics.median(times):.2f} ms, p99 {_percentile(times, 0.99):.2f} ms")


def _milliseconds(said: str) -> float:
    start = time.perf_counter()
    assess(said)
    return (time.perf_counter() - start) * 1_000


def _percentile(values: Iterable[float], share: float) -> float:
    ordered = sorted(values)
    return ordered[int(len(ordered) * share)]
