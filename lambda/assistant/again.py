"""What was said last, once more, and the rest of it."""

from collections.abc import Callable

from assistant import check
from assistant.answers import offer_two, tell_topic, turn_away
from assistant.helping import help_with
from assistant.memory import Memory
from assistant.question import Question
from assistant.reply import Reply
from assistant.wording import speak
from content import prompts


def repeat(q: Question, memory: Memory) -> Reply:
    """What was said last, once more."""
    if memory.check == "unclear":
        return check.ask_again(memory, q.locale, counts=False)
    if memory.check:
        return check.ask(memory.check, memory, q.locale, soon=bool(memory.check_level))
    if memory.last in prompts.TURNED_AWAY:
        near = memory.near[0] if memory.offer == "next" else ""
        return turn_away(prompts.TURNED_AWAY[memory.last], memory.last, q, memory, near)
    told = _AGAIN[memory.last](q, memory) if memory.last in _AGAIN else None
    return told or speak(prompts.NOTHING_YET, q.locale, memory, id="nothing_yet")


def _answer(q: Question, memory: Memory) -> Reply | None:
    more = memory.last == "more"
    return tell_topic(q, memory, memory.topic, more=more) if memory.topic else None


def welcome_to(q: Question, memory: Memory) -> Reply:
    """The welcome, to anybody or to staff, who are asked not to say the names of patients."""
    prompt = prompts.WELCOME_STAFF if memory.staff else prompts.WELCOME
    kept = memory.but(last="welcome", reminded=memory.reminded or memory.staff)
    return speak(prompt, q.locale, kept, id="welcome")


def _offer(q: Question, memory: Memory) -> Reply | None:
    if memory.offer == "which":
        return offer_two(q, memory, memory.near, memory.further)
    return tell_topic(q, memory, memory.near[0]) if memory.near else None


_AGAIN: dict[str, Callable[[Question, Memory], Reply | None]] = {
    "help": help_with,
    "welcome": welcome_to,
    "topic": _answer,
    "opened": _answer,
    "more": _answer,
    "which": _offer,
    "staff_only": _offer,
}
"""How each kind of thing that was said last is said again; a step of a guide is said by assistant/guide.py."""


def tell_more(q: Question, memory: Memory) -> Reply:
    """The rest of the last answer, once."""
    if memory.check:
        return check.ask_again(memory, q.locale)
    if not memory.topic and memory.last in ("", "welcome", "help"):
        return speak(prompts.NOTHING_YET, q.locale, memory, id="nothing_yet")
    if not memory.topic or memory.last in ("more", *prompts.TURNED_AWAY):
        return speak(prompts.NO_MORE, q.locale, memory.but(offer=""), id="no_more")
    return tell_topic(q, memory, memory.topic, more=True)
