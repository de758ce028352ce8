"""The interaction model (requirements IM, and a gate of our own)."""

import json
import re
from collections.abc import Iterator

from tools.certify.rules import Found, rule
from tools.certify.schema import model_errors
from tools.certify.skill import SLOT, Skill, intents, types, values_of, wordings, words_of
from tools.model import written
from tools.recogniser import BUILT_IN_PHRASES, grammar_of, resolve_in

SAMPLE, VALUE = re.compile(r"[a-z.'{}_ -]+"), re.compile(r"[a-z0-9.' -]+")
NAME = re.compile(r"[A-Za-z]([A-Za-z_]*[A-Za-z])?")
REQUIRED = ("HelpIntent", "StopIntent", "CancelIntent", "FallbackIntent", "NavigateHomeIntent", "RepeatIntent",
            "YesIntent", "NoIntent")  # fmt: skip
NEVER_EXTENDED, MOST_ON_A_BUILT_IN = ("AMAZON.FallbackIntent", "AMAZON.NavigateHomeIntent"), 5
FIRST = "en-US"
"""The locale whose every wording is sent through the recogniser; the others differ from it in a few words."""
MEND = "Mend lambda/content/intents.py or entities.py, then `make model`."


@rule("IM-00", "interaction_model/ is what `make model` writes from the content.", "Run `make model`.")
def _fresh(skill: Skill) -> Iterator[Found]:
    for locale, model in skill.models.items():
        if json.dumps(model, indent=2) + "\n" != written(locale):
            yield Found(f"{locale}.json", "file", "is stale")


@rule("IM-01", "A model is at most 1.5 MB.", "Take wordings out.")
def _size(skill: Skill) -> Iterator[Found]:
    for locale, model in skill.models.items():
        size = len(json.dumps(model, indent=2).encode())
        if size > 1_500_000:
            yield Found(f"{locale}.json", "file", f"has {size:,} bytes")


@rule("IM-02", "At most 250 intents, and 350 with the slot types.", "Put intents together.")
def _counts(skill: Skill) -> Iterator[Found]:
    for locale in skill.models:
        language = skill.language(locale)
        intents, types = len(language["intents"]), len(language["types"])
        if intents > 250 or intents + types > 350:
            yield Found(f"{locale}.json", "intents", f"are {intents}, with {types} types")


@rule("IM-03", "A slot value has at most 140 characters, and is plain words.", MEND)
def _values(skill: Skill) -> Iterator[Found]:
    for where, kind in types(skill):
        for word in (word for value in kind["values"] for word in wordings(value)):
            if len(word) > 140 or not VALUE.fullmatch(word):
                yield Found(where, kind["name"], f"{word[:60]!r} is over 140 characters or no plain words")


@rule("IM-04", "Names are letters and underscores, and differ in more than their case.", MEND)
def _plain_names(skill: Skill) -> Iterator[Found]:
    for locale in skill.models:
        language = skill.language(locale)
        names = [intent["name"] for intent in language["intents"]]
        slots = {slot["name"] for intent in language["intents"] for slot in intent.get("slots", ())}
        for name in [*names, *slots, *(kind["name"] for kind in language["types"])]:
            if not NAME.fullmatch(name.removeprefix("AMAZON.")):
                yield Found(f"{locale}.json", name, "isn't letters and underscores")
        lower = [name.lower() for name in names]
        for name in {name for name in lower if lower.count(name) > 1}:
            yield Found(f"{locale}.json", name, "stands twice; names are the same whatever their case")


@rule("IM-05", "Samples are lower case letters, spaces, apostrophes, dots and {slots} of their intent.", MEND)
def _samples(skill: Skill) -> Iterator[Found]:
    for where, intent in intents(skill):
        slots = {slot["name"] for slot in intent.get("slots", ())}
        for sample in intent["samples"]:
            if (
                not SAMPLE.fullmatch(sample)
                or sample.count("{") != sample.count("}")
                or not set(SLOT.findall(sample)) <= slots
            ):
                yield Found(where, intent["name"], f"{sample!r} can't be a sample")


@rule(
    "IM-06",
    "No two intents are meant by the same words, slots filled in, nor a built-in's own phrases.",
    "Take the sample out of one of the two.",
)
def _conflicts(skill: Skill) -> Iterator[Found]:
    for locale in skill.models:
        language = skill.language(locale)
        values = values_of(language)
        owners = {phrase: name for name, phrases in BUILT_IN_PHRASES.items() for phrase in phrases}
        for intent in language["intents"]:
            for words in words_of(intent, values):
                owner = owners.setdefault(words, intent["name"])
                if owner != intent["name"]:
                    yield Found(f"{locale}.json", intent["name"], f"{words!r} means {owner} too")


