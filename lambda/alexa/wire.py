"""Responses written by hand, for the moments when the SDK isn't there to write them."""

from typing import Any

from alexa.speech import spoken, ssml
from assistant.memory import Memory
from assistant.wording import speak
from content import prompts

Json = dict[str, Any]


def silence(attributes: Json | None = None) -> Json:
    """No speech: for events that Alexa expects no speech for, and for requests not meant for us."""
    return {"version": "1.0", "sessionAttributes": attributes or {}, "response": {}}


def apology(locale: str) -> Json:
    """A spoken, safe reply when everything else failed."""
    reply = speak(prompts.BROKEN, locale, Memory(), id="broken")
    return {
        "version": "1.0",
        "sessionAttributes": {"reply": {"id": reply.id, "level": reply.level}},
        "response": {
            "outputSpeech": {"type": "SSML", "ssml": f"<speak>{spoken(reply.say, reply.ask, reply.phones, locale)}</speak>"},
            "reprompt": {"outputSpeech": {"type": "SSML", "ssml": f"<speak>{ssml(reply.again, reply.phones, locale)}</speak>"}},
            "shouldEndSession": False,
        },
    }  # fmt: skip
