"""Writes the documents that are made from the content: docs/triage.md and docs/sources.md."""

from collections.abc import Iterator

from content.numbers import ANYWHERE, NUMBERS
from content.signs import SIGNS
from content.signs.combined import RULES
from content.sources import SOURCES
from content.topics import TOPICS
from tools.paths import DOCS

OPEN_CHOICES = (
    "Dry mouth with constipation, blurred sight or trouble passing urine is urgent in the table and an emergency by the rule of two signs of spread: told as an emergency.",
    "A stiff neck with a fever is urgent in one row and an emergency in another: told as an emergency.",
    "An overdose in somebody who feels well is told as urgent, with the poison line where one is known.",
    "A single low eyelid that was there on waking is told as an emergency, one that came suddenly or within hours as urgent.",
    "Pills that were taken get the emergency number first and not the crisis line.",
    "Despair over looks is asked about thoughts of self-harm before its answer.",
    "Migraine injections are not counted as neck injections when a level is raised.",
    "Flank pain with a fever is told as urgent, and as an emergency with shaking or confusion.",
    "Sudden numbness of one side of the face is told as urgent; a clinician should look at it.",
    'The reasons of stroke_signs, crooked_smile_sudden and limb_weakness_one_side say "can be a stroke", so that the onset is noted; every other reason names no disease.',
    "A crooked smile without a time is asked about first (did it start suddenly, is an arm weak, is speech unclear).",
)
"""Where the triage table disagrees with itself, what is done until a clinician says otherwise."""


def triage() -> Iterator[str]:
    """docs/triage.md, line by line."""
    yield "# Triage: every sign, its level and what is said"
    yield ""
    yield "Generated from lambda/content by `make model`. No clinician has reviewed it yet."
    yield ""
    yield "| sign | level | what is said of it | sources | confidence | ways of saying it |"
    yield "|---|---|---|---|---|---|"
    for name, sign in sorted(SIGNS.items(), key=lambda item: (_order(item[1]["level"]), item[0])):
        told = (
            sign["why"]
            if sign["level"] in ("emergency", "urgent")
            else f"the check, then: {TOPICS[sign['topic']]['title']}"
        )
        if sign.get("unchecked"):
            told = f"at once: {TOPICS[sign['topic']]['title']}"
        yield f"| {name} | {sign['level']} | {told} | {', '.join(sign['sources'])} | {sign['confidence']} | {len(sign['heard'])} phrases |"
    yield ""
    yield "## What raises a level"
    yield ""
    yield "| when all of these are there | level | rule |"
    yield "|---|---|---|"
    for rule in RULES:
        needs = " and ".join(_need(need) for need in rule.needs)
        yield f"| {needs} | {rule.level} | {rule.source} |"
    yield ""
    yield "Any two signs of spread (drooping lid, double or blurred vision, dry mouth, voice change, constipation,"
    yield "trouble passing urine, bladder leak) are an emergency."
    yield ""
    yield "A learned second opinion (lambda/content/opinion.bin) may raise a level where no phrase matched; it never"
    yield "lowers one. What it raises is named `unnamed_danger`."
    yield ""
    yield "## Open choices for a clinician"
    yield ""
    yield from (f"- {choice}" for choice in OPEN_CHOICES)


def _order(level: str) -> int:
    return ("emergency", "urgent", "soon", "expected").index(level)


def _need(need: str | tuple[str, ...]) -> str:
    return need if isinstance(need, str) else "any of " + ", ".join(need) if len(need) > 1 else need[0]


def sources() -> Iterator[str]:
    """docs/sources.md, line by line."""
    yield "# Sources, numbers, and what no clinician has seen yet"
    yield ""
    yield "Generated from lambda/content by `make model`. The sources were read in November 2026, several of them as"
    yield "stored excerpts or copies rather than whole pages. **No clinician has reviewed any answer or level.** Before a"
    yield "release, hold each answer against the current label and call or look up every number below."
    yield ""
    yield "| key | source | where |"
    yield "|---|---|---|"
    yield from (f"| {key} | {source.name} | {source.where} |" for key, source in SOURCES.items())
    yield ""
    yield "## Numbers"
    yield ""
    yield "| locale | emergency | crisis line | poison line |"
    yield "|---|---|---|---|"
    for locale, here in (*NUMBERS.items(), ("any other", ANYWHERE)):
        yield f"| {locale} | {here['emergency'].rstrip(',')} | {here['crisis'].rstrip(',')} | {here.get('poison', 'none told')} |"


DOCUMENTS = {"triage.md": triage, "sources.md": sources}


def text_of(name: str) -> str:
    """The whole text of a generated document."""
    return "\n".join(DOCUMENTS[name]()) + "\n"


def write() -> None:
    """Write them all."""
    for name in DOCUMENTS:
        (DOCS / name).write_text(text_of(name), encoding="utf-8")
        print(f"wrote docs/{name}")
