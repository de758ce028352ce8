"""Sentences of the content with the numbers of the place filled in."""

import re
from collections.abc import Mapping
from typing import Any

from assistant.clinic import clinic
from assistant.memory import Memory
from assistant.reply import Level, Reply
from content.numbers import ANYWHERE, NUMBERS, THERE, Numbers, There
from content.prompts import Prompt
from content.shape import Topic, Wording
from content.sources import SOURCES

_PHONE = re.compile(r"\b(?:\d[ -]?){9,12}\d\b")


def numbers(locale: str) -> Numbers:
    """The numbers of a locale; an unknown one gets words instead of a guess. "en-US+UK" are those of both."""
    device, _, place = locale.partition("+")
    own = NUMBERS.get(device, ANYWHERE)
    return _and_there(own, THERE[place]) if "+" in locale else own


def _and_there(own: Numbers, there: There) -> Numbers:
    """The device's numbers, and behind them those of the place where somebody is."""

    def both(here: str, other: str) -> str:
        return here if other in here else f"{here.rstrip(',')}, or {other} {there['name']},"

    phones = tuple(number for number in (there["emergency"], there["crisis"]) if number[0].isdigit())
    found: Numbers = {
        **own,
        "emergency": both(own["emergency"], there["emergency"]),
        "crisis": both(own["crisis"], there["crisis"]),
        "phones": tuple(dict.fromkeys((*own["phones"], *phones))),
    }
    found.pop("poison", None)
    return found


def with_place(memory: Memory, locale: str) -> str:
    """The locale for numbers: the device's, and the place where somebody is said to be ("en-US+UK")."""
    return f"{locale}+{memory.place}" if memory.place else locale


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
