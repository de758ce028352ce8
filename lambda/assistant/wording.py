"""Sentences of the content with the numbers of the place filled in."""

from assistant.memory import Memory
from assistant.reply import Level, Reply
from content.numbers import ANYWHERE, NUMBERS, Numbers
from content.prompts import Prompt
from content.sources import SOURCES


def numbers(locale: str) -> Numbers:
    """The numbers of a locale; an unknown one gets words instead of a guess."""
    return NUMBERS.get(locale, ANYWHERE)


def fill(text: str, locale: str, **words: str) -> str:
    """The sentence with its placeholders filled in."""
    if "{" not in text:
        return text
    here = numbers(locale)
    filled = text.format(
        emergency=here["emergency"], crisis=here["crisis"], poison=here.get("poison", ""), **words
    )
    return filled.replace(",.", ".")  # numbers of two countries end in a comma, for the middle of a sentence


def named(sources: tuple[str, ...]) -> tuple[str, ...]:
    """Source keys as the names that people know."""
    return tuple(SOURCES[key].name for key in sources)


def speak(
    prompt: Prompt, locale: str, memory: Memory, *, id: str, level: Level = "none",
    title: str = "", sources: tuple[str, ...] = (), **words: str,
) -> Reply:  # fmt: skip
    """A prompt as a reply in this locale."""
    text = fill(prompt.say, locale, **words)
    return Reply(
        id=id, level=level, say=text, ask=fill(prompt.ask, locale, **words),
        again=fill(prompt.again, locale, **words), title=title, sources=named(sources),
        phones=numbers(locale)["phones"], memory=memory.written(),
    )  # fmt: skip
