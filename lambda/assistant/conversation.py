"""Decides what to say: triage first, then what is still open, then commands, then an answer."""

from assistant import limits
from assistant.answers import (
    asked_about,
    is_a_question,
    keeping_check,
    repeat,
    sign_asked_about,
    tell_more,
    tell_topic,
    turn_away,
)
from assistant.check import entry_level
from assistant.commands import meanings
from assistant.escalation import goodbye, reminder
from assistant.memory import Memory, read
from assistant.question import Question
from assistant.reply import Level, Reply
from assistant.safety import checked, claim, escalate, examine, standing
from assistant.topics import stored, topic_of
from assistant.triage.assess import ORDER, Assessment, assess
from assistant.wording import speak
from content import prompts

LAST_MISS = 3
"""The turn in a row that was not understood at which the session ends, with whom to call."""


def answer(question: Question) -> Reply:
    """The reply to one turn. Safe on any question; the session's memory comes and goes with it."""
    memory = read(question.memory)
    if question.launch:
        memory = Memory(opened=True)
    found = triage(question, memory)
    memory = memory.but(signs=tuple(sorted(found.signs)))
    command = question.command or _command(question.said, memory)
    for step in (escalate, checked, claim, standing, welcome, obey, examine, decline, tell):
        reply = step(question, memory, found, command)
        if reply is not None:
            return reply
    return miss(question, memory, found)


def triage(question: Question, memory: Memory) -> Assessment:
    """The highest level among everything that was said and every raw slot value."""
    before = frozenset(memory.signs)
    reviewed = bool(stored(question.said))
    best = assess(question.said, before, answering=memory.check, reviewed=reviewed)
    for words in question.heard:
        other = assess(words, before, answering=memory.check)
        if _rank(other) > _rank(best):
            best = other
    return best


def _rank(found: Assessment) -> int:
    return ORDER.index(found.level) if found.level else -1


def _command(said: str, memory: Memory) -> str:
    """The command in the words; "nothing else" answers a check that is waiting, and else ends."""
    found = meanings(said)
    answers: tuple[str, ...] = ("no", "yes") if memory.check else ()
    for name in (*answers, "stop", "help", "repeat", "more", "home", "no", "yes"):
        if name in found:
            return name
    return ""


def welcome(q: Question, memory: Memory, _: Assessment, command: str) -> Reply | None:
    """A launch, or a wish to start over."""
    if q.launch:
        return speak(prompts.WELCOME, q.locale, memory.but(last="welcome"), id="welcome")
    if command == "home" and memory.check:
        return keeping_check(prompts.WELCOME, "welcome", q, memory)
    if command == "home":
        fresh = memory.but(last="welcome", topic="", offer="", misses=0)
        return speak(prompts.WELCOME, q.locale, fresh, id="welcome")
    return None


def obey(q: Question, memory: Memory, _: Assessment, command: str) -> Reply | None:
    """A command: help, repeat, more, stop, yes or no."""
    if command == "help":
        return keeping_check(prompts.HELP, "help", q, memory)
    if command == "repeat":
        return repeat(q, memory)
    if command == "more" or (command == "yes" and memory.offer == "more"):
        return tell_more(q, memory)
    if command == "stop" or (command == "no" and not memory.offer):
        return goodbye(memory, q.locale)
    if command:  # a yes to an open question, or a no to hearing more: what is wanted, then?
        return speak(prompts.ALRIGHT, q.locale, memory.but(offer="", misses=0), id="alright")
    return None


def decline(q: Question, memory: Memory, _: Assessment, __: str) -> Reply | None:
    """What is refused, left to their own clinician, or outside the field."""
    limit = limits.limit_of(q.said)
    if limit == "refused unsafe":
        return turn_away(prompts.UNSAFE, "unsafe", q, memory)
    if limit.startswith("refused"):
        return tell_topic(q, memory, limit.split()[1])
    if limit == "elsewhere":
        return turn_away(prompts.OUT_OF_SCOPE, "out_of_scope", q, memory)
    if limit == "personal" and not stored(q.said):
        return turn_away(prompts.PERSONAL, "personal", q, memory)
    return None


def tell(q: Question, memory: Memory, found: Assessment, _: str) -> Reply | None:
    """The answer to an ordinary question; one line of a standing escalation comes first."""
    topic = topic_of(q.said) or asked_about(found)
    if not topic:
        return None
    lead = reminder(memory, q.locale) if memory.alarm else ""
    level: Level = "info"
    if found.sign:
        level = entry_level(found.sign)
    return tell_topic(q, memory.but(about=sign_asked_about(found, topic)), topic, level=level, lead=lead)


def miss(q: Question, memory: Memory, found: Assessment) -> Reply:
    """Not understood, or not known. Slurred speech is a danger sign, so twice in a row is a safety path."""
    if found.denied and not found.signs:
        return turn_away(prompts.GLAD, "glad", q, memory)
    if is_a_question(q.said):
        return turn_away(prompts.NOT_KNOWN, "not_known", q, memory)
    memory = memory.but(misses=memory.misses + 1, last="" if memory.last != "topic" else "topic")
    if memory.misses >= LAST_MISS:
        return speak(prompts.NOT_UNDERSTOOD_LAST, q.locale, memory, id="not_understood")
    if memory.misses == LAST_MISS - 1:
        waiting = memory.but(check="unclear", check_tries=0, denied=())
        return speak(prompts.NOT_UNDERSTOOD_AGAIN, q.locale, waiting, id="not_understood")
    return speak(prompts.NOT_UNDERSTOOD, q.locale, memory, id="not_understood")
