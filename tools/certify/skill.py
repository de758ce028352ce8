"""All that is certified, read once: the files, and what the skill answers. A rule reads nothing else."""

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any

from content.locales import LOCALES
from lambda_function import lambda_handler
from tools.certify.turns import Turn, all_turns
from tools.package import resources
from tools.paths import MANIFEST, MODELS, ROOT, SITE

Json = dict[str, Any]
SLOT = re.compile(r"\{(\w+)\}")
SENTENCE = re.compile(r"(?<=[.?!]) ")
LISTED = (
    "requirements.txt",
    "lambda/requirements.txt",
    "template.yaml",
    ".gitignore",
    "docs/certification.md",
    "docs/deploy.md",
)


@dataclass
class Skill:
    """The skill as an owner would submit it. Tests break copies of it, one rule at a time."""

    manifest: Json
    """skill.json, whole."""
    models: dict[str, Json]
    """interaction_model/<locale>.json, by locale."""
    screens: dict[str, Json]
    """The APL documents, by file name."""
    pages: dict[str, str]
    """The pages that the listing links to, by file name (docs/site)."""
    icons: dict[str, bytes]
    """The icons, by file name (docs/site)."""
    code: dict[str, str]
    """Every Python file that runs on Lambda, by its path."""
    texts: dict[str, str]
    """Other files by their path."""
    resources: Json
    """ask-resources.json, as `make package` writes it."""
    today: date = field(default_factory=lambda: datetime.now(UTC).date())
    handler: Callable[[Any, None], Json] = lambda_handler
    answered: dict[str, Turn] | None = None
    """What it answers to every topic, sign and state, by case; None to ask it."""
    _phrases: dict[str, set[str]] = field(default_factory=dict)

    @cached_property
    def turns(self) -> dict[str, Turn]:
        """What it answers to every topic, sign and state, by case ("en-GB help")."""
        return all_turns(self.handler) if self.answered is None else self.answered

    @property
    def publishing(self) -> Json:
        """The part of the manifest on the store: countries, category, instructions, listings."""
        found: Json = self.manifest["manifest"]["publishingInformation"]
        return found

    @property
    def custom(self) -> Json:
        """The part of the manifest on the endpoint and the screens."""
        found: Json = self.manifest["manifest"]["apis"]["custom"]
        return found

    @property
    def listing(self) -> dict[str, Json]:
        """The listing by locale."""
        found: dict[str, Json] = self.publishing["locales"]
        return found

    @property
    def privacy(self) -> Json:
        """The privacyAndCompliance part of the manifest."""
        found: Json = self.manifest["manifest"]["privacyAndCompliance"]
        return found

    def language(self, locale: str) -> Json:
        """The languageModel of a locale."""
        found: Json = self.models[locale]["interactionModel"]["languageModel"]
        return found

    def invocation(self, locale: str) -> str:
        """The invocation name of a locale."""
        found: str = self.language(locale)["invocationName"]
        return found

    @property
    def spoken(self) -> Iterator[Turn]:
        """Every turn that was answered in words."""
        return (turn for turn in self.turns.values() if not turn.heard.is_silent)

    def phrases(self, locale: str) -> set[str]:
        """Everything that a locale's model expects word for word: samples with each slot value put in."""
        if locale not in self._phrases:
            language = self.language(locale)
            values = values_of(language)
            self._phrases[locale] = {words for one in language["intents"] for words in words_of(one, values)}
        return self._phrases[locale]


def intents(skill: Skill) -> Iterator[tuple[str, Json]]:
    """Every intent of every model, with the file it stands in."""
    for locale in skill.models:
        yield from ((f"{locale}.json", intent) for intent in skill.language(locale)["intents"])


def types(skill: Skill) -> Iterator[tuple[str, Json]]:
    """Every slot type of every model, with the file it stands in."""
    for locale in skill.models:
        yield from ((f"{locale}.json", kind) for kind in skill.language(locale)["types"])


def values_of(language: Json) -> dict[str, list[str]]:
    """The wordings of each slot type."""
    return {
        kind["name"]: [word for value in kind["values"] for word in wordings(value)]
        for kind in language["types"]
    }


def words_of(intent: Json, values: dict[str, list[str]]) -> Iterator[str]:
    """Every sample of an intent, with each wording of its slot put in."""
    slots = {slot["name"]: values.get(slot["type"], []) for slot in intent.get("slots", ())}
    for sample in intent["samples"]:
        name = next(iter(SLOT.findall(sample)), "")
        words = slots.get(name, [])
        yield from (sample.replace("{" + name + "}", word) for word in words) if name else (sample,)


def wordings(value: Json) -> tuple[str, ...]:
    """A slot value's name and its synonyms."""
    return (value["name"]["value"], *value["name"].get("synonyms", ()))


def load() -> Skill:
    """The skill as it stands in the checkout."""
    return Skill(
        manifest=_json(MANIFEST),
        models={locale: _json(MODELS / f"{locale}.json") for locale in LOCALES},
        screens={path.name: _json(path) for path in sorted((ROOT / "lambda/alexa/screens").glob("*.json"))},
        pages={path.name: path.read_text(encoding="utf-8") for path in sorted(SITE.glob("*.html"))},
        icons={path.name: path.read_bytes() for path in sorted(SITE.glob("*.png"))},
        code={
            str(path.relative_to(ROOT)): path.read_text(encoding="utf-8")
            for path in sorted((ROOT / "lambda").rglob("*.py"))
        },
        texts={name: _text(ROOT / name) for name in LISTED},
        resources=resources(),
    )


def _json(path: Path) -> Json:
    found: Json = json.loads(path.read_text(encoding="utf-8"))
    return found


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""
