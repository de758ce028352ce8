"""What isn't Alexa's, or isn't for this skill, is refused with 400 and told nothing; over real HTTP, with our own authority."""

import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.x509.oid import ExtendedKeyUsageOID

from tools import envelope
from tools.hosting import authority as ca
from tools.hosting.servers import URL, Answer, Published, Service, question, signed

FOREIGN, OURS = "amzn1.ask.skill.11111111-1111-1111-1111-111111111111", envelope.SKILL_ID
NOW, DAY = datetime.now(UTC), timedelta(days=1)
Attack = Callable[[Service], Answer]


def _body(words: str, service: Service) -> bytes:
    return json.dumps(question(words, at=service.clock())).encode()


def _sends(words: str, signed_words: str | None = None, **signing: Any) -> Attack:
    """A request whose body is not what was signed, or was signed otherwise."""

    def attack(service: Service) -> Answer:
        body = _body(words, service)
        other = body if signed_words is None else _body(signed_words, service)
        return service.send(body, signed(other, URL.format("chain.pem"), **signing))

    return attack


def _from(url: str) -> Attack:
    """A rightly signed request whose chain is said to be elsewhere."""
    return lambda s: s.asks(SignatureCertChainUrl=url)


def _chain(what: bytes | Published) -> Attack:
    """A request whose chain is this."""

    def attack(service: Service) -> Answer:
        name = f"{uuid4()}.pem"
        service.chains.publish(name, what)
        return service.asks(chain=name)

    return attack


def _tampered(service: Service) -> Answer:
    body = _body("does botox hurt", service)
    return service.send(body.replace(b"hurt", b"kill"), signed(body, URL.format("chain.pem")))


def _without(*names: str) -> Attack:
    def attack(service: Service) -> Answer:
        body = _body("does botox hurt", service)
        headers = signed(body, URL.format("chain.pem"))
        return service.send(body, {name: value for name, value in headers.items() if name not in names})

    return attack


def _skills(session: str, context: str) -> Attack:
    def attack(service: Service) -> Answer:
        event = question(at=service.clock())
        event["session"]["application"] = {"applicationId": session}
        event["context"]["System"]["application"] = {"applicationId": context}
        return service.asks(event)

    return attack


def _at(time: Callable[[datetime], object]) -> Attack:
    """A request of another time, told from what the service's clock shows."""

    def attack(service: Service) -> Answer:
        event = question()
        event["request"]["timestamp"] = time(service.clock())
        return service.asks(event)

    return attack


