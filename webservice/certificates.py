"""The key that a request was signed with, when its certificate is Amazon's: verified, kept for a while, never trusted past its date.

Whether a certificate was revoked is not asked: Amazon takes a chain that is no longer good out of her store.
"""

import threading
import warnings
from collections import OrderedDict, deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import certifi
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.verification import PolicyBuilder, Store, VerificationError

from webservice.addresses import path_of
from webservice.refused import Refused, Unreachable

NAME = "echo-api.amazon.com"
KEPT, FRESH, STALE = 16, timedelta(hours=1), timedelta(hours=24)
"""Chains that are kept; how long one is used without asking again; and how long while it can't be asked for, so that
people are answered though Amazon's store is down. Never past the date of a certificate."""
AVOIDED, AVOIDED_FOR = 256, timedelta(minutes=1)
"""Addresses of no use that are remembered, and how long: the same junk is not fetched twice."""
BUDGET, BUDGET_FOR = 10, timedelta(seconds=10)
"""Fetches of new addresses in a while: junk can't make this server a burden to another."""
MOST = 8
"""Certificates of a chain."""
Clock = Callable[[], datetime]


def now() -> datetime:
    """The time, with its zone."""
    return datetime.now(UTC)


class _Kept(NamedTuple):
    key: RSAPublicKey
    fresh_until: datetime
    until: datetime


class Certificates:
    """Keys by the address of their certificate chain. Safe for several threads."""

    def __init__(self, fetch: Callable[[str], bytes], roots: bytes | None = None, clock: Clock = now) -> None:
        """`fetch` gets a chain by its path; `roots` are the trusted ones as PEM, by default certifi's."""
        self._store = Store(_trusted(roots if roots is not None else Path(certifi.where()).read_bytes()))
        self._fetch, self._clock = fetch, clock
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._avoided: OrderedDict[str, datetime] = OrderedDict()
        self._fetched: deque[datetime] = deque(maxlen=BUDGET)
        self._lock = threading.Lock()

    def key(self, url: str) -> RSAPublicKey:
        """The key behind an address; Refused where the address or the chain is not as it must be."""
        path = path_of(url)  # first, and always: a kept certificate makes no bad address good
        with self._lock:
            kept, here = self._kept.get(path), self._clock()
            if kept and here < kept.fresh_until:
                return kept.key
            self._may_fetch(path, here, known=kept is not None)
        try:
            found = self._verified(self._fetch(path))
        except Unreachable:
            if kept and here < kept.until:
                return kept.key
            self._avoid(path)
            raise
        except Refused:
            self._avoid(path)
            raise
        with self._lock:
            _remember(self._kept, path, found, KEPT)
        return found.key

    def _may_fetch(self, path: str, here: datetime, *, known: bool) -> None:
        """Refused where this address was of no use just now, or too many new ones were asked for."""
        if here < self._avoided.get(path, here):
            raise Refused("the certificate was of no use just now")
        if known:
            return
        if len(self._fetched) == BUDGET and here - self._fetched[0] < BUDGET_FOR:
            raise Refused("too many certificates are asked for")
        self._fetched.append(here)

    def _avoid(self, path: str) -> None:
        with self._lock:
            _remember(self._avoided, path, self._clock() + AVOIDED_FOR, AVOIDED)

    def _verified(self, pem: bytes) -> _Kept:
        here = self._clock()
        try:
            leaf, *others = x509.load_pem_x509_certificates(pem)[:MOST]
            policy = PolicyBuilder().store(self._store).time(here)
            chain = policy.build_server_verifier(x509.DNSName(NAME)).verify(leaf, others)
            key = leaf.public_key()
        except (ValueError, TypeError, VerificationError, x509.UnsupportedGeneralNameType) as broken:
            raise Refused(f"the certificate chain isn't valid: {type(broken).__name__}") from broken
        if not isinstance(key, RSAPublicKey):
            raise Refused("the certificate's key isn't RSA")
        ends = min(one.not_valid_after_utc for one in chain)
        return _Kept(key, min(here + FRESH, ends), min(here + STALE, ends))


def _remember(where: OrderedDict[str, Any], path: str, what: object, most: int) -> None:
    where[path] = what
    where.move_to_end(path)
    while len(where) > most:
        where.popitem(last=False)


def _trusted(pem: bytes) -> list[x509.Certificate]:
    """The roots; an old one has a serial number that today's rules forbid, which is no news to anybody here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", CryptographyDeprecationWarning)
        return x509.load_pem_x509_certificates(pem)
