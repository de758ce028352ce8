"""gunicorn, as `make serve` runs it, with our own authority in Amazon's place."""

import contextlib
import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tools import envelope
from tools.hosting import authority as ca
from tools.hosting.servers import ChainServer, in_background
from tools.paths import ROOT

GUNICORN = Path(sys.executable).with_name("gunicorn")


class Running(NamedTuple):
    """A running service: its process, its port, and the file that its standard output goes to."""

    process: subprocess.Popen[bytes]
    port: int
    out: Path

    def workers(self) -> list[int]:
        """The processes that answer."""
        children = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text()
        return [int(child) for child in children.split()]


@contextlib.contextmanager
def gunicorn(factory: str, workers: int = 2) -> Iterator[Running]:
    """tools/hosting/served.py's `factory` under gunicorn, with a chain published; stopped at the end."""
    chains = ChainServer()
    chains.publish("chain.pem", ca.pem(ca.leaf(), ca.MIDDLE))
    in_background(chains.serve_forever)
    with tempfile.TemporaryDirectory() as folder:
        root, out = Path(folder) / "root.pem", Path(folder) / "out"
        root.write_bytes(ca.pem(ca.ROOT))
        port = _free_port()
        settings = {
            **os.environ, "BIND": f"127.0.0.1:{port}", "WORKERS": str(workers), "SKILL_ID": envelope.SKILL_ID,
            "CHAINS": str(chains.server_address[1]), "ROOT": str(root),
        }  # fmt: skip
        with out.open("wb") as written:
            process = subprocess.Popen(
                [str(GUNICORN), "-c", "webservice/gunicorn_conf.py", f"tools.hosting.served:{factory}()"],
                cwd=ROOT, env=settings, stdout=written, stderr=subprocess.DEVNULL,
            )  # fmt: skip
        try:
            _wait_for(port)
            yield Running(process, port, out)
        finally:
            process.terminate()
            process.wait(40)
            chains.shutdown()


def _free_port() -> int:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        port: int = tried.getsockname()[1]
        return port


def _wait_for(port: int) -> None:
    for _ in range(200):
        with (
            contextlib.suppress(OSError),
            urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1),
        ):
            return
        time.sleep(0.1)
    raise SystemExit("the service doesn't start; try `make serve`")
