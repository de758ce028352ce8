"""docs/triage.md: every sign, its level, what raises it and what is said of it."""

from collections.abc import Iterator

from assistant.provenance import fingerprint, sign_off
from assistant.wording import fill
from content import prompts, under_way
from content.shape import Sign
from content.signs import SIGNS
from content.signs.combined import RULES
from content.topics import TOPICS

OPEN_CHOICES = (
    "Dry mouth with constipation, blurred sight or trouble passing urine is urgent in the table and an emergency by the rule of two signs of spread: told as an emergency.",
    "A stiff neck with a fever is urgent in one row and an emergency in another: told as an emergency.",
    "An overdose in somebody who feels well is told as urgent, with the poison line where one is known.",
    "A single low eyelid that was there on waking is told as an emergency, one that came suddenly or within hours as urgent.",
    "Pills taken, a cut or a hanging get the emergency number first, and the crisis line beside it.",
    "A wish to die beside an emergency of the body gets both numbers, the emergency number first; the table has the crisis first.",
    "An alarm that only the sound of the words raised is taken back by one check and a clear no, where somebody says that something else was meant.",
    "A statement that surely sounds like no report is no misunderstanding, and no step to the red-flag check.",
    'Who says that something works and then limits it ("I can swallow", "only water though") is told of an emergency without a name.',
    "One more part, named right after a mild sign whose check was answered no, is told by the sign of that part, with the mild one beside it.",
    "The colours of a bruise, and children, nights or coffee as the reason for tiredness or a headache, raise nothing once the check was answered no.",
    "A remedy taken in its usual dose is no overdose, whatever it sounds like.",
    "Despair over looks is asked about thoughts of self-harm before its answer.",
    "Migraine injections are not counted as neck injections when a level is raised.",
    "Flank pain with a fever is told as urgent, and as an emergency with shaking or confusion.",
    "Sudden numbness of one side of the face is told as urgent; a clinician should look at it.",
    'The reasons of stroke_signs, crooked_smile_sudden and limb_weakness_one_side say "can be a stroke", so that the onset is noted; every other reason names no disease.',
    "A crooked smile without a time is asked about first (did it start suddenly, is an arm weak, is speech unclear).",
)
"""Where the triage table disagrees with itself or is departed from, what is done until a clinician says otherwise."""


ESCALATIONS = {
    "an emergency": prompts.EMERGENCY,
    "an emergency of somebody who wants to die, or harm done": prompts.EMERGENCY_CRISIS,
    "violence, an emergency": prompts.EMERGENCY_UNSAFE,
    "a wish to die": prompts.CRISIS,
    "urgent": prompts.URGENT,
    "urgent, with a poison line": prompts.URGENT_POISON,
    "violence, urgent": prompts.URGENT_UNSAFE,
    "then: help is there or coming": under_way.HELPED,
    "then: somebody is with who wants to die": under_way.HELPED_CRISIS,
    "then: seen today, where it is urgent": under_way.HELPED_URGENT,
    "then: no phone": under_way.NO_PHONE,
    "then: nobody answers": under_way.NOT_THROUGH,
    "then: what to do until help comes": under_way.ASK_THEM,
    "then: taken back, where only the sound of the words raised it": under_way.MISHEARD,
}
"""Where each wording of an escalation is said, and each of what follows it."""


def triage() -> Iterator[str]:
    """docs/triage.md, line by line."""
    yield "# Triage: every sign, its level and what is said"
    yield ""
    reviewed = sum(sign_off(name) is not None for name in SIGNS)
    yield f"Generated from lambda/content by `make model`. Reviewed by a clinician: {reviewed} of {len(SIGNS)} signs."
    yield "To sign one, add its id and fingerprint to lambda/content/signoffs.py."
    yield ""
    yield from _signs()
    yield from _words()
    yield from _rules()
    yield "## Open choices for a clinician"
    yield ""
    yield from (f"- {choice}" for choice in OPEN_CHOICES)


def _signs() -> Iterator[str]:
    yield "Ways of saying it: phrases that report the sign, and phrases that only name it. People say the latter of"
    yield "other things as often, so that they report it only where the whole utterance sounds the least bit like a report."
    yield ""
    yield "| sign | level | what is said of it | sources | confidence | ways of saying it | fingerprint | reviewed by |"
    yield "|---|---|---|---|---|---|---|---|"
    for name, sign in sorted(SIGNS.items(), key=lambda item: (_order(item[1]["level"]), item[0])):
        ways = f"{len(sign['heard'])} + {len(sign.get('named', ()))}"
        yield f"| {name} | {sign['level']} | {_told(sign)} | {', '.join(sign['sources'])} | {sign['confidence']} | {ways} | {fingerprint(name)} | {_reviewer(name)} |"
    yield ""


def _told(sign: Sign) -> str:
    """What is said of a sign: its reason, or the answer that it gets."""
    if sign["level"] in ("emergency", "urgent") and not sign.get("unchecked"):
        return sign["why"]
    first = "at once" if sign.get("unchecked") else "the check, then"
    return f"{first}: {TOPICS[sign['topic']]['title']}"


def _words() -> Iterator[str]:
    yield "## The words of an escalation"
    yield ""
    yield "In the United States; the numbers differ by locale (docs/sources.md). {why} is what is said of the sign, above; {tell} is"
    yield f'"{prompts.TELL}" or, for pills, bleeding and harm, what is to be told instead.'
    yield ""
    yield "| where | words |"
    yield "|---|---|"
    for when, prompt in ESCALATIONS.items():
        words = fill(f"{prompt.say} {prompt.ask}", "en-US", why="{why}", tell="{tell}", drive="{drive}")
        yield f"| {when} | {words} |"
    yield ""


def _rules() -> Iterator[str]:
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
    yield "A learned second opinion (lambda/content/opinion.bin) may raise a level where no phrase matched, and make a report"
    yield "of what phrases only name; it never lowers a level that phrases report. What it raises is named `unnamed_danger`."
    yield ""


def _reviewer(name: str) -> str:
    signed = sign_off(name)
    return f"{signed.reviewer}, {signed.date}" if signed else "nobody yet"


def _order(level: str) -> int:
    return ("emergency", "urgent", "soon", "expected").index(level)


def _need(need: str | tuple[str, ...]) -> str:
    return need if isinstance(need, str) else "any of " + ", ".join(need) if len(need) > 1 else need[0]
