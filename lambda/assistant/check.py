"""The red-flag check: one yes-or-no question before a sign that is harmless only when alone.

Yes, "kind of" and "not sure" escalate, a clear no gets the calm answer, a danger sign named in
the reply escalates by itself. Anything else has the check asked once more, and then escalates: no
clear answer counts as the higher level. Only who asks on about the sign, or says what sounds like no
report at all, gets its answer then, led by when to call (assistant/checking.py).
"""

from typing import Literal

from assistant.memory import Memory
from assistant.reply import Reply
from assistant.wording import fill, speak
from content import prompts
from content.signs import SIGNS
from content.topics import TOPICS


def ask(sign: str, memory: Memory, locale: str, *, soon: bool = False, refusing: bool = False) -> Reply:
    """The check before the answer to a minor sign; `soon` where this one is graver than the table has it.

    `refusing` what was wished for with it. The crisis check comes first even then.
    """
    entry = SIGNS[sign]
    title = TOPICS[entry["topic"]]["title"]
    kept = memory.but(
        check=sign,
        check_level="soon" if soon else "",
        check_tries=0,
        denied=(),
        last="check",
        offer="",
        misses=0,
    )
    question, id = question_of(sign), sign
    if refusing and question is not prompts.CHECK_CRISIS:
        question, id = question._replace(say=prompts.CHECK_UNSAFE.say), "unsafe"
    return speak(question, locale, kept, id=id, level=level_of(kept),
                 title=title, about=title[0].lower() + title[1:])  # fmt: skip


def question_of(sign: str) -> prompts.Prompt:
    """The question of this sign's check."""
    if sign == "unclear":
        return prompts.CHECK
    if SIGNS[sign].get("crisis_check"):
        return prompts.CHECK_CRISIS
    return prompts.CHECK_STROKE if SIGNS[sign].get("stroke_check") else prompts.CHECK


def care(sign: str, locale: str) -> str:
    """When to call, said in front of the answer where this sign's check was left unanswered."""
    own = question_of(sign)
    if own is prompts.CHECK_CRISIS:
        return fill(prompts.CARE_CRISIS, locale)
    return fill(prompts.CARE_STROKE if own is prompts.CHECK_STROKE else prompts.CARE, locale)


def is_plain_check(sign: str) -> bool:
    """Whether the check is about signs that spread, and not about a stroke, a crisis, or words that weren't understood."""
    return sign != "unclear" and question_of(sign) is prompts.CHECK


def entry_level(sign: str) -> Literal["soon", "expected"]:
    """The table level of a minor sign."""
    return "soon" if SIGNS[sign]["level"] == "soon" else "expected"


def level_of(memory: Memory) -> Literal["soon", "expected"]:
    """The level of the sign whose check is waiting."""
    return "soon" if memory.check_level else entry_level(memory.check)


def ask_again(memory: Memory, locale: str, *, rest: bool = False, counts: bool = True) -> Reply:
    """The check once more, after an answer that was none or only part of one."""
    kept = memory.but(check_tries=memory.check_tries + counts, last="check", misses=0)
    prompt = prompts.CHECK_REST if rest else prompts.CHECK_AGAIN
    own = question_of(memory.check)
    if own is prompts.CHECK_CRISIS:
        prompt = prompts.CHECK_CRISIS_AGAIN
    elif own is not prompts.CHECK:
        prompt = prompt._replace(ask=own.ask, again=own.again)
    level = "none" if memory.check == "unclear" else level_of(memory)
    return speak(prompt, locale, kept, id=memory.check, level=level)
