"""Where an answer comes from and who has read it: asked after any answer, told truthfully."""

import pytest

from assistant import provenance
from content import signoffs
from content.signoffs import SignOff
from content.sources import SOURCES
from content.topics import TOPICS
from tools.check_content import sign_off_faults
from tools.speaker import Speaker


def test_where_did_you_get_that(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("how long does botox last")
    heard = alexa.asks("where did you get that")
    assert "That comes from a review of how long it lasts, the NHS and the American Academy" in heard.says
    assert heard.stays_open


def test_before_any_answer_it_names_the_kinds_of_sources(alexa: Speaker) -> None:
    alexa.opens()
    assert "drug labels, health services, and published studies" in alexa.asks("who says").says


@pytest.mark.parametrize("words", ["who reviewed this", "has a doctor checked this", "is that reviewed"])
def test_nobody_clinical_has_reviewed_it_and_it_says_so(alexa: Speaker, words: str) -> None:
    alexa.opens()
    alexa.asks("does botox hurt")
    assert "No clinician has reviewed that yet" in alexa.asks(words).says


def test_a_signature_is_told_until_the_words_change(alexa: Speaker, monkeypatch: pytest.MonkeyPatch) -> None:
    signed = SignOff(
        "pain_and_numbing", provenance.fingerprint("pain_and_numbing"), "Doctor Ada Example", "1 May 2027"
    )
    for room in (signoffs, provenance):
        monkeypatch.setattr(room, "SIGN_OFFS", (signed,))
    alexa.opens()
    alexa.asks("does botox hurt")
    assert "Doctor Ada Example reviewed that on 1 May 2027." in alexa.asks("who reviewed this").says
    monkeypatch.setitem(TOPICS["pain_and_numbing"], "more", "Other words.")
    assert "No clinician has reviewed that yet" in alexa.asks("who reviewed this").says


def test_a_stale_signature_fails_the_check(monkeypatch: pytest.MonkeyPatch) -> None:
    stale = (
        SignOff("headache", "00000000", "Doctor Example", "1 May"),
        SignOff("nowhere", "0", "X", "1 May"),
    )
    monkeypatch.setattr("tools.check_content.SIGN_OFFS", stale)
    told = [str(fault) for fault in sign_off_faults()]
    assert "have them read again" in told[0] and "take the line out" in told[1]


def test_every_source_can_be_said() -> None:
    for key, source in SOURCES.items():
        assert source.spoken and "http" not in source.spoken and len(source.spoken.split()) <= 10, key
