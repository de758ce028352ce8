"""Writes interaction_model/en-US.json from the content, so that the two can't drift apart."""

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
from content.reports import REPORTS
from content.topics import TOPICS
from tools import documents
from tools.paths import MODELS

Json = dict[str, Any]
LOCALES = ("en-US",)


def spoken(text: str) -> str:
    """A sample or slot value as the model wants it: lower case, no punctuation but apostrophes."""
    return " ".join(text.lower().replace("-", " ").replace(",", " ").replace("?", " ").split())


def expansions() -> Iterator[tuple[str, str]]:
    """Every sample with every slot wording put in, and the intent it belongs to."""
    for name, intent in INTENTS.items():
        wordings = [w for names in SLOT_TYPES[intent.type].values() for w in names]
        for sample, wording in itertools.product(intent.samples, wordings):
            yield spoken(sample.replace("{" + intent.slot + "}", wording)), name


def _value(id_: str, wordings: list[str]) -> Json:
    first, *rest = wordings
    return {"id": id_, "name": {"value": first, **({"synonyms": rest} if rest else {})}}


def _catch_all_values() -> list[Json]:
    """Sample questions and reports, less what another intent's sample already says."""
    taken = {words for words, _ in expansions()}
    values: list[Json] = []
    groups = {
        **{topic: entry["asked"] for topic, entry in TOPICS.items()},
        **{f"report_{sign}": said for sign, said in REPORTS.items()},
        "more": UNDERSTOOD_ALONE,
    }
    for id_, wordings in groups.items():
        kept: list[str] = []
        for wording in map(spoken, wordings):
            if wording not in taken:
                taken.add(wording)
                kept.append(wording)
        if kept:
            values.append(_value(id_, kept))
    return values


def build() -> Json:
    """The interaction model of en-US as Amazon's console and ASK CLI take it."""
    intents: list[Json] = [
        {"name": name, "samples": list(BUILT_IN_SAMPLES.get(name, ()))} for name in BUILT_INS
    ]
    types: dict[str, list[Json]] = {}
    for name, intent in {**INTENTS, CATCH_ALL_NAME: CATCH_ALL}.items():
        intents.append({
            "name": name,
            "slots": [{"name": intent.slot, "type": intent.type}],
            "samples": [spoken(sample) for sample in intent.samples],
        })  # fmt: skip
    for name, values in SLOT_TYPES.items():
        types[name] = [_value(id_, [spoken(w) for w in wordings]) for id_, wordings in values.items()]
    types[CATCH_ALL.type] = _catch_all_values()
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


def written() -> str:
    """The model file's text."""
    return json.dumps(build(), indent=2) + "\n"


def main(_: list[str]) -> int:
    """Write the model of every locale, and the documents made from the same content."""
    for locale in LOCALES:
        path = MODELS / f"{locale}.json"
        path.write_text(written(), encoding="utf-8")
        print(f"wrote interaction_model/{path.name}")
    documents.write()
    return 0
