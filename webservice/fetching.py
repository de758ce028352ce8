"""Fetches certificate chains: from one host, within a time and a size, following nobody elsewhere."""

import time
from concurrent.futures import ThreadPoolExecutor
from concurrent.futures import TimeoutError as TooLate

import certifi
import urllib3

from webservice.addresses import HOST
from webservice.refused import Unreachable

SECONDS, BYTES = 2.0, 64 * 1024
"""Time that a request waits for a chain, and what is read at most: a chain has about six thousand bytes."""
PIECE = 8 * 1024
AT_ONCE = 4


class Fetcher:
    """Fetches a path from Amazon's host. `pool` is a connection to another host, for tests."""

    def __init__(self, pool: urllib3.HTTPConnectionPool | None = None, seconds: float = SECONDS) -> None:
        self.pool = pool or urllib3.HTTPSConnectionPool(
            HOST, 443, maxsize=AT_ONCE, cert_reqs="CERT_REQUIRED", ca_certs=certifi.where()
        )
        self._seconds = seconds
        self._fetching = ThreadPoolExecutor(AT_ONCE, "certificates")

    def __call__(self, path: str) -> bytes:
        """What stands at this path; Unreachable where it isn't there in time, is too long, or leads elsewhere.

        It is fetched beside the request, which waits no longer than its time, whatever the name server or the host's
        many addresses take.
        """
        try:
            return self._fetching.submit(self._fetched, path).result(self._seconds)
        except TooLate as late:
            raise Unreachable("the certificate took too long") from late
        except (urllib3.exceptions.HTTPError, OSError) as broken:
            raise Unreachable(f"the certificate can't be fetched: {type(broken).__name__}") from broken

    def _fetched(self, path: str) -> bytes:
        until = time.monotonic() + self._seconds
        answer = self.pool.urlopen(
            "GET", path, redirect=False, retries=False, preload_content=False,
            timeout=urllib3.Timeout(total=self._seconds),
        )  # fmt: skip
        try:
            return _whole(answer, until)
        finally:
            answer.close()  # a connection that was cut off is not used again,
            answer.release_conn()  # but its place in the pool is


def _whole(answer: urllib3.BaseHTTPResponse, until: float) -> bytes:
    if answer.status != 200:
        raise Unreachable(f"the certificate's address answered {answer.status}")
    read = bytearray()
    while piece := answer.read1(PIECE):  # what has come so far, so that drops can't outwait the limit
        read += piece
        if len(read) > BYTES:
            raise Unreachable("the certificate chain is too long")
        if time.monotonic() > until:
            raise Unreachable("the certificate took too long")
    return bytes(read)
