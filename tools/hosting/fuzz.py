"""`make fuzz`: strange requests by the hundred thousand against the running service; not one may be met with a 500.

Half of them are signed as Amazon signs, so that they get past the verifier and reach the skill.
"""

import copy
import http.client
import json
import random
import string
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any, NamedTuple

from tools.hosting.running import gunicorn
from tools.hosting.servers import URL, question, signed
from tools.utterances import read

ALLOWED = {200, 400, 404, 405, 411, 413, 414, 415, 417, 431, 501}
"""What HTTP lets a server answer to the like of it; 501 is the server's own word for a transfer coding that it doesn't know."""
COUNT, CALLERS = 100_000, 2
NAMES = ("SignatureCertChainUrl", "Signature", "Signature-256", "Content-Type", "Transfer-Encoding", "X-Forwarded-For",
         "Host", "Expect", "Accept", "Cookie", "Content-Encoding")  # fmt: skip
SIGNING = {"SignatureCertChainUrl", "Signature-256"}
FRAMING = {"Transfer-Encoding", "Expect", "Host"}
LEAST = 0.1
"""The share of requests that has to get through to the skill, or nothing was tried but the door."""
ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    1e308,
    "",
    "\u0000",
    "\ud7ff",
    "a" * 5_000,
    [],
    {},
    [[]],
    {"a": {"b": []}},
    "IntentRequest",
    "{}",
)


class Strange(NamedTuple):
    """A strange request, and whether Amazon's signature stands on it as it should."""

    method: str
    path: str
    body: bytes
    headers: dict[str, str]
    is_signed: bool

    def wrong(self, status: int) -> str:
        """What is wrong with answering it so; "" where nothing is."""
        answered = status == 200 and self.method == "POST" and self.path.startswith("/alexa")
        return (
            "unsigned and answered"
            if answered and not self.is_signed
            else ""
            if status in ALLOWED
            else "never allowed"
        )

    @property
    def is_cut_off(self) -> bool:
        """Whether HTTP itself lets a server break this off, or wait for more: its framing is junk."""
        return bool(FRAMING & set(self.headers)) or self.method == "HEAD"


class Fuzzer:
    """Makes strange requests, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._said = [line["say"] for line in read("danger", "questions", part="dev")]

    def request(self) -> Strange:
        """A strange request."""
        chance = self._random
        body = self._body()
        headers = signed(body, URL.format("chain.pem")) if chance.random() < 0.5 else {}
        junk = {chance.choice(NAMES): self._junk() for _ in range(chance.choice((0, 0, 0, 1, 2)))}
        method = chance.choice(("POST",) * 12 + ("GET", "PUT", "HEAD", "OPTIONS", "PATCH", "BREW"))
        path = chance.choice(
            ("/alexa",) * 12 + ("/", "/health", "/alexa/", "/%ff", "/alexa?x=1", "/../alexa")
        )
        is_signed = bool(headers) and all(junk.get(name, headers[name]) == headers[name] for name in SIGNING)
        return Strange(method, path, body, headers | junk, is_signed)

    def _body(self) -> bytes:
        chance = self._random
        kind = chance.random()
        if kind < 0.15:
            return chance.randbytes(chance.randrange(300))
        event = question(chance.choice(self._said))
        for _ in range(chance.choice((0, 1, 1, 2, 4))):
            self._spoil(event)
        body = json.dumps(event).encode()
        if kind < 0.3:
            at = chance.randrange(len(body))
            return body[:at] + chance.randbytes(chance.randrange(4)) + body[at + chance.randrange(20) :]
        return body

    def _spoil(self, value: Any) -> None:
        """Put something odd somewhere in an event."""
        while isinstance(value, dict) and value:
            name = self._random.choice([*value])
            if not isinstance(value[name], dict) or self._random.random() < 0.25:
                value[name] = copy.deepcopy(self._random.choice(ODD))
                return
            value = value[name]

    def _junk(self) -> str:
        chance = self._random
        if chance.random() < 0.3:
            return chance.choice(
                (
                    "application/json",
                    "https://s3.amazonaws.com/echo.api/chain.pem",
                    "gzip",
                    "chunked",
                    "100-continue",
                    "a" * 3_000,
                )
            )
        return "".join(chance.choice(string.printable[:95]) for _ in range(chance.randrange(40))).strip()


def _fuzzed(port: int, count: int, seed: int) -> tuple[Counter[str], list[str]]:
    """So many requests: how often each status came or a connection was closed without one, and what went wrong."""
    fuzzer, found, wrong = Fuzzer(seed), Counter[str](), list[str]()
    for _ in range(count):
        strange = fuzzer.request()
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=8)
        headers = {"Content-Type": "application/json", **strange.headers}
        try:
            connection.request(strange.method, strange.path, strange.body, headers)
            status = connection.getresponse().status
            found[str(status)] += 1
            problem = strange.wrong(status)
        except (OSError, http.client.HTTPException, ValueError) as broken:
            found[type(broken).__name__] += 1
            problem = "" if strange.is_cut_off or isinstance(broken, ValueError) else f"no answer: {broken!r}"
        finally:
            connection.close()
        if problem:
            wrong.append(
                f"{problem}: {strange.method} {strange.path} {strange.headers} {strange.body[:200]!r}"
            )
    return found, wrong


def main(arguments: list[str]) -> int:
    """Send them, and tell what came back; 1 when anything came that may not, or hardly anything got through."""
    count = int(arguments[0]) if arguments else COUNT
    callers = ProcessPoolExecutor(
        CALLERS, mp_context=get_context("fork")
    )  # so that all sign with the same keys
    with gunicorn("skill") as service, callers:
        parts = [callers.submit(_fuzzed, service.port, count // CALLERS, seed) for seed in range(CALLERS)]
        results = [part.result() for part in parts]
    found = sum((statuses for statuses, _ in results), Counter[str]())
    wrong = [problem for _, problems in results for problem in problems]
    told = ", ".join(f"{status} {times:,}" for status, times in found.most_common())
    print(f"{found.total():,} requests: {told}")
    for problem in wrong[:20]:
        print(problem)
    if found["200"] < LEAST * found.total():
        wrong.append("hardly anything got through")
        print(wrong[-1])
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
