"""Every sentence that can be spoken: short, plain, sayable, and no list longer than three.

The rules of speech: the answer in a first sentence of at most 30 words that names its subject, a
whole reply of at most 75 words, reading grade 7 or lower (Flesch-Kincaid), no markup, no
abbreviation that a voice stumbles on, and a `more` that tells something further.
"""

import itertools
import re
from collections.abc import Iterator, Mapping
from typing import Any

import textstat

from assistant.wording import fill, wordings
from content import prompts, under_way
from content.numbers import NUMBERS
from content.prompts import Prompt
from tools.fault import Fault

FIRST, WHOLE, PROMPT = 30, 75, 45
"""Words of a first sentence, of a whole reply with what is asked after it, and of a prompt."""
GRADE = 7
MARKUP = re.compile(r"[<>\[\]()*_#{}%/;&=+~^|\\]|https?:")
ABBREVIATION = re.compile(
    r"\b(?:e\.g\.|i\.e\.|vs|etc|approx|Dr|Mr|Mrs|St|min|max|mins|hrs|kg|cm|mm|mcg|mg|mL|ml|IU|w/o|No)\.?(?=\s|$)(?<!No)|°|\d\s?[-\u2013]\s?\d(?!\d\d)(?!-)"
)
ITEMS, ITEM = 3, 5
"""Items of a list, and words of one."""
_OPENING = re.compile(r"(?:For|In|On|At|As|After|Before|With|From|If|When|To|By|Because|Once|While) ")
_SENTENCE = re.compile(r"(?<=[.?!]) ")
_WORD = re.compile(r"[a-z']+")
SHARED = 6
"""Words in a row that `say` and `more` may not share."""
_ABOUT_ANYTHING = {
    "a", "an", "and", "the", "for", "of", "on", "in", "to", "with", "after", "before", "when", "what", "how", "does", "is",
    "who", "where", "your",
}  # fmt: skip
_EXAMPLES = {
    "why": "Trouble swallowing after Botox can be serious.", "drive": "", "tell": "Tell them what was taken.", "about": "how Botox works", "first": "how Botox works",
    "second": "when results show", "sources_named": "the NHS, the CDC and the label", "reviewer": "Doctor Example", "date": "1 May",
    "name": "aftercare", "clinic": "Rose Street Clinic", "phones": "555 010 0000, or after hours 555 010 0001", "hours": "",
}  # fmt: skip


def topic_faults(where: str, name: str, entry: Mapping[str, Any]) -> Iterator[Fault]:
    """Faults of what a topic says, in every locale it has words for."""
    tail = prompts.CHECK_LABEL if "staff" in entry or "audience" in entry else ""
    title = str(entry.get("title", ""))
    for locale, words in wordings(entry).items():
        say, more = str(words.get("say", "")), str(words.get("more", ""))
        for key, text in ((f"{locale} say".strip(), say), (f"{locale} more".strip(), more)):
            yield from sentence_faults(where, name, key, text, _where(locale))
            whole = f"{fill(text, _where(locale))} {tail} {prompts.OFFER_MORE.ask}"
            if len(whole.split()) > WHOLE:
                yield Fault(where, name, key, f"over {WHOLE} words with what follows it; move some to `more`")
        yield from _subject_faults(where, name, title, say)
        if _shares(say, more):
            yield Fault(where, name, "more", "repeats `say`; tell something further")


def _where(key: str) -> str:
    return key if key in NUMBERS else "en-US"


def _subject_faults(where: str, name: str, title: str, say: str) -> Iterator[Fault]:
    first = _SENTENCE.split(say)[0].lower()
    named = {word[:5] for word in _WORD.findall(title.lower())} - _ABOUT_ANYTHING
    if say and "botox" not in first and not any(word in first for word in named if len(word) > 2):
        yield Fault(where, name, "say", "the first sentence doesn't name its subject; say what it is about")


def sentence_faults(where: str, name: str, key: str, text: str, locale: str = "en-US") -> Iterator[Fault]:
    """Faults of some sentences spoken in one go."""
    spoken = fill(text, locale)
    if len(_SENTENCE.split(spoken)[0].split()) > FIRST:
        yield Fault(where, name, key, f"the first sentence has over {FIRST} words; split it")
    if found := MARKUP.search(spoken) or ABBREVIATION.search(spoken):
        yield Fault(where, name, key, f"{found[0]!r} can't be spoken; write it out")
    for sentence in _SENTENCE.split(spoken):
        if _items(sentence) > ITEMS:
            yield Fault(where, name, key, f"a list of over {ITEMS} items in {sentence[:40]!r}; split it")
    if re.match(r"(?:Yes|No)\b", spoken):
        yield Fault(where, name, key, "begins with yes or no; it may have been asked the other way round")
    if spoken and (grade := textstat.flesch_kincaid_grade(spoken)) > GRADE:
        yield Fault(where, name, key, f"reading grade {grade:.1f} is over {GRADE}; use shorter words")


def _items(sentence: str) -> int:
    """How many items the longest list of a sentence has, as far as commas tell; an opening is none."""
    chunks = sentence.split(", ")
    if _OPENING.match(sentence):
        chunks = chunks[1:]
    last = next((at for at, chunk in enumerate(chunks) if chunk.startswith(("and ", "or "))), 0)
    short = itertools.takewhile(lambda at: len(chunks[at].split()) <= ITEM, range(last - 1, 0, -1))
    return 2 + len(list(short)) if last else 1


def _shares(one: str, other: str) -> bool:
    def runs(text: str) -> set[tuple[str, ...]]:
        words = _WORD.findall(text.lower())
        return set(zip(*(words[at:] for at in range(SHARED)), strict=False))

    safety = {"call", "emergency", "breathe", "breathing", "swallow", "swallowing"}
    return any(not safety & set(run) for run in runs(one) & runs(other))


def prompt_faults() -> Iterator[Fault]:
    """Faults of everything else that is said, in every locale."""
    named = {**vars(prompts), **vars(under_way)}
    told = {name: value for name, value in named.items() if isinstance(value, Prompt)}
    for (name, prompt), locale in itertools.product(told.items(), (*NUMBERS, "xx-XX")):
        say, ask, again = (fill(text, locale, **_EXAMPLES) for text in prompt)
        if len(f"{say} {ask}".split()) > PROMPT:
            yield Fault("content.prompts", name, locale, f"over {PROMPT} words; shorten it")
        if bool(ask) != bool(again) or (ask and again in (ask, f"{say} {ask}")):
            yield Fault("content.prompts", name, "again", "a question needs a reprompt in other words")
        for key, text in (("say", say), ("ask", ask), ("again", again)):
            found = MARKUP.search(text)
            if found:
                yield Fault("content.prompts", name, key, f"{found[0]!r} can't be spoken; write it out")
        if (
            locale == "en-US"
            and len(say.split()) > 5
            and (grade := textstat.flesch_kincaid_grade(say)) > GRADE + 1
        ):
            yield Fault(
                "content.prompts", name, "say", f"reading grade {grade:.1f} is too high; use shorter words"
            )
