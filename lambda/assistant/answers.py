"""Answers and what leads on from them: a topic, the rest of it, a repeat, a kind refusal."""

from assistant import check
from assistant.memory import Memory
from assistant.question import Question
from assistant.reply import Level, Reply
from assistant.triage.assess import ORDER, Assessment
from assistant.wording import called, fill, named, numbers, phones, speak, wording
from assistant.words import tokens
from content import prompts
from content.prompts import Prompt
from content.shape import Topic
from content.signs import SIGNS
from content.topics import TOPICS

_OPENINGS = {"welcome": prompts.WELCOME, "help": prompts.HELP}
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
    if entry.get("audience") == "staff" and not memory.staff:
        kept = memory.but(offer="staff", near=(topic,), misses=0, last="staff_only")
        gate = prompts.STAFF_ONLY._replace(say=f"{lead} {prompts.STAFF_ONLY.say}".strip())
        return speak(gate, q.locale, kept, id=topic)
    words = fill(wording(entry, q.locale, staff=memory.staff)["more" if more else "say"], q.locale)
    if memory.staff and ("staff" in entry or "audience" in entry):
        words = f"{words} {prompts.CHECK_LABEL}"
    alone = q.one_shot and not memory.opened
    if alone and not lead:
        words = f"{words} {prompts.NOTICE}"
    kept = memory.but(
        topic=topic, last="more" if more else "topic", misses=0, **_offered(entry, memory, more)
    )
    next_ = Prompt("") if alone and not memory.alarm else _next(kept)
    return Reply(
        id=sign or topic, level=level, say=f"{lead} {words}".strip(), ask=next_.ask, again=next_.again,
        title=entry["title"], sources=named(entry["sources"]), phones=(*numbers(q.locale)["phones"], *phones(words)),
        memory=kept.written(),
    )  # fmt: skip


def _offered(entry: Topic, memory: Memory, more: bool) -> dict[str, object]:
    """What is offered after an answer: the rest of it, then the first further topic that may be told."""
    if not more:
        return {"offer": "more"}
    open_ = (t for t in entry["follow_ups"] if memory.staff or TOPICS[t].get("audience") != "staff")
    following = next(open_, "")
    return {"offer": "next" if following else "", "near": (following,) if following else ()}


def _next(memory: Memory) -> Prompt:
    if memory.offer == "more":
        return prompts.OFFER_MORE
    if memory.offer == "next":
        about = called(memory.near[0])
        return prompts.OFFER_NEXT._replace(ask=prompts.OFFER_NEXT.ask.format(about=about))
    return prompts.NEXT


def offer_two(q: Question, memory: Memory, topics: tuple[str, ...]) -> Reply:
    """Two near matches, to choose from: an honest question instead of a confident wrong answer."""
    kept = memory.but(offer="which", near=topics, misses=0, last="which")
    first, second = map(called, topics)
    return speak(prompts.WHICH, q.locale, kept, id="which", first=first, second=second)


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
    if memory.last in ("which", "staff_only") and memory.near:
        return _offer_again(q, memory)
    if memory.last in ("topic", "more") and memory.topic:
        return tell_topic(q, memory, memory.topic, more=memory.last == "more")
    prompt = {**prompts.TURNED_AWAY, **_OPENINGS}.get(memory.last)
    if prompt and memory.last not in _OPENINGS:
        return turn_away(prompt, memory.last, q, memory)
    return speak(prompt or prompts.NOTHING_YET, q.locale, memory, id=memory.last if prompt else "nothing_yet")


def _offer_again(q: Question, memory: Memory) -> Reply:
    return (
        offer_two(q, memory, memory.near)
        if memory.offer == "which"
        else tell_topic(q, memory, memory.near[0])
    )


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
