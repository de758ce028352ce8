"""What testers hunted for, and what has been learned of it since: how much is still missed or still alarms may only fall."""

from tools.evaluate import met
from tools.utterances import read

MISSED, LOW, ALARMED = 39, 37, 140
"""Dangers of 3,222 that are not escalated, emergencies of 2,605 below their level, and harmless things of 2,277 that are."""


def test_no_danger_that_was_found_is_missed_again() -> None:
    lines = [(line, met(line["say"])) for line in read("danger_hunt", part="dev")]
    missed = sum(not found.escalates for _, found in lines)
    low = sum(line["level"] == "emergency" and found.level != "emergency" for line, found in lines)
    assert len(lines) == 3_222
    assert missed <= MISSED and low <= LOW


def test_no_harmless_thing_that_was_mended_alarms_again() -> None:
    alarmed = sum(met(line["say"]).escalates for line in read("harmless_hunt", part="dev"))
    assert alarmed <= ALARMED
