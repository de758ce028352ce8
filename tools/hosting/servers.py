"""Servers on this machine: the one that publishes certificate chains, and ours."""

from __future__ import annotations

import base64
import http.client
import json
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, NamedTuple

from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA1, SHA256, HashAlgorithm
from urllib3 import HTTPConnectionPool
from werkzeug.serving import make_server

from tools import envelope
from tools.hosting import authority as ca
from tools.recogniser import Resolved
from webservice.app import create_app
from webservice.certificates import Certificates
from webservice.fetching import Fetcher
from webservice.verifier import Verifier

Json = dict[str, Any]
URL = "https://s3.amazonaws.com/echo.api/{}"
SECONDS = 0.6
"""The time that a fetch of a chain may take here, so that a slow one is slow soon."""


class Published(NamedTuple):
    """What the server of chains answers at one path."""

    body: bytes = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()
    drops: float = 0.0
    """Seconds between single bytes; 0 for all at once."""


class _Chains(BaseHTTPRequestHandler):
    published: dict[str, Published]
    asked: list[str]

    def do_GET(self) -> None:
        """Publish."""
        self.asked.append(self.path)
        found = self.published.get(self.path, Published(status=404))
        self.send_response(found.status)
        for name, value in (*found.headers, ("Content-Length", str(len(found.body)))):
            self.send_header(name, value)
        self.end_headers()
        try:
            for piece in (
                [found.body[at : at + 1] for at in range(len(found.body))] if found.drops else [found.body]
            ):
                self.wfile.write(piece)
                time.sleep(found.drops)
        except OSError:
            return  # the other side had enough

    def log_message(self, *_: object) -> None:
        """Quiet."""


class Clock:
    """A clock that can be put forward."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        """The time that it shows."""
        return datetime.now(UTC) + self.ahead


class Answer(NamedTuple):
    """An answer over HTTP."""

    status: int
    body: bytes
    headers: Mapping[str, str]


class Service:
    """Our web service, running, with what is needed to send it a request as Alexa does."""

    def __init__(self, port: int, chains: ChainServer, clock: Clock) -> None:
        self.port, self.chains, self.clock = port, chains, clock

    def send(
        self, body: bytes, headers: Mapping[str, str], *, method: str = "POST", path: str = "/alexa"
    ) -> Answer:
        """Send bytes and headers as they are."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(method, path, body, {"Content-Type": "application/json", **headers})
            answer = connection.getresponse()
            return Answer(answer.status, answer.read(), dict(answer.getheaders()))
        finally:
            connection.close()

    def asks(self, event: Any = None, *, chain: str = "chain.pem", **headers: str) -> Answer:
        """Send an event with Amazon's signature, or with headers in place of the right ones."""
        event = question(at=self.clock()) if event is None else event
        body = event if isinstance(event, bytes) else json.dumps(event).encode()
        return self.send(body, {**signed(body, URL.format(chain)), **headers})


class ChainServer(ThreadingHTTPServer):
    """Publishes certificate chains where Amazon does, but here."""

    def __init__(self) -> None:
        self.published: dict[str, Published] = {}
        self.asked: list[str] = []
        handler = type("Handler", (_Chains,), {"published": self.published, "asked": self.asked})
        super().__init__(("127.0.0.1", 0), handler)

    def publish(self, name: str, what: bytes | Published) -> None:
        """Publish a chain, or something else, under a name."""
        self.published[f"/echo.api/{name}"] = what if isinstance(what, Published) else Published(what)


def question(
    words: str = "does botox hurt", *, skill: str = envelope.SKILL_ID, at: datetime | None = None
) -> Json:
    """A question of now."""
    event = envelope.envelope(
        envelope.intent(Resolved("AskIntent", "question", words)), new=True, attributes={}
    )
    event["session"]["application"] = event["context"]["System"]["application"] = {"applicationId": skill}
    event["request"]["timestamp"] = (at or datetime.now(UTC)).isoformat()
    return event


def signed(body: bytes, url: str, by: str = "leaf", algorithm: HashAlgorithm | None = None) -> dict[str, str]:
    """The headers that go with a body."""
    signature = ca.key(by).sign(body, PKCS1v15(), algorithm or SHA256())
    old = ca.key(by).sign(body, PKCS1v15(), SHA1())
    return {
        "SignatureCertChainUrl": url,
        "Signature": base64.b64encode(old).decode(),
        "Signature-256": base64.b64encode(signature).decode(),
    }


@contextmanager
def running() -> Iterator[Service]:
    """Both servers, with a good chain published as chain.pem."""
    chains, clock = ChainServer(), Clock()
    chains.publish("chain.pem", ca.pem(ca.leaf(), ca.MIDDLE))
    pool = HTTPConnectionPool("127.0.0.1", chains.server_address[1], maxsize=4, block=True)
    certificates = Certificates(Fetcher(pool, SECONDS), ca.pem(ca.ROOT), clock)
    app = create_app(Verifier(certificates, frozenset({envelope.SKILL_ID}), clock))
    server = make_server("127.0.0.1", 0, app, threaded=True)
    in_background(chains.serve_forever)
    in_background(server.serve_forever)
    try:
        yield Service(server.server_port, chains, clock)
    finally:
        server.shutdown()
        chains.shutdown()


def in_background(run: Callable[[], None]) -> None:
    """Run beside everything else until the process ends."""
    threading.Thread(target=run, daemon=True).start()
