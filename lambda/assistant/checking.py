"""The steps of a turn around a red-flag check: ask it before a minor sign is told about, and hear what is answered."""

from assistant import check
from assistant.answers import beside_check, tell_topic
from assistant.asking import asks_of_something_else, is_a_question
from assistant.check_answer import Answer, counted, is_acknowledged, is_of_the_sign, part_named, read_answer
from assistant.commands import is_parting
from assistant.escalation import escalation
from assistant.memory import Memory
from assistant.phrases import Phrasebook
from assistant.plain import is_exclamation
from assistant.question import Question
from assistant.reply import Reply
from assistant.triage.assess import UNNAMED, assess
from assistant.triage.opinion import NAMED, SLIGHT
from assistant.turn import Turn
from assistant.wording import speak
from assistant.words import tokens
from content import prompts
from content.check import GROWN, MAKES_LITTLE, MAYBE_WITHDRAWN, WITHDRAWN
from content.pieces import ABOUT
from content.signs import SIGNS
from content.topics import TOPICS

_WITHDRAWN = Phrasebook.named(
    "withdrawn",
    {},
    (*(("yes", phrase) for phrase in WITHDRAWN), *(("unsure", phrase) for phrase in MAYBE_WITHDRAWN)),
    gap=0,
)
_GROWN = Phrasebook.named("grown", {}, (("grown", phrase) for phrase in GROWN), gap=0)
_LITTLE = Phrasebook.named("makes little", {}, (("little", phrase) for phrase in MAKES_LITTLE), gap=0)
_UNRELATED = ("source", "review", "staff", "patient", "aftercare", "warnings", "clinic")
"""Commands that are no answer to a check, and no unclear one either."""


def checked(turn: Turn) -> Reply | None:
    """The answer to a red-flag check that is waiting."""
    q = turn.question
    if not turn.memory.check or _leaves(turn):
        return None
    if is_exclamation(q.said) and not turn.command:
        return check.ask_again(turn.memory, q.locale, counts=False)
    asked = assess(counted(q.said), turn.memory.so_far(q.said), answering=turn.memory.check)
    if asked.escalates and asked.level:
        return escalation(turn.memory.but(alarm=asked.sign, alarm_level=asked.level), q.locale)
    meaning, memory, named = read_answer(q.said, turn.command, turn.memory)
    return _answered(turn, memory, meaning, named)


def _leaves(turn: Turn) -> bool:
    """Whether a command is done instead of answering; "thanks" for a question is no farewell."""
    if turn.command == "stop" and is_parting(turn.question.said) and not turn.memory.check_tries:
        return False
    return turn.command in ("help", "repeat", "stop", "home") and not is_acknowledged(turn.question.said)


def _answered(turn: Turn, memory: Memory, meaning: Answer, named: str) -> Reply:
    """What follows an answer: the sign's own answer, an escalation, or the check once more."""
    q = turn.question
    if meaning == "no":
        return _cleared(q, memory)
    if meaning in ("yes", "unsure"):
        return raised(q, memory, named)
    if meaning in ("rest", "clarify"):
        return check.ask_again(memory, q.locale, rest=meaning == "rest", counts=False)
    return _unclear(turn, memory, meaning)


def _unclear(turn: Turn, memory: Memory, meaning: Answer) -> Reply:
    """What follows words that answer nothing: the check once more, beside the answer to a question about something else.

    The second time a question about the sign is answered with care, and so is what sounds like no report, where no
    stroke and no crisis is asked about. Anything else counts as a yes.
    """
    q = turn.question
    if turn.only_asks and _is_answerable(turn):
        return beside_check(q, memory, turn.topic)
    if meaning == "other" and not turn.only_asks and _may_tell(turn):
        return raised(q, memory, "")
    if not memory.check_tries:
        return check.ask_again(memory, q.locale)
    if memory.check == "unclear" and turn.is_chatter:  # nothing was ever reported
        return speak(prompts.NOT_UNDERSTOOD_LAST, q.locale, memory, id="not_understood")
    return _told_with_care(q, memory) if _is_harmless(turn) else raised(q, memory, "")


def _may_tell(turn: Turn) -> bool:
    """Whether words that answer no check of a body may be a report of what they don't name."""
    off_topic = turn.command in _UNRELATED or turn.topic or turn.limit or _makes_little(turn)
    is_crisis = check.question_of(turn.memory.check) is prompts.CHECK_CRISIS
    return not (off_topic or is_crisis) and turn.chance_of_report >= NAMED


def _makes_little(turn: Turn) -> bool:
    """Whether words beside a mild sign answer nothing and report nothing: "I took a paracetamol"."""
    return bool(_LITTLE.find(tokens(turn.question.said)))


def _is_harmless(turn: Turn) -> bool:
    """Whether the second words that answer no check ask about its sign, or sound like no report beside a plain check."""
    if turn.memory.check == "unclear" or (
        turn.limit == "elsewhere" and not is_of_the_sign(turn.question.said)
    ):
        return False
    if turn.only_asks:
        return True
    plain = check.is_plain_check(turn.memory.check) and not turn.found.denied
    return plain and (turn.chance_of_report < SLIGHT or _makes_little(turn))


