"""Answers and what leads on from them: a topic, the rest of it, two near ones, a kind refusal."""

from typing import Literal

from assistant import check
from assistant.clinic import clinic
from assistant.memory import Memory
from assistant.question import Question
from assistant.reply import Level, Reply
from assistant.triage.assess import ORDER, UNNAMED, Assessment
from assistant.understanding.places import locale_named
from assistant.wording import fill, named, numbers, phones, speak, wording
from content import prompts
from content.pieces import ABOUT
from content.prompts import Prompt
from content.shape import Topic
from content.signs import SIGNS
from content.topics import TOPICS, called

Part = Literal["say", "more"]

_DANGER_SIGNS = "spread_of_toxin"


def tell_topic(
    q: Question, memory: Memory, topic: str, *, level: Level = "info", lead: str = "",
    sign: str = "", more: bool = False,
) -> Reply:  # fmt: skip
    """An answer, or the rest of it, and the question that keeps an opened session going."""
    entry = TOPICS[topic]
    if entry.get("audience") == "staff" and not memory.staff:
        return _gate(q, memory, topic, lead)
    words = part_of(topic, "more" if more else "say", q, memory)
    alone = q.one_shot and not memory.opened
    if alone and not lead and not memory.alarm:
        words = f"{words} {prompts.NOTICE}"
    kept = memory.about_topic(topic).but(
        last="more" if more else "topic", misses=0, told_for=_told_for(topic, q, memory), labelled=_labelled(topic, memory), **_offered(entry, memory, more)
    )  # fmt: skip
    next_ = Prompt("") if alone and not memory.alarm else _next(kept)
    return tell_part(q, kept, topic, f"{lead} {words}".strip(), next_, level=level, sign=sign)


def part_of(topic: str, part: Part, q: Question, memory: Memory) -> str:
    """The words of an answer or of its rest, as this person, in this place and clinic, gets them."""
    own = clinic().aftercare.get(topic, "") if part == "say" else ""
    told = wording(TOPICS[topic], _told_for(topic, q, memory) or q.locale, staff=memory.staff)
    words = own or fill(told[part], q.locale)
    return f"{words} {prompts.CHECK_LABEL}" if part == "say" and topic == _labelled(topic, memory) else words


def _told_for(topic: str, q: Question, memory: Memory) -> str:
    """The locale of the place that was named, now or when this topic was asked for; "" for none."""
    return locale_named(q.said) or (memory.told_for if topic == memory.topic else "")


def _labelled(topic: str, memory: Memory) -> str:
    """The topic that comes with the notice to check the label: the first of the reference in a session."""
    is_reference = memory.staff and bool(TOPICS[topic].keys() & {"staff", "audience"})
    return memory.labelled or (topic if is_reference else "")


def tell_part(
    q: Question, memory: Memory, topic: str, words: str, next_: Prompt, *, level: Level = "info", sign: str = ""
) -> Reply:  # fmt: skip
    """Words about a topic, with its title and its sources on the card."""
    entry = TOPICS[topic]
    own = topic in clinic().aftercare and clinic().aftercare[topic] in words
    return Reply(
        id=sign or topic, level=level, say=words, ask=next_.ask, again=next_.again, title=entry["title"],
        sources=(clinic().name or prompts.OWN_WORDING,) if own else named(entry["sources"]),
        phones=(*numbers(q.locale)["phones"], *phones(words)), memory=memory.written(),
    )  # fmt: skip


def _gate(q: Question, memory: Memory, topic: str, lead: str) -> Reply:
    """The reference stays closed outside staff mode, and says how it is opened where it can be."""
    gate = prompts.STAFF_ONLY_CLOSED if clinic().staff_mode == "off" else prompts.STAFF_ONLY
    kept = memory.but(offer="staff", near=(topic,), misses=0, last="staff_only")
    return speak(gate._replace(say=f"{lead} {gate.say}".strip()), q.locale, kept, id=topic)


def _offered(entry: Topic, memory: Memory, more: bool) -> dict[str, object]:
    """What is offered after an answer: the rest of it, then the first further topic that may be told."""
    if not more:
        return {"offer": "more"}
    open_ = (t for t in entry["follow_ups"] if memory.staff or TOPICS[t].get("audience") != "staff")
    following = next(open_, "")
    return {"offer": "next" if following else "", "near": (following,) if following else ()}


