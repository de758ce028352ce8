"""A small stand-in for Lambda's runtime API on this machine: hands out events and takes the answers."""

import http.server
import json
import threading
import time
import uuid
from collections.abc import Sequence
from typing import Any

_NEXT = "/2018-06-01/runtime/invocation/next"


class RuntimeApi:
    """Hands out the events one after the other; then whoever asks for more waits."""

    def __init__(self, events: Sequence[Any]) -> None:
        self.events = list(events)
        self.answered: list[float] = []
        """When each answer came, by time.perf_counter."""
        self.handed: list[float] = []
        """When each event was handed out."""
        self.answers: list[Any] = []
        self.failed = ""
        self.done = threading.Event()
        self._server = _Server(self)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    @property
    def address(self) -> str:
        """Host and port, as the runtime client wants them."""
        return f"127.0.0.1:{self._server.server_port}"

    def hand_out(self) -> bytes | None:
        """The next event as JSON, or None when all are handed out."""
        given = len(self.handed)
        return json.dumps(self.events[given]).encode() if given < len(self.events) else None

    def take(self, path: str, body: bytes) -> None:
        """Note when an answer came."""
        if path.endswith("/error"):
            self.failed = body.decode(errors="replace")[:500]
            self.done.set()
            return
        self.answered.append(time.perf_counter())
        self.answers.append(json.loads(body))
        if len(self.answered) == len(self.events):
            self.done.set()

    def close(self) -> None:
        """Stop listening."""
        self._server.shutdown()


class _Server(http.server.ThreadingHTTPServer):
    """Listens for the runtime client. A process that is ended in the middle of a request is no fault."""

    daemon_threads = True

    def __init__(self, api: RuntimeApi) -> None:
        self.api = api
        super().__init__(("127.0.0.1", 0), _Connection)

    def handle_error(self, request: object, client_address: object) -> None:
        """Nothing."""


class _Connection(http.server.BaseHTTPRequestHandler):
    """One connection of the runtime client."""

    protocol_version = "HTTP/1.1"
    wbufsize = 65_536
    disable_nagle_algorithm = True
    server: _Server

    def do_GET(self) -> None:
        """The next event."""
        body = self.server.api.hand_out() if self.path == _NEXT else None
        if body is None:
            time.sleep(60)
            return
        self.send_response(200)
        for name, value in {
            "Lambda-Runtime-Aws-Request-Id": str(uuid.uuid4()),
            "Lambda-Runtime-Deadline-Ms": str(int(time.time() * 1_000) + 8_000),
            "Lambda-Runtime-Invoked-Function-Arn": "arn:aws:lambda:us-east-1:000000000000:function:bench",
            "Content-Type": "application/json",
            "Content-Length": str(len(body)),
        }.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)
        self.wfile.flush()
        self.server.api.handed.append(time.perf_counter())

    def do_POST(self) -> None:
        """An answer, or what went wrong."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.api.take(self.path, body)
        self.send_response(202)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""
