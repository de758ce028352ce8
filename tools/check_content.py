"""Content entries: known keys, nothing empty, sources and topics that exist, escalations that act at once.

Escalations have at most 45 words at reading grade 5 or lower, and their action stands in the first
12. What topics and prompts say is looked at in tools/check_voice.py.
"""

import importlib
import pkgutil
import re
from collections.abc import Iterator, Mapping
from types import ModuleType
from typing import Any, get_args

import textstat

from assistant import provenance
from assistant.escalation import prompt_of, words_of
from assistant.phrases import Phrasebook, PhraseError
from assistant.triage.hearing import WORD_CLASSES
from assistant.wording import fill
from assistant.words import tokens
from content import prompts, signs, topics
from content.numbers import NUMBERS
from content.shape import Confidence, Sign, Topic
from content.signoffs import SIGN_OFFS
from content.sources import SOURCES
from tools import check_voice
from tools.fault import Fault

LONGEST = 45
"""Words of a whole escalation, in every locale."""
LEVELS = ("emergency", "urgent", "soon", "expected")


def content_faults() -> Iterator[Fault]:
    """Every fault of the topics, signs and escalations."""
    for module in _modules(topics):
        yield from topic_faults(module.__name__, module.TOPICS)
    for module in _modules(signs):
        yield from sign_faults(module.__name__, module.SIGNS)
    yield from asked_twice()
    yield from sign_off_faults()
    yield from check_voice.prompt_faults()
    yield from _escalation_faults()


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for info in pkgutil.iter_modules(package.__path__):
        yield importlib.import_module(f"{package.__name__}.{info.name}")


def topic_faults(where: str, entries: Mapping[str, Mapping[str, Any]]) -> Iterator[Fault]:
    """Faults of one module of topics."""
    for name, entry in entries.items():
        yield from _shape_faults(where, name, entry, Topic)
        if len(entry.get("asked", ())) < 8:
            yield Fault(where, name, "asked", "fewer than 8 phrasings; add how people really ask")
        yield from _source_faults(where, name, entry)
        yield from _link_faults(where, name, entry)
        yield from check_voice.topic_faults(where, name, entry)


def _link_faults(where: str, name: str, entry: Mapping[str, Any]) -> Iterator[Fault]:
    for topic in entry.get("follow_ups", ()):
        if topic not in topics.TOPICS or topic == name:
            yield Fault(where, name, "follow_ups", f"{topic!r} is no other topic; name one that is")
    if entry.get("audience", "staff") != "staff":
        yield Fault(where, name, "audience", f"{entry['audience']!r} is unknown; leave it out, or say staff")
    if entry.get("confidence") not in get_args(Confidence):
        yield Fault(
            where,
            name,
            "confidence",
            f"{entry.get('confidence')!r} is none of {', '.join(get_args(Confidence))}",
        )
    for locale, words in entry.get("local", {}).items():
        if locale not in NUMBERS or words.keys() != {"say", "more"}:
            yield Fault(where, name, "local", f"{locale!r} needs to be a locale with `say` and `more`")


def asked_twice() -> Iterator[Fault]:
    """Sample questions that two topics claim."""
    owner: dict[tuple[str, ...], str] = {}
    for name, entry in topics.TOPICS.items():
        for question in entry["asked"]:
            other = owner.setdefault(tuple(tokens(question)), name)
            if other != name:
                yield Fault(
                    "content.topics", name, "asked", f"{question!r} is asked of {other} too; leave it to one"
                )


def sign_off_faults() -> Iterator[Fault]:
    """Sign-offs of nothing that is here, or of words that have changed since."""
    for signed in SIGN_OFFS:
        if signed.id not in topics.TOPICS and signed.id not in signs.SIGNS:
            yield Fault("content.signoffs", signed.id, "id", "is no topic or sign; take the line out")
        elif provenance.fingerprint(signed.id) != signed.fingerprint:
            yield Fault("content.signoffs", signed.id, "fingerprint",
                        "the words have changed since; have them read again, or take the line out")  # fmt: skip


