"""The steps of a turn that do as they are told: take an offer, open staff mode, repeat, tell more, stop."""

from assistant.answers import keeping_check, repeat, tell_more, tell_topic
from assistant.escalation import goodbye
from assistant.provenance import tell_review, tell_source
from assistant.reply import Reply
from assistant.turn import Turn
from assistant.understanding.outcome import nearer
from assistant.wording import speak
from content import prompts

_TOLD = {"repeat": repeat, "source": tell_source, "review": tell_review, "more": tell_more}
_PICKED = {"first": 0, "yes": 0, "second": 1}
_NOT_PICKED = ("no", "neither")


def choose(turn: Turn) -> Reply | None:
    """The answer to an offer: a yes to the next topic, or which of two was meant."""
    q, memory, command = turn.question, turn.memory, turn.command
    if memory.offer == "next" and command == "yes":
        return tell_topic(q, memory, memory.near[0])
    if memory.offer != "which":
        return None
    if command in _PICKED:
        return tell_topic(q, memory, memory.near[_PICKED[command]])
    if command in _NOT_PICKED:
        return alright(turn)
    meant = "" if command or turn.topic else nearer(q.said, memory.near)
    return tell_topic(q, memory, meant) if meant else None


def open_staff(turn: Turn) -> Reply | None:
    """Staff mode on and off, by voice. What was asked before it was opened is answered at once."""
    q, memory, command = turn.question, turn.memory, turn.command
    if command not in ("staff", "patient"):
        return None
    kept = memory.but(staff=command == "staff", offer="", misses=0, opened=True)
    if memory.offer == "staff" and kept.staff:
        return tell_topic(q, kept, memory.near[0], lead=prompts.STAFF_LEAD)
    prompt = prompts.STAFF_ON if kept.staff else prompts.STAFF_OFF
    return speak(prompt, q.locale, kept, id=f"{command}_mode")


def obey(turn: Turn) -> Reply | None:
    """A command: help, repeat, more, where that comes from, stop, yes or no."""
    q, memory, command = turn.question, turn.memory, turn.command
    if command == "help":
        return keeping_check(prompts.HELP, "help", q, memory)
    if command == "yes" and memory.offer == "more":
        command = "more"
    if command in _TOLD:
        return _TOLD[command](q, memory)
    if command == "stop" or (command == "no" and not memory.offer):
        return goodbye(memory, q.locale)
    return alright(turn) if command else None


def alright(turn: Turn) -> Reply:
    """A yes to an open question, or a no to an offer: what is wanted, then?"""
    return speak(prompts.ALRIGHT, turn.locale, turn.memory.but(offer="", misses=0), id="alright")
