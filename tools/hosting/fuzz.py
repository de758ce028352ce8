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
from typing import Any

from tools.hosting.running import gunicorn
from tools.hosting.servers import URL, question, signed
from tools.utterances import read

ALLOWED = {200, 400, 404, 405, 411, 413, 414, 415, 417, 431, 501}
"""What HTTP lets a server answer to the like of it; 501 is the server's own word for a transfer coding that it doesn't know."""
COUNT, CALLERS = 100_000, 2
NAMES = ("SignatureCertChainUrl", "Signature", "Signature-256", "Content-Type", "Transfer-Encoding", "X-Forwarded-For",
         "Host", "Expect", "Accept", "Cookie", "Content-Encoding")  # fmt: skip
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


class Fuzzer:
    """Makes strange requests, the same for the same seed."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._said = [line["say"] for line in read("danger", "questions", part="dev")]

    def request(self) -> tuple[str, str, bytes, dict[str, str]]:
        """Method, path, body and headers."""
        chance = self._random
        body = self._body()
        headers = signed(body, URL.format("chain.pem")) if chance.random() < 0.5 else {}
        for _ in range(chance.choice((0, 0, 0, 1, 2))):
            headers[chance.choice(NAMES)] = self._junk()
        method = chance.choice(("POST",) * 12 + ("GET", "PUT", "HEAD", "OPTIONS", "PATCH", "BREW"))
        path = chance.choice(
            ("/alexa",) * 12 + ("/", "/health", "/alexa/", "/%ff", "/alexa?x=1", "/../alexa")
        )
        return method, path, body, headers

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


def _fuzzed(port: int, count: int, seed: int) -> Counter[str]:
    """So many requests; how often each status came, and how often the connection was closed without one."""
    fuzzer, found = Fuzzer(seed), Counter[str]()
    for _ in range(count):
        method, path, body, headers = fuzzer.request()
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
        try:
            connection.request(method, path, body, {"Content-Type": "application/json", **headers})
            found[str(connection.getresponse().status)] += 1
        except (OSError, http.client.HTTPException, ValueError) as broken:
            found[type(broken).__name__] += 1
        finally:
            connection.close()
    return found


def main(arguments: list[str]) -> int:
    """Send them, and tell what came back; 1 when anything came that may not."""
    count = int(arguments[0]) if arguments else COUNT
    with gunicorn("skill") as service, ProcessPoolExecutor(CALLERS) as callers:
        parts = [callers.submit(_fuzzed, service.port, count // CALLERS, seed) for seed in range(CALLERS)]
        found = sum((part.result() for part in parts), Counter[str]())
    print(
        f"{found.total():,} requests: "
        + ", ".join(f"{status} {times:,}" for status, times in found.most_common())
    )
    bad = {status for status in found if status.isdigit() and int(status) not in ALLOWED}
    if bad:
        print(f"never to be answered: {', '.join(sorted(bad))}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
