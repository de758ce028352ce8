"""The words of an escalation. They start with the action and never vary from one time to the next."""

from dataclasses import replace

from assistant.memory import Memory
from assistant.reaching import clinic_too
from assistant.reply import Level, Reply
from assistant.wording import fill, numbers, speak, with_place
from content import prompts
from content.prompts import Prompt
from content.shape import Sign
from content.signs import SIGNS

LONGEST = 45
"""Words of a whole escalation with its question, a telephone number counting as one."""


def escalation(memory: Memory, locale: str) -> Reply:
    """The escalation in force, whole, with an offer to repeat it."""
    sign, grave = SIGNS[memory.alarm], memory.alarm_level == "emergency"
    here = with_place(memory, locale)
    prompt = prompt_of(sign, here, grave=grave, crisis=any(map(_is_of_harm, memory.signs)))
    level = _level(memory)
    kept = memory.but(last="alarm", offer="", misses=0, check="", check_level="", check_tries=0)
    reply = speak(
        prompt, here, kept, id=memory.alarm, level=level, **words_of(sign, prompt),
        title="Get help now" if level == "emergency" else "Get help today", sources=sign["sources"],
    )  # fmt: skip
    reply = replace(reply, call=_number(sign, locale) if level == "emergency" else "")
    return reply if sign.get("crisis") or sign.get("unsafe") else with_clinic(reply)


def words_of(sign: Sign, prompt: Prompt) -> dict[str, str]:
    """What fills an escalation: why, what to tell those who answer, and whether driving is spoken of."""
    tell = "" if prompt is prompts.EMERGENCY_CRISIS else prompts.TELL  # two numbers are enough to take in
    drive = prompts.NO_DRIVING if sign.get("no_driving") else ""
    return {"why": sign["why"], "tell": sign.get("tell", tell), "drive": drive}


def _number(sign: Sign, locale: str) -> str:
    """The number itself, as it is written on a screen; "" where the place is unknown."""
    here = numbers(locale)
    called = here["crisis"] if sign.get("crisis") else here["emergency"]
    return called.rstrip(",") if here["phones"] else ""


def with_clinic(reply: Reply) -> Reply:
    """The escalation with the clinic's number after it; in the reprompt where the words would be too many."""
    clinic = clinic_too()
    if not clinic:
        return reply
    said = f"{reply.say} {clinic}"
    if len(_joined(f"{said} {reply.ask}", reply.phones).split()) <= LONGEST:
        return replace(reply, say=said)
    again = reply.again.split(". ")
    return replace(reply, again=". ".join((*again[:-1], clinic.rstrip("."), again[-1])))


def _joined(words: str, phones: tuple[str, ...]) -> str:
    """The words with each telephone number as one of them."""
    for phone in phones:
        words = words.replace(phone, phone.replace(" ", ""))
    return words


def prompt_of(sign: Sign, locale: str, *, grave: bool, crisis: bool = False) -> Prompt:
    """Whom a sign is taken to in this locale; `crisis`: beside a crisis line, since somebody wants to die."""
    if grave and sign.get("crisis"):
        return prompts.CRISIS
    if grave and sign.get("unsafe"):
        return prompts.EMERGENCY_UNSAFE
    if grave:
        return prompts.EMERGENCY_CRISIS if crisis or sign.get("harmed") else prompts.EMERGENCY
    if sign.get("unsafe"):
        return prompts.URGENT_UNSAFE
    return prompts.URGENT_POISON if sign.get("poison") and "poison" in numbers(locale) else prompts.URGENT


def is_crisis(sign: str) -> bool:
    """Whether this sign, if any, is taken to a crisis line."""
    return bool(sign and SIGNS[sign].get("crisis"))


def _is_of_harm(sign: str) -> bool:
    """Whether a sign is a wish to die, or what somebody may have done to themselves."""
    return is_crisis(sign) or bool(SIGNS[sign].get("harmed"))


def reminder(memory: Memory, locale: str) -> str:
    """One line of the escalation in force, to stand before an ordinary answer."""
    if memory.alarm_level != "emergency":
        return prompts.STILL_URGENT
    words = prompts.STILL_CRISIS if is_crisis(memory.alarm) else prompts.STILL_EMERGENCY
    return fill(words, with_place(memory, locale))


def goodbye(memory: Memory, locale: str) -> Reply:
    """The end of a session: its last words are the action of an escalation in force, or of a check left open."""
    words = prompts.GOODBYE_UNCHECKED if memory.check else prompts.GOODBYE.say
    if memory.check in SIGNS and SIGNS[memory.check].get("crisis_check"):
        words = prompts.GOODBYE_CRISIS_UNCHECKED
    if memory.alarm_level == "urgent":
        words = prompts.GOODBYE_URGENT
    elif memory.alarm_level:
        words = prompts.GOODBYE_CRISIS if is_crisis(memory.alarm) else prompts.GOODBYE_EMERGENCY
    level: Level = _level(memory) if memory.alarm else "none"
    return speak(Prompt(words), with_place(memory, locale), memory, id=memory.alarm or "goodbye", level=level)


def _level(memory: Memory) -> Level:
    return "emergency" if memory.alarm_level == "emergency" else "urgent"
