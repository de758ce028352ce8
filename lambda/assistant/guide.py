"""Reading aloud in steps: the aftercare and the warning signs, at the pace of whoever listens."""

from dataclasses import replace

from assistant.answers import part_of, tell_part
from assistant.memory import Memory
from assistant.reply import Reply
from assistant.turn import Turn
from assistant.wording import fill, speak
from content import prompts
from content.guides import GUIDES

_ONWARD = ("next", "yes", "more")


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
    if command == "previous":
        return _step(turn, memory, max(memory.step - 1, 0))
    if reading and command == "repeat":
        return _step(turn, memory, memory.step)
    return _step(turn, memory, 0) if reading and command == "home" else None


def _step(turn: Turn, memory: Memory, at: int) -> Reply:
    guide = GUIDES[memory.guide]
    if at >= len(guide.steps):
        over = memory.but(guide="", step=0, offer="", misses=0, last="")
        return speak(prompts.GUIDE_OVER, turn.locale, over, id="guide_over", name=guide.name.lower())
    topic, part = guide.steps[at]
    kept = memory.but(step=at, last="step", offer="step", misses=0).about_topic(topic)
    words = f"{_lead(memory.guide, at, turn.locale)} {part_of(topic, part, turn.question, kept)}"
    return replace(tell_part(turn.question, kept, topic, words, prompts.STEP), slow=True)


def _lead(name: str, at: int, locale: str) -> str:
    guide = GUIDES[name]
    opening = prompts.GUIDE_FIRST if at == 0 else prompts.GUIDE_LAST if at + 1 == len(guide.steps) else ""
    return fill(opening or prompts.GUIDE_STEP, locale, name=guide.name, number=at + 1, count=len(guide.steps))
