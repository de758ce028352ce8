"""What is said where there is no answer: to talk that asks for nothing, and to what isn't understood."""

from assistant.answers import offer_near, turn_away
from assistant.asking import is_a_question
from assistant.plain import is_exclamation, leads_up, only_tells
from assistant.reply import Reply
from assistant.triage.slur import unslurred
from assistant.turn import Turn
from assistant.wording import speak
from content import prompts
from content.signs import GRAVE

LAST_MISS = 3
"""The turn in a row that was not understood at which the session ends, with whom to call."""


def heard_out(turn: Turn) -> Reply | None:
    """What leads up to a question that is still to come; it isn't refused, and isn't taken for one that wasn't understood."""
    q, memory = turn.question, turn.memory
    if memory.about or turn.command:
        return None
    topics = turn.outcome.topics
    telling = not topics and (memory.part or only_tells(q.said, of_whose=True))
    leading = leads_up(q.said) and (not topics or turn.outcome.leans)
    if not (telling or leading or is_exclamation(q.said)):
        return None
    return listen_on(turn)


def listen_on(turn: Turn, near: str = "") -> Reply:
    """What follows talk that asks for nothing: what would they like to know? It is no miss, and no step to a check."""
    q, memory = turn.question, turn.memory.but(offer="", misses=0, last="listening")
    if near:
        return offer_near(prompts.ALRIGHT, "listening", q, memory, near)
    return speak(prompts.ALRIGHT if memory.topic else prompts.LISTENING, q.locale, memory, id="listening")


def miss(turn: Turn) -> Reply:
    """Denied, not known, only talked, or not understood."""
    q, memory, found = turn.question, turn.memory, turn.found
    if found.denied and not found.signs:
        return turn_away(prompts.GLAD, "glad", q, memory)
    if is_a_question(q.said):
        return turn_away(prompts.NOT_KNOWN, "not_known", q, memory, turn.outcome.near)
    near = turn.outcome.near if turn.outcome.near != memory.topic else ""
    return listen_on(turn, near) if turn.is_chatter else _not_understood(turn, near)


def _not_understood(turn: Turn, near: str) -> Reply:
    """Slurred speech is a danger sign, so twice in a row is a safety path."""
    q, locale, last = turn.question, turn.locale, turn.memory.last
    memory = turn.memory.but(misses=turn.memory.misses + 1, last=last if last in ("topic", "opened") else "")
    if memory.misses >= LAST_MISS:
        return speak(prompts.NOT_UNDERSTOOD_LAST, locale, memory, id="not_understood")
    may_be_danger = memory.about in GRAVE or unslurred(q.said) != q.said
    if memory.misses == LAST_MISS - 1 or may_be_danger:
        waiting = memory.but(check="unclear", check_tries=0, denied=())
        prompt = prompts.NOT_UNDERSTOOD_SIGN if may_be_danger else prompts.NOT_UNDERSTOOD_AGAIN
        return speak(prompt, locale, waiting, id="not_understood")
    if near:
        return offer_near(prompts.NOT_UNDERSTOOD_NEAR, "not_understood", q, memory, near)
    return speak(prompts.NOT_UNDERSTOOD, locale, memory, id="not_understood")
