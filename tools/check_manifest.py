"""skill.json against Amazon's own schema where that has been fetched, and our own rules always.

The schema is spec.json of the npm package ask-smapi-model. `make check` fetches it into build/
where npm is there; it is Amazon's and is never committed.
"""

import json
import os
import re
from collections.abc import Iterator
from typing import Any

from jsonschema import Draft4Validator

from content.intents import INVOCATION
from content.locales import LOCALES
from tools.fault import Fault
from tools.model import build
from tools.paths import MANIFEST, ROOT
from tools.recogniser import resolve

Json = dict[str, Any]
SPEC = ROOT / "build" / "amazon" / "package" / "spec.json"
BRANDS = re.compile(r"botox|allergan|abbvie|amazon|alexa", re.IGNORECASE)
NOTICE = (r"medical advice", r"educational|informational|general information", r"doctor|clinician", r"emergenc",
          r"not affiliated|independent")  # fmt: skip
MODEL_DEFINITION = "v1.skill.interactionModel.InteractionModelData"
MANIFEST_DEFINITION = "v1.skill.Manifest.SkillManifestEnvelope"


def manifest_faults() -> Iterator[Fault]:
    """Every fault of skill.json, and of both files against Amazon's schema."""
    envelope = json.loads(MANIFEST.read_text(encoding="utf-8"))
    yield from rule_faults(envelope["manifest"])
    if SPEC.exists():
        yield from schema_faults("skill.json", envelope, MANIFEST_DEFINITION)
        for locale in LOCALES:
            yield from schema_faults(f"{locale}.json", build(locale), MODEL_DEFINITION)
    elif os.environ.get("CI"):
        yield Fault("build/amazon", "spec.json", "schema", "not fetched; CI needs npm and its registry")
    else:
        print("not checked: Amazon's schema (needs npm; `make check` fetches it)")


def rule_faults(manifest: Json) -> Iterator[Fault]:
    """Rules that Amazon's schema doesn't know (requirements POL, TM, LIST, PRIV)."""
    listing = manifest["publishingInformation"]
    if listing["category"] != "HEALTH_AND_FITNESS":
        yield Fault("skill.json", "publishingInformation", "category", "must be HEALTH_AND_FITNESS")
    for locale, entry in listing["locales"].items():
        if BRANDS.search(entry["name"]):
            yield Fault("skill.json", locale, "name", "holds a trademark; use a plain name")
        for rule in NOTICE:
            if not re.search(rule, entry["description"], re.IGNORECASE):
                yield Fault("skill.json", locale, "description", f"doesn't say {rule!r}")
        yield from _example_faults(locale, entry["examplePhrases"])
    for flag in ("usesPersonalInfo", "allowsPurchases", "containsAds", "isChildDirected", "usesHealthInfo"):
        if manifest["privacyAndCompliance"].get(flag) is not False:
            yield Fault("skill.json", "privacyAndCompliance", flag, "must be false")


def _example_faults(locale: str, phrases: list[str]) -> Iterator[Fault]:
    if len(phrases) != 3 or phrases[0] != f"Alexa, open {INVOCATION}":
        yield Fault("skill.json", locale, "examplePhrases", f"three, the first 'Alexa, open {INVOCATION}'")
    start = f"Alexa, ask {INVOCATION} "
    for phrase in phrases[1:]:
        if not phrase.startswith(start):
            yield Fault("skill.json", locale, phrase, f"must begin with {start!r}")
        elif resolve(phrase.removeprefix(start)).intent == "AMAZON.FallbackIntent":
            yield Fault("skill.json", locale, phrase, "resolves to no intent")


def schema_faults(where: str, document: Json, definition: str) -> Iterator[Fault]:
    """What Amazon's schema says against a document. A value without synonyms is allowed in practice."""
    spec = json.loads(SPEC.read_text(encoding="utf-8"))
    validator = Draft4Validator({**spec, "$ref": f"#/definitions/{definition}"})
    for error in validator.iter_errors(document):
        path = "/".join(map(str, error.absolute_path))
        if "'synonyms' is a required property" not in error.message:
            yield Fault(where, path, "schema", error.message[:200])
