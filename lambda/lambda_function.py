"""The entry point of AWS Lambda: one envelope in, one response out, whatever came in."""

import gc
import logging
import os

from alexa.skill import answered
from alexa.tidy import Json, application_ids, is_spoken, part, request_type, text, tidy
from alexa.wire import apology, silence
from assistant.clinic import installed

log = logging.getLogger("injection_guide")
log.setLevel(logging.INFO)

_told: set[str] = set()
gc.freeze()  # nor is it looked through later
gc.enable()


def lambda_handler(event: object, context: object) -> Json:
    """Answer an Alexa request envelope. Never raises; never logs words, ids or tokens.

    The environment variable SKILL_ID names the accepted skill ids, separated by commas. Without it
    any skill is answered, which is said once in the log.
    """
    try:
        _tell_of_clinic()
        if not _accepted(event):
            log.warning("refused: a request for another skill")
            return silence()
        if not is_spoken(event):
            return silence(_kept(event))
        return answered(tidy(event))
    except Exception as broken:
        log.error("broken: %s", type(broken).__name__)
        return apology(text(part(event, "request"), "locale", 20))


def _accepted(event: object) -> bool:
    ours = {name.strip() for name in os.environ.get("SKILL_ID", "").split(",")} - {""}
    if not ours:
        if "open" not in _told:
            _told.add("open")
            log.warning("SKILL_ID is not set: requests of any skill are answered")
        return True
    named = application_ids(event)
    return bool(named) and named <= ours


def _tell_of_clinic() -> None:
    """Name once, in the log, the lines of the clinic's file that can't be used."""
    if "clinic" not in _told:
        _told.add("clinic")
        for fault in installed()[1]:
            log.warning("clinic.toml: %s is left out; run make check", fault.key)


def _kept(event: object) -> Json:
    """The session attributes as they were: an event without speech must not wipe the session."""
    attributes = part(event, "session").get("attributes")
    ended = request_type(event) == "SessionEndedRequest"
    return attributes if isinstance(attributes, dict) and not ended else {}
