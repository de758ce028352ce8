"""What is touched on a screen is handled as the spoken command that the button stands for."""

from collections.abc import Mapping
from typing import Any

from assistant.choices import TOUCHED

EVENT = "Alexa.Presentation.APL.UserEvent"
_PREFIX = "Touched."


def as_intent(request: Mapping[str, Any]) -> dict[str, Any] | None:
    """The intent that a touch stands for, with the topic that was on the screen; None for a touch we don't know."""
    arguments = request.get("arguments")
    if request.get("type") != EVENT or not isinstance(arguments, list):
        return None
    command, topic, *_ = (*(arg if isinstance(arg, str) else "" for arg in arguments[:2]), "", "")
    if command not in TOUCHED:
        return None
    return {"name": f"{_PREFIX}{command}", "slots": {"topic": {"name": "topic", "value": topic[:100]}}}


def touched(intent: str) -> str:
    """The command of such an intent, or ""."""
    command = intent.removeprefix(_PREFIX)
    return command if intent.startswith(_PREFIX) and command in TOUCHED else ""
