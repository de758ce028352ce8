"""Reading aloud in steps: the aftercare and the warning signs, at the pace of whoever listens."""

from dataclasses import replace

from assistant.answers import part_of, tell_part
from assistant.memory import Memory
from assistant.reply import Reply
from assistant.triage.assess import ORDER, UNNAMED
from assistant.turn import Turn
from assistant.wording import fill, speak
from content import prompts
from content.guides import GUIDES
from content.signs import SIGNS

_ONWARD = ("next", "yes")
_WARNINGS = "warnings"


def read_on(turn: Turn) -> Reply | None:
    """The first step of a guide that is asked for, or the step that is wanted next of the one being read."""
    memory, command = turn.memory, turn.command
    if command in GUIDES:
        return _step(turn, memory.but(guide=command), 0)
    if not memory.guide:
        return None
    reading = memory.offer == "step"
    if command == "next" or (reading and command in _ONWARD):
        return _step(turn, memory, memory.step + 1)
    if command == "previous":  # after a question in between, the step that was being read
        return _step(turn, memory, max(memory.step - 1, 0) if memory.last == "step" else memory.step)
    if command == "repeat" and memory.last == "step":
        return _step(turn, memory, memory.step)
    return _step(turn, memory, 0) if reading and command == "home" else None


def _step(turn: Turn, memory: Memory, at: int) -> Reply:
    guide = GUIDES[memory.guide]
    if at >= len(guide.steps):
        over = memory.but(offer="", misses=0, last="guide_over")
        return speak(prompts.GUIDE_OVER, turn.locale, over, id="guide_over", name=guide.name.lower())
    topic, part = guide.steps[at]
    more = at + 1 < len(guide.steps)
    kept = memory.but(
        step=at, last="step", offer="step" if more else "", misses=0, about=_about(memory.guide, topic)
    ).about_topic(topic)
    words = f"{_lead(memory.guide, at, turn.locale)} {part_of(topic, part, turn.question, kept)}"
    return replace(
        tell_part(turn.question, kept, topic, words, prompts.STEP if more else prompts.NEXT), slow=True
    )


def _about(guide: str, topic: str) -> str:
    """The gravest sign that a step of the warning signs tells of, so that "she has that" is a report of it."""
    if guide != _WARNINGS:
        return ""
    told = [sign for sign, entry in SIGNS.items() if entry.get("topic") == topic and entry["why"]]
    return max(told, key=lambda sign: ORDER.index(SIGNS[sign]["level"]), default=UNNAMED)


def _lead(name: str, at: int, locale: str) -> str:
    guide = GUIDES[name]
    opening = prompts.GUIDE_FIRST if at == 0 else prompts.GUIDE_LAST if at + 1 == len(guide.steps) else ""
    return fill(opening or prompts.GUIDE_STEP, locale, name=guide.name, number=at + 1, count=len(guide.steps))
