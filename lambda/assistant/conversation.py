"""Decides what to say: triage first, then what is still open, then commands, then an answer."""

import re
from dataclasses import replace

from assistant.again import welcome_to
from assistant.answers import (
    asked_about,
    graver,
    keeping_check,
    offer_two,
    sign_asked_about,
    tell_topic,
    turn_away,
)
from assistant.asking import is_only_asked
from assistant.check import entry_level
from assistant.checking import checked, examine, withdrawn
from assistant.clinic import clinic
from assistant.commands import commands_in, meanings
from assistant.guide import read_on
from assistant.helping import help_with
from assistant.memory import Memory, read
from assistant.obey import choose, obey, open_staff, staff_first, with_notice
from assistant.part import wanted_part
from assistant.pieces import in_pieces, is_explained, is_short, parts_named
from assistant.plain import is_aside, is_usual_dose, is_well, only_tells
from assistant.question import Question
from assistant.reply import Level, Reply
from assistant.safety import claim, escalate, harmed, in_force, standing
from assistant.triage.assess import ORDER, UNNAMED, Assessment, assess
from assistant.triage.slur import unslurred
from assistant.turn import Turn
from assistant.understanding.leaning import Told, use_named
from assistant.understanding.places import here
from assistant.understanding.ranking import stored
from assistant.understanding.whereabouts import place_named
from assistant.unheard import heard_out, miss
from content import prompts
from content.signs import GRAVE
from content.topics import TOPICS

_NO_FIRST = re.compile(r"^(?:no|nope|nah) (?=(?:it|a|an)\b)")
"""The no that answers a check, before what is told besides: "no it was a doctor did it"."""
PRECEDENCE = (
    "staff", "patient", "aftercare", "warnings", "clinic", "wait", "source", "review",
    "stop", "help", "repeat", "more", "next", "previous", "home", "no", "yes",
)  # fmt: skip
"""The commands in the order in which they count where words could be several."""


def answer(question: Question) -> Reply:
    """The reply to one turn. Safe on any question; the session's memory comes and goes with it."""
    fresh = Memory(staff=clinic().staff_mode == "on")
    before = fresh.but(opened=True) if question.launch else read(question.memory, fresh)
    question, memory = staff_first(question, before)
    turn = _turn(question, memory)
    told = (reply for step in STEPS if (reply := step(turn)) is not None)
    reply = next(told, None) or miss(turn)
    if memory.staff and not before.staff:
        reply = with_notice(reply, memory)
    return in_force(reply, turn.memory, turn.locale)


def _turn(question: Question, memory: Memory) -> Turn:
    """What was said, with what triage makes of it and what is remembered from now on."""
    commands = commands_in(question.said, answering=bool(memory.check))
    command = _command(commands, memory)
    found = _found(question, memory, is_command=bool(command))
    parts = parts_named(question.said)
    told = Told(memory.topic or memory.use, memory.before, memory.use)
    memory = memory.but(
        signs=tuple(sorted(found.signs)),
        lasting=tuple(sorted({*memory.lasting, *found.lasting})),
        use=use_named(question.said, memory.use),
        place=place_named(question.said, memory.place),
        part="" if is_only_asked(question.said) else parts.get("announced", ""),
        well=bool(is_well(question.said) or (found.denied and not found.escalates)),
        where=parts.get("named", memory.where),
        about=sign_asked_about(found) or (memory.about if is_short(question.said) else ""),
    )
    turn = Turn(question, memory, found, question.command or command, told)
    return (
        replace(turn, memory=memory.but(check="", check_tries=0, misses=0)) if _is_understood(turn) else turn
    )


def _found(question: Question, memory: Memory, *, is_command: bool) -> Assessment:
    """What the words report: alone, or behind what was told before."""
    stored_as = meanings(question.said)
    means = _command(stored_as, memory)  # "the other one" is a second only where two are on offer
    if means and "help" not in stored_as and not question.heard:  # word for word; but "help" may be a cry
        return Assessment(signs=frozenset(memory.signs))
    if memory.check:
        question = replace(question, said=_NO_FIRST.sub("", question.said))
    if not question.heard and is_explained(question.said, memory):
        return Assessment(signs=frozenset(memory.signs))
    known = is_command or is_reviewed(question.said, memory)
    found = triage(question, memory, reviewed=known)
    if not known and (found.sign == UNNAMED or not found.escalates):
        return _together(found, in_pieces(question.said, memory))
    return found


