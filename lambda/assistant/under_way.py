"""What is said to somebody who was told to call, and now is helped, can't call, or asks what to do until then.

The action stays the same and is said each time; only what comes before it fits the words.
"""

from assistant.asking import is_a_question
from assistant.escalation import is_crisis, words_of
from assistant.memory import Memory
from assistant.phrases import Phrasebook
from assistant.question import Question
from assistant.reply import Level, Reply
from assistant.triage.assess import UNNAMED
from assistant.triage.opinion import LIKELY
from assistant.turn import Turn
from assistant.wording import speak, with_place
from assistant.words import tokens
from content import under_way as under
from content.prompts import Prompt
from content.signs import SIGNS
from content.under_way import (
    ASKS_UNTIL,
    NOT_HELPED_WORDS,
    SAYS_HARMED,
    SAYS_HELPED,
    SAYS_MISHEARD,
    SAYS_NOT_THROUGH,
    SAYS_TODAY,
    SAYS_UNABLE,
    SAYS_WITH_SOMEBODY,
)

_BOOK = Phrasebook.named(
    "under way",
    {},
    (
        *(("helped", phrase) for phrase in SAYS_HELPED),
        *(("misheard", phrase) for phrase in SAYS_MISHEARD),
        *(("with somebody", phrase) for phrase in SAYS_WITH_SOMEBODY),
        *(("harmed", phrase) for phrase in SAYS_HARMED),
        *(("today", phrase) for phrase in SAYS_TODAY),
        *(("unable", phrase) for phrase in SAYS_UNABLE),
        *(("not through", phrase) for phrase in SAYS_NOT_THROUGH),
        *(("until", phrase) for phrase in ASKS_UNTIL),
    ),
    gap=0,
)
_NOT_HELPED = frozenset(tokens(NOT_HELPED_WORDS))
_NOT = frozenset(tokens("not no never nobody"))
MOST_WORDS = 14
"""Tokens up to which words are about the call alone; a longer utterance tells more."""


def is_helped(said: str, memory: Memory) -> bool:
    """Whether they say that help is there, coming or called, and nothing against it. It may be less where no emergency is in force."""
    words = tokens(said)
    if is_a_question(said) or len(words) > MOST_WORDS or not _NOT_HELPED.isdisjoint(words):
        return False
    enough = {
        "helped",
        "with somebody" if is_crisis(memory.alarm) else "",
        "today" if memory.alarm_level == "urgent" else "",
    }
    return any(match.label in enough for match in _BOOK.find(words))


def has_harmed(said: str, memory: Memory) -> bool:
    """Whether somebody who wants to die, or is asked about that, tells of what they have done: tablets taken, a cut."""
    asked = memory.check in SIGNS and bool(SIGNS[memory.check].get("crisis_check"))
    told = (is_crisis(memory.alarm) or asked) and not is_a_question(said) and _NOT.isdisjoint(tokens(said))
    return told and any(match.label == "harmed" for match in _BOOK.find(tokens(said)))


def taken_back(turn: Turn) -> Reply | None:
    """The check, where what was taken for a danger had no name, and is said to be none; only a clear no lifts the alarm."""
    words = tokens(turn.question.said)
    if turn.memory.alarm != UNNAMED or len(words) > MOST_WORDS or turn.chance_of_report >= LIKELY:
        return None
    if not any(match.label == "misheard" for match in _BOOK.find(words)):
        return None
    lifted = turn.memory.but(alarm="", alarm_level="", offer="", misses=0)
    waiting = lifted.but(check="unclear", check_tries=0, denied=())
    return speak(under.MISHEARD, turn.locale, waiting, id="unclear", level="urgent")


def action_again(q: Question, memory: Memory) -> Reply | None:
    """The action once more, after words that fit what was said; None where they are about something else."""
    prompt = _prompt(q.said, memory)
    if prompt is None:
        return None
    sign = SIGNS[memory.alarm]
    kept = memory.but(last="alarm", offer="", misses=0)
    level: Level = "emergency" if memory.alarm_level == "emergency" else "urgent"
    tell = words_of(sign, prompt)["tell"]
    return speak(
        prompt,
        with_place(memory, q.locale),
        kept,
        id=memory.alarm,
        level=level,
        sources=sign["sources"],
        tell=tell,
    )


def _prompt(said: str, memory: Memory) -> Prompt | None:
    words, crisis = tokens(said), is_crisis(memory.alarm)
    grave = memory.alarm_level == "emergency"
    found = {match.label for match in _BOOK.find(words)} if len(words) <= MOST_WORDS else set()
    if is_helped(said, memory):
        return under.HELPED_CRISIS if crisis else under.HELPED if grave else under.HELPED_URGENT
    if not grave:
        return None
    if "not through" in found:
        return under.NOT_THROUGH
    if "unable" in found:
        return under.NO_PHONE
    return under.ASK_THEM if "until" in found and is_a_question(said) and not crisis else None
