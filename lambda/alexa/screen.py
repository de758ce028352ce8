"""A Reply on a screen: an APL document with what is said, sent only to a device that can show it.

Everything on the screen is also spoken, but for the sources; the documents (alexa/screens) import nothing.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

from assistant.choices import choices_of
from assistant.reply import Reply
from content import prompts

Json = dict[str, Any]
INTERFACE = "Alexa.Presentation.APL"
VERSION = (1, 4)
"""The version of APL that the documents are written in."""
LONG = 330
"""Characters from which an answer is set in small letters, so that it fits without scrolling."""
LARGE = 8
"""Characters of a telephone number that fit in very large letters; others stand in the headline, which is larger then."""
_FOLDER = Path(__file__).parent / "screens"


def can_show(version: str) -> bool:
    """Whether a device with this highest APL version can show the documents; "" is one that names none."""
    parts = tuple(int(part) for part in version.split(".")[:2] if part.isdecimal())
    return len(parts) < 2 or parts >= VERSION


def directive_of(reply: Reply) -> Json:
    """The directive that shows a reply."""
    alert = reply.escalates
    return {
        "type": f"{INTERFACE}.RenderDocument",
        "token": reply.id,
        "document": _document("alert" if alert else "answer"),
        "datasources": {"payload": _alert(reply) if alert else _answer(reply)},
    }


def _answer(reply: Reply) -> Json:
    text = f"{reply.say} {reply.ask}".strip()
    sources = f"{prompts.CARD_SOURCES.format(sources='; '.join(reply.sources))} " if reply.sources else ""
    topic = str(reply.memory.get("topic", ""))
    return {
        "title": _shown(reply.title or prompts.NAME),
        "text": _shown(text),
        "long": len(text) > LONG,
        "footer": _shown(f"{sources}{prompts.CARD_NOTICE}"),
        "choices": [
            {"command": choice.command, "label": _shown(choice.label), "topic": topic}
            for choice in choices_of(reply.memory)
        ],
    }


def _alert(reply: Reply) -> Json:
    headline, _, rest = reply.say.partition(". ")
    return {
        "level": reply.level,
        "headline": _shown(f"{headline}."),
        "number": _shown(reply.call) if len(reply.call) <= LARGE else "",
        "text": _shown(rest),
        "repeat": prompts.TOUCH["repeat"],
    }


def _shown(words: str) -> str:
    """Words for an APL text, which takes markup."""
    return words.replace("&", "&amp;").replace("<", "&lt;")


@cache
def _document(name: str) -> Json:
    document: Json = json.loads((_FOLDER / f"{name}.json").read_text(encoding="utf-8"))
    return document
