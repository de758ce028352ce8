"""Strange requests over real HTTP: never a 500, and nothing told. `make fuzz` sends a hundred thousand."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from tools.hosting.fuzz import Fuzzer, Strange
from tools.hosting.servers import Service, question, running

JSON = some.recursive(
    some.none() | some.booleans() | some.floats() | some.text(max_size=20),
    lambda inner: (
        some.lists(inner, max_size=4) | some.dictionaries(some.text(max_size=12), inner, max_size=4)
    ),
    max_leaves=12,
)
VALUES = some.text(some.characters(min_codepoint=32, max_codepoint=126), max_size=60)


@pytest.fixture(scope="module")
def service() -> Iterator[Service]:
    with running() as found:
        yield found


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(url=VALUES, signature=VALUES, kind=VALUES)
def test_any_headers(service: Service, url: str, signature: str, kind: str) -> None:
    answer = service.asks(**{"SignatureCertChainUrl": url, "Signature-256": signature, "Content-Type": kind})
    assert answer.status in (400, 415) and answer.body == b""


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=some.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode()))
def test_any_signed_body(service: Service, body: bytes) -> None:
    answer = service.asks(body)
    assert (answer.status, answer.body) == (400, b"")


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    request=some.dictionaries(
        some.sampled_from(["type", "intent", "locale", "requestId", "dialogState"]), JSON
    )
)
def test_any_request_in_a_signed_envelope_is_answered(service: Service, request: dict[str, Any]) -> None:
    event = question()
    event["request"] |= request
    answer = service.asks(event)
    assert answer.status == 200 and json.loads(answer.body)["version"] == "1.0"


def test_the_fuzzer_s_requests(service: Service) -> None:
    fuzzer, answered = Fuzzer(seed=7), 0
    for _ in range(150):
        strange = fuzzer.request()
        if strange.is_cut_off:
            continue  # the test server reads these otherwise than gunicorn, which `make fuzz` asks
        answer = service.send(strange.body, strange.headers, method=strange.method, path=strange.path)
        assert strange.wrong(answer.status) == ""
        answered += answer.status == 200
    assert answered > 15


def test_the_fuzzer_knows_a_wrong_answer() -> None:
    unsigned = Strange("POST", "/alexa", b"{}", {}, is_signed=False)
    assert unsigned.wrong(200) and unsigned.wrong(500) and not unsigned.wrong(400)
