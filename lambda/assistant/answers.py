"""Answers and what leads on from them: a topic, the rest of it, a repeat, a kind refusal."""

from assistant import check
from assistant.memory import Memory
from assistant.question import Question
from assistant.reply import Level, Reply
from assistant.triage.assess import ORDER, Assessment
from assistant.wording import fill, named, numbers, speak
from assistant.words import tokens
from content import prompts
from content.prompts import Prompt
from content.signs import SIGNS
from content.topics import TOPICS

_DANGER_SIGNS = "spread_of_toxin"
_ASKING = frozenset(
    tokens(
        "what who where when why how which whose can could do does did will would is are should may tell explain list give show"
    )
)


def tell_topic(
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


def asked_about(found: Assessment) -> str:
    """The answer about a sign that was asked about, or reported where it needs no check."""
    if found.sign:
        return SIGNS[found.sign].get("topic", "")
    asked = [sign for sign, why in found.let_go if why == "asked"]
    return SIGNS[asked[0]].get("topic", _DANGER_SIGNS) if asked else ""


def sign_asked_about(found: Assessment, topic: str) -> str:
    """The sign that an answer is about, so that "I have that" can be a report of it; "" for none."""
    asked = [sign for sign, why in found.let_go if why == "asked"]
    if asked:
        return max(asked, key=lambda sign: ORDER.index(SIGNS[sign]["level"]))
    return "unnamed_danger" if topic == _DANGER_SIGNS else ""


def turn_away(prompt: Prompt, id: str, q: Question, memory: Memory) -> Reply:
    """A kind refusal. It asks back only in a session that was opened; a one-shot is done."""
    if q.one_shot and not memory.opened:
        prompt = Prompt(prompt.say)
    return speak(prompt, q.locale, memory.but(offer="", about="", misses=0, last=id), id=id)


def keeping_check(prompt: Prompt, id: str, q: Question, memory: Memory) -> Reply:
    """A prompt that doesn't drop a check that is waiting: it ends with the check's own question."""
    if memory.check:
        own = check.question_of(memory.check)
        own = prompts.CHECK_AGAIN if own is prompts.CHECK else own
        prompt = Prompt(prompt.say, own.ask, own.again)
    return speak(prompt, q.locale, memory.but(last="" if memory.check else id, misses=0), id=id)


def repeat(q: Question, memory: Memory) -> Reply:
    """What was said last, once more."""
    if memory.check == "unclear":
        return check.ask_again(memory, q.locale, counts=False)
    if memory.check:
        return check.ask(memory.check, memory, q.locale, soon=bool(memory.check_level))
    if memory.last in ("topic", "more") and memory.topic:
        return tell_topic(q, memory, memory.topic, more=memory.last == "more")
    if memory.last in prompts.TURNED_AWAY:
        return turn_away(prompts.TURNED_AWAY[memory.last], memory.last, q, memory)
    if memory.last in ("welcome", "help"):
        prompt = prompts.WELCOME if memory.last == "welcome" else prompts.HELP
        return speak(prompt, q.locale, memory, id=memory.last)
    return speak(prompts.NOTHING_YET, q.locale, memory, id="nothing_yet")


def tell_more(q: Question, memory: Memory) -> Reply:
    """The rest of the last answer, once."""
    if memory.check:
        return check.ask_again(memory, q.locale)
    if not memory.topic:
        return speak(prompts.NOTHING_YET, q.locale, memory, id="nothing_yet")
    if memory.last == "more":
        return speak(prompts.NO_MORE, q.locale, memory.but(offer=""), id="no_more")
    return tell_topic(q, memory, memory.topic, more=True)


def is_a_question(said: str) -> bool:
    """Whether these are words that make a question, only not one that has an answer here."""
    words = tokens(said)
    return len(words) >= 3 and not _ASKING.isdisjoint(words[:3])
