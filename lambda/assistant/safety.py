"""The steps of a turn that stand for safety: escalate, hear the check's answer, keep an escalation, examine."""

from assistant import check, limits
from assistant.answers import is_a_question, tell_topic
from assistant.commands import meanings
from assistant.escalation import escalation, goodbye
from assistant.memory import Memory
from assistant.question import Question
from assistant.reply import Reply
from assistant.topics import topic_of
from assistant.triage.assess import Assessment
from assistant.wording import speak
from assistant.words import tokens
from content import prompts
from content.signs import SIGNS


def escalate(q: Question, memory: Memory, found: Assessment, _: str) -> Reply | None:
    """A danger sign was reported: the escalation, whatever else was said. An emergency stays one."""
    if not found.escalates:
        return None
    rises = memory.alarm_level != "emergency" and found.level == "emergency"
    stands = (
        bool(memory.alarm)
        and not rises
        and (memory.alarm_level != found.level or found.sign == "unnamed_danger")
    )
    if not stands:
        memory = memory.but(alarm=found.sign, alarm_level=found.level)
    return escalation(memory, q.locale)


def checked(q: Question, memory: Memory, found: Assessment, command: str) -> Reply | None:
    """The answer to a red-flag check that is waiting."""
    if not memory.check or command in ("help", "repeat", "stop", "home"):
        return None
    meaning, memory, named = check.read_answer(q.said, command, memory)
    if meaning == "no":
        return _cleared(q, memory)
    if meaning in ("yes", "unsure"):
        return _raise(q, memory, named)
    if meaning in ("rest", "clarify"):
        return check.ask_again(memory, q.locale, rest=meaning == "rest", counts=False)
    off_topic = bool(is_a_question(q.said) or topic_of(q.said) or limits.limit_of(q.said))
    if memory.check_tries or (meaning == "other" and not off_topic):
        return _raise(q, memory, "")
    return check.ask_again(memory, q.locale)


def _raise(q: Question, memory: Memory, named: str) -> Reply:
    """A yes to the check: the sign it named, or the highest that a yes can bring."""
    if memory.check != "unclear" and SIGNS[memory.check].get("crisis_check"):
        named = "suicidal"
    alone = named and memory.check != "unclear" and SIGNS[memory.check]["topic"] != "eyelid_droop"
    level = SIGNS[named]["level"] if alone else "emergency"
    sign = named or ("eyelid_droop_plus" if memory.check.startswith("eyelid") else "unnamed_danger")
    raised = memory.but(alarm=sign, alarm_level="emergency" if level == "emergency" else "urgent",
                        signs=_with(memory, sign))  # fmt: skip
    return escalation(raised, q.locale)


def _cleared(q: Question, memory: Memory) -> Reply:
    sign, was = memory.check, memory
    memory = memory.but(check="", check_level="", check_tries=0, denied=(), misses=0)
    if sign == "unclear":
        return speak(prompts.GLAD, q.locale, memory.but(last="glad"), id="glad")
    memory = memory.but(cleared=tuple(sorted({*memory.cleared, sign})))
    return tell_topic(
        q,
        memory,
        SIGNS[sign]["topic"],
        level=check.level_of(was),
        sign=sign,
        lead=prompts.CHECK_CLEAR,
    )


def standing(q: Question, memory: Memory, _: Assessment, command: str) -> Reply | None:
    """While an escalation stands, all but a stop and an ordinary question bring it again."""
    if not memory.alarm:
        return None
    if command == "stop":
        return goodbye(memory, q.locale)
    if command or q.launch or limits.waves_off(q.said) or limits.limit_of(q.said) or not topic_of(q.said):
        return escalation(memory, q.locale)
    return None


def claim(q: Question, memory: Memory, _: Assessment, command: str) -> Reply | None:
    """ "I have that", after a danger sign was asked about: it is a report of that sign."""
    if not memory.about or "claim" not in meanings(q.said):
        return None
    if command == "yes" and memory.offer and tokens(q.said) == tokens("yes"):
        return None
    sign, memory = memory.about, memory.but(about="")
    level = SIGNS[sign]["level"]
    if level in ("emergency", "urgent"):
        return escalation(memory.but(alarm=sign, alarm_level=level, signs=_with(memory, sign)), q.locale)
    return check.ask(sign, memory, q.locale)


def _with(memory: Memory, sign: str) -> tuple[str, ...]:
    return tuple(sorted({*memory.signs, sign}))


def examine(q: Question, memory: Memory, found: Assessment, _: str) -> Reply | None:
    """A minor sign is told about only after its check, once for each sign."""
    sign = found.sign
    if not sign or sign in memory.cleared or SIGNS[sign].get("unchecked"):
        return None
    if memory.alarm:
        return escalation(memory, q.locale)
    return check.ask(sign, memory, q.locale, soon=found.level == "soon")
