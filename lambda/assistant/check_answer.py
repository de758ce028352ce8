"""What an answer to the red-flag check means: a yes, a no, a doubt, a part of it, or nothing at all."""

import re
from functools import cached_property
from typing import Literal

from assistant.asking import is_a_question
from assistant.check import is_plain_check, question_of
from assistant.commands import meanings
from assistant.memory import Memory
from assistant.phrases import Match, Phrasebook
from assistant.triage.assess import chance_of_report
from assistant.triage.denial import denied
from assistant.triage.opinion import SLIGHT
from assistant.words import tokens
from content import prompts
from content.check import (
    ABLE,
    ACKNOWLEDGED,
    BESIDE_NO,
    CLARIFY,
    CONDITIONS,
    COUNTING,
    CRISIS_YES,
    EASED,
    EXCEPT,
    OF_THE_SIGN,
    PARTS,
    PLACES,
    SOME,
    STROKE_PARTS,
    UNSURE,
    WHOLE_NO,
)
from content.plain import PLAIN
from content.signs import SIGNS

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
        *(("except", phrase) for phrase in EXCEPT),
        *(("condition", phrase) for phrase in CONDITIONS),
    ],
)
_ABLE = Phrasebook.named("able", {}, (("able", phrase) for phrase in ABLE), gap=0)
_OF_THE_SIGN = Phrasebook.named("of the sign", {}, (("asked", phrase) for phrase in OF_THE_SIGN), gap=0)

_COUNTING = re.compile(COUNTING)
_FINE = frozenset(tokens("fine ok okay normal good can normally well clear alright strong"))
_WHOLE = frozenset(tokens("all any nothing none just only else thanks sorry"))
_CONTRAST = frozenset(tokens("but except only just apart though"))
_ANYTHING = frozenset(tokens("anything"))
_CONDITION = frozenset(tokens("if when unless provided"))
_NOES = frozenset(tokens("no nope nah naw none"))
_YESES = frozenset(tokens("yes yeah yep aye"))
_REFERENCES = frozenset(("some", "crisis", "except", *(f"at {part}" for part in PLACES)))
_DOUBTFUL = frozenset(tokens("doubt can't hardly barely hope if wouldn't unlikely"))
_ONE = frozenset(tokens("one thing part bit"))
_SECOND_THOUGHT = frozenset(tokens("wait oh hold actually hmm maybe sorry yes yeah think thought"))
_BESIDE_NO = frozenset(tokens(BESIDE_NO))
_BESIDE_CHECK = _BESIDE_NO | frozenset(
    tokens(f"{PLAIN} under from between tiny small bit since purple long")
) - frozenset(tokens("trouble problem symptoms weak weakness double yes yeah no well um uh"))
_ACKNOWLEDGED = {tuple(tokens(words)) for words in ACKNOWLEDGED}


def read_answer(said: str, command: str, memory: Memory) -> tuple[Answer, Memory, str]:
    """What an answer to the check means, what it has cleared so far, and a sign it named ("" for none)."""
    short = _short_answer(said, command)
    if short:
        return short, memory, ""
    sentence = _Sentence(said, tokens(said), memory, asks=is_a_question(said))
    meaning = sentence.meaning()
    if meaning == "rest":
        memory = memory.but(denied=tuple(sorted(sentence.cleared)))
    return meaning, memory, sentence.sign if meaning == "yes" else ""


def is_acknowledged(said: str) -> bool:
    """Whether words may only say that the question was heard."""
    return tuple(tokens(said)) in _ACKNOWLEDGED


def is_of_the_sign(said: str) -> bool:
    """Whether words ask what to do: in a check that is about its sign, "does coffee help" too."""
    return bool(_OF_THE_SIGN.find(tokens(said)))


def counted(said: str) -> str:
    """What words ask about whether it is one of the signs of the check, as it would be told; "" for none."""
    asked = _COUNTING.match(said.lower())
    return f"i have {asked[1]}" if asked else ""


def part_named(said: str) -> str:
    """The part of the plain check that words of a second thought point to ("oh wait, the swallowing one"), or ""."""
    words = tokens(said)
    if _ONE.isdisjoint(words) or _SECOND_THOUGHT.isdisjoint(words) or any(denied(words)):
        return ""
    parts = (match.label.removeprefix("at ") for match in _BOOK.find(words))
    return next((part for part in parts if part in PARTS), "")


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


