"""The red-flag check: one yes-or-no question before a sign that is harmless only when alone.

Yes, "kind of" and "not sure" escalate, a clear no gets the calm answer, a danger sign named in
the reply escalates by itself. Anything else has the check asked once more, and then escalates:
no clear answer counts as the higher level.
"""

from typing import Literal

from assistant.commands import meanings
from assistant.memory import Memory
from assistant.phrases import Match, Phrasebook
from assistant.reply import Reply
from assistant.triage.denial import denied
from assistant.wording import speak
from assistant.words import tokens
from content import prompts
from content.check import (
    ACKNOWLEDGED,
    BESIDE_NO,
    CLARIFY,
    CRISIS_YES,
    EASED,
    PARTS,
    PLACES,
    SOME,
    STROKE_PARTS,
    UNSURE,
    WHOLE_NO,
)
from content.plain import PLAIN
from content.signs import SIGNS
from content.topics import TOPICS

Answer = Literal["yes", "no", "unsure", "again", "rest", "clarify", "other"]

_BOOK = Phrasebook.named(
    "check",
    {},
    [
        *((part, phrase) for part, phrases in {**PARTS, **STROKE_PARTS}.items() for phrase in phrases),
        *((f"at {part}", phrase) for part, phrases in PLACES.items() for phrase in phrases),
        *(("some", phrase) for phrase in SOME),
        *(("crisis", phrase) for phrase in CRISIS_YES),
        *(("whole no", phrase) for phrase in WHOLE_NO),
        *(("unsure", phrase) for phrase in UNSURE),
        *(("clarify", phrase) for phrase in CLARIFY),
        *(("eased", phrase) for phrase in EASED),
    ],
)


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


def read_answer(said: str, command: str, memory: Memory) -> tuple[Answer, Memory, str]:
    """What an answer to the check means, what it has cleared so far, and a sign it named ("" for none)."""
    short = _short_answer(said, command)
    return (short, memory, "") if short else _read_sentence(said, memory)


def is_acknowledged(said: str) -> bool:
    """Whether words may only say that the question was heard."""
    return tuple(tokens(said)) in _ACKNOWLEDGED


def _short_answer(said: str, command: str) -> Answer | None:
    if not said.strip() and not command:
        return "unsure"
    if is_acknowledged(said):
        return "again"
    asked = {*meanings(said), command}
    answers: tuple[tuple[str, Answer], ...] = (
        ("wait", "clarify"), ("hedged", "again"), ("unsure", "unsure"), ("no", "no"), ("yes", "yes"),
    )  # fmt: skip
    return next((answer for meaning, answer in answers if meaning in asked), None)


def _read_sentence(said: str, memory: Memory) -> tuple[Answer, Memory, str]:
    words = tokens(said)
    words = words[words[:1] == ["well"] :]  # at the start it is no "well"
    found = _BOOK.find(words)
    kinds = {match.label for match in found} - _REFERENCES
    named = [m for m in found if m.label in SIGNS and not _is_cleared(m.start, words, denied(words))]
    for doubt in _DOUBTS:
        if doubt in kinds:
            return doubt, memory, ""
    some = _some(found, words, memory)
    after_all = [m for m in named if _last_contrast(words, m.start)]
    if some or after_all or (named and "whole no" not in kinds):
        return "yes", memory, some.removeprefix("some") if some else (after_all or named)[0].label
    cleared = set(memory.denied) | (kinds & PARTS.keys())
    says_no = not _NOES.isdisjoint(words[:1])
    contradicts = says_no and not _YESES.isdisjoint(words)
    plain_no = says_no and not named and _BESIDE_NO.issuperset(words)
    if not contradicts and (plain_no or "whole no" in kinds or cleared >= PARTS.keys()):
        return "no", memory, ""
    if kinds - {"eased"} and not says_no:
        return "rest", memory.but(denied=tuple(sorted(cleared))), ""
    eased = "eased" in kinds and is_plain_check(memory.check) and not any(denied(words))
    if eased and memory.check_tries:  # asked twice, and nothing else was named
        return "no", memory, ""
    is_aside = says_no or eased or _BESIDE_CHECK.issuperset(words)  # when and where it is, and no answer yet
    return "again" if is_aside else "other", memory, ""


def part_named(said: str) -> str:
    """The part of the plain check that words of a second thought point to ("oh wait, the swallowing one"), or ""."""
    words = tokens(said)
    if _ONE.isdisjoint(words) or _SECOND_THOUGHT.isdisjoint(words) or any(denied(words)):
        return ""
    return next((match.label for match in _BOOK.find(words) if match.label in PARTS), "")


def _some(found: list[Match], words: list[str], memory: Memory) -> str:
    """A part named by its place, "some" where only some of it is said to be there, or ""."""
    under, question = denied(words), question_of(memory.check)
    told = {m.label for m in found if not under[m.start]}
    if "whole no" in told or not _NOES.isdisjoint(words[:1]) or not _DOUBTFUL.isdisjoint(words):
        return ""
    if question is prompts.CHECK_CRISIS:
        return "some" if not told.isdisjoint(("crisis", "some")) else ""
    places = [label.removeprefix("at ") for label in told if label.startswith("at ")]
    if len(places) == 1 and question is prompts.CHECK:
        return places[0]
    return "some" if places or "some" in told else ""


def _is_cleared(start: int, words: list[str], under: list[bool]) -> bool:
    """Denied, or said to work: "I can breathe", "swallowing is fine". A "but" between counts for nothing."""
    first = max(start - 3, _last_contrast(words, start))
    return under[start] or not _FINE.isdisjoint(words[first : start + 6])


def _last_contrast(words: list[str], before: int) -> int:
    """The place after the last "but" or "except" in front of a word, or 0."""
    return max((at + 1 for at in range(before) if words[at] in _CONTRAST), default=0)


_DOUBTS: tuple[Answer, ...] = ("unsure", "clarify")
_FINE = frozenset(tokens("fine ok okay normal good can normally well clear alright strong"))
_CONTRAST = frozenset(tokens("but except only just apart though"))
_NOES = frozenset(tokens("no nope nah naw none"))
_REFERENCES = frozenset(("some", "crisis", *(f"at {part}" for part in PLACES)))
_DOUBTFUL = frozenset(tokens("doubt can't hardly barely hope if wouldn't unlikely"))
_ONE = frozenset(tokens("one thing part bit"))
_SECOND_THOUGHT = frozenset(tokens("wait oh hold actually hmm maybe sorry yes yeah"))
_YESES = frozenset(tokens("yes yeah yep aye"))
_BESIDE_NO = frozenset(tokens(BESIDE_NO))
_BESIDE_CHECK = _BESIDE_NO | frozenset(
    tokens(f"{PLAIN} under from between tiny small bit since purple long")
) - frozenset(tokens("trouble problem symptoms weak weakness double yes yeah no well um uh"))
_ACKNOWLEDGED = {tuple(tokens(words)) for words in ACKNOWLEDGED}