@rule("IM-07", "Every slot is used and of one type, every type exists and is used.", MEND)
def _graph(skill: Skill) -> Iterator[Found]:
    for locale in skill.models:
        language, seen = skill.language(locale), dict[str, str]()
        filled = values_of(language)
        for intent in language["intents"]:
            used = {name for sample in intent["samples"] for name in SLOT.findall(sample)}
            for slot in intent.get("slots", ()):
                if slot["name"] not in used:
                    yield Found(f"{locale}.json", intent["name"], f"no sample uses {slot['name']}")
                if seen.setdefault(slot["name"], slot["type"]) != slot["type"]:
                    yield Found(
                        f"{locale}.json", intent["name"], f"{slot['name']} has another type elsewhere"
                    )
                if not filled.get(slot["type"]) and not slot["type"].startswith("AMAZON."):
                    yield Found(f"{locale}.json", intent["name"], f"{slot['type']} is no type with values")
        for name in filled.keys() - set(seen.values()):
            yield Found(f"{locale}.json", name, "no slot uses this type")


@rule(
    "IM-08",
    "Value ids are unique in their type, no wording stands under two of them, and each has a synonym.",
    MEND,
)
def _value_ids(skill: Skill) -> Iterator[Found]:
    for where, kind in types(skill):
        ids, owners = [value["id"] for value in kind["values"]], dict[str, str]()
        for id_ in {id_ for id_ in ids if ids.count(id_) > 1}:
            yield Found(where, kind["name"], f"{id_} stands twice")
        for value in kind["values"]:
            if not value["name"].get("synonyms"):
                yield Found(where, kind["name"], f"{value['id']} has no synonym; Amazon's schema wants one")
            for word in wordings(value):
                if owners.setdefault(word, value["id"]) != value["id"]:
                    yield Found(
                        where, kind["name"], f"{word!r} stands under {owners[word]} and {value['id']}"
                    )


@rule(
    "IM-09",
    "A model has an invocation name and intents, and passes Amazon's own schema where that was fetched.",
    MEND,
)
def _schema(skill: Skill) -> Iterator[Found]:
    for locale, model in skill.models.items():
        language = skill.language(locale)
        if not language.get("invocationName") or not language.get("intents"):
            yield Found(f"{locale}.json", "languageModel", "lacks its invocation name or its intents")
        for path, message in model_errors(model):
            yield Found(f"{locale}.json", path, message)


@rule(
    "IM-10",
    "The built-in intents that Amazon requires are there, and those that people use.",
    "Add it to BUILT_INS in lambda/content/intents.py.",
)
def _required(skill: Skill) -> Iterator[Found]:
    for locale in skill.models:
        names = {intent["name"] for intent in skill.language(locale)["intents"]}
        for name in (f"AMAZON.{name}" for name in REQUIRED):
            if name not in names:
                yield Found(f"{locale}.json", name, "is missing")


@rule(
    "IM-11",
    "A built-in intent has at most five samples of ours; fallback and home have none.",
    "Its own phrases suffice; take samples out of BUILT_IN_SAMPLES.",
)
def _built_ins(skill: Skill) -> Iterator[Found]:
    for where, intent in intents(skill):
        most = 0 if intent["name"] in NEVER_EXTENDED else MOST_ON_A_BUILT_IN
        if intent["name"].startswith("AMAZON.") and len(intent["samples"]) > most:
            yield Found(where, intent["name"], f"has {len(intent['samples'])} samples of at most {most}")


@rule("IM-12", "A custom intent has 15 to 30 different samples; the catch-all has its slot alone.", MEND)
def _varied(skill: Skill) -> Iterator[Found]:
    for where, intent in intents(skill):
        samples = intent["samples"]
        if intent["name"].startswith("AMAZON.") or any(SLOT.fullmatch(sample) for sample in samples):
            continue
        if not 15 <= len(samples) <= 30 or len(set(samples)) < len(samples):
            yield Found(where, intent["name"], f"has {len(set(samples))} different samples of {len(samples)}")


@rule(
    "OWN-01",
    "Every sample with each slot wording, and each built-in's own phrase, reaches its own intent through our stand-in for Alexa's recogniser.",
    "Take the sample out of one of the two intents.",
)
def _resolves(skill: Skill) -> Iterator[Found]:
    language = skill.language(FIRST)
    values = values_of(language)
    owners = {words: intent["name"] for intent in language["intents"] for words in words_of(intent, values)}
    owners |= {phrase: name for name, phrases in BUILT_IN_PHRASES.items() for phrase in phrases}
    grammar = grammar_of(language)
    for words, owner in owners.items():
        if (found := resolve_in(grammar, words).intent) != owner:
            yield Found(f"{FIRST}.json", owner, f"{words!r} reaches {found}")
