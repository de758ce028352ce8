"""How likely each topic is meant, and each kind of request that no topic answers."""

from typing import NamedTuple

from assistant.learned.network import Heard, network
from assistant.prepared import prepared
from assistant.understanding.features import listen
from assistant.words import tokens
from content.leaning import POINTERS
from content.silent import SILENT
from content.topics import TOPICS

NAME = "ranking"
"""Its file: content/ranking.bin, read when the first question comes that is no stored one."""

STRANGE = 2
"""Words that the network never met from which it has no opinion: the question is about something else.
Half of the telling words are enough: what was said may have been misheard."""

NOT_A_TOPIC = "="
"""What the labels of requests outside the topics begin with: =decline, =refuse, =personal, =help, =none."""

HELP, HURT = "=help", "{?hurt}"
"""The label of questions about the skill, and the word class of pain."""


class Ranked(NamedTuple):
    """A topic or a kind of request, and the chance that it is meant, from 0 to 1."""

    label: str
    chance: float


_EXACT = prepared(
    "stored questions",
    lambda: {
        " ".join(tokens(question)): topic
        for topic, entry in TOPICS.items()
        for question in (entry["title"], *entry["asked"])
    },
)


def stored(said: str) -> str:
    """The topic that has this very question among its samples, or ""."""
    return _EXACT.get(" ".join(tokens(said)), "")


def ranked(said: str) -> list[Ranked]:
    """What could be meant, likeliest first; nothing where too few words are known."""
    heard = listen(said)
    return chances(heard) if is_known(heard) else []


def is_known(heard: Heard) -> bool:
    """Whether enough of the telling words were ever met; there is at least one then."""
    telling = [word for word in heard.words if word not in SILENT]
    strange = len(strange_words(heard))
    return strange < STRANGE and 2 * strange < len(telling)


def is_noise(heard: Heard) -> bool:
    """Whether no telling word was ever met: slurred speech or a slip, and nothing to lean on an answer."""
    model = network(NAME)
    return not any(model.knows(word) for word in heard.words if word not in SILENT or word in POINTERS)


def strange_words(heard: Heard) -> list[str]:
    """The telling words that the network never met."""
    model = network(NAME)
    return [word for word in heard.words if word not in SILENT and not model.knows(word)]


def chances(heard: Heard) -> list[Ranked]:
    """The opinion of the network on some words, of which there is at least one; likeliest first.

    Who speaks of what hurts asks for no help with the skill, however alike the words are.
    """
    found = [Ranked(label, chance) for label, chance in network(NAME).likely(heard)]
    if any(HURT in classes for classes in heard.classes):
        found = [one for one in found if one.label != HELP] or found
    return found
