"""Whether a request comes from Alexa, was made just now, and is meant for this skill.

The signature is checked on the bytes as they came, before anything reads them (flask-ask-sdk parses first).
"""

import base64
import binascii
import json
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from alexa.tidy import application_ids, part, text
from webservice.certificates import Certificates, Clock, now
from webservice.refused import Refused

CHAIN, SIGNATURE = "signaturecertchainurl", "signature-256"
"""Names of headers, in lower case; whatever their case they are the same."""
TOLERANCE = timedelta(seconds=150)
"""How old a request may be, or how far ahead its clock."""
SIZES = (256, 384, 512)
"""Bytes of a signature by keys of 2,048, 3,072 and 4,096 bits; for anything else no certificate is fetched."""
LONGEST = 2_000
"""Characters of a signature."""


class Verifier:
    """Refuses what isn't Alexa's. There is no switch to turn it off."""

    def __init__(self, certificates: Certificates, skill_ids: frozenset[str], clock: Clock = now) -> None:
        self._certificates, self._skill_ids, self._clock = certificates, skill_ids, clock

    def verify(self, headers: Mapping[str, str], body: bytes) -> None:
        """Refused, with a reason for the log, where anything isn't as it must be."""
        self._signed(headers, body)
        envelope = _parsed(body)
        self._fresh(text(part(envelope, "request"), "timestamp"))
        named = application_ids(envelope)
        if not named or not named <= self._skill_ids:
            raise Refused("the request is for another skill")

    def _signed(self, headers: Mapping[str, str], body: bytes) -> None:
        named = {name.lower(): value for name, value in headers.items()}
        url, signature = named.get(CHAIN, ""), named.get(SIGNATURE, "")
        if not url or not signature or len(signature) > LONGEST:
            raise Refused("the request isn't signed")
        try:
            given = base64.b64decode(signature, validate=True)
            if len(given) not in SIZES:
                raise Refused("the signature isn't of these bytes: it is no signature")
            self._certificates.key(url).verify(given, body, PKCS1v15(), SHA256())
        except (binascii.Error, ValueError, InvalidSignature) as broken:
            raise Refused(f"the signature isn't of these bytes: {type(broken).__name__}") from broken

    def _fresh(self, timestamp: str) -> None:
        try:
            made = datetime.fromisoformat(timestamp)
            age = abs(self._clock() - made)
        except (ValueError, TypeError, OverflowError) as broken:  # a time without a zone is no time
            raise Refused("the request has no time") from broken
        if age > TOLERANCE:
            raise Refused("the request isn't of now")


def _parsed(body: bytes) -> Mapping[str, Any]:
    try:
        envelope = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError) as broken:
        raise Refused(f"the request can't be read: {type(broken).__name__}") from broken
    if not isinstance(envelope, dict) or not isinstance(envelope.get("request"), dict):
        raise Refused("the request holds no request")
    return envelope
