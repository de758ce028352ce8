"""What a request leaves in the log: one line that counts, and nothing of what was said or by whom."""

import json
from typing import Any

import pytest

from alexa.record import COUNTED, hashed, line, not_spoken, unanswered
from alexa.unanswered import scrubbed
from lambda_function import lambda_handler
from tools import envelope
from tools.recogniser import Resolved

PERSONAL = ("jane", "roe", "birchwood", "0455 123", "TESTUSER", "amzn1", "api.amazonalexa", "TEST")
UNKNOWN = "can my neighbour jane roe do the tango on 4 may"
SAID = "jane roe of 12 birchwood lane can't swallow call 0455 123 456"


@pytest.fixture
def on_lambda(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_LAMBDA_FUNCTION_NAME", "injection-guide")


def _event(words: str, **attributes: Any) -> Any:
    request = envelope.intent(Resolved("AskIntent", "question", words))
    return envelope.envelope(request, new=not attributes, attributes=attributes)


def _lines(capsys: pytest.CaptureFixture[str]) -> list[Any]:
    return [json.loads(text) for text in capsys.readouterr().out.splitlines()]


@pytest.mark.usefixtures("on_lambda")
def test_a_request_leaves_one_line_with_its_kind_and_how_it_was_met(
    capsys: pytest.CaptureFixture[str],
) -> None:
    event = _event(SAID)
    lambda_handler(event, None)
    (told,) = _lines(capsys)
    assert told["request"] == hashed(event["request"]["requestId"]) and len(told["request"]) == 8
    assert (told["locale"], told["intent"], told["type"]) == ("en-US", "AskIntent", "IntentRequest")
    assert (told["reply"], told["level"], told["misses"]) == ("swallowing_trouble", "emergency", 0)
    assert told["Emergencies"] == 1 and told["EscalationsNotSpoken"] == 0 and told["Milliseconds"] > 0


@pytest.mark.usefixtures("on_lambda")
def test_nobody_and_nothing_said_is_in_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOG_UNANSWERED", "yes")
    strange = _event(SAID)
    strange["request"] |= {"locale": "jane", "type": "jane", "requestId": "jane"}
    for event in (
        _event(SAID),
        _event("what would jane roe of birchwood say 0455 123"),
        strange,
        {"jane": "roe"},
        "jane",
        None,
    ):
        lambda_handler(event, None)
    out = capsys.readouterr().out
    assert len(out.splitlines()) >= 6
    assert not [word for word in PERSONAL if word in out]


def test_elsewhere_nothing_is_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("AWS_LAMBDA_FUNCTION_NAME", raising=False)
    lambda_handler(_event(SAID), None)
    assert capsys.readouterr().out == ""


@pytest.mark.usefixtures("on_lambda")
def test_the_line_is_in_cloudwatch_s_metric_format(capsys: pytest.CaptureFixture[str]) -> None:
    lambda_handler(_event("does botox hurt"), None)
    (told,) = _lines(capsys)
    (directive,) = told["_aws"]["CloudWatchMetrics"]
    assert directive["Namespace"] == "InjectionGuide" and directive["Dimensions"] == [["FunctionName"]]
    assert told["FunctionName"] == "injection-guide"
    names = [metric["Name"] for metric in directive["Metrics"]]
    assert names == [*COUNTED, "Milliseconds"] and all(isinstance(told[name], int | float) for name in names)


@pytest.mark.usefixtures("on_lambda")
def test_what_was_not_understood_and_not_known_is_counted(capsys: pytest.CaptureFixture[str]) -> None:
    lambda_handler(_event("flurb zyx"), None)
    lambda_handler(_event(UNKNOWN), None)
    missed, unknown = _lines(capsys)
    assert (missed["NotUnderstood"], missed["NotKnown"], missed["misses"]) == (1, 0, 1)
    assert (unknown["NotUnderstood"], unknown["NotKnown"]) == (0, 1)


@pytest.mark.usefixtures("on_lambda")
def test_a_line_that_can_t_be_written_keeps_nobody_from_an_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> str:
        raise RuntimeError("for the test")

    monkeypatch.setattr("alexa.record.line", breaks)
    assert lambda_handler(_event(SAID), None)["sessionAttributes"]["reply"]["level"] == "emergency"


def test_an_escalation_that_was_not_spoken_is_counted() -> None:
    spoken = lambda_handler(_event("i can't breathe"), None)
    assert not not_spoken(spoken)
    silent = {
        "sessionAttributes": {"reply": {"id": "breathing_trouble", "level": "emergency"}},
        "response": {},
    }
    calm = lambda_handler(_event("does botox hurt"), None)
    calm["sessionAttributes"] |= {"alarm": "breathing_trouble", "alarm_level": "emergency"}
    assert not_spoken(silent) and not_spoken(calm)
    assert json.loads(line(_event("i can't breathe"), silent, 1.0, "f", 0))["EscalationsNotSpoken"] == 1


@pytest.mark.parametrize(
    "kind", ["Alexa.Presentation.APL.RuntimeError", "System.ExceptionEncountered", "SessionEndedRequest"]
)
def test_an_event_after_an_emergency_counts_nothing_again(kind: str) -> None:
    alarmed = lambda_handler(_event("i can't breathe"), None)
    event = envelope.envelope({"type": kind}, new=False, attributes=alarmed["sessionAttributes"])
    told = json.loads(line(event, lambda_handler(event, None), 1.0, "f", 0))
    assert (told["Requests"], told["Emergencies"], told["EscalationsNotSpoken"]) == (1, 0, 0)


def test_what_comes_back_in_session_attributes_is_not_trusted() -> None:
    attributes = {"misses": {"name": "Jane"}, "reply": {"id": "Jane Roe", "level": "her words"}}
    told = line(_event("does botox hurt"), {"sessionAttributes": attributes, "response": {}}, 1.0, "f", 0)
    assert "Jane" not in told and "her words" not in told and json.loads(told)["misses"] == 0


def test_a_request_id_of_any_kind_is_hashed() -> None:
    assert len(hashed("\ud800")) == 8


def test_every_reply_has_a_name_in_the_log() -> None:
    for words in (
        "does botox hurt",
        "stop",
        "staff mode",
        "where did you get that",
        "flurb",
        "is drooping eyelid normal",
    ):
        event = _event(words)
        reply = lambda_handler(event, None)
        assert (
            json.loads(line(event, reply, 1.0, "f", 0))["reply"] == reply["sessionAttributes"]["reply"]["id"]
        )


@pytest.mark.parametrize("words", ["stop", "help", "does botox hurt", "yes", "no", "hmm"])
def test_while_an_escalation_stands_every_answer_sends_to_help(words: str) -> None:
    standing = {
        "v": 3,
        "alarm": "breathing_trouble",
        "alarm_level": "emergency",
        "signs": ["breathing_trouble"],
    }
    assert not not_spoken(lambda_handler(_event(words, **standing), None))


def test_unanswered_questions_are_kept_only_where_the_owner_asked_for_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_LAMBDA_FUNCTION_NAME", "injection-guide")
    question = UNKNOWN
    lambda_handler(_event(question), None)
    assert len(_lines(capsys)) == 1
    monkeypatch.setenv("LOG_UNANSWERED", "yes")
    lambda_handler(_event(question), None)
    _, kept = _lines(capsys)
    assert kept["reply"] == "not_known" and "do the" in kept["unanswered"]
    assert not {"neighbour", "tango", "jane", "roe", "may"} & set(kept["unanswered"].split())


def test_nothing_is_kept_of_an_answered_question_or_beside_a_danger_sign() -> None:
    for words, attributes in (
        ("does botox hurt", {}),
        ("flurb zyx", {"v": 3, "alarm": "chest_pain", "alarm_level": "emergency"}),
    ):
        event = _event(words, **attributes)
        assert unanswered(event, lambda_handler(event, None)) == ""


@pytest.mark.parametrize(
    "name", ["james", "mary", "john", "patricia", "robert", "jennifer", "michael", "linda", "william", "elizabeth", "david", "barbara", "susan", "jessica", "sarah", "karen", "nancy", "lisa", "margaret", "sandra", "ashley", "priya", "rahul", "siobhan", "aoife", "mohammed", "fatima", "smith", "jones", "patel", "murphy"]
)  # fmt: skip
def test_a_name_never_gets_through(name: str) -> None:
    assert name not in scrubbed(f"does {name} need botox again").split()


def test_numbers_never_get_through() -> None:
    kept = scrubbed("i am 43 and had twenty units on 4 may call 555 0100 or sixty seventy eight")
    assert not any(char.isdigit() for char in kept)
    assert not {"twenty", "twenti", "sixty", "sixti", "seventy", "eight"} & set(kept.split())
