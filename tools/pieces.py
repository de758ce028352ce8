"""Holds the dialogues in which a danger is told in pieces, or something harmless in the same shape, and says what became of each."""

from typing import Literal

from tools.speaker import Speaker
from tools.utterances import Json

RAISED = ("urgent", "emergency")
Result = Literal["met", "low", "checked", "passed", "alarmed", "quiet"]
"""A danger is met by its last turn, told as less than it is, asked about in a check, or passed; what is harmless alarms
at some turn, or is quiet."""
AS_WANTED = ("met", "quiet")


def hold(dialogue: Json) -> Result:
    """What became of one dialogue of tests/utterances/pieces*.jsonl."""
    alexa = Speaker()
    alexa.opens()
    heard = [alexa.asks(said) for said in dialogue["turns"]]
    last = heard[-1]
    if dialogue["level"] == "none":
        return "alarmed" if any(turn.level in RAISED for turn in heard) else "quiet"
    if last.level in RAISED:
        return "met" if last.level == "emergency" or dialogue["level"] == "urgent" else "low"
    return "checked" if "trouble breathing" in last.says and last.stays_open else "passed"
