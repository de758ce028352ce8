"""`make load`: signed requests as fast as they are answered, beside a bare Flask view under the same server, in one run.

Driven by wrk, which costs the machine little. Writes its part of docs/performance.md with the command and the machine.
"""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from tools.hosting.running import gunicorn
from tools.hosting.servers import URL, question, signed
from tools.paths import DOCS
from tools.utterances import read

SECONDS, REQUESTS, CONNECTIONS = 60, 400, 8
BARE = 60
"""Seconds for the bare view at most: what is tried for long is the skill."""
BATCH = 100
"""Seconds that one run of wrk may take: a signed request is fresh for 150."""
SCRIPT = """
local requests = dofile(os.getenv("REQUESTS"))
local at = 0
function request()
  at = at % #requests + 1
  return wrk.format("POST", "/alexa", requests[at].headers, requests[at].body)
end
"""
FILE = DOCS / "performance-hosting.md"


class Driven(NamedTuple):
    """What wrk saw: requests, seconds, errors of any kind, and milliseconds at the median and the 99th percentile."""

    requests: int
    seconds: float
    errors: int
    median: float
    slowest: float

    @property
    def rate(self) -> float:
        """Requests a second."""
        return self.requests / self.seconds


def main(arguments: list[str]) -> int:
    """Drive both, print and write; 1 when anything failed."""
    if shutil.which("wrk") is None:
        print("wrk is needed (Debian: apt install wrk)", file=sys.stderr)
        return 1
    seconds = int(arguments[0]) if arguments else SECONDS
    found = {}
    for factory in ("bare", "skill"):
        with gunicorn(factory) as service:
            found[factory] = _driven(service.port, min(seconds, BARE) if factory == "bare" else seconds)
    text = _told(found["bare"], found["skill"], seconds)
    FILE.write_text(text, encoding="utf-8")
    print(text)
    return 1 if found["skill"].errors or found["bare"].errors else 0


def _driven(port: int, seconds: int) -> Driven:
    """As many runs of wrk as the seconds need, each with requests that are signed anew."""
    runs, left = [], seconds
    while left > 0:
        runs.append(_run(port, min(BATCH, left)))
        left -= BATCH
    return Driven(
        sum(run.requests for run in runs), sum(run.seconds for run in runs), sum(run.errors for run in runs),
        max(run.median for run in runs), max(run.slowest for run in runs),
    )  # fmt: skip


def _run(port: int, seconds: int) -> Driven:
    with tempfile.TemporaryDirectory() as folder:
        script, requests = Path(folder) / "script.lua", Path(folder) / "requests.lua"
        script.write_text(SCRIPT, encoding="utf-8")
        requests.write_text(_requests(timedelta(seconds=seconds / 2)), encoding="utf-8")
        done = subprocess.run(
            ["wrk", "-t1", f"-c{CONNECTIONS}", f"-d{seconds}", "--latency", "--timeout", "8", "-s", str(script), f"http://127.0.0.1:{port}"],
            capture_output=True, text=True, check=True, env={**os.environ, "REQUESTS": str(requests)},
        )  # fmt: skip
    return _read(done.stdout)


def _requests(ahead: timedelta) -> str:
    """Signed requests as a table of Lua, dated for the middle of the run."""
    lines = list(read("questions", "danger", "not_a_report", part="dev"))
    rows = []
    for line in lines[:: len(lines) // REQUESTS]:
        body = json.dumps(question(line["say"], at=datetime.now(UTC) + ahead)).encode()
        headers = {**signed(body, URL.format("chain.pem")), "Content-Type": "application/json"}
        named = ", ".join(f"[{json.dumps(name)}] = {json.dumps(value)}" for name, value in headers.items())
        rows.append(f"{{headers = {{{named}}}, body = {json.dumps(body.decode())}}}")
    return f"return {{{', '.join(rows)}}}"


def _read(told: str) -> Driven:
    total = re.search(r"(\d+) requests in ([\d.]+)(m?s|m)", told)
    if total is None:
        raise SystemExit(f"wrk said something else than ever before:\n{told}")
    seconds = float(total[2]) * {"s": 1, "m": 60, "ms": 0.001}[total[3]]
    sockets = re.search(r"Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)", told)
    wrong = re.search(r"Non-2xx or 3xx responses: (\d+)", told)
    errors = sum(map(int, sockets.groups())) if sockets else 0
    return Driven(
        int(total[1]),
        seconds,
        errors + (int(wrong[1]) if wrong else 0),
        _latency(told, "50"),
        _latency(told, "99"),
    )


def _latency(told: str, share: str) -> float:
    """Milliseconds at a share of the requests."""
    found = re.search(rf"{share}%\s+([\d.]+)(us|ms|s)", told)
    return float(found[1]) * {"us": 0.001, "ms": 1, "s": 1_000}[found[2]] if found else 0.0


def _told(bare: Driven, ours: Driven, seconds: int) -> str:
    rows = [
        f"| {name} | {one.rate:,.0f} | {one.median:.1f} ms | {one.slowest:.1f} ms | {one.errors} of {one.requests:,} |"
        for name, one in (("a bare Flask view", bare), ("this skill, verified", ours))
    ]
    return f"""# Performance on a server of one's own

Written by `make load SECONDS={seconds}` on {platform.python_implementation()} {platform.python_version()}, {os.cpu_count()} processors ({platform.machine()}), {time.strftime("%Y-%m-%d")}: gunicorn with two
workers, driven by wrk with {CONNECTIONS} connections on the same machine, {REQUESTS} different signed questions and reports in turn.

| what | requests a second | median | 99th percentile | errors |
|---|---|---|---|---|
{chr(10).join(rows)}

The skill is {ours.rate / bare.rate:.2f} times as fast as the bare view (the bar is 0.5).
"""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
