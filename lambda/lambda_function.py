"""The entry point of AWS Lambda: one envelope in, one response out, whatever came in."""

import gc
import logging
import os
import sys
from time import perf_counter, time

from alexa import record
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
    any skill is answered, which is said once in the log. On Lambda, or where RECORD_AS gives it a name, each request
    leaves one line (alexa/record.py); with LOG_UNANSWERED=yes a question that had no answer leaves a second one, scrubbed.
    """
    began = perf_counter()
    response = _response(event)
    if name := os.environ.get("RECORD_AS") or os.environ.get("AWS_LAMBDA_FUNCTION_NAME"):
        _record(name, event, response, 1000 * (perf_counter() - began))
    return response


def _response(event: object) -> Json:
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


def _record(name: str, event: object, response: Json, milliseconds: float) -> None:
    """Write the lines of a request as they are: CloudWatch counts only lines that are JSON and nothing else."""
    try:
        lines = [record.line(event, response, milliseconds, name, int(1000 * time()))]
        if os.environ.get("LOG_UNANSWERED") == "yes":
            lines.append(record.unanswered(event, response))
        sys.stdout.write("".join(f"{line}\n" for line in lines if line))
        sys.stdout.flush()
    except Exception as broken:
        log.error("not recorded: %s", type(broken).__name__)


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
