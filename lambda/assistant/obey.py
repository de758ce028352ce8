"""Commands are done as they are told: take an offer, open staff mode, repeat, tell more, stop."""

from dataclasses import replace

from assistant.again import repeat, tell_more
from assistant.answers import graver, offer_further, sign_asked_about, tell_topic
from assistant.clinic import clinic
from assistant.commands import meanings, only_thanks, says_no
from assistant.escalation import goodbye
from assistant.helping import help_with
from assistant.memory import Memory
from assistant.provenance import tell_review, tell_source
from assistant.question import Question
from assistant.reaching import tell_clinic
from assistant.reply import Reply
from assistant.turn import Turn
from assistant.understanding.outcome import nearer
from assistant.wording import speak
from assistant.words import tokens
from content import prompts
from content.commands import EITHER, STAFF_FIRST
from content.signs import SIGNS

_TOLD = {
    "help": help_with,
    "repeat": repeat,
    "previous": repeat,
    "source": tell_source,
    "review": tell_review,
    "clinic": tell_clinic,
    "more": tell_more,
}
_PICKED = {"first": 0, "yes": 0, "second": 1}
_EITHER = [tokens(words) for words in EITHER]
_NOT_PICKED = ("no", "neither")


def choose(turn: Turn) -> Reply | None:
    """The answer to an offer: a yes to the next topic, or which of two was meant."""
    memory, command = turn.memory, turn.command
    if memory.offer == "next" and command in ("yes", "next", *(() if memory.answered else ("more",))):
        return _chosen(turn, memory.near[0])
    return _choose_one(turn) if memory.offer == "which" else None


def _choose_one(turn: Turn) -> Reply | None:
    """Which of two was meant, by its place, its words, or neither."""
    q, memory, command = turn.question, turn.memory, turn.command
    either = not turn.found.sign and tokens(q.said) in _EITHER
    if command in _PICKED or either:
        return _chosen(turn, memory.near[_PICKED.get(command, 0)])
    if command in _NOT_PICKED:
        return offer_further(q, memory) if memory.further else alright(turn)
    meant = "" if command or turn.topic else nearer(q.said, memory.near)
    if meant and turn.found.sign and SIGNS[turn.found.sign].get("topic") == meant:
        return None  # what it names is reported, and gets its check
    return _chosen(turn, meant) if meant else None


def _chosen(turn: Turn, topic: str) -> Reply:
    """The answer that was on offer, and the sign it is about for "I have that"."""
    about = graver(sign_asked_about(turn.found, topic), turn.memory.about)
    return tell_topic(turn.question, turn.memory.but(about=about), topic)


def staff_first(q: Question, memory: Memory) -> tuple[Question, Memory]:
    """ "Staff mode, dose for crow's feet": the question behind it, and staff mode open."""
    start, rest = q.said[: len(STAFF_FIRST)], q.said[len(STAFF_FIRST) :].strip()
    closed = clinic().staff_mode == "off" or start.lower() != STAFF_FIRST
    if closed or not rest or meanings(q.said):
        return q, memory
    return replace(q, said=rest), memory.but(staff=True, opened=True)


def with_notice(reply: Reply, memory: Memory) -> Reply:
    """An answer to staff who opened their mode in the same breath, and were not asked yet to leave out names."""
    if memory.reminded or reply.level != "info":
        return reply
    said = f"{prompts.STAFF_LEAD} {prompts.STAFF_REMINDER} {reply.say}"
    return replace(reply, say=said, memory={**reply.memory, "reminded": True})


def open_staff(turn: Turn) -> Reply | None:
    """Staff mode on and off, by voice. What was asked before it was opened is answered at once."""
    q, memory, command = turn.question, turn.memory, turn.command
    if command not in ("staff", "patient"):
        return None
    if command == "staff" and clinic().staff_mode == "off":
        return speak(prompts.STAFF_CLOSED, q.locale, memory.but(offer="", misses=0), id="staff_mode")
    kept = memory.but(
        staff=command == "staff",
        reminded=memory.reminded or command == "staff",
        offer="",
        misses=0,
        opened=True,
    )
    if not kept.staff:
        return speak(prompts.STAFF_OFF, q.locale, kept, id="patient_mode")
    if memory.offer == "staff":
        lead = prompts.STAFF_LEAD if memory.reminded else f"{prompts.STAFF_LEAD} {prompts.STAFF_REMINDER}"
        told = tell_topic(q, kept, memory.near[0], lead=lead)
        return replace(told, memory={**told.memory, "last": "opened"})  # said again without the notice
    prompt = prompts.STAFF_ON_AGAIN if memory.reminded or memory.alarm else prompts.STAFF_ON
    return speak(prompt, q.locale, kept, id="staff_mode")


def obey(turn: Turn) -> Reply | None:
    """A command: help, repeat, more, where that comes from, stop, yes or no."""
    q, memory, command = turn.question, turn.memory, turn.command
    if command == "next" or (command == "yes" and memory.offer == "more"):
        command = "more"
    if command == "wait":
        return speak(prompts.WAIT, q.locale, memory.but(misses=0), id="wait")
    if command in _TOLD:
        return _TOLD[command](q, memory)
    if command == "stop" and memory.staff and only_thanks(q.said):  # hands busy, and more to ask
        return alright(turn)
    if command == "stop" or (command == "no" and not memory.offer and says_no(q.said)):
        return goodbye(memory, q.locale)
    return alright(turn) if command else None


def alright(turn: Turn) -> Reply:
    """A yes to an open question, or a no to an offer: what is wanted, then?"""
    return speak(prompts.ALRIGHT, turn.locale, turn.memory.but(offer="", misses=0), id="alright")
