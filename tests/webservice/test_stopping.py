"""A service that is stopped, or loses a worker, in the middle of its work."""

import http.client
import json
import os
import signal
import threading
import time
from typing import NamedTuple

from tools.hosting.running import Running, gunicorn
from tools.hosting.servers import URL, question, signed


class Counted(NamedTuple):
    """How many requests were answered whole, how many were cut off, and how many found nobody."""

    whole: int
    cut: int
    turned_away: int


class Callers:
    """Several callers, each asking again as soon as it is answered."""

    def __init__(self, service: Running, count: int = 4) -> None:
        self._port = service.port
        self._body = json.dumps(question()).encode()
        self._headers = {**signed(self._body, URL.format("chain.pem")), "Content-Type": "application/json"}
        self._done, self._lock = threading.Event(), threading.Lock()
        self._counts = {"whole": 0, "cut": 0, "turned_away": 0}
        self._threads = [threading.Thread(target=self._call) for _ in range(count)]
        for thread in self._threads:
            thread.start()

    def stop(self) -> Counted:
        """Let them finish, and count."""
        self._done.set()
        for thread in self._threads:
            thread.join(20)
        return Counted(**self._counts)

    def _call(self) -> None:
        while not self._done.is_set():
            what = self._ask()
            with self._lock:
                self._counts[what] += 1

    def _ask(self) -> str:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=10)
        try:
            connection.connect()
        except OSError:
            time.sleep(0.02)
            return "turned_away"
        try:
            connection.request("POST", "/alexa", self._body, self._headers)
            answer = connection.getresponse()
            return "whole" if answer.status == 200 and json.loads(answer.read())["response"] else "cut"
        except (OSError, http.client.HTTPException, ValueError):
            return "cut"
        finally:
            connection.close()


def test_stopped_in_the_middle_it_finishes_what_it_has_accepted() -> None:
    with gunicorn("skill") as service:
        callers = Callers(service)
        time.sleep(1.5)
        service.process.send_signal(signal.SIGTERM)
        service.process.wait(30)
        counted = callers.stop()
        recorded = sum(line.startswith("{") for line in service.out.read_text("utf-8").splitlines())
        assert service.process.returncode == 0
    assert counted.whole > 50
    assert recorded == counted.whole  # every request that was begun was answered whole


def test_a_killed_worker_loses_at_most_the_request_in_its_hands() -> None:
    with gunicorn("skill") as service:
        callers = Callers(service)
        time.sleep(1)
        os.kill(service.workers()[0], signal.SIGKILL)
        time.sleep(2)
        counted = callers.stop()
    assert counted.whole > 50
    assert counted.cut <= 1 and counted.turned_away == 0
