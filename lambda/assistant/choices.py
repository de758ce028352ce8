"""What may be touched instead of said, after a reply: the commands that its question can be answered with."""

from collections.abc import Mapping
from typing import NamedTuple

from content.prompts import TOUCH
from content.topics import called


class Choice(NamedTuple):
    """A command (content/commands.py) and the words on its button."""

    command: str
    label: str


TOUCHED = frozenset(TOUCH) | {"first", "second"}
"""Every command that a screen may send."""


def choices_of(memory: Mapping[str, object]) -> tuple[Choice, ...]:
    """The choices that a session's memory leaves open, at most three; a check can be answered without a voice."""
    offer, near = memory.get("offer"), memory.get("near")
    if memory.get("check"):
        return _named("yes", "no", "repeat")
    if offer == "which" and isinstance(near, list):
        return tuple(
            Choice(command, _capital(called(topic)))
            for command, topic in zip(("first", "second"), near, strict=True)
        )
    if offer == "step":
        return _named(*(("previous",) if memory.get("step") else ()), "next", "repeat")
    if offer == "next" and isinstance(near, list):
        return (Choice("yes", _capital(called(near[0]))), *_named("repeat"))
    return _named("more", "repeat") if offer == "more" else ()


def _named(*commands: str) -> tuple[Choice, ...]:
    return tuple(Choice(command, TOUCH[command]) for command in commands)


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]
