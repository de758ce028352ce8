"""Amazon's own schema of manifest and model: spec.json of the npm package ask-smapi-model.

`make check` fetches it into build/ where npm is there (tools/amazon.py); it is Amazon's and is never committed.
"""

import json
import os
from collections.abc import Iterator
from functools import cache
from typing import Any

from jsonschema import Draft4Validator

from tools.paths import ROOT

Json = dict[str, Any]
SPEC = ROOT / "build" / "amazon" / "package" / "spec.json"
MODEL = "v1.skill.interactionModel.InteractionModelData"
MANIFEST = "v1.skill.Manifest.SkillManifestEnvelope"
MISSING = "Amazon's schema was not fetched; CI needs npm and its registry"


def is_there() -> bool:
    """Whether the schema was fetched."""
    return SPEC.exists()


def manifest_errors(document: Json) -> Iterator[tuple[str, str]]:
    """Path and message of each error of a manifest."""
    return _errors(document, MANIFEST)


def model_errors(document: Json) -> Iterator[tuple[str, str]]:
    """Path and message of each error of an interaction model. A value without synonyms is allowed in practice."""
    return (
        (path, message)
        for path, message in _errors(document, MODEL)
        if "'synonyms' is a required" not in message
    )


def _errors(document: Json, definition: str) -> Iterator[tuple[str, str]]:
    if not is_there():
        if os.environ.get("CI"):
            yield "schema", MISSING
        return
    for error in _validator(definition).iter_errors(document):
        yield "/".join(map(str, error.absolute_path)), error.message[:200]


@cache
def _validator(definition: str) -> Draft4Validator:
    spec = json.loads(SPEC.read_text(encoding="utf-8"))
    return Draft4Validator({**spec, "$ref": f"#/definitions/{definition}"})