class _Sentence:
    """An answer of more than a word, and what stands in it."""

    def __init__(self, said: str, words: list[str], memory: Memory, *, asks: bool = False) -> None:
        self.said, self.memory, self.asks = said, memory, asks
        self.words = words[words[:1] == ["well"] :]  # at the start it is no "well"
        self.denied = denied(self.words)
        self.found = _BOOK.find(self.words)
        self.kinds = {match.label for match in self.found} - _REFERENCES
        self.says_no = not _NOES.isdisjoint(self.words[:1])
        self.cleared = set(memory.denied) | (self.kinds & PARTS.keys())
        """The parts that are said to be well, before or now."""

    def meaning(self) -> Answer:
        """What it means for the check. A doubt counts before a yes, a yes before a no."""
        if "unsure" in self.kinds or (self._contradicts and self.memory.check_tries):
            return "unsure"
        if "clarify" in self.kinds:
            return "clarify"
        if self._excepts and not self.sign:
            return "unsure"
        return "yes" if self.sign or self._some else self._without_a_yes()

    def _without_a_yes(self) -> Answer:
        if self._is_no:
            return "no"
        if self.kinds - {"eased", "condition"} and (not self.says_no or self._is_of_one):
            return "rest"
        if self._eased and self.memory.check_tries:  # asked twice, and nothing else was named
            return "no"
        is_aside = self.says_no or self._eased or _BESIDE_CHECK.issuperset(self.words)
        return "again" if is_aside else "other"  # when and where it is, and no answer yet

    @cached_property
    def sign(self) -> str:
        """The sign that a yes names, by its words or its place; "" where none is."""
        if self._exception and self._exception.sign:
            return self._exception.sign
        if self._some:
            return self._some.removeprefix("some")
        after_all = [m for m in self._named if _last_contrast(self.words, m.start)]
        named = after_all or ([] if "whole no" in self.kinds else self._named)
        return named[0].label if named else ""

    @cached_property
    def _exception(self) -> "_Sentence | None":
        """What a no leaves out: "all fine except the third"."""
        if not (self.says_no or "whole no" in self.kinds):
            return None
        ends = [match.end for match in self.found if match.label == "except"]
        return _Sentence(self.said, self.words[max(ends) :], self.memory) if ends else None

    @property
    def _excepts(self) -> bool:
        """Whether a no leaves out more than the sign itself, or holds only on a condition: "no if I take small sips"."""
        rest = self._exception
        plain = not rest or rest._eased or _BESIDE_CHECK.issuperset(rest.words)
        if rest and not plain and chance_of_report(_end_of(self.said, len(rest.words))) >= SLIGHT:
            return True
        is_crisis = question_of(self.memory.check) is prompts.CHECK_CRISIS
        conditional = self.says_no and "condition" in self.kinds and not ("eased" in self.kinds or is_crisis)
        return bool(rest and rest._some) or (conditional and _ANYTHING.isdisjoint(self.words))

    @cached_property
    def _named(self) -> list[Match]:
        """The signs in it that are not said to be well."""
        able = {
            at for m in _ABLE.find(self.words) if not any(self.denied[m.start : m.end]) for at in range(m.start, m.end)
        }  # fmt: skip
        return [
            m
            for m in self.found
            if m.label in SIGNS and m.start not in able and not self._is_cleared(m.start)
        ]

    def _is_cleared(self, start: int) -> bool:
        """Denied, or said to work: "I can breathe", "swallowing is fine". A "but" between counts for nothing."""
        first = max(start - 3, _last_contrast(self.words, start))
        fine = not _FINE.isdisjoint(self.words[first : start + 6])
        return self.denied[start] or (fine and _CONDITION.isdisjoint(self.words[start + 1 : start + 4]))

    @cached_property
    def _some(self) -> str:
        """A part named by its place, "some" where only some of it is said to be there, or ""."""
        question = question_of(self.memory.check)
        told = {m.label for m in self.found if not self.denied[m.start]}
        if "whole no" in told or self.says_no or not _DOUBTFUL.isdisjoint(self.words):
            return ""
        if question is prompts.CHECK_CRISIS:
            return "some" if not told.isdisjoint(("crisis", "some")) else ""
        places = [label.removeprefix("at ") for label in told if label.startswith("at ")]
        if len(places) == 1 and question is prompts.CHECK:
            return places[0]
        return "some" if places or "some" in told else ""

    @property
    def _contradicts(self) -> bool:
        return self.says_no and not _YESES.isdisjoint(self.words)

    @property
    def _is_no(self) -> bool:
        """Whether it is a no to all of it."""
        plain = self.says_no and not (self._named or self._is_of_one) and _BESIDE_NO.issuperset(self.words)
        whole = plain or "whole no" in self.kinds or self.cleared >= PARTS.keys()
        return whole and not self._contradicts

    @property
    def _is_of_one(self) -> bool:
        """Whether a no is of one part alone: "no double vision", but not "no, breathing's fine" or "no trouble at all"."""
        return (
            len(self.kinds & PARTS.keys()) == 1
            and _FINE.isdisjoint(self.words)
            and _WHOLE.isdisjoint(self.words)
        )

    @property
    def _eased(self) -> bool:
        """Whether it makes little of the sign itself, of which nothing grave is asked."""
        plain = "eased" in self.kinds and is_plain_check(self.memory.check)
        return plain and not (self.asks or any(self.denied))


def _end_of(said: str, count: int) -> str:
    """So many of the last words as they were said."""
    parts = said.split()
    ends = (" ".join(parts[at:]) for at in range(len(parts)))
    return next((end for end in ends if len(tokens(end)) <= count), "")


def _last_contrast(words: list[str], before: int) -> int:
    """The place after the last "but" or "except" in front of a word, or 0."""
    return max((at + 1 for at in range(before) if words[at] in _CONTRAST), default=0)
