"""The interaction model: up to date, within Amazon's limits, and every sample its own intent's."""

import json
import re
from collections.abc import Iterator
from typing import Any

from content.locales import LOCALES
from tools.fault import Fault
from tools.model import build, expansions, spoken, written
from tools.paths import MODELS
from tools.recogniser import BUILT_IN_PHRASES, resolve

Json = dict[str, Any]
SAMPLE = re.compile(r"[a-z.'{}_ -]+")
VALUE = re.compile(r"[a-z0-9.' -]+")
NAME = re.compile(r"[A-Za-z]([A-Za-z_]*[A-Za-z])?")
NEVER_EXTENDED = ("AMAZON.FallbackIntent", "AMAZON.NavigateHomeIntent")
MOST_ON_A_BUILT_IN = 5
REQUIRED = ("HelpIntent", "StopIntent", "CancelIntent", "FallbackIntent", "NavigateHomeIntent",
            "RepeatIntent", "YesIntent", "NoIntent")  # fmt: skip
NOT_IN_AN_INVOCATION = frozenset(
    [
        "alexa",
        "amazon",
        "echo",
        "computer",
        "skill",
        "app",
        "run",
        "start",
        "play",
        "resume",
        "use",
        "launch",
        "ask",
        "open",
        "tell",
        "load",
        "begin",
        "enable",
        "to",
        "from",
        "in",
        "using",
        "with",
        "about",
        "for",
        "that",
        "by",
        "if",
        "and",
        "whether",
        "botox",
    ]
)


def model_faults() -> Iterator[Fault]:
    """Every fault of every locale's model."""
    for locale in LOCALES:
        path = MODELS / f"{locale}.json"
        if not path.exists() or path.read_text(encoding="utf-8") != written(locale):
            yield Fault(str(path.name), "file", "", "stale; run `make model`")
        language = build(locale)["interactionModel"]["languageModel"]
        yield from language_faults(path.name, language)
    yield from _resolution_faults()


def language_faults(where: str, language: Json) -> Iterator[Fault]:
    """Faults of one languageModel (requirements INV, IM, SLOT)."""
    name = language["invocationName"]
    if len(name.split()) < 2 or NOT_IN_AN_INVOCATION & set(name.split()):
        yield Fault(where, "invocationName", name, "needs two plain words that are no brand")
    names = [intent["name"] for intent in language["intents"]]
    for required in REQUIRED:
        if f"AMAZON.{required}" not in names:
            yield Fault(where, "intents", required, "required built-in intent is missing")
    types = {kind["name"]: kind["values"] for kind in language["types"]}
    if len(json.dumps(language)) > 1_500_000 or len(names) > 250 or len(names) + len(types) > 350:
        yield Fault(where, "file", "", "over Amazon's limits of 1.5 MB, 250 intents, and 350 with slot types")
    yield from _graph_faults(where, language, types)
    for intent in language["intents"]:
        yield from _intent_faults(where, intent, types)
    for kind, values in types.items():
        yield from _type_faults(where, kind, values)


def _graph_faults(where: str, language: Json, types: Json) -> Iterator[Fault]:
    """Names that meet twice, slots of two types, types that nothing uses."""
    names = [intent["name"].lower() for intent in language["intents"]]
    for name in {n for n in names if names.count(n) > 1}:
        yield Fault(where, "intents", name, "stands twice; names are the same whatever their case")
    slots: dict[str, str] = {}
    for intent in language["intents"]:
        for slot in intent.get("slots", ()):
            if slots.setdefault(slot["name"], slot["type"]) != slot["type"]:
                yield Fault(where, intent["name"], slot["name"], "has another type in another intent")
        built_in = intent["name"].startswith("AMAZON.")
        most = 0 if intent["name"] in NEVER_EXTENDED else MOST_ON_A_BUILT_IN
        if built_in and len(intent["samples"]) > most:
            yield Fault(
                where, intent["name"], "samples", f"over {most} on a built-in; its own phrases suffice"
            )
    for kind in types.keys() - set(slots.values()):
        yield Fault(where, kind, "type", "no slot uses it; take it out")


def _intent_faults(where: str, intent: Json, types: Json) -> Iterator[Fault]:
    name = intent["name"]
    if not NAME.fullmatch(name.removeprefix("AMAZON.")):
        yield Fault(where, name, "name", "letters and underscores only")
    slots = {slot["name"]: slot["type"] for slot in intent.get("slots", ())}
    used = {s for sample in intent["samples"] for s in re.findall(r"\{(\w+)\}", sample)}
    for slot in slots.keys() ^ used:
        yield Fault(where, name, slot, "slot is declared or used, not both")
    for kind in slots.values():
        if kind not in types:
            yield Fault(where, name, kind, "slot type is not in the model")
    for sample in intent["samples"]:
        if not SAMPLE.fullmatch(sample):
            yield Fault(where, name, sample, "letters, spaces, apostrophes and {slots} only")
    for sample in {s for s in intent["samples"] if intent["samples"].count(s) > 1}:
        yield Fault(where, name, sample, "stands twice")
    whole = any(sample == "{" + slot + "}" for slot in slots for sample in intent["samples"])
    if slots and not whole and not 15 <= len(intent["samples"]) <= 30:
        yield Fault(where, name, "samples", "needs 15 to 30 varied ones")


def _type_faults(where: str, kind: str, values: list[Json]) -> Iterator[Fault]:
    seen: dict[str, str] = {}
    ids = [value["id"] for value in values]
    for id_ in {i for i in ids if ids.count(i) > 1}:
        yield Fault(where, kind, id_, "id is used twice")
    for value in values:
        if not value["name"].get("synonyms"):
            yield Fault(where, kind, value["id"], "has no synonym; Amazon's schema wants one at least")
        for wording in (value["name"]["value"], *value["name"].get("synonyms", ())):
            if wording in seen:
                yield Fault(where, kind, wording, f"stands under {seen[wording]} and {value['id']}")
            seen[wording] = value["id"]
            if len(wording) > 140 or not VALUE.fullmatch(wording):
                yield Fault(where, kind, wording, "over 140 characters, or not plain words")


def _resolution_faults() -> Iterator[Fault]:
    """Every sample, with every slot wording put in, is its own intent's; and in one locale resolves to it, too."""
    for locale in LOCALES:
        owners: dict[str, str] = {}
        for words, name in expansions(locale):
            if owners.setdefault(words, name) != name:
                yield Fault(f"{locale}.json", name, words, f"is a sample of {owners[words]} too")
    for words, owner in _owners("en-US").items():
        found = resolve(words).intent
        if found != owner:
            yield Fault("en-US.json", owner, words, f"resolves to {found}")


def _owners(locale: str) -> dict[str, str]:
    """Each sample and each phrase of a built-in intent, with the intent it belongs to."""
    owners = dict(expansions(locale))
    for name, phrases in BUILT_IN_PHRASES.items():
        owners.update((spoken(phrase, locale), name) for phrase in phrases)
    return owners
