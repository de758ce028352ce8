"""Slots and their types (requirements SLOT)."""

from collections.abc import Iterator

from tools.certify.rules import Found, rule
from tools.certify.skill import SLOT, Json, Skill, intents, types, values_of, words_of

SEARCH, DEAD = "AMAZON.SearchQuery", ("AMAZON.LITERAL",)


@rule(
    "SLOT-01",
    "A sample with a free text slot has other words around it.",
    "Put words around {query}, or use a custom type.",
)
def _carrier(skill: Skill) -> Iterator[Found]:
    for where, intent, slot in _search_slots(skill):
        if any(sample == "{" + slot + "}" for sample in intent["samples"]):
            yield Found(where, intent["name"], f"{slot} stands alone")


@rule("SLOT-02", "A sample with a free text slot has no other slot.", "Split the sample.")
def _alone(skill: Skill) -> Iterator[Found]:
    for where, intent, slot in _search_slots(skill):
        if any("{" + slot + "}" in sample and len(SLOT.findall(sample)) > 1 for sample in intent["samples"]):
            yield Found(where, intent["name"], f"{slot} stands beside another slot")


@rule(
    "SLOT-03",
    "The words around a free text slot are two at least.",
    "Lengthen the carrier; a short one takes what belongs to other intents.",
)
def _long_carrier(skill: Skill) -> Iterator[Found]:
    for where, intent, slot in _search_slots(skill):
        if any("{" + slot + "}" in sample and len(sample.split()) < 3 for sample in intent["samples"]):
            yield Found(where, intent["name"], f"{slot} has fewer than two words around it")


def _search_slots(skill: Skill) -> Iterator[tuple[str, Json, str]]:
    for where, intent in intents(skill):
        yield from (
            (where, intent, slot["name"]) for slot in intent.get("slots", ()) if slot["type"] == SEARCH
        )


@rule(
    "SLOT-04",
    "No sample without a slot says what one with a slot also says; Alexa would hand over an empty slot.",
    "Take the bare sample out.",
)
def _bare(skill: Skill) -> Iterator[Found]:
    for locale in skill.models:
        language = skill.language(locale)
        values = values_of(language)
        for intent in (intent for intent in language["intents"] if intent.get("slots")):
            bare = {sample for sample in intent["samples"] if not SLOT.search(sample)}
            for sample in bare & set(
                words_of({**intent, "samples": [s for s in intent["samples"] if s not in bare]}, values)
            ):
                yield Found(f"{locale}.json", intent["name"], f"{sample!r} stands bare too")


@rule("SLOT-08", "No built-in type is extended.", "Use a type of our own.")
def _extended(skill: Skill) -> Iterator[Found]:
    for where, kind in types(skill):
        if kind["name"].startswith("AMAZON."):
            yield Found(where, kind["name"], "is extended")


@rule(
    "SLOT-10",
    "No dynamic entities are sent; the facts don't change within a session.",
    "Take the directive out.",
)
def _dynamic(skill: Skill) -> Iterator[Found]:
    for path, code in skill.code.items():
        if "UpdateDynamicEntities" in code:
            yield Found(path, "code", "sends dynamic entities")


@rule("SLOT-11", "No slot type that Amazon has retired.", "Use a type of our own.")
def _dead(skill: Skill) -> Iterator[Found]:
    for where, intent in intents(skill):
        for slot in intent.get("slots", ()):
            if slot["type"] in DEAD:
                yield Found(where, intent["name"], f"{slot['type']} is retired")
