"""The clinic's own file: what a good one changes, and that a broken one changes nothing but its own line."""

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import lambda_function
from assistant import clinic as clinics
from tools.check_clinic import clinic_faults
from tools.speaker import Speaker

GOOD = """
name = "Rose Street Clinic"
phone = "020 7946 0000"
hours = "Monday to Friday, nine to five"
after_hours_phone = "020 7946 0001"

[aftercare]
after_exercise = "After Botox at Rose Street, leave the gym until tomorrow."
"""
Install = Callable[[str], Path]


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Put a clinic.toml in place, as an owner does."""

    def put(text: str) -> Path:
        file = tmp_path / "clinic.toml"
        file.write_text(text, encoding="utf-8")
        monkeypatch.setattr(clinics, "FILE", file)
        clinics.installed.cache_clear()
        return file

    yield put
    clinics.installed.cache_clear()


def test_an_escalation_names_the_clinic_after_the_emergency_number(install: Install, alexa: Speaker) -> None:
    install(GOOD.replace("after_hours_phone", "#"))
    heard = alexa.asks("i can't swallow since my injections")
    assert heard.says.startswith("Call 911 now")
    assert "Then call Rose Street Clinic, 020 7946 0000." in heard.says
    assert len(heard.says.replace("020 7946 0000", "x").split()) <= 45
    assert '<say-as interpret-as="telephone">020 7946 0000</say-as>' in heard.response["outputSpeech"]["ssml"]


def test_where_that_would_be_too_long_it_stands_in_the_reprompt(install: Install, alexa: Speaker) -> None:
    install(GOOD)
    heard = alexa.asks("i can't swallow since my injections")
    assert "Rose Street" in heard.says + heard.reprompt
    assert heard.says.startswith("Call 911 now") and heard.reprompt.startswith("Call 911 now")
    assert len(heard.says.replace("020 7946 000", "x").split()) <= 45


def test_a_crisis_line_stands_alone(install: Install, alexa: Speaker) -> None:
    install(GOOD)
    heard = alexa.asks("i want to die")
    assert "988" in heard.says and "Rose Street" not in heard.says + heard.reprompt


def test_its_own_wording_is_told_with_whose_it_is(install: Install, alexa: Speaker) -> None:
    install(GOOD)
    alexa.opens()
    heard = alexa.asks("can i exercise after botox")
    assert "leave the gym until tomorrow" in heard.says
    assert "Sources: Rose Street Clinic" in heard.card
    assert "wording of Rose Street Clinic" in alexa.asks("where did you get that").says
    assert "No clinician has reviewed that" in alexa.asks("who reviewed this").says
    assert "leave the gym" not in alexa.asks("tell me more").says


def test_the_number_and_the_hours_are_told(install: Install, alexa: Speaker) -> None:
    install(GOOD)
    heard = alexa.asks("when are you open")
    assert "nine to five" in heard.says
    assert "020 7946 0000, or after hours 020 7946 0001" in heard.says


def test_without_a_file_nobody_invents_a_number(alexa: Speaker) -> None:
    assert "don't have your clinic's number" in alexa.asks("what's the clinic's number").says


def test_staff_mode_can_be_on_from_the_start(install: Install, alexa: Speaker) -> None:
    install('staff_mode = "on"')
    assert "names of patients" in alexa.opens().says
    assert "20 units" in alexa.asks("dose for frown lines").says
    assert "Patient mode" in alexa.asks("patient mode").says
    assert "say staff mode" in alexa.asks("dose for frown lines").says
    assert "20 units" in Speaker().asks("dose for frown lines").says


def test_staff_mode_can_be_switched_off(install: Install, alexa: Speaker) -> None:
    install('staff_mode = "off"')
    alexa.opens()
    assert "switched off" in alexa.asks("dose for frown lines").says
    assert "switched off" in alexa.asks("staff mode").says
    assert "20 units" not in alexa.asks("dose for frown lines").says


@pytest.mark.parametrize(
    ("text", "key", "mend"),
    [
        ("name = ", "file", "can't be read"),
        ("\x00", "file", "can't be read"),
        ('nmae = "Rose"', "nmae", "unknown key; known are name"),
        ("name = 5", "name", "quotation marks"),
        ('name = "A very long name of a clinic"', "name", "over 4 words"),
        ('name = "<b>Rose</b>"', "name", "can't be spoken"),
        ('name = "Rose"\nphone = "ring us"', "phone", "no telephone number"),
        ('phone = "020 7946 0000"', "phone", "needs a name"),
        ('staff_mode = "maybe"', "staff_mode", "is none of by voice, on, off"),
        ('aftercare = "rest"', "aftercare", "[aftercare]"),
        ('[aftercare]\nafter_gym = "No."', "aftercare.after_gym", "known are after_general"),
        ('[aftercare]\nspread_of_toxin = "Wait a week."', "aftercare.spread_of_toxin", "no aftercare topic"),
        ("[aftercare]\nafter_exercise = 3", "aftercare.after_exercise", "quotation marks"),
        ('[aftercare]\nafter_exercise = "Call {emergency}"', "aftercare.after_exercise", "can't be spoken"),
    ],
)
def test_a_broken_line_is_named_with_its_mend_and_the_general_words_stand(
    install: Install, alexa: Speaker, text: str, key: str, mend: str
) -> None:
    _, faults = clinics.read(install(text))
    assert [fault.key for fault in faults] == [key]
    assert mend in faults[0].mend
    heard = alexa.asks("can i exercise after botox")
    assert "no hard exercise until the next day" in heard.says


def test_a_broken_line_leaves_the_others_standing(install: Install, alexa: Speaker) -> None:
    install(GOOD.replace('hours = "Monday', 'opening = "Monday'))
    assert "020 7946 0000" in alexa.asks("what's the clinic's number").says


def test_the_check_reads_it_with_file_key_and_mend(install: Install) -> None:
    install(GOOD)
    assert [*clinic_faults()] == []
    install(
        f'{GOOD}after_flying = "Notwithstanding contraindications, individualised consultation is recommended."'
    )
    assert "lambda/clinic.toml: aftercare: after_flying: reading grade" in str(next(clinic_faults()))
    install("colour = 3")
    assert "lambda/clinic.toml: colour: unknown key" in str(next(clinic_faults()))


def test_a_file_that_is_no_text_or_far_too_large_is_left_alone(install: Install) -> None:
    file = install("")
    file.write_bytes(b"\xff\xfe\x00")
    assert clinics.read(file)[1][0].key == "file"
    file.write_text("x" * 60_000, encoding="utf-8")
    assert "over 50000 bytes" in clinics.read(file)[1][0].mend


def test_a_broken_file_is_logged_once_without_its_words(
    install: Install, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    install('nmae = "Rose"')
    monkeypatch.setattr(lambda_function, "_told", set())
    with caplog.at_level(logging.WARNING):
        Speaker().asks("does botox hurt")
        Speaker().asks("does botox hurt")
    told = [r.message for r in caplog.records if "clinic.toml" in r.message]
    assert told == ["clinic.toml: nmae is left out; run make check"]
