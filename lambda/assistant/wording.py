"""Sentences of the content with the numbers of the place filled in."""

import re
from collections.abc import Mapping
from typing import Any

from assistant.clinic import clinic
from assistant.memory import Memory
from assistant.reply import Level, Reply
from content.numbers import ANYWHERE, NUMBERS, Numbers
from content.prompts import Prompt
from content.shape import Topic, Wording
from content.sources import SOURCES

_PHONE = re.compile(r"\b(?:\d[ -]?){9,12}\d\b")


def numbers(locale: str) -> Numbers:
    """The numbers of a locale; an unknown one gets words instead of a guess."""
    return NUMBERS.get(locale, ANYWHERE)


def fill(text: str, locale: str, **words: object) -> str:
    """The sentence with its placeholders filled in."""
    if "{" not in text:
        return text
    here = numbers(locale)
    filled = text.format(
        emergency=here["emergency"], crisis=here["crisis"], poison=here.get("poison", ""), **words
    )
    filled = filled.replace("  ", " ")  # around what was left empty
    return filled.replace(",.", ".")  # numbers of two countries end in a comma, for the middle of a sentence


def named(sources: tuple[str, ...]) -> tuple[str, ...]:
    """Source keys as the names that people know."""
    return tuple(SOURCES[key].name for key in sources)


def wording(entry: Topic, locale: str, *, staff: bool = False) -> Wording:
    """The answer's words where the device is, or those for clinic staff."""
    told = wordings(entry)
    return told.get("staff" if staff and "staff" in told else locale, told[""])


def wordings(entry: Mapping[str, Any]) -> dict[str, Wording]:
    """Every wording of an answer: "" for the one that is told anywhere, else by locale, and "staff"."""
    everywhere: Wording = {"say": entry.get("say", ""), "more": entry.get("more", "")}
    staff = {"staff": entry["staff"]} if "staff" in entry else {}
    return {"": everywhere, **entry.get("local", {}), **staff}


def phones(words: str) -> tuple[str, ...]:
    """The telephone numbers in these words, so that they are read digit by digit."""
    return tuple(_PHONE.findall(words))


def speak(
    prompt: Prompt, locale: str, memory: Memory, *, id: str, level: Level = "none",
    title: str = "", sources: tuple[str, ...] = (), **words: object,
) -> Reply:  # fmt: skip
    """A prompt as a reply in this locale."""
    text = fill(prompt.say, locale, **words)
    return Reply(
        id=id, level=level, say=text, ask=fill(prompt.ask, locale, **words),
        again=fill(prompt.again, locale, **words), title=title, sources=named(sources),
        phones=(*numbers(locale)["phones"], *clinic().phones), memory=memory.written(),
    )  # fmt: skip