LEAF = ca.leaf()
ATTACKS: dict[str, Attack] = {
    "a tampered body": _tampered,
    "another body's signature": _sends("x", "y"),
    "no signature": _without("Signature", "Signature-256"),
    "SHA-1 only": _without("Signature-256"),
    "a SHA-1 signature in the place of the other": _sends("x", algorithm=SHA1()),
    "no address of a chain": _without("SignatureCertChainUrl"),
    "an empty signature": lambda s: s.asks(**{"Signature-256": ""}),
    "a signature that isn't base64": lambda s: s.asks(**{"Signature-256": "%%%%"}),
    "a signature with bad padding": lambda s: s.asks(**{"Signature-256": "abc"}),
    "a very long signature": lambda s: s.asks(**{"Signature-256": base64.b64encode(b"a" * 4_000).decode()}),
    "a short signature": lambda s: s.asks(**{"Signature-256": base64.b64encode(b"a" * 64).decode()}),
    "signed by somebody else": _sends("x", by="other root"),
    "http": _from("http://s3.amazonaws.com/echo.api/chain.pem"),
    "another host": _from("https://evil.example/echo.api/chain.pem"),
    "a host that looks like Amazon's": _from("https://s3.amazonaws.com.evil.example/echo.api/chain.pem"),
    "a host before Amazon's": _from("https://evil-s3.amazonaws.com/echo.api/chain.pem"),
    "a bucket's own host": _from("https://echo.api.s3.amazonaws.com/echo.api/chain.pem"),
    "Amazon's host as a user name": _from("https://s3.amazonaws.com@evil.example/echo.api/chain.pem"),
    "a user name": _from("https://user@s3.amazonaws.com/echo.api/chain.pem"),
    "another folder": _from("https://s3.amazonaws.com/echo.apix/chain.pem"),
    "another folder, in capitals": _from("https://s3.amazonaws.com/EcHo.aPi/chain.pem"),
    "out of the folder": _from("https://s3.amazonaws.com/echo.api/../evil/chain.pem"),
    "out of the folder, escaped": _from("https://s3.amazonaws.com/echo.api/%2e%2e/evil/chain.pem"),
    "out of the folder, with a backslash": _from("https://s3.amazonaws.com/echo.api/..\\evil\\chain.pem"),
    "another port": _from("https://s3.amazonaws.com:563/echo.api/chain.pem"),
    "a port that is no number": _from("https://s3.amazonaws.com:x/echo.api/chain.pem"),
    "no address at all": _from("chain.pem"),
    "an address without an end": _from("https://s3.amazonaws.com/echo.api/" + "a" * 600),
    "an address in brackets": _from("https://[s3.amazonaws.com/echo.api/chain.pem"),
    "a chain that isn't there": lambda s: s.asks(chain="none.pem"),
    "a redirected chain": _chain(Published(status=302, headers=(("Location", "/echo.api/chain.pem"),))),
    "an empty chain": _chain(b""),
    "a garbage chain": _chain(b"\x00\xff" * 500),
    "a chain of garbage in PEM": _chain(b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"),
    "an oversized chain": _chain(ca.pem(LEAF, ca.MIDDLE) + b"#" * 70_000),
    "a slow chain": _chain(Published(ca.pem(LEAF, ca.MIDDLE), drops=0.02)),
    "a chain whose server fails": _chain(Published(ca.pem(LEAF, ca.MIDDLE), status=500)),
    "a wrong name": _chain(ca.pem(ca.leaf(names=("echo-api.amazon.com.evil.example",)), ca.MIDDLE)),
    "no name": _chain(ca.pem(ca.leaf(names=()), ca.MIDDLE)),
    "an expired leaf": _chain(ca.pem(ca.leaf(start=NOW - 9 * DAY, end=NOW - DAY), ca.MIDDLE)),
    "a leaf that isn't valid yet": _chain(ca.pem(ca.leaf(start=NOW + DAY), ca.MIDDLE)),
    "no intermediate": _chain(ca.pem(LEAF)),
    "an untrusted root": _chain(ca.pem(ca.leaf("other root"), ca.OTHER_ROOT)),
    "a certificate that signed itself": _chain(ca.pem(ca.leaf("leaf"))),
    "a leaf that signs leaves": _chain(
        ca.pem(ca.certificate("leaf", "false", names=(ca.AMAZON,)), ca.certificate("false", "middle"), ca.MIDDLE)
    ),
    "the intermediate first": _chain(ca.pem(ca.MIDDLE, LEAF)),
    "a certificate for another use": _chain(ca.pem(ca.leaf(usage=ExtendedKeyUsageOID.CODE_SIGNING), ca.MIDDLE)),
    "a key that isn't RSA": _chain(ca.pem(ca.leaf(public=ca.elliptic()), ca.MIDDLE)),
    "a stale request": _at(lambda now: (now - timedelta(seconds=160)).isoformat()),
    "a request of the future": _at(lambda now: (now + timedelta(seconds=160)).isoformat()),
    "no time": _at(lambda now: None),
    "a time without a zone": _at(lambda now: now.replace(tzinfo=None).isoformat()),
    "a garbage time": _at(lambda now: "yesterday"),
    "a foreign skill": _skills(FOREIGN, FOREIGN),
    "a foreign skill in the session": _skills(FOREIGN, OURS),
    "a foreign skill in the context": _skills(OURS, FOREIGN),
    "no skill": lambda s: s.asks({**question(at=s.clock()), "session": {}, "context": {}}),
    "not JSON": lambda s: s.asks(b"hello"),
    "an empty body": lambda s: s.asks(b""),
    "a list": lambda s: s.asks(b"[]"),
    "an empty object": lambda s: s.asks(b"{}"),
    "a request that is no object": lambda s: s.asks({**question(), "request": "hello"}),
    "deep JSON": lambda s: s.asks(b"[" * 100_000),
    "deep JSON, closed": lambda s: s.asks(b'{"a":' * 20_000 + b"1" + b"}" * 20_000),
    "not UTF-8": lambda s: s.asks(b'{"request": "\xff\xfe"}'),
    "UTF-16": lambda s: s.asks(json.dumps(question()).encode("utf-16")),
}  # fmt: skip
REASONS = {
    "isn't of these bytes": ('a tampered body', "another body's signature", 'a SHA-1 signature in the place of the other', "a signature that isn't base64", 'a signature with bad padding', 'a short signature', 'signed by somebody else'),
    "isn't signed": ('no signature', 'SHA-1 only', 'no address of a chain', 'an empty signature', 'a very long signature'),
    "certificate's address": ('http', 'another host', "a host that looks like Amazon's", "a host before Amazon's", "a bucket's own host", "Amazon's host as a user name", 'a user name', 'another folder', 'another folder, in capitals', 'out of the folder', 'out of the folder, escaped', 'out of the folder, with a backslash', 'another port', 'a port that is no number', 'no address at all', 'an address without an end', 'an address in brackets'),
    'answered 404': ("a chain that isn't there",),
    'answered 302': ('a redirected chain',),
    "chain isn't valid": ('an empty chain', 'a garbage chain', 'a chain of garbage in PEM', 'a wrong name', 'no name', 'an expired leaf', "a leaf that isn't valid yet", 'no intermediate', 'an untrusted root', 'a certificate that signed itself', 'a leaf that signs leaves', 'the intermediate first', 'a certificate for another use'),
    'chain is too long': ('an oversized chain',),
    'took too long': ('a slow chain',),
    'answered 500': ('a chain whose server fails',),
    "isn't RSA": ("a key that isn't RSA",),
    "isn't of now": ('a stale request', 'a request of the future'),
    'has no time': ('no time', 'a time without a zone', 'a garbage time'),
    'another skill': ('a foreign skill', 'a foreign skill in the session', 'a foreign skill in the context', 'no skill'),
    "can't be read": ('not JSON', 'an empty body', 'deep JSON', 'deep JSON, closed', 'not UTF-8', 'UTF-16'),
    'holds no request': ('a list', 'an empty object', 'a request that is no object'),
}  # fmt: skip
"""Why each is refused, as the log says it: an attack that fails for another reason has shown nothing."""
REASON = {name: reason for reason, names in REASONS.items() for name in names}


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_refused_and_told_nothing(
    service: Service, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    answer = ATTACKS[name](service)
    assert (answer.status, answer.body) == (400, b"")
    assert REASON[name] in caplog.text
