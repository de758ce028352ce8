"""What a response is made of (requirements RSP)."""

import json
import re
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree

from content.locales import LOCALES
from tools.certify.rules import Found, rule
from tools.certify.skill import Skill
from tools.certify.turns import Turn
from tools.check_screens import document_faults
from tools.check_voice import ABBREVIATION

Json = dict[str, Any]
SPEECH, ENVELOPE, CARD, TARGET = 8_000, 24_000, 8_000, 640
"""Characters of speech, bytes of a response, characters of a card, and characters of speech that are about thirty seconds."""
TAGS = {
    "speak",
    "p",
    "s",
    "break",
    "emphasis",
    "lang",
    "phoneme",
    "prosody",
    "say-as",
    "sub",
    "voice",
    "w",
    "audio",
}
LONGEST_BREAK = 10_000
FETCHES = re.compile(r"\b(?:requests|urllib|http\.client|socket|aiohttp|httpx)\b")
RENDER = "Alexa.Presentation.APL.RenderDocument"


def _ssml(turn: Turn) -> Iterator[tuple[str, str]]:
    response = turn.heard.response
    for part, holder in (("speech", response), ("reprompt", response.get("reprompt", {}))):
        if "outputSpeech" in holder:
            yield part, holder["outputSpeech"].get("ssml", "")


def _tree(ssml: str) -> ElementTree.Element | None:
    try:
        return ElementTree.fromstring(ssml)
    except ElementTree.ParseError:
        return None