def sign_faults(where: str, entries: Mapping[str, Mapping[str, Any]]) -> Iterator[Fault]:
    """Faults of one module of signs."""
    for name, entry in entries.items():
        yield from _shape_faults(where, name, entry, Sign)
        if entry.get("level") not in LEVELS:
            yield Fault(where, name, "level", f"{entry.get('level')!r} is none of {', '.join(LEVELS)}")
        elif entry["level"] in LEVELS[:2] and not entry.get("why"):
            yield Fault(where, name, "why", "empty; an escalation needs its one spoken reason")
        elif entry["level"] in LEVELS[2:] and entry.get("topic") not in topics.TOPICS:
            yield Fault(where, name, "topic", f"{entry.get('topic')!r} is no topic; name the answer it gets")
        yield from _source_faults(where, name, entry)
        for key in ("heard", "named"):
            for phrase in entry.get(key, ()):
                try:
                    Phrasebook(WORD_CLASSES, [(name, phrase)])
                except PhraseError as broken:
                    yield Fault(where, name, key, str(broken))
        for phrase in sorted(set(entry.get("heard", ())) & set(entry.get("named", ()))):
            yield Fault(where, name, "named", f"{phrase!r} also stands under heard; keep it in one of them")


def _shape_faults(where: str, name: str, entry: Mapping[str, Any], shape: Any) -> Iterator[Fault]:
    known, needed = set(shape.__annotations__), shape.__required_keys__
    for key in entry.keys() - known:
        yield Fault(where, name, key, f"unknown key; known are {', '.join(sorted(known))}")
    for key in needed - entry.keys():
        yield Fault(where, name, key, "missing; add it")
    for key in ("title", "say", "more"):
        if key in known and key in entry and not str(entry[key]).strip():
            yield Fault(where, name, key, "empty; write the sentence or take the entry out")


def _source_faults(where: str, name: str, entry: Mapping[str, Any]) -> Iterator[Fault]:
    if not entry.get("sources"):
        yield Fault(where, name, "sources", "no source; name where the fact comes from")
    for key in entry.get("sources", ()):
        if key not in SOURCES:
            yield Fault(where, name, "sources", f"{key!r} is not in content/sources.py; add it there")


def _escalation_faults() -> Iterator[Fault]:
    for locale in (*NUMBERS, "xx-XX"):
        for name, entry in signs.SIGNS.items():
            for label, prompt in _prompts_of(entry, locale):
                spoken = fill(f"{prompt.say} {prompt.ask}", locale, **words_of(entry, prompt))
                yield from _escalation_sentence_faults(f"{label} in {locale}", name, spoken, locale)


def _prompts_of(entry: Sign, locale: str) -> Iterator[tuple[str, prompts.Prompt]]:
    """The prompts a sign can be told with: any that has a reason may be raised to an emergency."""
    if entry["why"]:
        yield "emergency", prompt_of(entry, locale, grave=True)
        yield "emergency beside a crisis", prompt_of(entry, locale, grave=True, crisis=True)
        if entry["level"] != "emergency":
            yield "urgent", prompt_of(entry, locale, grave=False)


def _escalation_sentence_faults(where: str, name: str, spoken: str, locale: str) -> Iterator[Fault]:
    if (length := len(spoken.split())) > LONGEST:
        yield Fault("content.prompts", where, name, f"{length} words is over {LONGEST}; shorten `why`")
    if ",." in spoken or ",," in spoken:
        yield Fault("content.prompts", where, name, "two marks in a row; mend the sentence or the number")
    if not re.search(r"call|get medical help", " ".join(spoken.split()[:12]), re.IGNORECASE):
        yield Fault("content.prompts", where, name, "no action within the first 12 words")
    grade = textstat.flesch_kincaid_grade(spoken)
    if locale == "en-US" and grade > 5:
        yield Fault("content.prompts", where, name, f"reading grade {grade:.1f} is over 5; use shorter words")
