"""The entry point: what it refuses, what it keeps silent on, and what it never logs."""

import logging
from typing import Any

import pytest

import lambda_function
from lambda_function import lambda_handler
from tests.alexa_rules import assert_valid
from tools import envelope
from tools.recogniser import Resolved
from tools.speaker import Heard


def _ask(words: str, **session: Any) -> Any:
    request = envelope.intent(Resolved("AskIntent", "question", words))
    return envelope.envelope(request, new=True, attributes={}) | session


def test_the_end_of_a_session_gets_no_speech() -> None:
    event = envelope.envelope(envelope.ended(), new=False, attributes={"v": 1, "topic": "what_is_botox"})
    heard = Heard(lambda_handler(event, None))
    assert heard.is_silent
    assert heard.response == {}


@pytest.mark.parametrize(
    "kind",
    [
        "Alexa.Presentation.APL.UserEvent",
        "System.ExceptionEncountered",
        "CanFulfillIntentRequest",
        "New.Kind",
    ],
)
def test_an_unknown_kind_of_request_is_met_with_silence_and_keeps_the_session(kind: str) -> None:
    kept = {"v": 1, "alarm": "chest_pain", "alarm_level": "emergency"}
    answered = lambda_handler(envelope.envelope({"type": kind}, new=False, attributes=kept), None)
    assert answered["response"] == {}
    assert answered["sessionAttributes"] == kept


def test_an_accepted_skill_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SKILL_ID", f"other, {envelope.SKILL_ID}")
    assert not Heard(lambda_handler(_ask("does botox hurt"), None)).is_silent


@pytest.mark.parametrize(
    "broken", [{"session": {"application": {"applicationId": "foreign"}}}, {"session": {}, "context": {}}]
)
def test_a_foreign_skill_id_is_refused(monkeypatch: pytest.MonkeyPatch, broken: dict[str, Any]) -> None:
    monkeypatch.setenv("SKILL_ID", envelope.SKILL_ID)
    assert Heard(lambda_handler(_ask("does botox hurt") | broken, None)).is_silent


def test_without_a_skill_id_it_is_said_once(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SKILL_ID", raising=False)
    monkeypatch.setattr(lambda_function, "_told", set())
    with caplog.at_level(logging.WARNING):
        lambda_handler(_ask("does botox hurt"), None)
        lambda_handler(_ask("does botox hurt"), None)
    assert [r.message for r in caplog.records] == ["SKILL_ID is not set: requests of any skill are answered"]


def test_nothing_personal_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        lambda_handler(_ask("my throat is closing, I am Jane Roe"), None)
        lambda_handler({"request": {"type": "IntentRequest", "intent": {"name": 5}}, "session": "jane"}, None)
    assert not any(word in caplog.text for word in ("throat", "Jane", "jane", "TESTUSER", "amzn1"))


def test_when_all_else_breaks_a_safe_reply_is_spoken(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_: object) -> None:
        raise RuntimeError("for the test")

    monkeypatch.setattr(lambda_function, "answered", breaks)
    answered = lambda_handler(_ask("does botox hurt"), None)
    assert_valid(answered)
    assert "call 911" in Heard(answered).says


def test_when_an_answer_breaks_the_apology_is_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_: object) -> None:
        raise RuntimeError("for the test")

    monkeypatch.setattr("alexa.skill.answer", breaks)
    answered = lambda_handler(_ask("does botox hurt"), None)
    assert_valid(answered)
    assert Heard(answered).id == "broken"


def test_a_very_long_utterance_with_the_danger_at_its_end() -> None:
    heard = Heard(
        lambda_handler(_ask("i had a lovely day at the clinic " * 240 + "and i can't breathe"), None)
    )
    assert heard.level == "emergency"


def test_markup_in_a_slot_is_neither_spoken_nor_in_the_way() -> None:
    heard = Heard(lambda_handler(_ask("<speak>i can't <break/> swallow & breathe</speak>"), None))
    assert heard.level == "emergency"
    assert "<" not in heard.says


def test_a_list_slot_is_heard() -> None:
    event = _ask("")
    event["request"]["intent"]["slots"]["question"] = {
        "name": "question",
        "slotValue": {
            "type": "List",
            "values": [{"type": "Simple", "value": "i can't"}, {"type": "Simple", "value": "breathe"}],
        },
    }
    assert Heard(lambda_handler(event, None)).id in ("breathing_trouble", "not_understood")


@pytest.mark.parametrize("value", ["", "   ", "?", "zxqv flurb"])
@pytest.mark.parametrize("intent", ["AskIntent", "ActivityIntent", "ReportSymptomIntent", "TreatsIntent"])
def test_an_empty_or_nonsense_slot_is_not_understood(intent: str, value: str) -> None:
    slot = {"AskIntent": "question", "ActivityIntent": "activity", "ReportSymptomIntent": "symptom"}.get(
        intent, "condition"
    )
    event = envelope.envelope(envelope.intent(Resolved(intent, slot, value)), new=True, attributes={})
    heard = Heard(lambda_handler(event, None))
    assert heard.id in ("not_understood", "not_known")