@rule(
    "RSP-01",
    "Speech is under 8,000 characters, and an answer is about thirty seconds at most.",
    "Move some of it to `more`.",
)
def _short(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        if any(len(ssml) >= SPEECH for _, ssml in _ssml(turn)) or len(turn.heard.says) > TARGET:
            yield Found("spoken", turn.case, f"has {len(turn.heard.says)} characters")


@rule("RSP-02", "A response is under 24 kB.", "Show or say less.")
def _small(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        size = len(json.dumps(turn.heard.envelope).encode())
        if size >= ENVELOPE:
            yield Found("response", turn.case, f"has {size} bytes")


@rule("RSP-03", "No part of a response is empty.", "Leave the part out instead.")
def _not_empty(skill: Skill) -> Iterator[Found]:
    for turn in skill.turns.values():
        for key in ("outputSpeech", "card", "reprompt", "directives"):
            if key in turn.heard.response and not turn.heard.response[key]:
                yield Found("response", turn.case, f"{key} is empty")
        if any(not ssml.replace("<speak>", "").replace("</speak>", "").strip() for _, ssml in _ssml(turn)):
            yield Found("response", turn.case, "says nothing")


@rule("RSP-04", "SSML is well-formed, with everything that is spoken escaped.", "See lambda/alexa/speech.py.")
def _well_formed(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        for part, ssml in _ssml(turn):
            if _tree(ssml) is None:
                yield Found(part, turn.case, f"isn't well-formed: {ssml[:60]!r}")


@rule("RSP-05", "Only tags that Alexa knows, and no break over ten seconds.", "See lambda/alexa/speech.py.")
def _tags(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        for part, ssml in _ssml(turn):
            for element in tree.iter() if (tree := _tree(ssml)) is not None else ():
                time = re.fullmatch(r"(\d+)ms", element.get("time", "")) if element.tag == "break" else None
                if element.tag not in TAGS or (
                    element.tag == "break" and (not time or int(time[1]) > LONGEST_BREAK)
                ):
                    yield Found(part, turn.case, f"<{element.tag} {element.attrib}>")


@rule("RSP-06", "No abbreviation, unit or sign that a voice stumbles on.", "Write it out in the content.")
def _sayable(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        if found := ABBREVIATION.search(turn.heard.says) or re.search(r"[%/&]", turn.heard.says):
            yield Found("spoken", turn.case, f"{found[0]!r} in {turn.heard.says[:60]!r}")


@rule("RSP-07", "No sound files.", "Take the audio tag out.")
def _no_audio(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        if any("<audio" in ssml for _, ssml in _ssml(turn)):
            yield Found("spoken", turn.case, "plays a file")


@rule(
    "RSP-08",
    "A reprompt is there exactly when the session is open, and says something else.",
    "See `again` of the prompt.",
)
def _reprompts(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        heard = turn.heard
        if bool(heard.reprompt) is not heard.stays_open or heard.reprompt == heard.says:
            yield Found(
                "spoken",
                turn.case,
                f"reprompt {heard.reprompt[:40]!r} with the session {'open' if heard.stays_open else 'closed'}",
            )


@rule("RSP-09", "Whether the session ends is always said.", "See lambda/alexa/respond.py.")
def _flag(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        if not isinstance(turn.heard.response.get("shouldEndSession"), bool):
            yield Found("response", turn.case, "shouldEndSession is missing")


@rule("RSP-10", "Nothing is fetched while a request is answered.", "Keep the content in the package.")
def _local(skill: Skill) -> Iterator[Found]:
    for path, code in skill.code.items():
        imports = "\n".join(line for line in code.splitlines() if re.match(r"\s*(?:import|from)\b", line))
        if found := FETCHES.search(imports):
            yield Found(path, "import", f"{found[0]} reaches out")


@rule("RSP-11", "A card has at most 8,000 characters.", "Say less.")
def _cards(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        if len(turn.heard.card) > CARD:
            yield Found("card", turn.case, f"has {len(turn.heard.card)} characters")


@rule(
    "RSP-12",
    "Screens are sent to devices that have one, and to no others.",
    "See `has_screen` in lambda/alexa/hear.py.",
)
def _gated(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        if "broken envelope" not in turn.case and bool(
            turn.heard.response.get("directives")
        ) is not turn.case.startswith(f"{LOCALES[0]} screen "):
            yield Found("response", turn.case, "has a screen where there is none, or none where there is one")


@rule(
    "RSP-13",
    "A screen has a token, and its document is of a version that old devices know.",
    "See lambda/alexa/screen.py.",
)
def _documents(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        for directive in turn.heard.response.get("directives", ()):
            if directive.get("type") != RENDER or not directive.get("token"):
                yield Found("response", turn.case, f"{directive.get('type')} without a token")
    yield from _screens(skill, "version", "import", "type", "padding")


@rule(
    "RSP-14",
    "Every text of a screen names a plain font, and the manifest lists the devices that the screens were drawn for.",
    "See lambda/alexa/screens.",
)
def _fonts(skill: Skill) -> Iterator[Found]:
    yield from _screens(skill, "fontFamily")
    shapes = {
        view["shape"]
        for interface in skill.custom.get("interfaces", [])
        for view in interface["supportedViewports"]
    }
    if shapes != {"RECTANGLE", "ROUND"}:
        yield Found("skill.json", "supportedViewports", f"cover {sorted(shapes)}")


@rule(
    "RSP-15",
    "What can be touched has a label for screen readers and a role.",
    "Add accessibilityLabel and role to the document.",
)
def _accessible(skill: Skill) -> Iterator[Found]:
    yield from _screens(skill, "accessibilityLabel", "role", "onPress")


@rule(
    "RSP-16",
    "Every touch that a screen sends is one that the skill answers.",
    "Add the command to TOUCHED in lambda/assistant/choices.py.",
)
def _touches(skill: Skill) -> Iterator[Found]:
    yield from _screens(skill, "arguments")


def _screens(skill: Skill, *keys: str) -> Iterator[Found]:
    for name, document in skill.screens.items():
        for fault in document_faults(name, document):
            if fault.key in keys:
                yield Found(name, f"{fault.entry} {fault.key}", fault.what)


@rule(
    "RSP-17",
    "Every response is of version 1.0, those to unexpected requests too.",
    "See lambda/alexa/wire.py.",
)
def _valid(skill: Skill) -> Iterator[Found]:
    for turn in skill.turns.values():
        if turn.heard.envelope.get("version") != "1.0" or not isinstance(
            turn.heard.envelope.get("response"), dict
        ):
            yield Found("response", turn.case, "isn't valid")
