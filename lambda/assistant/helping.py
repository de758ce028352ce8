"""Help, which depends on where in the conversation a person is."""

from assistant.answers import keeping_check
from assistant.memory import Memory
from assistant.question import Question
from assistant.reply import Reply
from assistant.wording import fill
from content import prompts
from content.prompts import Prompt
from content.topics import called


def help_with(q: Question, memory: Memory) -> Reply:
    """What can be said here: in an offer of two, in a guide, in staff mode, after an answer, or at the start."""
    return keeping_check(_prompt(memory, q.locale), "help", q, memory)


def _prompt(memory: Memory, locale: str) -> Prompt:
    if memory.check:
        return prompts.HELP
    if memory.offer == "which":
        first, second = map(called, memory.near)
        words = (fill(text, locale, first=first, second=second) for text in prompts.HELP_WHICH)
        return Prompt(*words)
    if memory.offer == "step":
        return prompts.HELP_STEP
    if memory.staff:
        return prompts.HELP_STAFF
    return prompts.HELP_ANSWER if memory.topic else prompts.HELP
