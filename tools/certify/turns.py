"""Everything that the skill answers, asked once: every topic, every sign, every state, in every locale.

The cases are named, so that a rule can ask for one ("en-US help") and a breach can say where it is.
"""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from content.intents import CATCH_ALL_NAME, INTENTS
from content.locales import LOCALES
from content.signs import SIGNS
from content.topics import TOPICS
from tools import envelope
from tools.recogniser import Resolved
from tools.speaker import Heard, Speaker

Json = dict[str, Any]
Handler = Callable[[Any, None], Json]
APL = "1.9"
QUESTION, NONSENSE, GIBBERISH = "how long does botox last", "hmm la", "flurb zyx"
UNKNOWN = "who won the match last night"
STATES: dict[str, Json] = {
    "at the start": {"opened": True},
    "after an answer": {"opened": True, "topic": "what_is_botox", "last": "topic", "offer": "more"},
    "in a check": {"opened": True, "check": "eyelid_droop_one", "signs": ["eyelid_droop_one"]},
    "after an escalation": {
        "alarm": "swallowing_trouble", "alarm_level": "emergency", "signs": ["swallowing_trouble"], "last": "alarm",
    },
    "while reading": {"opened": True, "guide": "aftercare", "step": 1, "offer": "step", "last": "step"},
    "in staff mode": {"opened": True, "staff": True},
    "not understood once": {"opened": True, "misses": 1},
}  # fmt: skip
"""Memories (assistant/memory.py) of sessions in every state."""
SLOTS = {"empty": "", "blank": "  ", "a question mark": "?", "unknown words": GIBBERISH}
STRANGE = ("System.ExceptionEncountered", "CanFulfillIntentRequest", "Alexa.Presentation.APL.RuntimeError",
           "Connections.Response", "SessionResumedRequest", "AlexaSkillEvent.SkillEnabled", "Some.Future.Request")  # fmt: skip


class Turn(NamedTuple):
    """One thing said to the skill: the case, the locale, and what came back."""

    case: str
    locale: str
    heard: Heard


def all_turns(handler: Handler) -> dict[str, Turn]:
    """Every case in every locale, and in the first one once more on a device with a screen."""
    found = {turn.case: turn for locale in LOCALES for turn in _cases(locale, "", handler)}
    return {**found, **{turn.case: turn for turn in _cases(LOCALES[0], APL, handler)}}


def _cases(locale: str, screen: str, handler: Handler) -> Iterator[Turn]:
    for name, heard in _said(lambda: Speaker(locale, screen, handler), locale, handler):
        yield Turn(f"{locale} {'screen ' if screen else ''}{name}", locale, heard)


def _said(new: Callable[[], Speaker], locale: str, handler: Handler) -> Iterator[tuple[str, Heard]]:
    speaker = new()
    yield "launch", speaker.opens()
    yield "first answer", speaker.says(QUESTION)
    yield "second answer", speaker.says("does botox hurt")
    yield "one-shot", new().says(QUESTION)
    yield "staff mode", new().says("staff mode")
    yield "unknown question", new().says(UNKNOWN)
    yield from _understood_less_and_less(new())
    for state, memory in STATES.items():
        for built_in in (
            "HelpIntent",
            "StopIntent",
            "CancelIntent",
            "RepeatIntent",
            "YesIntent",
            "NoIntent",
            "NavigateHomeIntent",
        ):
            yield f"{built_in} {state}", new().stands_at(memory).commands(built_in)
        yield f"an answer {state}", new().stands_at(memory).says(QUESTION)
    yield from _topics(new)
    yield from _signs(new)
    yield from _slots(new)
    for kind in STRANGE:
        yield f"request {kind}", Heard(handler(_raw({"type": kind}, locale), None))
    yield "session ended", Heard(handler(_raw(envelope.ended(), locale), None))
    foreign = _raw(envelope.launch(), locale)
    foreign["session"]["application"] = {"applicationId": "amzn1.ask.skill.foreign"}
    yield "foreign skill", Heard(handler(foreign, None))
    yield (
        "broken envelope",
        Heard(
            handler(
                {
                    "request": {"type": "IntentRequest", "locale": locale, "intent": 7},
                    "session": {"application": {"applicationId": envelope.SKILL_ID}},
                },
                None,
            )
        ),
    )
    yield "answer then miss", (after := new().stands_at(STATES["after an answer"])).says(GIBBERISH)
    yield "answer, miss, repeat", after.commands("RepeatIntent")


def _understood_less_and_less(speaker: Speaker) -> Iterator[tuple[str, Heard]]:
    speaker.opens()
    for nth in (1, 2, 3):
        yield f"not understood {nth}", speaker.commands("FallbackIntent")


def _topics(new: Callable[[], Speaker]) -> Iterator[tuple[str, Heard]]:
    for topic, entry in TOPICS.items():
        memory = STATES["in staff mode"] if entry.get("audience") == "staff" else STATES["at the start"]
        speaker = new().stands_at(memory)
        yield f"topic {topic}", speaker.says(entry["asked"][0])
        yield f"more on {topic}", speaker.commands("YesIntent")


def _signs(new: Callable[[], Speaker]) -> Iterator[tuple[str, Heard]]:
    memory: Json
    for sign, entry in SIGNS.items():
        if entry["level"] in ("emergency", "urgent"):
            memory = {"alarm": sign, "alarm_level": entry["level"], "signs": [sign], "last": "alarm"}
            yield f"sign {sign}", new().stands_at(memory).commands("RepeatIntent")
        else:
            memory = {"opened": True, "check": sign, "signs": [sign]}
            yield f"check of {sign}", new().stands_at(memory).commands("RepeatIntent")
            yield f"sign {sign}", new().stands_at(memory).commands("NoIntent")


def _slots(new: Callable[[], Speaker]) -> Iterator[tuple[str, Heard]]:
    slots = {name: intent.slot for name, intent in INTENTS.items()} | {CATCH_ALL_NAME: "question"}
    for (name, slot), (kind, value) in ((a, b) for a in slots.items() for b in SLOTS.items()):
        yield f"{name} with {kind}", new().sends(Resolved(name, slot, value))
    for name in slots:
        yield f"{name} without a slot", new().sends(Resolved(name))


def _raw(request: Json, locale: str) -> Json:
    return envelope.envelope(request, new=False, attributes={}, locale=locale)
