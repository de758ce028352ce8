"""Stands in for Amazon's speech recogniser: typed words to an intent of the interaction model.

A proxy, built on hassil, Home Assistant's template matcher. It shows which intent a sentence of
the model belongs to and that the handler answers it. It can't show what Alexa would really do:
her matching is statistical, she mishears, and she prefers intents by training of her own.
Exact and slotted samples come first, then everything goes to the catch-all slot.
"""

import json
import re
from functools import cache
from typing import Any, NamedTuple

from hassil import Intents, recognize_best

from tools.paths import MODELS

Json = dict[str, Any]

BUILT_IN_PHRASES: dict[str, tuple[str, ...]] = {
    "AMAZON.HelpIntent": ("help", "help me", "what can i say", "what can you do"),
    "AMAZON.StopIntent": ("stop", "off", "shut up"),
    "AMAZON.CancelIntent": ("cancel", "never mind", "forget it"),
    "AMAZON.NavigateHomeIntent": ("go home", "home screen"),
    "AMAZON.RepeatIntent": ("repeat", "repeat that", "say that again", "say it again"),
    "AMAZON.YesIntent": ("yes", "yeah", "yes please", "sure"),
    "AMAZON.NoIntent": ("no", "nope", "no thanks"),
    "AMAZON.StartOverIntent": ("start over", "restart", "start again"),
    "AMAZON.NextIntent": ("next", "skip", "skip forward"),
    "AMAZON.PreviousIntent": ("go back", "skip back", "back up"),
}
"""What Alexa knows of her built-in intents without being told; they need near-exact words."""

_PUNCTUATION = re.compile(r"[^\w' ]+")


class Resolved(NamedTuple):
    """An intent, and its slot with the words heard in it and the id they resolve to ("" for none)."""

    intent: str
    slot: str = ""
    words: str = ""
    id: str = ""


def heard(typed: str) -> str:
    """Typed words as a transcript: lower case, without punctuation."""
    return " ".join(_PUNCTUATION.sub(" ", typed.lower().replace("\u2019", "'")).split())


@cache
def _model(locale: str) -> Json:
    text = (MODELS / f"{locale}.json").read_text(encoding="utf-8")
    model: Json = json.loads(text)["interactionModel"]["languageModel"]
    return model


class Grammar(NamedTuple):
    """hassil's form of a model, with the catch-all intent and its slot."""

    intents: Intents
    catch_all: str
    slot: str


@cache
def _grammar(locale: str) -> Grammar:
    return grammar_of(_model(locale))


def grammar_of(language: Json) -> Grammar:
    """hassil's form of a languageModel."""
    sentences: Json = {}
    catch_all = ("", "")
    for intent in language["intents"]:
        samples = [*intent["samples"], *BUILT_IN_PHRASES.get(intent["name"], ())]
        slots = intent.get("slots", [])
        if any(sample == "{" + slot["name"] + "}" for sample in samples for slot in slots):
            catch_all = (intent["name"], slots[0]["name"])
            continue
        if samples:
            sentences[intent["name"]] = {"data": [{"sentences": samples}]}
    lists: Json = {}
    types = {t["name"]: t["values"] for t in language["types"]}
    for intent in language["intents"]:
        for slot in intent.get("slots", []):
            lists[slot["name"]] = {
                "values": [
                    {"in": wording, "out": value["id"]}
                    for value in types[slot["type"]]
                    for wording in (value["name"]["value"], *value["name"].get("synonyms", ()))
                ]
            }
    return Grammar(Intents.from_dict({"language": "en", "intents": sentences, "lists": lists}), *catch_all)


def invocation(locale: str) -> str:
    """The invocation name of the model."""
    name: str = _model(locale)["invocationName"]
    return name


def resolve(typed: str, locale: str = "en-US") -> Resolved:
    """The intent for these words; the catch-all with all of them where nothing else fits."""
    return resolve_in(_grammar(locale), typed)


def resolve_in(grammar: Grammar, typed: str) -> Resolved:
    """The same in a grammar of one's own."""
    words = heard(typed)
    if not words:
        return Resolved("AMAZON.FallbackIntent")
    found = recognize_best(words, grammar.intents)
    if found is None:
        return Resolved(grammar.catch_all, grammar.slot, words)
    for name, entity in found.entities.items():
        return Resolved(found.intent.name, name, entity.text.strip(), str(entity.value))
    return Resolved(found.intent.name)
