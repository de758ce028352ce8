"""A raw envelope cut down to what this skill reads, so that nothing else in it can do harm.

The SDK refuses unknown request types and enum values before any handler runs, which would leave a
frightened person with Alexa's stock error. It also hands user ids, device ids and tokens to every
handler. Here an envelope of any shape becomes one that the SDK can read and that identifies nobody.
"""

from collections.abc import Mapping
from typing import Any

from alexa.screen import INTERFACE, can_show
from alexa.touch import as_intent

SPOKEN = ("LaunchRequest", "IntentRequest")
"""The requests that are answered in words, and touches of our screens with them; every other kind is met with silence."""

WORDS_LIMIT = 8_000
"""Characters kept of a slot value."""

Json = dict[str, Any]


def part(holder: object, name: str) -> Mapping[str, Any]:
    """The object under this name, or an empty one."""
    inner = holder.get(name) if isinstance(holder, Mapping) else None
    return inner if isinstance(inner, Mapping) else {}


def text(holder: Mapping[str, Any], name: str, limit: int = 200) -> str:
    """The text under this name, or an empty one."""
    value = holder.get(name)
    return value[:limit] if isinstance(value, str) else ""


def application_ids(event: object) -> set[str]:
    """Every skill id that the envelope names, in its session and in its context."""
    session, system = part(event, "session"), part(part(event, "context"), "System")
    found = {text(part(holder, "application"), "applicationId") for holder in (session, system)}
    return found - {""}


def request_type(event: object) -> str:
    """The type of the request, or "" where it has none."""
    return text(part(event, "request"), "type")


def is_spoken(event: object) -> bool:
    """Whether Alexa expects words in return."""
    return request_type(event) in SPOKEN or as_intent(part(event, "request")) is not None


def tidy(event: object) -> Json:
    """The envelope of a launch or an intent, with only what the SDK and this skill need."""
    session, request = part(event, "session"), part(event, "request")
    kind = "LaunchRequest" if request_type(event) == "LaunchRequest" else "IntentRequest"
    kept: Json = {
        "type": kind,
        "requestId": text(request, "requestId"),
        "locale": text(request, "locale", 20),
    }
    if kind == "IntentRequest":
        kept["intent"] = as_intent(request) or _intent(part(request, "intent"))
    attributes = session.get("attributes")
    return {
        "version": "1.0",
        "session": {
            "new": session.get("new") is not False,
            "attributes": attributes if isinstance(attributes, dict) else {},
        },
        "context": {"System": {"application": {}, "device": {"supportedInterfaces": _screen(event)}}},
        "request": kept,
    }


def _screen(event: object) -> Json:
    """The screen of the device, where it has one that can show our documents."""
    device = part(part(part(event, "context"), "System"), "device")
    shows = part(device, "supportedInterfaces").get(INTERFACE)
    if not isinstance(shows, Mapping) or not can_show(text(part(shows, "runtime"), "maxVersion", 10)):
        return {}
    return {INTERFACE: {}}


def _intent(intent: Mapping[str, Any]) -> Json:
    slots: Json = {}
    for key, slot in part(intent, "slots").items():
        if isinstance(slot, Mapping) and isinstance(key, str):
            slots[key[:100]] = {"name": key[:100], "value": _value(slot)}
    return {"name": text(intent, "name"), "slots": slots}


def _value(slot: Mapping[str, Any]) -> str:
    """What was said in a slot: one value, or the values of a list slot joined."""
    said = text(slot, "value", WORDS_LIMIT)
    if said:
        return said
    listed = part(slot, "slotValue").get("values")
    if isinstance(listed, list):
        return " and ".join(text(v, "value", WORDS_LIMIT) for v in listed if isinstance(v, Mapping))[
            :WORDS_LIMIT
        ]
    return text(part(slot, "slotValue"), "value", WORDS_LIMIT)