def _told_with_care(q: Question, memory: Memory) -> Reply:
    """The answer about a sign to somebody who only asks on: when to call stands before it, and nothing counts as cleared."""
    sign, level = memory.check, check.level_of(memory)
    about = "suicidal" if check.question_of(sign) is prompts.CHECK_CRISIS else UNNAMED
    kept = memory.but(check="", check_level="", check_tries=0, denied=(), misses=0, about=about)
    return tell_topic(q, kept, SIGNS[sign]["topic"], level=level, sign=sign, lead=check.care(sign, q.locale))


def _is_answerable(turn: Turn) -> bool:
    """Whether these are a question about something else than the sign whose check is waiting, that anybody may be answered."""
    sign, topic, said = turn.memory.check, turn.topic, turn.question.said
    other = turn.found.sign not in ("", sign)
    if other or turn.limit or not topic or not check.is_plain_check(sign) or not is_a_question(said):
        return False
    if not asks_of_something_else(said):  # "is it dangerous": the sign is meant
        return False
    is_for_all = TOPICS[topic].get("audience") != "staff"
    return is_for_all and topic not in ABOUT and topic != SIGNS[sign].get("topic")


def raised(q: Question, memory: Memory, named: str) -> Reply:
    """A yes to the check: the sign it named, or the highest that a yes can bring."""
    if memory.check != "unclear" and SIGNS[memory.check].get("crisis_check"):
        named = "suicidal"
    alone = named and memory.check != "unclear" and SIGNS[memory.check]["topic"] != "eyelid_droop"
    level = SIGNS[named]["level"] if alone else "emergency"
    sign = named or ("eyelid_droop_plus" if memory.check.startswith("eyelid") else UNNAMED)
    raised = memory.but(alarm=sign, alarm_level="emergency" if level == "emergency" else "urgent",
                        signs=memory.with_sign(sign))  # fmt: skip
    return escalation(raised, q.locale)


def _cleared(q: Question, memory: Memory) -> Reply:
    sign, was = memory.check, memory
    memory = memory.but(check="", check_level="", check_tries=0, denied=(), misses=0)
    if sign == "unclear":
        return speak(prompts.GLAD, q.locale, memory.but(last="glad"), id="glad")
    memory = memory.but(cleared=tuple(sorted({*memory.cleared, sign})))
    return tell_topic(
        q,
        memory,
        SIGNS[sign]["topic"],
        level=check.level_of(was),
        sign=sign,
        lead=prompts.CHECK_CLEAR,
    )


def withdrawn(turn: Turn) -> Reply | None:
    """A no to a check, taken back in the next turn: "wait, I meant yes", "oh, the swallowing one"."""
    q, memory = turn.question, turn.memory
    told = _cleared_here(memory)
    if not told or memory.check or memory.alarm or memory.last != "topic":
        return None
    waiting = memory.but(check=told[0])
    found = {match.label for match in _WITHDRAWN.find(tokens(q.said))} | {_second_thought(turn, waiting)}
    if "yes" in found:
        return raised(q, waiting, "")
    if "unsure" in found:
        return check.ask_again(waiting.but(offer="", near=()), q.locale)
    return raised(q, waiting, named) if (named := part_named(q.said)) else None


def _second_thought(turn: Turn, waiting: Memory) -> str:
    """What words after a no to the question about thoughts of harming oneself make of it: "yes", "unsure", or ""."""
    said = turn.question.said
    is_crisis = check.question_of(waiting.check) is prompts.CHECK_CRISIS
    if not is_crisis or turn.command not in ("", "unsure") or is_a_question(said):
        return ""
    meaning, _, _ = read_answer(said, turn.command, waiting)
    return meaning if meaning in ("yes", "unsure") else ""


def examine(turn: Turn) -> Reply | None:
    """A minor sign is told about only after its check, once for each sign."""
    sign, memory = turn.found.sign, turn.memory
    grown = _grown(turn)
    if grown:
        fresh = memory.but(cleared=tuple(one for one in memory.cleared if one != grown))
        return check.ask(grown, fresh, turn.locale, soon=True)
    if not sign or sign in memory.cleared or turn.is_reference:
        return None
    if SIGNS[sign].get(
        "unchecked"
    ):  # told at once; before the rest where it stood in a slot of the wrong intent
        topic, level = SIGNS[sign]["topic"], check.entry_level(sign)
        return tell_topic(turn.question, memory, topic, level=level) if turn.question.heard else None
    if memory.alarm:
        return escalation(memory, turn.locale)
    soon, refusing = turn.found.level == "soon", turn.outcome.is_certain
    return check.ask(sign, memory, turn.locale, soon=soon, refusing=refusing)


def _grown(turn: Turn) -> str:
    """The sign whose check was clear, where the words say that it has grown worse since; "" for none."""
    memory = turn.memory
    told = _cleared_here(memory)
    if not told and len(memory.cleared) == 1 and not is_a_question(turn.question.said):
        told = list(memory.cleared)  # of what else could it be said
    if not told or turn.command or memory.alarm:
        return ""
    return told[0] if _GROWN.find(tokens(turn.question.said)) else ""


def _cleared_here(memory: Memory) -> list[str]:
    """The signs whose check was clear that the last answer was about."""
    return [sign for sign in memory.cleared if SIGNS[sign]["topic"] == memory.topic]
