"""One line of log for each request: what kind it was and how it was met.

Never words, never the id of a person, device or session, never a token. The line is JSON in CloudWatch's
embedded metric format, so that the same line is read by people and counted by CloudWatch.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from zlib import crc32

from alexa.tidy import Json, is_spoken, part, request_type, text
from content import prompts
from content.commands import COMMANDS
from content.guides import GUIDES
from content.intents import BUILT_INS, CATCH_ALL_NAME, INTENTS
from content.locales import LOCALES
from content.prompts import TURNED_AWAY
from content.signs import SIGNS
from content.topics import TOPICS

NAMESPACE = "InjectionGuide"
COUNTED = ("Requests", "Emergencies", "Urgent", "EscalationsNotSpoken", "NotUnderstood", "NotKnown", "Broken")
_DIRECTIVE = {
    "Namespace": NAMESPACE,
    "Dimensions": [["FunctionName"]],
    "Metrics": [
        *({"Name": name, "Unit": "Count"} for name in COUNTED),
        {"Name": "Milliseconds", "Unit": "Milliseconds"},
    ],
}
"""What CloudWatch counts of each line."""
LEVELS = ("emergency", "urgent", "soon", "expected", "info", "none")
MOST_MISSES = 10
_KNOWN_INTENTS = {*INTENTS, CATCH_ALL_NAME, *BUILT_INS}
_KNOWN_TYPES = {"LaunchRequest", "IntentRequest", "SessionEndedRequest", "Alexa.Presentation.APL.UserEvent"}
_SENDS_TO_HELP = re.compile(r"\bcall\b|\bmedical help\b|\bcrisis line\b", re.IGNORECASE)
_UNANSWERED = ("not_known", "not_understood")


def line(event: object, response: Json, milliseconds: float, function: str, now: int) -> str:
    """The line of one request: `milliseconds` it took, `now` in milliseconds since 1970, `function` the dimension."""
    request = part(event, "request")
    spoken = is_spoken(event)
    attributes = (
        part(response, "sessionAttributes") if spoken else {}
    )  # of silence, they are of the turn before
    reply = part(attributes, "reply")
    id_, level = _among(text(reply, "id"), _known_replies()), _among(text(reply, "level"), LEVELS)
    misses = attributes.get("misses", 0)
    counts = {
        "Requests": 1,
        "Emergencies": int(level == "emergency"),
        "Urgent": int(level == "urgent"),
        "EscalationsNotSpoken": int(spoken and not_spoken(response)),
        "NotUnderstood": int(id_ == "not_understood"),
        "NotKnown": int(id_ == "not_known"),
        "Broken": int(id_ == "broken"),
    }
    return json.dumps({
        "_aws": {"Timestamp": now, "CloudWatchMetrics": [_DIRECTIVE]},
        "FunctionName": function,
        "request": hashed(text(request, "requestId")),
        "type": _among(request_type(event), _KNOWN_TYPES),
        "locale": _among(text(request, "locale"), LOCALES),
        "intent": _among(text(part(request, "intent"), "name"), _KNOWN_INTENTS),
        "reply": id_,
        "level": level,
        "misses": misses if type(misses) is int and 0 <= misses < MOST_MISSES else 0,
        "Milliseconds": round(milliseconds, 2),
        **counts,
    }, separators=(",", ":"))  # fmt: skip


def unanswered(event: object, response: Json) -> str:
    """The line of a question that had no answer, scrubbed; "" where it had one, or where danger is about."""
    attributes = part(response, "sessionAttributes")
    id_ = text(part(attributes, "reply"), "id")
    if id_ not in _UNANSWERED or attributes.get("alarm") or attributes.get("check"):
        return ""
    from alexa.unanswered import scrubbed  # noqa: PLC0415  most owners never ask for it, and a start is short of time

    slots = part(part(part(event, "request"), "intent"), "slots").values()
    said = scrubbed(" ".join(text(slot, "value", 500) for slot in slots if isinstance(slot, Mapping)))
    return json.dumps({"unanswered": said, "reply": id_}) if said else ""


def not_spoken(response: Json) -> bool:
    """Whether an escalation is in force and the words spoken send nobody to help."""
    attributes = part(response, "sessionAttributes")
    level = text(part(attributes, "reply"), "level")
    if level not in ("emergency", "urgent") and not attributes.get("alarm_level"):
        return False
    words = text(part(part(response, "response"), "outputSpeech"), "ssml", 8_000)
    return bool(part(response, "response") or level) and not _SENDS_TO_HELP.search(words)


def hashed(id_: str) -> str:
    """A request's id as eight digits: enough to find a request that somebody names, too little to tell the id.

    A checksum and not a cryptographic hash, whose module would take a noticeable part of the start; what is
    hashed is random and long, so that nobody can find it by trying.
    """
    return f"{crc32(id_.encode('utf-8', 'replace')):08x}"


@cache
def _known_replies() -> frozenset[str]:
    """The ids of everything that is answered. Session attributes come back from outside, so even these are looked up."""
    away = {
        "broken",
        "glad",
        "source",
        "review",
        "goodbye",
        "not_known",
        "not_understood",
        "nothing_yet",
        "staff_mode",
        "patient_mode",
        *TURNED_AWAY,
    }
    return frozenset(
        {*TOPICS, *SIGNS, *COMMANDS, *GUIDES, *away}
        | {name.lower() for name in vars(prompts) if name.isupper()}
    )


def _among(value: str, known: object) -> str:
    """A value that comes from outside is logged only where it is one of ours."""
    return (
        value
        if value and isinstance(known, set | tuple | frozenset) and value in known
        else ""
        if not value
        else "other"
    )
