"""One turn of the browser's speaker: what it said becomes an envelope as Alexa sends it, and the answer is shown with its insides."""

import time
from collections.abc import Mapping
from typing import Any, NamedTuple

from alexa.screen import VERSION as APL_VERSION
from assistant.memory import Memory, read
from assistant.provenance import sign_off
from content.locales import LOCALES
from content.signs import SIGNS
from content.sources import SOURCES
from content.topics import TOPICS
from lambda_function import lambda_handler
from tools import envelope
from tools.evaluate import met
from tools.recogniser import Resolved, resolve
from tools.speaker import Heard

Json = dict[str, Any]
LONGEST = 8_000
"""Characters that may be said in one go, as on Alexa."""
SCREEN = ".".join(map(str, APL_VERSION))


_ENTRIES: dict[str, Mapping[str, Any]] = {"sign": SIGNS, "topic": TOPICS, "prompt": {}}


class Asked(NamedTuple):
    """What the browser sends: what was done, and the session so far."""

    kind: str
    words: str
    touched: list[Any]
    locale: str
    screen: bool
    attributes: Json
    new: bool


def read_asked(given: object) -> Asked:
    """What the browser sent, with everything that isn't as it should be left out; ValueError where nothing is asked."""
    if not isinstance(given, dict) or given.get("kind") not in ("open", "say", "touch"):
        raise ValueError("kind must be open, say or touch")
    words, touched, attributes = given.get("words"), given.get("touched"), given.get("attributes")
    locale = given.get("locale")
    return Asked(
        kind=given["kind"],
        words=words[:LONGEST] if isinstance(words, str) else "",
        touched=touched[:2] if isinstance(touched, list) else [],
        locale=locale if locale in LOCALES else LOCALES[0],
        screen=given.get("screen") is True,
        attributes=attributes if isinstance(attributes, dict) else {},
        new=given.get("new") is not False,
    )


def take(asked: Asked) -> Json:
    """The turn: what is said and shown, whether the session goes on, and what happened inside."""
    resolved = resolve(asked.words, "en-US")
    request = _event(asked, resolved)
    began = time.perf_counter()
    response = lambda_handler(request, None)
    milliseconds = 1_000 * (time.perf_counter() - began)
    heard = Heard(response)
    card = heard.response.get("card", {})
    return {
        "says": heard.says,
        "reprompt": heard.reprompt,
        "open": heard.stays_open,
        "id": heard.id,
        "level": heard.level,
        "card": {"title": card.get("title", ""), "text": card.get("content", "")},
        "screen": next(iter(heard.response.get("directives", ())), None),
        "attributes": response.get("sessionAttributes", {}),
        "inside": {**_inside(asked, resolved, heard), "milliseconds": round(milliseconds, 2)},
        "request": request,
        "response": response,
    }


def _event(asked: Asked, resolved: Resolved) -> Json:
    if asked.kind == "say":
        request = envelope.intent(resolved)
    else:
        request = envelope.launch() if asked.kind == "open" else envelope.touch(*asked.touched)
    screen = SCREEN if asked.screen else ""
    return envelope.envelope(
        request, new=asked.new, attributes=asked.attributes, locale=asked.locale, screen=screen
    )


def _inside(asked: Asked, resolved: Resolved, heard: Heard) -> Json:
    """Which intent and slot, which topic or sign, why that level, and where the words come from."""
    kind = _kind(heard)
    entry = _ENTRIES[kind].get(heard.id, {})
    sources = [f"{SOURCES[key].name}: {SOURCES[key].where}" for key in entry.get("sources", ())]
    signed = sign_off(heard.id) if entry else None
    said = asked.kind == "say"
    return {
        "intent": {"open": "LaunchRequest", "touch": "a touch"}.get(asked.kind, resolved.intent),
        "slot": f"{resolved.slot}: {resolved.words}" if said and resolved.slot else "",
        "reply": f"{kind} {heard.id}",
        "why": _why(asked.words if said else "", heard, read(asked.attributes, Memory())),
        "sources": sources,
        "reviewed": f"reviewed by {signed.reviewer}"
        if signed
        else "reviewed by no clinician yet"
        if entry
        else "",
    }


def _kind(heard: Heard) -> str:
    """What was answered; some ids are a sign's and a topic's, and an escalation is always the sign."""
    if heard.id in SIGNS and (heard.level in ("emergency", "urgent") or heard.id not in TOPICS):
        return "sign"
    return "topic" if heard.id in TOPICS else "prompt"


def _why(said: str, heard: Heard, before: Memory) -> str:
    """Why the level is what it is, in a sentence for whoever tries the skill."""
    found = met(said) if said else None
    if found and found.rule == "second opinion":
        return "No phrase names a sign; the learned second opinion takes the words for a danger."
    if found and found.level:
        return f"The words report {found.sign.replace('_', ' ')}: {found.level}, by {_ruled(found.rule)}."
    if before.alarm and heard.level != "none":
        return f"An escalation for {before.alarm.replace('_', ' ')} stands until the session ends."
    if before.check:
        return f"The red-flag check of {before.check.replace('_', ' ')} was waiting for an answer."
    if found and (found.denied or found.let_go):
        return "A sign is named, and it is denied, past, asked about or a figure of speech: no report."
    return "No danger sign is reported." if said else ""


def _ruled(rule: str) -> str:
    return "the triage table" if rule == "table" else f"rule {rule} of the triage table"
