"""Fetches certificate chains: from one host, within a time and a size, following nobody elsewhere."""

import time

import certifi
import urllib3

from webservice.addresses import HOST
from webservice.refused import Refused

SECONDS, BYTES = 2.0, 64 * 1024
"""Time for a whole fetch, and what is read at most: a chain has about six thousand bytes."""
PIECE = 8 * 1024


class Fetcher:
    """Fetches a path from Amazon's host. `pool` is a connection to another host, for tests."""

    def __init__(self, pool: urllib3.HTTPConnectionPool | None = None, seconds: float = SECONDS) -> None:
        self._pool = pool or urllib3.HTTPSConnectionPool(
            HOST, 443, maxsize=2, block=True, cert_reqs="CERT_REQUIRED", ca_certs=certifi.where()
        )
        self._seconds = seconds

    def __call__(self, path: str) -> bytes:
        """What stands at this path; Refused where it isn't there in time, is too long, or leads elsewhere."""
        until = time.monotonic() + self._seconds
        try:
            answer = self._pool.urlopen(
                "GET", path, redirect=False, retries=False, preload_content=False,
                timeout=urllib3.Timeout(total=self._seconds), pool_timeout=max(1, int(self._seconds)),
            )  # fmt: skip
            try:
                return _whole(answer, until)
            finally:
                answer.close()  # a connection that was cut off is not used again,
                answer.release_conn()  # but its place in the pool is
        except (urllib3.exceptions.HTTPError, OSError) as broken:
            raise Refused(f"the certificate can't be fetched: {type(broken).__name__}") from broken


def _whole(answer: urllib3.BaseHTTPResponse, until: float) -> bytes:
    if answer.status != 200:
        raise Refused(f"the certificate's address answered {answer.status}")
    read = bytearray()
    while piece := answer.read1(PIECE):  # what has come so far, so that drops can't outwait the limit
        read += piece
        if len(read) > BYTES:
            raise Refused("the certificate chain is too long")
        if time.monotonic() > until:
            raise Refused("the certificate chain took too long")
    return bytes(read)
