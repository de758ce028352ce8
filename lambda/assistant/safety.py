"""The steps of a turn that stand for safety: escalate, hear a claim, keep an escalation in force."""

from dataclasses import replace

from assistant import check, limits
from assistant.answers import claimed_level
from assistant.asking import asks_of_something_else
from assistant.check_answer import read_answer
from assistant.checking import raised
from assistant.claims import claims, done_after, has_done
from assistant.commands import is_parting
from assistant.escalation import escalation, goodbye, is_crisis, reminder
from assistant.memory import Memory
from assistant.reply import Reply
from assistant.triage.assess import UNNAMED, Assessment
from assistant.turn import Turn
from assistant.under_way import action_again, has_harmed, is_helped, taken_back
from assistant.wording import phones
from assistant.words import tokens
from content.signs.combined import BESIDE_CRISIS
from content.under_way import NOT_NOW

_ABOUT_THE_TALK = ("help", "home")
"""Commands in whose words somebody and a "that" say nothing of a sign: "help me with that"."""
_HARM, _HARM_DONE = "suicidal", "harm_done"
_DONE = ("fake_product_well",)
"""Signs that are something done, and not felt."""


def harmed(turn: Turn) -> Reply | None:
    """Somebody who wants to die tells of tablets taken, or of a cut: called for first, in whatever words."""
    memory = turn.memory
    if turn.found.sign in BESIDE_CRISIS or not has_harmed(turn.question.said, memory):
        return None
    done = memory.but(alarm=_HARM_DONE, alarm_level="emergency", signs=memory.with_sign(_HARM_DONE))
    return escalation(done, turn.locale)


def escalate(turn: Turn) -> Reply | None:
    """A danger sign was reported: the escalation, whatever else was said. An emergency stays one."""
    memory, found = turn.memory, turn.found
    if not found.escalates or turn.is_reference:
        return None
    claimed = claim(turn) if found.sign == UNNAMED else None
    if claimed and claimed.level in (found.level, "emergency"):  # what they sound like has a name then
        return claimed
    if memory.check and found.level == "urgent":
        # "everything but the double vision" is graver than what it names
        meaning, kept, named = read_answer(turn.question.said, turn.command, memory)
        if meaning == "yes" and not named:
            return raised(turn.question, kept, "")
    if found.sign == UNNAMED and turn.is_about_harm and not memory.alarm:
        # "I lied", to whether there were thoughts of harming oneself
        signs = memory.with_sign(_HARM)
        return escalation(memory.but(alarm=_HARM, alarm_level="emergency", signs=signs), turn.locale)
    return _met(turn)


def _met(turn: Turn) -> Reply:
    """The escalation for what was found, or the one in force where that stands."""
    memory, found, q = turn.memory, turn.found, turn.question
    if memory.alarm and found.sign == UNNAMED and (is_helped(q.said, memory) or _stands(memory, found)):
        return action_again(q, memory) or escalation(memory, q.locale)  # "my wife's taking me in an hour"
    if not _stands(memory, found):
        memory = memory.but(alarm=_alarm_of(found), alarm_level=found.level)
    return escalation(memory, q.locale)


def _alarm_of(found: Assessment) -> str:
    """The sign to call for: that of a body in danger, where somebody wants to die besides; the words name both."""
    body = sorted(found.signs & BESIDE_CRISIS)
    return body[0] if body and is_crisis(found.sign) else found.sign


def _stands(memory: Memory, found: Assessment) -> bool:
    """Whether the escalation in force stays as it is: what is found is less, has no name, or is a crisis beside a body in danger."""
    if not memory.alarm or (memory.alarm_level != "emergency" and found.level == "emergency"):
        return False
    if is_crisis(memory.alarm):
        return found.sign not in BESIDE_CRISIS
    beside = memory.alarm in BESIDE_CRISIS and is_crisis(found.sign)
    return memory.alarm_level != found.level or found.sign == UNNAMED or beside


def standing(turn: Turn) -> Reply | None:
    """While an escalation stands, all but a stop and an ordinary question bring it again."""
    q, memory = turn.question, turn.memory
    if not memory.alarm:
        return None
    if turn.command == "stop" and not is_parting(q.said):
        return goodbye(memory, q.locale)
    if turn.command == "staff" or (
        turn.command in ("more", "next") and memory.staff and memory.answered and not memory.guide
    ):
        return None
    told = None if turn.command or memory.staff else action_again(q, memory)
    return taken_back(turn) or told or (None if _is_ordinary(turn) else escalation(memory, q.locale))


def in_force(reply: Reply, memory: Memory, locale: str) -> Reply:
    """The reply, behind one line of the escalation that stands, where it is about something else; whatever step it comes from."""
    if not memory.alarm or reply.escalates:
        return reply
    still = reminder(memory, locale)
    return replace(reply, say=f"{still} {reply.say}", phones=(*phones(still), *reply.phones))


def _is_ordinary(turn: Turn) -> bool:
    """Whether the words are a question about something else, that may be answered behind the escalation's line."""
    q, memory = turn.question, turn.memory
    waved = limits.waves_off(q.said) or turn.is_good_news or turn.limit
    if turn.command or q.launch or waved or not turn.topic:
        return False
    if memory.alarm_level == "emergency" and turn.topic in NOT_NOW:
        return False
    return memory.staff or asks_of_something_else(q.said)


def claim(turn: Turn) -> Reply | None:
    """ "I have that", after a danger sign was asked about, or "I've done one", after who is not to be treated: a report of it."""
    q, memory = turn.question, turn.memory
    answers = memory.check not in ("", "unclear")  # a "yes I have" to the check of a mild sign
    sign = "" if answers else (done_after(q.said, memory.topic) if memory.answered else "") or _claimed(turn)
    if not sign:
        return None
    level, memory = claimed_level(sign), memory.but(about="")
    stands = memory.alarm and (memory.alarm_level == "emergency" or level != "emergency")
    if level in ("emergency", "urgent") and not stands:
        return escalation(memory.but(alarm=sign, alarm_level=level, signs=memory.with_sign(sign)), q.locale)
    if memory.alarm:  # what stands is as grave, or graver
        return escalation(memory.but(signs=memory.with_sign(sign)), q.locale)
    return check.ask(sign, memory, q.locale)


def _claimed(turn: Turn) -> str:
    """The sign told about that words claim somebody has, or has done; "" for none."""
    q, memory = turn.question, turn.memory
    loosely = not turn.found.let_go and turn.command not in _ABOUT_THE_TALK
    told = claims(q.said, loosely=loosely) or (memory.about in _DONE and has_done(q.said))
    accepts = turn.command == "yes" and memory.offer and tokens(q.said) == tokens("yes")
    return memory.about if told and not accepts else ""
