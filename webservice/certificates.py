"""The key that a request was signed with, when its certificate is Amazon's: verified, kept for a while, never trusted past its date."""

import threading
import warnings
from collections import OrderedDict
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

import certifi
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.verification import PolicyBuilder, Store, VerificationError

from webservice.addresses import path_of
from webservice.refused import Refused

NAME = "echo-api.amazon.com"
KEPT, FOR = 16, timedelta(hours=1)
"""Chains that are kept, and how long: a withdrawn certificate is not used for longer than that."""
MOST = 8
"""Certificates of a chain."""
Clock = Callable[[], datetime]


def now() -> datetime:
    """The time, with its zone."""
    return datetime.now(UTC)


class _Kept(NamedTuple):
    key: RSAPublicKey
    until: datetime


class Certificates:
    """Keys by the address of their certificate chain. Safe for several threads."""

    def __init__(self, fetch: Callable[[str], bytes], roots: bytes | None = None, clock: Clock = now) -> None:
        """`fetch` gets a chain by its path; `roots` are the trusted ones as PEM, by default certifi's."""
        self._store = Store(_trusted(roots if roots is not None else Path(certifi.where()).read_bytes()))
        self._fetch, self._clock = fetch, clock
        self._kept: OrderedDict[str, _Kept] = OrderedDict()
        self._lock = threading.Lock()

    def key(self, url: str) -> RSAPublicKey:
        """The key behind an address; Refused where the address or the chain is not as it must be."""
        path = path_of(url)  # first, and always: a kept certificate makes no bad address good
        with self._lock:
            kept = self._kept.get(path)
        if kept is None or self._clock() >= kept.until:
            kept = self._verified(self._fetch(path))
            with self._lock:
                self._kept[path] = kept
                while len(self._kept) > KEPT:
                    self._kept.popitem(last=False)
        return kept.key

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
        return _Kept(key, min(here + FOR, *(one.not_valid_after_utc for one in chain)))


def _trusted(pem: bytes) -> list[x509.Certificate]:
    """The roots; an old one has a serial number that today's rules forbid, which is no news to anybody here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", CryptographyDeprecationWarning)
        return x509.load_pem_x509_certificates(pem)
