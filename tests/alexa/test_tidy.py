from alexa.tidy import application_ids, tidy
from tools import envelope
from tools.recogniser import Resolved


def test_nothing_personal_gets_past_the_door() -> None:
    event = envelope.envelope(
        envelope.intent(Resolved("AskIntent", "question", "hi")), new=True, attributes={}
    )
    kept = str(tidy(event))
    assert "TESTUSER" not in kept and "amzn1.ask" not in kept


def test_enums_that_the_sdk_does_not_know_are_dropped() -> None:
    event = envelope.envelope(
        envelope.intent(Resolved("AskIntent", "question", "hi")), new=True, attributes={}
    )
    event["request"]["dialogState"] = "BRAND_NEW"
    event["request"]["intent"]["slots"]["question"]["confirmationStatus"] = "BRAND_NEW"
    assert "BRAND_NEW" not in str(tidy(event))


def test_both_places_of_the_skill_id_are_read() -> None:
    event = {
        "session": {"application": {"applicationId": "a"}},
        "context": {"System": {"application": {"applicationId": "b"}}},
    }
    assert application_ids(event) == {"a", "b"}
    assert application_ids(None) == set()
