"""What is let through, how long a chain is kept, and what HTTP itself says; over real HTTP, with our own authority."""

import json
from datetime import timedelta

import pytest

from tools.hosting import authority as ca
from tools.hosting.servers import URL, Published, Service, question, signed

LEAF = ca.leaf()


def _published(service: Service, chain: bytes) -> str:
    service.chains.publish("other.pem", chain)
    return "other.pem"


def test_a_request_of_alexa_s_is_answered(service: Service) -> None:
    answer = service.asks()
    assert answer.status == 200 and answer.headers["Content-Type"].startswith("application/json")
    assert "Botox" in json.loads(answer.body)["response"]["outputSpeech"]["ssml"]


def test_a_danger_sign_is_met_as_on_lambda(service: Service) -> None:
    reply = json.loads(service.asks(question("i can't swallow since my injections", at=service.clock())).body)
    assert reply["sessionAttributes"]["reply"] == {"id": "swallowing_trouble", "level": "emergency"}


def test_what_the_sdk_would_refuse_is_met_with_silence(service: Service) -> None:
    event = question(at=service.clock())
    event["request"]["type"] = "Some.Future.Request"
    answer = service.asks(event)
    assert answer.status == 200 and json.loads(answer.body)["response"] == {}


@pytest.mark.parametrize("url", [
    "https://s3.amazonaws.com/echo.api/chain.pem", "https://s3.amazonaws.com:443/echo.api/chain.pem",
    "HTTPS://S3.AmazonAws.com/echo.api/chain.pem", "https://s3.amazonaws.com/echo.api/../echo.api/chain.pem",
])  # fmt: skip
def test_every_way_to_write_amazon_s_address_is_taken(service: Service, url: str) -> None:
    assert service.asks(SignatureCertChainUrl=url).status == 200


def test_a_chain_may_bring_its_root_and_its_middle_in_any_order(service: Service) -> None:
    assert service.asks(chain=_published(service, ca.pem(LEAF, ca.ROOT, ca.MIDDLE))).status == 200


@pytest.mark.parametrize("seconds", [-145, 145])
def test_a_clock_may_be_off_by_150_seconds(service: Service, seconds: int) -> None:
    assert service.asks(question(at=service.clock() + timedelta(seconds=seconds))).status == 200


def test_a_replay_is_refused_when_it_is_stale(service: Service) -> None:
    body = json.dumps(question(at=service.clock())).encode()
    headers = signed(body, URL.format("chain.pem"))
    assert service.send(body, headers).status == 200
    service.clock.ahead += timedelta(seconds=200)
    assert service.send(body, headers).status == 400


def test_a_chain_is_fetched_once_and_again_when_it_has_aged(service: Service) -> None:
    service.chains.publish("kept.pem", ca.pem(LEAF, ca.MIDDLE))
    asked = service.chains.asked
    for _ in range(3):
        assert service.asks(chain="kept.pem").status == 200
    assert service.asks(chain="../echo.api/kept.pem").status == 200
    assert asked.count("/echo.api/kept.pem") == 1
    service.clock.ahead += timedelta(hours=1, minutes=1)
    assert service.asks(chain="kept.pem").status == 200
    assert asked.count("/echo.api/kept.pem") == 2


def test_people_are_answered_while_amazon_s_store_is_down_but_not_for_ever(service: Service) -> None:
    service.chains.publish("down.pem", ca.pem(LEAF, ca.MIDDLE))
    assert service.asks(chain="down.pem").status == 200
    service.chains.publish("down.pem", Published(status=503))
    service.clock.ahead += timedelta(hours=2)
    assert service.asks(chain="down.pem").status == 200
    service.clock.ahead += timedelta(hours=23)
    assert service.asks(chain="down.pem").status == 400


def test_a_chain_that_has_turned_bad_is_not_used_any_longer(service: Service) -> None:
    service.chains.publish("bad.pem", ca.pem(LEAF, ca.MIDDLE))
    assert service.asks(chain="bad.pem").status == 200
    service.chains.publish("bad.pem", ca.pem(LEAF))
    service.clock.ahead += timedelta(hours=2)
    assert service.asks(chain="bad.pem").status == 400


def test_a_kept_certificate_is_not_used_past_its_date(service: Service) -> None:
    soon = ca.leaf(end=service.clock() + timedelta(minutes=10))
    service.chains.publish("soon.pem", ca.pem(soon, ca.MIDDLE))
    assert service.asks(chain="soon.pem").status == 200
    service.clock.ahead += timedelta(minutes=11)
    assert service.asks(chain="soon.pem").status == 400


def test_junk_is_fetched_once_and_only_so_much_of_it(
    service: Service, caplog: pytest.LogCaptureFixture
) -> None:
    asked = service.chains.asked
    for _ in range(5):
        assert service.asks(chain="junk.pem").status == 400
    assert asked.count("/echo.api/junk.pem") == 1 and "of no use just now" in caplog.text
    before = len(asked)
    for nth in range(30):
        assert service.asks(chain=f"junk-{nth}.pem").status == 400
    assert len(asked) - before <= 10 and "too many certificates" in caplog.text
    assert service.asks().status == 200  # a known chain goes on being used


def test_what_is_no_signature_has_nothing_fetched(service: Service) -> None:
    before = len(service.chains.asked)
    assert service.asks(chain="other.pem", **{"Signature-256": "AAAA"}).status == 400
    assert len(service.chains.asked) == before


def test_only_so_many_chains_are_kept(service: Service) -> None:
    for nth in range(20):
        service.clock.ahead += timedelta(seconds=2)
        service.chains.publish(f"many-{nth}.pem", ca.pem(LEAF, ca.MIDDLE))
        assert service.asks(chain=f"many-{nth}.pem").status == 200
    service.clock.ahead += timedelta(seconds=15)
    assert service.asks(chain="many-0.pem").status == 200
    assert service.chains.asked.count("/echo.api/many-0.pem") == 2


@pytest.mark.parametrize(("asked", "headers", "body", "status"), [
    ("GET /alexa", {}, b"", 405), ("PUT /alexa", {}, b"{}", 405), ("DELETE /health", {}, b"", 405),
    ("POST /", {}, b"{}", 404), ("GET /../../etc/passwd", {}, b"", 404), ("GET /static/x", {}, b"", 404),
    ("POST /alexa", {"Content-Type": "text/plain"}, b"{}", 415), ("POST /alexa", {"Content-Type": ""}, b"{}", 415),
    ("POST /alexa", {}, b" " * 300_000, 413),
])  # fmt: skip
def test_http_says_what_http_says(
    service: Service, asked: str, headers: dict[str, str], body: bytes, status: int
) -> None:
    method, path = asked.split()
    answer = service.send(body, headers, method=method, path=path)
    assert (answer.status, answer.body) == (status, b"")


def test_a_load_balancer_can_ask_after_its_health(service: Service) -> None:
    answer = service.send(b"", {}, method="GET", path="/health")
    assert answer.status == 200 and json.loads(answer.body) == {"status": "ok"}
