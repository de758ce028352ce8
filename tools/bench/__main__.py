"""`make bench`: the packaged skill beside the SDK's hello-world, in fresh processes, in one run.

Hello-world runs as sources without bytecode, as it is usually deployed, and compiled. Each process is
Amazon's runtime client (awslambdaric) against a runtime API on this machine. Writes docs/performance.md.
"""

import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Sequence
from importlib.metadata import files
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from tools import envelope
from tools.bench.runtime_api import RuntimeApi
from tools.bench.share import held_to, share_of
from tools.package import DISTRIBUTIONS, STAGE, ZIP, build, compiled
from tools.paths import DOCS, ROOT
from tools.recogniser import Resolved
from tools.utterances import read

CLIENT = ROOT / "build" / "bench" / "bin" / "python"
FOLDER = ROOT / "build" / "benched"
COLD, WARM, LEFT_OUT = 21, 1_000, 50
"""Fresh processes of each skill; events of a warm one, and how many of them warm it up."""
SIZES, COLD_SIZED, WARM_SIZED = (128, 256, 512, 1_024, 1_769), 5, 250
"""Megabytes of memory on Lambda, whose share of a processor is tried; fresh processes and warm events of each."""
SKILLS = ("hello-world as sources", "hello-world with bytecode", "this skill, packaged")


class Measured(NamedTuple):
    """Milliseconds from the start of a process to its first answer, warm milliseconds, and peak memory in MiB."""

    cold: list[float]
    warm: list[float]
    memory: float


def main() -> int:
    """Measure, print, and write docs/performance.md."""
    build(STAGE, ZIP)
    folders = dict(zip(SKILLS, (_hello("sources"), _hello("bytecode"), STAGE), strict=True))
    cold: dict[str, list[float]] = {name: [] for name in SKILLS}
    for _ in range(COLD):  # in turns, so that the machine's other work falls on all of them
        for name, folder in folders.items():
            cold[name].append(_run(folder, [_question("how does it go after that then")])[0])
    events = [_question(line["say"]) for line in read("questions", "danger", "not_a_report", part="dev")][
        :WARM
    ]
    found = {}
    for name, folder in folders.items():
        _, warm, memory = _run(folder, events)
        found[name] = Measured(cold[name], warm[LEFT_OUT:], memory)
    text = _told(found, _sized(events[:WARM_SIZED]))
    (DOCS / "performance.md").write_text(text, encoding="utf-8")
    print(text)
    return 0


def _sized(events: list[dict[str, Any]]) -> str:
    """The table of memory sizes, or why there is none."""
    rows = []
    for megabytes in SIZES:
        with held_to(share_of(megabytes)) as before:
            if before is None:
                return "Not measured here: it needs root and the kernel's control groups."
            cold = statistics.median(_run(STAGE, events[:1], before)[0] for _ in range(COLD_SIZED))
            warm = sorted(_run(STAGE, events, before)[1][LEFT_OUT:])
        rows.append(
            f"| {megabytes:,} MB | {share_of(megabytes):.2f} | {cold:.0f} ms | {statistics.median(warm):.1f} ms | {warm[int(len(warm) * 0.99)]:.1f} ms |"
        )
    head = (
        "| memory | share of a processor | cold | warm, median | warm, 99th percentile |",
        "|---|---|---|---|---|",
    )
    return "\n".join((*head, *rows))


def _question(words: str) -> dict[str, Any]:
    return envelope.envelope(
        envelope.intent(Resolved("AskIntent", "question", words)), new=True, attributes={}
    )


def _hello(how: str) -> Path:
    """Hello-world with the SDK beside it, as sources or compiled."""
    folder = FOLDER / how
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(Path(__file__).with_name("hello.py"), folder / "lambda_function.py")
    for distribution in DISTRIBUTIONS:
        for file in files(distribution) or ():
            if file.suffix == ".py" and ".." not in file.parts:
                target = folder / PurePath(*file.parts)
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(str(file.locate()), target)
    if how == "bytecode":
        compiled(folder)
    return folder


