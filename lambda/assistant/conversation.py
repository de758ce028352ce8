"""Decides what to say: triage first, then what is still open, then commands, then an answer."""

from assistant import check, limits
from assistant.commands import meanings
from assistant.escalation import escalation, goodbye, reminder
from assistant.memory import Memory, read
from assistant.question import Question
from assistant.reply import Level, Reply
from assistant.topics import stored, topic_of
from assistant.triage.assess import ORDER, Assessment, assess
from assistant.wording import fill, named, numbers, speak
from assistant.words import tokens
from content import prompts
from content.prompts import Prompt
from content.signs import SIGNS
from content.topics import TOPICS

_DANGER_SIGNS = "spread_of_toxin"
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
    for step in (_escalate, _checked, _standing, _welcome, _obey, _examine, _decline, _tell):
        reply = step(question, memory, found, command)
        if reply is not None:
            return reply
    return _miss(question, memory, found)


def triage(question: Question, memory: Memory) -> Assessment:
    """The highest level among everything that was said and every raw slot value."""
    before = frozenset(memory.signs)
    best = assess(question.said, before, answering=memory.check)
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


def _escalate(q: Question, memory: Memory, found: Assessment, _: str) -> Reply | None:
    if not found.escalates:
        return None
    stands = memory.alarm_level == "emergency" and found.level != "emergency"
    if not stands:
        memory = memory.but(alarm=found.sign, alarm_level=found.level)
    return escalation(memory, q.locale)


def _checked(q: Question, memory: Memory, found: Assessment, command: str) -> Reply | None:
    """The answer to a red-flag check that is waiting."""
    if not memory.check or command in ("help", "repeat", "stop", "home"):
        return None
    meaning, memory, named = check.read_answer(q.said, command, memory)
    if meaning == "no":
        return _cleared(q, memory)
    if meaning in ("yes", "unsure"):
        return _raise(q, memory, named)
    if meaning == "rest":
        return check.ask_again(memory, q.locale, rest=True)
    off_topic = bool(_is_a_question(q.said) or topic_of(q.said) or limits.limit_of(q.said))
    if memory.check_tries or (meaning == "other" and not off_topic):
        return _raise(q, memory, "")
    return check.ask_again(memory, q.locale)


def _raise(q: Question, memory: Memory, named: str) -> Reply:
    """A yes to the check: the sign it named, or the highest that a yes can bring."""
    signs = frozenset({*memory.signs, *([named] if named else [])})
    alone = named and memory.check != "unclear" and SIGNS[memory.check]["topic"] != "eyelid_droop"
    level = SIGNS[named]["level"] if alone else "emergency"
    sign = named or ("eyelid_droop_plus" if memory.check.startswith("eyelid") else "breathing_trouble")
    raised = memory.but(alarm=sign, alarm_level="emergency" if level == "emergency" else "urgent",
                        signs=tuple(sorted(signs)))  # fmt: skip
    return escalation(raised, q.locale)


def _cleared(q: Question, memory: Memory) -> Reply:
    sign = memory.check
    memory = memory.but(check="", check_tries=0, denied=(), misses=0)
    if sign == "unclear":
        return speak(prompts.HELP, q.locale, memory.but(last="help"), id="help")
    memory = memory.but(cleared=tuple(sorted({*memory.cleared, sign})))
    return _topic(
        q, memory, SIGNS[sign]["topic"], level=check.entry_level(sign), sign=sign, lead=prompts.CHECK_CLEAR
    )


def _standing(q: Question, memory: Memory, _: Assessment, command: str) -> Reply | None:
    """While an escalation stands, all but a stop and an ordinary question bring it again."""
    if not memory.alarm:
        return None
    if command == "stop":
        return goodbye(memory, q.locale)
    if command or q.launch or limits.waves_off(q.said) or limits.limit_of(q.said) or not topic_of(q.said):
        return escalation(memory, q.locale)
    return None


def _welcome(q: Question, memory: Memory, _: Assessment, command: str) -> Reply | None:
    if q.launch:
        return speak(prompts.WELCOME, q.locale, memory.but(last="welcome"), id="welcome")
    if command == "home":
        fresh = memory.but(last="welcome", topic="", offer="", check="", misses=0)
        return speak(prompts.WELCOME, q.locale, fresh, id="welcome")
    return None


def _obey(q: Question, memory: Memory, _: Assessment, command: str) -> Reply | None:
    if command == "help":
        return _keeping_check(prompts.HELP, "help", q, memory)
    if command == "repeat":
        return _repeat(q, memory)
    if command == "more" or (command == "yes" and memory.offer == "more"):
        return _more(q, memory)
    if command == "stop" or (command == "no" and not memory.offer):
        return goodbye(memory, q.locale)
    if command:  # a yes to an open question, or a no to hearing more: what is wanted, then?
        return speak(prompts.ALRIGHT, q.locale, memory.but(offer="", misses=0), id="alright")
    return None


def _keeping_check(prompt: Prompt, id: str, q: Question, memory: Memory) -> Reply:
    """A prompt that doesn't drop a check that is waiting: it ends with the check's own question."""
    if memory.check:
        prompt = Prompt(prompt.say, prompts.CHECK_AGAIN.ask, prompts.CHECK_AGAIN.again)
    return speak(prompt, q.locale, memory.but(last="" if memory.check else id, misses=0), id=id)