def is_reviewed(said: str, memory: Memory) -> bool:
    """Whether words are known as no report: a stored question, what works well, a usual dose, or one more thing to be told about."""
    aside = memory.answered and not memory.alarm and is_aside(said)
    return bool(stored(said) or aside or is_well(said) or is_usual_dose(said))


def triage(question: Question, memory: Memory, *, reviewed: bool) -> Assessment:
    """The highest level among everything that was said and every raw slot value.

    `reviewed` words are known as no report, a stored question or a command: no second opinion raises them.
    """
    before = memory.so_far(question.said)
    # a mild sign that is only on offer was told by nobody
    named = memory.about in GRAVE or (memory.about and memory.offer != "which")
    follows = bool(memory.topic) and not named
    best = assess(question.said, before, answering=memory.check, reviewed=reviewed, follows=follows)
    for words in question.heard:
        other = assess(words, before, answering=memory.check)
        if _rank(other) > _rank(best):
            best = other
    return best


def _is_understood(turn: Turn) -> bool:
    """Whether a plain question comes where two things weren't understood, so that nothing is left to be checked."""
    is_clear = unslurred(turn.question.said) == turn.question.said and not turn.found.sign
    return turn.memory.check == "unclear" and is_clear and turn.only_asks


def _together(found: Assessment, piece: Assessment | None) -> Assessment:
    """What words report alone and behind what was told before: the graver level, by the name it has there."""
    if piece is None or not found.sign:
        return piece or found
    if not piece.escalates:
        return found
    return replace(piece, level=max(piece, found, key=_rank).level)


def _rank(found: Assessment) -> int:
    return ORDER.index(found.level) if found.level else -1


def _command(found: tuple[str, ...], memory: Memory) -> str:
    """Which of the commands that the words may be; "nothing else" answers a check that is waiting, and else ends."""
    answers: tuple[str, ...] = ("no", "yes") if memory.check else ()
    if memory.offer == "which":
        answers = (*answers, "first", "second", "neither")
    if memory.offer and not memory.check and ("decline" in found or "hedged" in found):
        return "next" if memory.guide and "next" in found else "no"
    if memory.guide:
        answers = (*answers, "next", "previous")
    for name in (*answers, *PRECEDENCE):
        if name in found:
            return name
    return ""


def welcome(turn: Turn) -> Reply | None:
    """A launch, or a wish to start over."""
    q, memory = turn.question, turn.memory
    if q.launch:
        return welcome_to(q, memory)
    if turn.command == "home" and memory.check:
        return keeping_check(prompts.WELCOME, "welcome", q, memory)
    if turn.command == "home":
        return welcome_to(q, memory.but(topic="", before="", guide="", step=0, offer="", misses=0))
    return None


def decline(turn: Turn) -> Reply | None:
    """What is refused, left to their own clinician, outside the field, about the skill itself, or nothing but good news."""
    q, memory = turn.question, turn.memory
    if turn.is_good_news:
        return turn_away(prompts.GLAD, "glad", q, memory)
    name = turn.limit.removeprefix("refused ")
    if name == "help":
        return help_with(q, memory)
    if name in TOPICS:
        return tell_topic(q, memory, name)
    return turn_away(prompts.TURNED_AWAY[name], name, q, memory, turn.outcome.near) if name else None


def tell(turn: Turn) -> Reply | None:
    """The answer to an ordinary question, or which of two is meant."""
    q, memory, found = turn.question, turn.memory, turn.found
    topics = tuple(dict.fromkeys(here(topic, q.said, q.locale) for topic in turn.outcome.topics))
    known = asked_about(found)
    if not topics or known in topics:  # triage may know which of the two
        topics = (known,)
    if len(topics) > 1:
        if only_tells(q.said):  # nothing is asked that could be one or the other
            return None
        about = graver(sign_asked_about(found, *topics), memory.about)
        return offer_two(q, memory.but(about=about), topics, turn.outcome.further)
    topic = topics[0]
    if not topic:
        return None
    leans = turn.outcome.leans
    again = leans or (topic == memory.topic and memory.answered and not turn.outcome.is_stored)
    again = again and not turn.is_of_elsewhere
    more = again and wanted_part(q, memory, topic, leans=leans) == "more"
    level: Level = entry_level(found.sign) if found.sign else "info"
    about = sign_asked_about(found, topic) or (memory.about if topic == memory.topic else "")
    return tell_topic(q, memory.but(about=about), topic, level=level, more=more)


STEPS = (
    harmed, escalate, claim, checked, withdrawn, standing, read_on, welcome, choose, open_staff, obey, examine, heard_out, decline, tell
)  # fmt: skip
"""The steps of a turn; the first that has something to say says it."""