def _run(
    folder: Path, events: list[dict[str, Any]], before: Sequence[str] = ()
) -> tuple[float, list[float], float]:
    """One process, with what stands `before` its command: milliseconds to the first answer, those of each event, and peak memory in MiB."""
    api = RuntimeApi(events)
    settings = {
        "PATH": os.environ.get("PATH", ""), "AWS_LAMBDA_RUNTIME_API": api.address, "LAMBDA_TASK_ROOT": str(folder),
        "PYTHONDONTWRITEBYTECODE": "1", "SKILL_ID": envelope.SKILL_ID, "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "512",
    }  # fmt: skip
    start = time.perf_counter()
    process = subprocess.Popen(
        [*before, str(CLIENT), "-m", "awslambdaric", "lambda_function.lambda_handler"],
        cwd=folder, env=settings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        if not api.done.wait(120) or api.failed:
            raise SystemExit(f"{folder.name}: {api.failed or 'no answer in two minutes'}")
        memory = _peak(process.pid)
    finally:
        process.kill()
        process.wait()
        api.close()
    each = [(came - went) * 1_000 for went, came in zip(api.handed, api.answered, strict=True)]
    return (api.answered[0] - start) * 1_000, each, memory


def _peak(process: int) -> float:
    status = Path(f"/proc/{process}/status")
    if not status.exists():
        return 0.0
    line = next(line for line in status.read_text(encoding="utf-8").splitlines() if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1_024


def _told(found: dict[str, Measured], sized: str) -> str:
    ours = found[SKILLS[2]]
    rows = [
        f"| {name} | {statistics.median(m.cold):.0f} ms ({min(m.cold):.0f} to {max(m.cold):.0f}) | {statistics.median(m.warm):.2f} ms |"
        f" {sorted(m.warm)[int(len(m.warm) * 0.99)]:.2f} ms | {m.memory:.0f} MiB |"
        for name, m in found.items()
    ]
    ratios = [statistics.median(ours.cold) / statistics.median(found[name].cold) for name in SKILLS[:2]]
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"""# Performance

Written by `make bench` on {python}, {os.cpu_count()} processors ({platform.machine()}), {time.strftime("%Y-%m-%d")}.

Each skill runs through Amazon's runtime client (awslambdaric) against a runtime API on the same machine. Cold is from
the start of the process to the first answer, the median of {COLD} fresh processes with the least and the most; the
skills take turns. Warm is from handing out an event to its answer, HTTP and the runtime client included, over
{len(ours.warm)} different questions and reports.

| skill | cold | warm, median | warm, 99th percentile | peak memory |
|---|---|---|---|---|
{chr(10).join(rows)}

- Cold, against hello-world as sources: {ratios[0]:.2f} (the bar is 0.5); against hello-world with bytecode: {ratios[1]:.2f} (the bar is 1.25).
- The package: {ZIP.stat().st_size:,} bytes (the bar is 6,000,000), of which the two learned networks are two thirds: they
  are what finds a danger that no phrase names, and the topic of a free question.
- With ten times the topics a warm answer takes about 1.2 times as long (tests/assistant/understanding/test_speed.py; the bar is 1.2).

## By memory on Lambda

Lambda gives processor time in proportion to memory, a whole processor at 1,769 MB. Here the packaged skill is held to each
share by the kernel's quota; the start of the runtime itself is in it, the loading of the package by AWS is not.

{sized}

## What was done about it

Where the start went, and what was done about it: the SDK's package loads all of its 229 data classes when one is
wanted (lambda/alexa/light.py finds them one by one instead); a helper of the standard library for three escapes
brought its HTTP client along; ten thousand phrases, two networks and fifteen hundred stored questions were worked out
at every start (the package brings them ready-made: lambda/assistant/prepared.py).
"""


if __name__ == "__main__":
    sys.exit(main())
