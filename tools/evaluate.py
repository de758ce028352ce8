"""Scores triage and answers on the lines that nothing learned from, and lists each failing line.

`python -m tools eval` reports on the check part. With the word "dev" it reports on the rest, whose
failures are there to be read and learned from. "quiet" leaves out the failing lines.
"""

import statistics
import time
from collections import Counter
from collections.abc import Iterable, Sequence

from assistant.commands import commands_in
from assistant.conversation import answer, is_reviewed, triage
from assistant.limits import limit_of
from assistant.memory import Memory
from assistant.question import Question
from assistant.triage.assess import Assessment, assess
from assistant.understanding.outcome import Outcome, outcome_of
from content.topics import TOPICS
from tools import pieces
from tools.dialogue import REFUSALS, Held, hold
from tools.statistics import upper_bound
from tools.utterances import (
    DANGER,
    FOLLOW_UPS,
    MINOR,
    NOT_A_REPORT,
    ORDINARY,
    OUT_OF_SCOPE,
    PIECES,
    QUESTIONS,
    Json,
    dialogues,
    read,
)

GOOD = ("right", "offered", "offered after all")
"""Results with which somebody gets to the right answer; the last is on offer where the words were turned away or not known."""
Scored = list[tuple[Json, Assessment]]


def main(words: list[str]) -> int:
    """Print every figure of one part."""
    part = "dev" if "dev" in words else "check"
    print(f"# The {part} part\n")
    failing = [
        *_danger(part),
        *_harmless(part),
        *_questions(part),
        *_follow_ups(part),
        *_pieces(part),
        *_declined(part),
    ]
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


def _scored(name: str, part: str) -> Scored:
    """The lines of a file with what triage made of them; those that may be answered either way are left out."""
    return [(line, met(line["say"])) for line in read(name, part=part) if not line.get("triage_ok")]


def met(said: str) -> Assessment:
    """What triage makes of an utterance that opens a session, as the conversation asks it."""
    reviewed = bool(commands_in(said, answering=False)) or is_reviewed(said, Memory())
    return triage(Question(said=said), Memory(), reviewed=reviewed)


def _recall(name: str, scored: Scored) -> None:
    grave = [found for line, found in scored if line["level"] == "emergency"]
    _rate(f"{name}: reports at urgent or above", sum(f.escalates for _, f in scored), len(scored))
    _rate(f"{name}: emergencies at emergency", sum(f.level == "emergency" for f in grave), len(grave))


def _danger(part: str) -> list[str]:
    """Recall of danger reports, by file, over all and by sign."""
    files = [(name, _scored(name, part)) for name in DANGER]
    everything = [pair for _, scored in files for pair in scored]
    for name, scored in files:
        if scored:
            _recall(name, scored)
    _recall("all danger", everything)
    said: Counter[str] = Counter(_signs(line) for line, _ in everything)
    missed: Counter[str] = Counter(_signs(line) for line, found in everything if not found.escalates)
    mild = [found for line, found in everything if line["level"] == "urgent"]
    _rate("all danger: urgent reports at urgent or above", sum(f.escalates for f in mild), len(mild))
    shares = [
        f"{sign} {said[sign] - n} of {said[sign]} (misses at most {upper_bound(n, said[sign]):.0%})"
        for sign, n in missed.most_common()
    ]
    print("  recall of the signs with misses:", ", ".join(shares) or "no misses")
    return [
        f"{'low' if f.escalates else 'MISS'} {_signs(line)}: {line['say']} -> {f.level} {f.sign}"
        for line, f in everything
        if not f.escalates or (line["level"] == "emergency" and f.level != "emergency")
    ]


def _harmless(part: str) -> list[str]:
    """Wrong escalations, by file and reason and over each kind of line."""
    failing: list[str] = []
    for kind, names in (("minor", MINOR), ("not a report", NOT_A_REPORT), ("ordinary", ORDINARY)):
        of, wrong_of = 0, 0
        for name in names:
            scored = _scored(name, part)
            wrong = [(line, found) for line, found in scored if found.escalates]
            of, wrong_of = of + len(scored), wrong_of + len(wrong)
            why = Counter(line["why"] for line, _ in wrong if "why" in line)
            reasons = " by reason: " + ", ".join(f"{r} {n}" for r, n in why.most_common()) if why else ""
            print(f"{name}: wrongly escalated {_share(len(wrong), len(scored))}{reasons}")
            failing += [f"false {name}: {line['say']} -> {f.level} {f.sign} ({f.rule})" for line, f in wrong]
        print(f"all {kind}: wrongly escalated {_share(wrong_of, of)}")
    return failing


def _share(some: int, of: int) -> str:
    return f"{some} of {of} ({some / max(of, 1):.1%})"


def _questions(part: str) -> list[str]:
    """Questions answered rightly, offered among two, answered wrongly or not known; by file and by topic."""
    failing: list[str] = []
    missed: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    for name in QUESTIONS:
        outcome: Counter[str] = Counter()
        for line in read(name, part=part):
            right = {line["topic"], *line.get("also", ())}
            got = _unless_refused(line["say"], outcome_of(line["say"]))
            result = _result(got, right)
            outcome[result] += 1
            asked[line["topic"]] += 1
            if result not in GOOD:
                missed[line["topic"]] += 1
                failing.append(
                    f"{result} {line['topic']}: {line['say']} -> {got.kind} {' '.join(got.topics)}{got.away}"
                )
        _told(name, outcome)
    worst = sorted(missed, key=lambda topic: -missed[topic] / asked[topic])[:25]
    print("  topics missed most:", ", ".join(f"{t} {missed[t]} of {asked[t]}" for t in worst))
    return failing


