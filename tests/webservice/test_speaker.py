"""The browser's speaker without a browser: what a turn brings, and who may ask. tests/browser has the page itself."""

from typing import Any

import pytest
from flask.testing import FlaskClient

from tools.evaluate import met
from tools.utterances import read
from webservice.speaker.app import create_speaker


@pytest.fixture
def page() -> FlaskClient:
    return create_speaker().test_client()


def _turn(page: FlaskClient, **asked: Any) -> Any:
    return page.post("/turn", json={"kind": "say", **asked}).get_json()


def test_a_turn_brings_the_answer_and_its_insides(page: FlaskClient) -> None:
    found = _turn(page, words="i can't swallow since my injections", screen=True)
    assert found["says"].startswith("Call 911") and found["level"] == "emergency" and found["open"]
    assert found["inside"]["reply"] == "sign swallowing_trouble"
    assert "triage table" in found["inside"]["why"] and found["inside"]["sources"]
    assert found["screen"]["document"]["type"] == "APL"
    assert found["request"]["request"]["type"] == "IntentRequest" and found["response"]["version"] == "1.0"


def test_the_session_is_the_page_s(page: FlaskClient) -> None:
    first = _turn(page, words="is drooping eyelid normal")
    answered = _turn(page, words="kind of", attributes=first["attributes"], new=False)
    assert answered["level"] == "emergency" and "eyelid droop one" in answered["inside"]["why"]
    later = _turn(page, words="okay", attributes=answered["attributes"], new=False)
    assert "stands until the session ends" in later["inside"]["why"]


@pytest.mark.parametrize(("words", "why"), [
    ("i have no trouble swallowing", "no report"),
    ("does botox hurt", "No danger sign"),
])  # fmt: skip
def test_it_says_why(page: FlaskClient, words: str, why: str) -> None:
    assert why in _turn(page, words=words)["inside"]["why"]


def test_it_says_that_no_phrase_knew_the_words(page: FlaskClient) -> None:
    said = next(
        line["say"] for line in read("danger_own", part="dev") if met(line["say"]).rule == "second opinion"
    )
    assert "second opinion" in _turn(page, words=said)["inside"]["why"]


def test_a_launch_and_a_touch(page: FlaskClient) -> None:
    opened = _turn(page, kind="open")
    assert opened["inside"]["intent"] == "LaunchRequest" and opened["open"]
    told = _turn(page, words="does botox hurt", attributes=opened["attributes"], new=False)
    more = _turn(page, kind="touch", touched=["more", told["id"]], attributes=told["attributes"], new=False)
    assert more["inside"]["intent"] == "a touch" and more["id"] == told["id"] and more["says"] != told["says"]


@pytest.mark.parametrize("given", [None, [], {}, {"kind": "shout"}, {"kind": 5}, "hello"])
def test_what_is_no_turn_is_told_so(page: FlaskClient, given: object) -> None:
    answer = page.post("/turn", json=given)
    assert answer.status_code == 400 and "kind must be" in answer.get_json()["wrong"]


@pytest.mark.parametrize("odd", [
    {"words": 5}, {"locale": "xx"}, {"touched": "more"}, {"kind": "touch", "touched": [{}, 7]}, {"attributes": []}, {"new": "no"},
])  # fmt: skip
def test_odd_parts_of_a_turn_are_left_out(page: FlaskClient, odd: dict[str, Any]) -> None:
    assert "says" in _turn(page, **{"words": "does botox hurt", **odd})


def test_broken_turns_are_no_500(page: FlaskClient) -> None:
    touched = {"kind": "touch", "touched": ["nope"], "attributes": {"reply": "x"}, "new": False}
    assert page.post("/turn", json=touched).status_code == 200
    deep = "[" * 100_000
    assert page.post("/turn", data=deep, content_type="application/json").status_code == 400


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8080", "127.0.0.1.evil.example", "[::2]"])
def test_a_page_elsewhere_can_t_ask(page: FlaskClient, host: str) -> None:
    assert page.get("/", headers={"Host": host}).status_code == 403
    assert page.post("/turn", json={"kind": "open"}, headers={"Host": host}).status_code == 403


@pytest.mark.parametrize("host", ["127.0.0.1:8080", "localhost:8080", "localhost", "[::1]:8080"])
def test_this_machine_can(page: FlaskClient, host: str) -> None:
    answer = page.get("/", headers={"Host": host})
    assert answer.status_code == 200
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


@pytest.mark.parametrize(
    "path", ["/static/../turn.py", "/static/%2e%2e/turn.py", "/static/none.js", "/etc/passwd"]
)
def test_only_its_own_files_are_there(page: FlaskClient, path: str) -> None:
    assert page.get(path).status_code == 404
