"""Copies of the skill, broken in one place."""

import copy
from dataclasses import replace
from typing import Any

from tools.certify.skill import Skill
from tools.certify.turns import Turn
from tools.speaker import Heard

Json = dict[str, Any]
SPEECH = "outputSpeech"


def copy_of(skill: Skill) -> Skill:
    """A copy that can be broken without harm to the other."""
    return replace(
        skill,
        manifest=copy.deepcopy(skill.manifest),
        models={**skill.models, "en-US": copy.deepcopy(skill.models["en-US"])},
        screens=copy.deepcopy(skill.screens),
        pages=dict(skill.pages),
        icons=dict(skill.icons),
        code=dict(skill.code),
        texts=dict(skill.texts),
        resources=copy.deepcopy(skill.resources),
        answered=dict(skill.turns),
        _phrases={},
    )


def listing(skill: Skill) -> Json:
    """The American listing."""
    return skill.listing["en-US"]


def model(skill: Skill) -> Json:
    """The American model."""
    return skill.models["en-US"]


def language(skill: Skill) -> Json:
    """The languageModel of that."""
    found: Json = model(skill)["interactionModel"]["languageModel"]
    return found


def intent(skill: Skill, name: str = "ReportSymptomIntent") -> Json:
    """One intent of that."""
    return next(i for i in language(skill)["intents"] if i["name"] == name)


def values(skill: Skill) -> list[Json]:
    """The values of one of its slot types."""
    found: list[Json] = language(skill)["types"][0]["values"]
    return found


def envelope(skill: Skill, case: str) -> Json:
    """The answer to one case, as a copy that the broken skill holds."""
    turn = skill.turns[case]
    changed = copy.deepcopy(turn.heard.envelope)
    assert skill.answered is not None
    skill.answered[case] = Turn(turn.case, turn.locale, Heard(changed))
    return changed


def response(skill: Skill, case: str = "en-US first answer") -> Json:
    """The response in it."""
    found: Json = envelope(skill, case)["response"]
    return found


def says(skill: Skill, words: str, case: str = "en-US first answer") -> None:
    """Make the skill say something else in one case."""
    response(skill, case)[SPEECH] = {"type": "SSML", "ssml": f"<speak>{words}</speak>"}


def adds(skill: Skill, words: str, case: str = "en-US first answer") -> None:
    """Make the skill say something more at the start of one answer."""
    inner = response(skill, case)
    inner[SPEECH]["ssml"] = inner[SPEECH]["ssml"].replace("<speak>", f"<speak>{words} ", 1)


def replies(skill: Skill, case: str, **reply: str) -> None:
    """Make it another reply."""
    envelope(skill, case)["sessionAttributes"]["reply"] |= reply


def runs(skill: Skill, code: str) -> None:
    """Put code into a file that runs on Lambda."""
    skill.code["lambda/assistant/part.py"] += f"\n{code}\n"


def element(document: Any, kind: str) -> Json:
    """The first component of a kind in a screen's document."""
    if isinstance(document, dict):
        if document.get("type") == kind:
            return document
        document = list(document.values())
    for inner in document if isinstance(document, list) else ():
        found = element(inner, kind)
        if found:
            return found
    return {}
