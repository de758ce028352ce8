"""A smart speaker without the speaker: opens the skill, asks it, and keeps the session."""

import os
import re
from collections.abc import Callable
from html import unescape
from typing import Any

from assistant.memory import VERSION
from content.intents import CATCH_ALL, CATCH_ALL_NAME
from lambda_function import lambda_handler
from tools import envelope, recogniser

os.environ.setdefault("SKILL_ID", envelope.SKILL_ID)

Json = dict[str, Any]
_TAG = re.compile(r"<[^>]+>")


class Heard:
    """What came back from the skill in one turn."""

    def __init__(self, response: Json) -> None:
        self.envelope = response
        self.response: Json = response.get("response", {})

    @property
    def says(self) -> str:
        """The words, as a person hears them."""
        return _words(self.response.get("outputSpeech"))

    @property
    def reprompt(self) -> str:
        """The words after eight seconds of silence."""
        return _words(self.response.get("reprompt", {}).get("outputSpeech"))

    @property
    def is_silent(self) -> bool:
        """Whether nothing was said."""
        return "outputSpeech" not in self.response

    @property
    def stays_open(self) -> bool:
        """Whether the microphone is open for an answer."""
        return self.response.get("shouldEndSession") is False

    @property
    def card(self) -> str:
        """The card's title and text, as the Alexa app shows them."""
        card = self.response.get("card", {})
        return f"{card.get('title', '')}\n{card.get('content', '')}".strip()

    @property
    def screen(self) -> Json:
        """What the screen shows: the data of the document, or nothing."""
        for directive in self.response.get("directives", ()):
            shown: Json = directive["datasources"]["payload"]
            return shown
        return {}

    @property
    def id(self) -> str:
        """The topic or sign that was answered."""
        return self._reply("id")

    @property
    def level(self) -> str:
        """The level of the answer, "emergency" to "info", or "none"."""
        return self._reply("level")

    def _reply(self, key: str) -> str:
        reply = self.envelope.get("sessionAttributes", {}).get("reply", {})
        return str(reply.get(key, "")) if isinstance(reply, dict) else ""


def _words(speech: Json | None) -> str:
    return unescape(_TAG.sub("", (speech or {}).get("ssml", "")))


class Speaker:
    """One person talking to one device. A session that ended begins anew with the next words."""

    def __init__(
        self, locale: str = "en-US", screen: str = "", handler: Callable[[Json, None], Json] = lambda_handler
    ) -> None:
        """`screen` is the highest APL version of its screen, "" for a device without one; `handler` what answers."""
        self.locale, self.screen, self._handler = locale, screen, handler
        self._attributes: Json = {}
        self._new = True

    def opens(self) -> Heard:
        """ "Alexa, open injection guide." """
        self._attributes, self._new = {}, True
        return self._send(envelope.launch())

    def asks(self, words: str) -> Heard:
        """Say something: inside the session, or as a one-shot when none is open."""
        return self.sends(recogniser.resolve(words, "en-US"))

    def sends(self, resolved: recogniser.Resolved) -> Heard:
        """An intent as Alexa resolved it."""
        return self._send(envelope.intent(resolved))

    def touches(self, *arguments: object) -> Heard:
        """Touch a button, by what its screen sends."""
        return self._send(envelope.touch(*arguments))

    def stands_at(self, memory: Json) -> "Speaker":
        """In the middle of a session that remembers this (assistant/memory.py)."""
        self._attributes, self._new = {"v": VERSION, **memory}, False
        return self

    def commands(self, built_in: str) -> Heard:
        """A built-in intent, by its name without "AMAZON."."""
        return self.sends(recogniser.Resolved(f"AMAZON.{built_in}"))

    def says(self, words: str) -> Heard:
        """The words as the catch-all slot carries them."""
        return self.sends(recogniser.Resolved(CATCH_ALL_NAME, CATCH_ALL.slot, words))

    def _send(self, request: Json) -> Heard:
        asked = envelope.envelope(
            request, new=self._new, attributes=self._attributes, locale=self.locale, screen=self.screen
        )
        heard = Heard(self._handler(asked, None))
        self._new = not heard.stays_open
        self._attributes = heard.envelope.get("sessionAttributes", {}) if heard.stays_open else {}
        return heard