def _next(memory: Memory) -> Prompt:
    """The question after an answer; short for staff."""
    if memory.offer == "more":
        return prompts.OFFER_MORE_STAFF if memory.staff else prompts.OFFER_MORE
    if memory.offer == "next":
        prompt = prompts.OFFER_NEXT_STAFF if memory.staff else prompts.OFFER_NEXT
        return prompt._replace(ask=prompt.ask.format(about=called(memory.near[0])))
    return prompts.NEXT_STAFF if memory.staff else prompts.NEXT


def offer_two(
    q: Question, memory: Memory, topics: tuple[str, ...], further: tuple[str, ...] = (), prompt: Prompt = prompts.WHICH
) -> Reply:  # fmt: skip
    """Two near matches, to choose from: an honest question instead of a confident wrong answer."""
    open_ = tuple(t for t in further if memory.staff or TOPICS[t].get("audience") != "staff")
    kept = memory.but(offer="which", near=topics, further=open_, misses=0, last="which")
    first, second = map(called, topics)
    return speak(prompt, q.locale, kept, id="which", first=first, second=second)


def offer_further(q: Question, memory: Memory) -> Reply:
    """The next nearest, to somebody who meant neither of two."""
    if len(memory.further) == 1:
        return offer_near(prompts.ALRIGHT, "alright", q, memory, memory.further[0])
    return offer_two(q, memory, memory.further, prompt=prompts.WHICH_THEN)


def asked_about(found: Assessment) -> str:
    """The answer about a sign that was asked about, or reported where it needs no check."""
    if found.sign:
        return SIGNS[found.sign].get("topic", "")
    asked = [sign for sign, why in found.let_go if why == "asked"]
    return SIGNS[asked[0]].get("topic", _DANGER_SIGNS) if asked else ""


def sign_asked_about(found: Assessment, *topics: str) -> str:
    """The gravest sign that words or the answers to them are about, so that "I have that" can be a report of it.

    "" for none.
    """
    asked = [sign for sign, why in found.let_go if why == "asked"]
    about = asked or [ABOUT[topic] for topic in topics if topic in ABOUT]
    return graver(*about)


def graver(*signs: str) -> str:
    """The gravest of these signs, the first where several are; "" for none."""
    return max(filter(None, signs), key=lambda sign: ORDER.index(claimed_level(sign)), default="")


def claimed_level(sign: str) -> Level:
    """The level of a sign that somebody is said to have, once it was told about: nothing less is told of as spreading."""
    return "emergency" if sign == UNNAMED else SIGNS[sign]["level"]


def turn_away(prompt: Prompt, id: str, q: Question, memory: Memory, near: str = "") -> Reply:
    """A kind refusal, and the answer that comes nearest on offer. Without one a one-shot is done, and asks nothing back."""
    if near:
        return offer_near(prompt, id, q, memory.but(misses=0, last=id), near)
    if q.one_shot and not memory.opened:
        prompt = Prompt(prompt.say)
    return speak(prompt, q.locale, memory.but(offer="", misses=0, last=id), id=id)


def offer_near(prompt: Prompt, id: str, q: Question, memory: Memory, near: str) -> Reply:
    """A prompt that ends with the offer of an answer."""
    kept = memory.but(offer="next", near=(near,))
    return speak(_next(kept)._replace(say=prompt.say), q.locale, kept, id=id)


def keeping_check(prompt: Prompt, id: str, q: Question, memory: Memory) -> Reply:
    """A prompt that doesn't drop a check that is waiting: it ends with the check's own question."""
    if memory.check:
        prompt = _then_the_check(prompt.say, memory)
    return speak(prompt, q.locale, memory.but(last="" if memory.check else id, misses=0), id=id)


def beside_check(q: Question, memory: Memory, topic: str) -> Reply:
    """The answer to a question about something else, and after it the check that is waiting."""
    kept = memory.but(check_tries=memory.check_tries + 1, last="check", misses=0)
    words = part_of(topic, "say", q, memory)
    return tell_part(q, kept, topic, words, _then_the_check("", memory), level=check.level_of(memory))


def _then_the_check(say: str, memory: Memory) -> Prompt:
    """Words, and after them the question of the check that is waiting, the plain one in fewer words."""
    own = check.question_of(memory.check)
    return (prompts.CHECK_AGAIN if own is prompts.CHECK else own)._replace(say=say)