def _repeat(q: Question, memory: Memory) -> Reply:
    if memory.check == "unclear":
        return check.ask_again(memory, q.locale, rest=True)
    if memory.check:
        return check.ask(memory.check, memory, q.locale)
    if memory.last in ("topic", "more") and memory.topic:
        return _topic(q, memory, memory.topic, more=memory.last == "more")
    if memory.last in ("welcome", "help"):
        prompt = prompts.WELCOME if memory.last == "welcome" else prompts.HELP
        return speak(prompt, q.locale, memory, id=memory.last)
    return speak(prompts.NOTHING_YET, q.locale, memory, id="nothing_yet")


def _more(q: Question, memory: Memory) -> Reply:
    if memory.check:
        return check.ask_again(memory, q.locale)
    if not memory.topic:
        return speak(prompts.NOTHING_YET, q.locale, memory, id="nothing_yet")
    if memory.last == "more":
        return speak(prompts.NO_MORE, q.locale, memory.but(offer=""), id="no_more")
    return _topic(q, memory, memory.topic, more=True)


def _examine(q: Question, memory: Memory, found: Assessment, _: str) -> Reply | None:
    """A minor sign is told about only after its check, once for each sign."""
    sign = found.sign
    if not sign or sign in memory.cleared or SIGNS[sign].get("unchecked"):
        return None
    if memory.alarm:
        return escalation(memory, q.locale)
    return check.ask(sign, memory, q.locale)


def _decline(q: Question, memory: Memory, _: Assessment, __: str) -> Reply | None:
    limit = limits.limit_of(q.said)
    if limit.startswith("refused"):
        return _topic(q, memory, limit.split()[1])
    if limit == "elsewhere":
        return _turn_away(prompts.OUT_OF_SCOPE, "out_of_scope", q, memory)
    if limit == "personal" and not stored(q.said):
        return _turn_away(prompts.PERSONAL, "personal", q, memory)
    return None


def _turn_away(prompt: Prompt, id: str, q: Question, memory: Memory) -> Reply:
    """A kind refusal. It asks back only in a session that was opened; a one-shot is done."""
    if q.one_shot and not memory.opened:
        prompt = Prompt(prompt.say)
    return speak(prompt, q.locale, memory.but(offer="", misses=0, last=""), id=id)


def _tell(q: Question, memory: Memory, found: Assessment, _: str) -> Reply | None:
    topic = topic_of(q.said) or _asked_about(found)
    if not topic:
        return None
    lead = reminder(memory, q.locale) if memory.alarm else ""
    level: Level = "info"
    if found.sign:
        level = check.entry_level(found.sign)
    return _topic(q, memory, topic, level=level, lead=lead)


def _asked_about(found: Assessment) -> str:
    """The answer about a sign that was asked about, or reported where it needs no check."""
    if found.sign:
        return SIGNS[found.sign].get("topic", "")
    asked = [sign for sign, why in found.let_go if why == "asked"]
    return SIGNS[asked[0]].get("topic", _DANGER_SIGNS) if asked else ""


def _topic(
    q: Question, memory: Memory, topic: str, *, level: Level = "info", lead: str = "",
    sign: str = "", more: bool = False,
) -> Reply:  # fmt: skip
    """An answer, or the rest of it, and the question that keeps an opened session going."""
    entry = TOPICS[topic]
    words = fill(entry["more"] if more else entry["say"], q.locale)
    alone = q.one_shot and not memory.opened
    if alone and not lead:
        words = f"{words} {prompts.NOTICE}"
    next_ = Prompt("") if alone and not memory.alarm else prompts.NEXT if more else prompts.OFFER_MORE
    kept = memory.but(topic=topic, last="more" if more else "topic", offer="" if more else "more", misses=0)
    return Reply(
        id=sign or topic, level=level, say=f"{lead} {words}".strip(), ask=next_.ask, again=next_.again,
        title=entry["title"], sources=named(entry["sources"]), phones=numbers(q.locale)["phones"],
        memory=kept.written(),
    )  # fmt: skip


def _miss(q: Question, memory: Memory, found: Assessment) -> Reply:
    """Not understood, or not known. Slurred speech is a danger sign, so twice in a row is a safety path."""
    if found.denied and not found.signs:
        return _turn_away(prompts.GLAD, "glad", q, memory)
    if _is_a_question(q.said):
        return _turn_away(prompts.NOT_KNOWN, "not_known", q, memory)
    memory = memory.but(misses=memory.misses + 1, last="" if memory.last != "topic" else "topic")
    if memory.misses >= LAST_MISS:
        return speak(prompts.NOT_UNDERSTOOD_LAST, q.locale, memory, id="not_understood")
    if memory.misses == LAST_MISS - 1:
        waiting = memory.but(check="unclear", check_tries=0, denied=())
        return speak(prompts.NOT_UNDERSTOOD_AGAIN, q.locale, waiting, id="not_understood")
    return speak(prompts.NOT_UNDERSTOOD, q.locale, memory, id="not_understood")


_ASKING = frozenset(
    tokens(
        "what who where when why how which whose can could do does did will would is are should may tell explain list give show"
    )
)


def _is_a_question(said: str) -> bool:
    """Whether these are words that make a question, only not one that has an answer here."""
    words = tokens(said)
    return len(words) >= 3 and not _ASKING.isdisjoint(words[:3])
