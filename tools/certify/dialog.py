"""Dialog models and what Alexa has beside them (requirements DLG)."""

import json
import re
from collections.abc import Iterator

from tools.certify.rules import Found, rule
from tools.certify.skill import Skill
from tools.paths import MODELS

LOCALES = {"ar-SA", "de-DE", "en-AU", "en-CA", "en-GB", "en-IN", "en-US", "es-ES", "es-MX", "es-US", "fr-CA", "fr-FR",
           "hi-IN", "it-IT", "ja-JP", "nl-NL", "pt-BR"}  # fmt: skip


@rule(
    "DLG-01",
    "No dialog directive without a dialog model.",
    "Take the directive out; the conversation is ours alone.",
)
def _directives(skill: Skill) -> Iterator[Found]:
    modelled = any("dialog" in model["interactionModel"] for model in skill.models.values())
    for path, code in skill.code.items():
        if re.search(r"Dialog\.(?:Delegate|ElicitSlot|ConfirmSlot|ConfirmIntent)", code) and not modelled:
            yield Found(path, "code", "sends a dialog directive that Alexa ignores")


@rule(
    "DLG-02",
    "No dialog is delegated to Alexa: she would keep danger words from us until it is over.",
    "Take the dialog model out.",
)
def _delegated(skill: Skill) -> Iterator[Found]:
    for locale, model in skill.models.items():
        dialog = model["interactionModel"].get("dialog", {})
        if dialog.get("delegationStrategy") == "ALWAYS" or any(
            intent.get("delegationStrategy") == "ALWAYS" for intent in dialog.get("intents", ())
        ):
            yield Found(f"{locale}.json", "dialog", "is delegated")


@rule(
    "DLG-03",
    "Every prompt of a dialog model exists and has a variation.",
    "Write it, or take the dialog model out.",
)
def _prompts(skill: Skill) -> Iterator[Found]:
    for locale, model in skill.models.items():
        inner = model["interactionModel"]
        known = {prompt["id"] for prompt in inner.get("prompts", ()) if prompt.get("variations")}
        asked = set(
            re.findall(
                r'"(?:elicitation|confirmation|prompt)": "([^"]+)"', json.dumps(inner.get("dialog", {}))
            )
        )
        for missing in asked - known:
            yield Found(f"{locale}.json", "prompts", f"{missing} is missing")


@rule(
    "DLG-05",
    "The fallback is of low or medium sensitivity, where the locale has one.",
    "Set fallbackIntentSensitivity to LOW in tools/model.py.",
)
def _sensitivity(skill: Skill) -> Iterator[Found]:
    for locale in skill.models:
        level = (
            skill.language(locale)
            .get("modelConfiguration", {})
            .get("fallbackIntentSensitivity", {})
            .get("level")
        )
        if level not in ("LOW", "MEDIUM"):
            yield Found(f"{locale}.json", "fallbackIntentSensitivity", f"is {level}")


@rule("DLG-06", "The models are named after locales that Alexa has.", "Rename the file.")
def _locales(skill: Skill) -> Iterator[Found]:
    for locale in set(skill.models) - LOCALES:
        yield Found(f"{locale}.json", "file", "is named after no locale of Alexa's")


@rule(
    "DLG-07",
    "Neither Alexa Conversations nor custom tasks.",
    "Take the folder out; both have come to a halt at Amazon.",
)
def _conversations(skill: Skill) -> Iterator[Found]:
    for locale, model in skill.models.items():
        if "conversations" in model["interactionModel"] or "conversations" in model:
            yield Found(f"{locale}.json", "conversations", "are declared")
    if (MODELS.parent / "conversations").exists():
        yield Found("conversations", "folder", "is there")
