"""Where an answer comes from and who has reviewed it."""

from collections.abc import Iterable
from zlib import crc32

from assistant.clinic import clinic
from assistant.memory import Memory
from assistant.question import Question
from assistant.reply import Reply
from assistant.wording import speak, wordings
from content import prompts
from content.shape import Sign, Topic
from content.signoffs import SIGN_OFFS, SignOff
from content.signs import SIGNS
from content.sources import SOURCES
from content.topics import TOPICS

MOST = 3
"""Sources named aloud."""


def tell_source(q: Question, memory: Memory) -> Reply:
    """Where the last answer comes from."""
    if not memory.topic:
        return speak(prompts.SOURCES_AT_ALL, q.locale, memory, id="source")
    if memory.topic in clinic().aftercare and memory.last != "more":
        kept, whose = memory.but(offer="", misses=0), clinic().name or prompts.YOUR_CLINIC
        return speak(prompts.SOURCE_OWN, q.locale, kept, id="source", clinic=whose)
    named = listed(SOURCES[key].spoken for key in TOPICS[memory.topic]["sources"])
    return speak(prompts.SOURCE, q.locale, memory.but(offer="", misses=0), id="source", sources_named=named)


def tell_review(q: Question, memory: Memory) -> Reply:
    """Who has reviewed the last answer: truthfully, mostly nobody yet."""
    own = memory.topic in clinic().aftercare and memory.last != "more"
    signed = sign_off(memory.topic) if memory.topic and not own else None
    kept = memory.but(offer="", misses=0)
    if signed is None:
        return speak(prompts.NOT_REVIEWED, q.locale, kept, id="review")
    return speak(prompts.REVIEWED, q.locale, kept, id="review", reviewer=signed.reviewer, date=signed.date)


def listed(names: Iterable[str]) -> str:
    """At most three names as one would say them."""
    first, *others = list(dict.fromkeys(names))[:MOST]
    return first if not others else f"{', '.join([first, *others[:-1]])} and {others[-1]}"


def sign_off(id: str) -> SignOff | None:
    """The sign-off of a topic or sign, as long as its wording is what was signed."""
    return next((s for s in SIGN_OFFS if s.id == id and s.fingerprint == fingerprint(id)), None)


def fingerprint(id: str) -> str:
    """Eight hex digits that change with any spoken word of a topic or sign. It guards against slips, not fraud."""
    words = _topic_words(TOPICS[id]) if id in TOPICS else _sign_words(SIGNS[id])
    return f"{crc32(chr(10).join(words).encode()):08x}"


def _topic_words(entry: Topic) -> list[str]:
    told = sorted(wordings(entry).items())
    return [text for place, words in told for text in (place, words["say"], words["more"])]


def _sign_words(entry: Sign) -> list[str]:
    return [entry["level"], entry["why"], entry.get("topic", "")]
