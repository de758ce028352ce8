"""The red-flag check: one yes-or-no question before a sign that is harmless only when alone.

Yes, "kind of" and "not sure" escalate, a clear no gets the calm answer, a danger sign named in
the reply escalates by itself. Anything else has the check asked once more, and then escalates:
no clear answer counts as the higher level.
"""

from typing import Literal

from assistant.commands import meanings
from assistant.memory import Memory
from assistant.phrases import Phrasebook
from assistant.reply import Reply
from assistant.triage.denial import denied
from assistant.wording import speak
from assistant.words import tokens
from content import prompts
from content.check import PARTS, STROKE_PARTS, WHOLE_NO
from content.signs import SIGNS
from content.topics import TOPICS

Answer = Literal["yes", "no", "unsure", "again", "rest", "other"]

_BOOK = Phrasebook(
    {},
    [
        *((part, phrase) for part, phrases in {**PARTS, **STROKE_PARTS}.items() for phrase in phrases),
        *(("whole no", phrase) for phrase in WHOLE_NO),
    ],
)


def ask(sign: str, memory: Memory, locale: str) -> Reply:
    """The check before the answer to a minor sign."""
    entry = SIGNS[sign]
    title = TOPICS[entry["topic"]]["title"]
    kept = memory.but(check=sign, check_tries=0, denied=(), last="check", offer="", misses=0)
    prompt = prompts.CHECK_STROKE if entry.get("stroke_check") else prompts.CHECK
    return speak(prompt, locale, kept, id=sign, level=entry_level(sign),
                 title=title, about=title[0].lower() + title[1:])  # fmt: skip


def entry_level(sign: str) -> Literal["soon", "expected"]:
    """The table level of a minor sign."""
    return "soon" if SIGNS[sign]["level"] == "soon" else "expected"


def ask_again(memory: Memory, locale: str, *, rest: bool = False) -> Reply:
    """The check once more, after an answer that was none or only part of one."""
    kept = memory.but(check_tries=memory.check_tries + (not rest), last="check", misses=0)
    prompt = prompts.CHECK_REST if rest else prompts.CHECK_AGAIN
    level = "none" if memory.check == "unclear" else entry_level(memory.check)
    return speak(prompt, locale, kept, id=memory.check, level=level)


def read_answer(said: str, command: str, memory: Memory) -> tuple[Answer, Memory, str]:
    """What an answer to the check means, what it has cleared so far, and a sign it named ("" for none)."""
    asked = set(meanings(said)) | ({command} if command else set())
    for meaning, answer in (("hedged", "again"), ("unsure", "unsure"), ("no", "no"), ("yes", "yes")):
        if meaning in asked:
            return answer, memory, ""  # type: ignore[return-value]
    if not said.strip():
        return "unsure", memory, ""
    words = tokens(said)
    under = denied(words)
    found = _BOOK.find(words)
    whole_no = any(match.label == "whole no" for match in found)
    parts = {m.label for m in found if m.label != "whole no"}
    named = sorted(m.label for m in found if m.label in PARTS and not _is_denied(m.start, under, words))
    if named and not whole_no:
        return "yes", memory, named[0]
    cleared = set(memory.denied) | (parts & set(PARTS))
    if whole_no or cleared >= set(PARTS):
        return "no", memory, ""
    if parts:
        return "rest", memory.but(denied=tuple(sorted(cleared))), ""
    return "other", memory, ""


def _is_denied(start: int, under: list[int], words: list[str]) -> bool:
    """Denied, or said to work: "I can breathe", "swallowing is fine"."""
    if under[start]:
        return True
    near = words[max(0, start - 3) : start + 6]
    return bool(
        {"fine", "ok", "okay", "normal", "good", "can", "normally", "well", "clear", "alright", "strong"}
        & set(near)
    )