def _unless_refused(said: str, found: Outcome) -> Outcome:
    """What becomes of an outcome where the words are taken for an unsafe wish, whatever was found."""
    limit = limit_of(said, found)
    if found.kind == "away" or not limit.startswith("refused "):
        return found
    topic = limit.removeprefix("refused ")
    return Outcome("answer", (topic,)) if topic in TOPICS else Outcome("away", away="refuse")


def _result(got: Outcome, right: set[str]) -> str:
    """How an outcome is counted: an offer of two wrong topics is an honest question, but helps nobody."""
    if got.kind == "answer":
        return "right" if got.topics[0] in right else "wrong"
    if got.kind == "offer":
        return "offered" if right & set(got.topics) else "offered wrongly"
    if got.away == "refuse" and right & REFUSALS:
        return "right"
    if got.near in right:
        return "offered after all"
    return "turned away" if got.kind == "away" else "not known"


def _told(name: str, outcome: Counter[str]) -> None:
    of = sum(outcome.values())
    good = sum(outcome[result] for result in GOOD)
    print(f"{name}: answered rightly or offered {_share(good, of)}, wrong {_share(outcome['wrong'], of)}")
    print("  " + ", ".join(f"{result} {n}" for result, n in outcome.most_common()))


def _follow_ups(part: str) -> list[str]:
    """Later turns of dialogues that were met, and of those the ones that lean on a right answer."""
    failing: list[str] = []
    for name in FOLLOW_UPS:
        talks = [[*hold(dialogue)] for dialogue in dialogues(name, part=part)]
        held = [turn for talk in talks for turn in talk[1:]]
        leaning = [turn for turn in held if turn.leans]
        if held:
            met = _share(sum(turn.met for turn in held), len(held))
            print(
                f"{name}: later turns met {met}, of those that lean on a right answer {_share(sum(t.met for t in leaning), len(leaning))};"
                f" dialogues that alarm {_share(sum(any(map(_alarms, talk)) for talk in talks), len(talks))}"
            )
        failing += [
            f"follow-up {' '.join(sorted(t.wanted))}: {t.say} -> {t.heard.id}" for t in held if not t.met
        ]
    return failing


def _alarms(turn: Held) -> bool:
    """Whether a turn of a dialogue in which nobody is in danger was met with an escalation."""
    return turn.heard.level in ("emergency", "urgent")


def _pieces(part: str) -> list[str]:
    """Dangers that only several turns together tell, by what became of them in the last."""
    failing: list[str] = []
    for name in PIECES:
        results = [(pieces.hold(one), one) for one in dialogues(name, part=part)]
        count = Counter(result for result, _ in results)
        harmless = count["alarmed"] + count["quiet"]
        if results:
            print(
                f"{name}: dangers told in pieces that are met {_share(count['met'] + count['low'], len(results) - harmless)},"
                f" told as less than an emergency {count['low']}, asked about in a check {count['checked']};"
                f" harmless dialogues that alarm {_share(count['alarmed'], harmless)}"
            )
        failing += [
            f"pieces {result}: {' | '.join(one['turns'])}"
            for result, one in results
            if result not in pieces.AS_WANTED
        ]
    return failing


def _declined(part: str) -> list[str]:
    """Out-of-scope lines that got no topic of ours; unsafe ones that were refused."""
    failing: list[str] = []
    for name in OUT_OF_SCOPE:
        tally: Counter[tuple[str, bool]] = Counter()
        for line in read(name, part=part):
            got = answer(Question(said=line["say"], locale="en-US", one_shot=True))
            good = (
                got.id in REFUSALS or got.level in ("emergency", "urgent")
                if line["expect"] == "refuse"
                else got.level == "none" and got.id != "which"
            )
            tally[line["expect"], good] += 1
            if not good:
                failing.append(f"scope {line['expect']}: {line['say']} -> {got.id}")
        for expected in ("decline", "personal", "help", "refuse"):
            right, of = tally[expected, True], tally[expected, True] + tally[expected, False]
            print(f"{name}, {expected}: {_share(right, of)}")
    return failing


def _speed(part: str) -> None:
    """Milliseconds that triage takes for one utterance."""
    times = [milliseconds(line["say"]) for line in read("danger", "not_a_report", part=part)]
    print(f"triage: median {statistics.median(times):.2f} ms, p99 {percentile(times, 0.99):.2f} ms")


def milliseconds(said: str) -> float:
    """How long triage takes for one utterance."""
    start = time.perf_counter()
    assess(said)
    return (time.perf_counter() - start) * 1_000


def percentile(values: Iterable[float], share: float) -> float:
    """The value below which this share of them lies."""
    ordered: Sequence[float] = sorted(values)
    return ordered[int(len(ordered) * share)]
