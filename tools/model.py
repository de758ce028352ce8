"""Makes the interaction model from the content, one for each locale in its own words, so that the two can't drift apart."""

import itertools
import json
from collections.abc import Iterator
from typing import Any

from content.entities import SLOT_TYPES
from content.intents import (
    BUILT_IN_SAMPLES,
    BUILT_INS,
    CATCH_ALL,
    CATCH_ALL_NAME,
    INTENTS,
    INVOCATION,
    UNDERSTOOD_ALONE,
)  # fmt: skip
from content.locales import LOCALES, SAID_IN, SPELLED
from content.reports import REPORTS
from content.topics import TOPICS

Json = dict[str, Any]


def spoken(text: str, locale: str = "en-US") -> str:
    """A sample or slot value as the model wants it: lower case, no punctuation but apostrophes, in the words of the place."""
    words = text.lower().replace("-", " ").replace(",", " ").replace("?", " ").split()
    instead = SPELLED.get(locale, {})
    return " ".join(instead.get(word, word) for word in words)


def wordings(type_: str, locale: str) -> dict[str, list[str]]:
    """The wordings of a slot type by value id, without those that are said elsewhere only; none comes twice."""
    taken: set[str] = set()
    found: dict[str, list[str]] = {}
    for id_, names in SLOT_TYPES[type_].items():
        kept = [spoken(name, locale) for name in names if locale in SAID_IN.get(name, LOCALES)]
        found[id_] = [name for name in dict.fromkeys(kept) if name not in taken]
        taken.update(found[id_])
    return {id_: names for id_, names in found.items() if names}


def expansions(locale: str = "en-US") -> Iterator[tuple[str, str]]:
    """Every sample with every slot wording put in, and the intent it belongs to."""
    for name, intent in INTENTS.items():
        names = [w for of_value in wordings(intent.type, locale).values() for w in of_value]
        for sample, wording in itertools.product(intent.samples, names):
            yield spoken(sample.replace("{" + intent.slot + "}", wording), locale), name


def _value(id_: str, names: list[str]) -> Json:
    first, *rest = names
    return {"id": id_, "name": {"value": first, **({"synonyms": rest} if rest else {})}}


def _catch_all_values(locale: str) -> list[Json]:
    """Sample questions and reports, less what another intent's sample already says."""
    taken = {words for words, _ in expansions(locale)}
    values: list[Json] = []
    groups = {
        **{topic: entry["asked"] for topic, entry in TOPICS.items()},
        **{f"report_{sign}": said for sign, said in REPORTS.items()},
        "more": UNDERSTOOD_ALONE,
    }
    for id_, said in groups.items():
        kept: list[str] = []
        for wording in (spoken(one, locale) for one in said):
            if wording not in taken:
                taken.add(wording)
                kept.append(wording)
        if kept:
            values.append(_value(id_, kept))
    return values


def build(locale: str = "en-US") -> Json:
    """The interaction model of a locale as Amazon's console and ASK CLI take it."""
    intents: list[Json] = [
        {"name": name, "samples": list(BUILT_IN_SAMPLES.get(name, ()))} for name in BUILT_INS
    ]
    types: dict[str, list[Json]] = {}
    for name, intent in {**INTENTS, CATCH_ALL_NAME: CATCH_ALL}.items():
        intents.append({
            "name": name,
            "slots": [{"name": intent.slot, "type": intent.type}],
            "samples": [spoken(sample, locale) for sample in intent.samples],
        })  # fmt: skip
    for name in SLOT_TYPES:
        types[name] = [_value(id_, names) for id_, names in wordings(name, locale).items()]
    types[CATCH_ALL.type] = _catch_all_values(locale)
    return {
        "interactionModel": {
            "languageModel": {
                "invocationName": INVOCATION,
                "modelConfiguration": {"fallbackIntentSensitivity": {"level": "LOW"}},
                "intents": intents,
                "types": [{"name": name, "values": values} for name, values in types.items()],
            }
        }
    }


def written(locale: str = "en-US") -> str:
    """The model file's text."""
    return json.dumps(build(locale), indent=2) + "\n"
