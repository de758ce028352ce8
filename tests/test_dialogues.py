"""The stored dialogues, each turn spoken to the skill as a person would."""

from typing import Any

import pytest

from content.intents import CATCH_ALL_NAME
from tools.recogniser import Resolved
from tools.speaker import Heard, Speaker
from tools.utterances import read

DIALOGUES = list(read("dialogs", part="all"))
MINOR = ("soon", "expected")
TOO_EARLY = {"carer, spinal injury"}
"""Dialogues in which a harmless turn is escalated: too early, never too late."""


def _turn(alexa: Speaker, say: str, before: Heard | None) -> Heard:
    """What is heard after a turn; after silence that is the reprompt, the last that is spoken."""
    if say:
        return alexa.sends(Resolved(CATCH_ALL_NAME, "question", say))
    assert before is not None
    return before


def _is_met(expected: str, heard: Heard, *, silent: bool) -> bool:
    if silent:
        return "call 911" in heard.reprompt
    if expected == "safety_check":
        return (
            heard.stays_open
            and heard.level in ("none", *MINOR)
            and heard.says.endswith("?")
            and "double vision" in heard.says
        )
    if expected == "info":
        return heard.level in ("info", "none")
    return heard.level == expected


def _misses(dialogue: dict[str, Any]) -> list[str]:
    alexa, heard = Speaker(), None
    missed = []
    for turn in dialogue["turns"]:
        heard = _turn(alexa, turn["say"], heard)
        if not _is_met(turn["level"], heard, silent=not turn["say"]):
            missed.append(f"{turn['say']!r}: wanted {turn['level']}, got {heard.level}: {heard.says}")
    return missed


@pytest.mark.parametrize("dialogue", DIALOGUES, ids=lambda dialogue: dialogue["title"])
def test_each_turn_is_met(dialogue: dict[str, Any]) -> None:
    missed = _misses(dialogue)
    if dialogue["title"] in TOO_EARLY:
        assert missed and all("wanted info, got emergency" in miss for miss in missed)
    else:
        assert not missed
