"""One utterance, taken apart once for everything that triage asks of it."""

from itertools import chain
from typing import NamedTuple

from assistant.phrases import Hits, Match, Phrasebook
from assistant.triage.denial import denied
from assistant.triage.frames import Frames
from assistant.words import tokens
from content.denial import AFTER_ALL
from content.events import EVENTS
from content.frames import FRAME_CLASSES, FRAMES, PRESUMED
from content.lexicon import CLASSES
from content.signs import GRAVE, SIGNS
from content.signs.combined import EXCLUDED_BY, EXPLAINS, FACTORS

WORD_CLASSES = CLASSES | EVENTS
"""The word classes that the phrases of signs are written with."""

_SIGNS = Phrasebook.named(
    "signs",
    WORD_CLASSES,
    chain(
        ((f"s {sign}", phrase) for sign, entry in SIGNS.items() for phrase in entry["heard"]),
        ((f"n {sign}", phrase) for sign, entry in SIGNS.items() for phrase in entry.get("named", ())),
        ((f"f {name}", phrase) for name, phrases in FACTORS.items() for phrase in phrases),
    ),
)
_AFTER_ALL = Phrasebook.named("after all", {}, (("after all", phrase) for phrase in AFTER_ALL), gap=0)
_PRESUMED = Phrasebook.named("presumed", {}, (("presumed", phrase) for phrase in PRESUMED), gap=0)
_FRAMES = Phrasebook.named(
    "frames",
    FRAME_CLASSES,
    ((name, phrase) for name, phrases in FRAMES.items() for phrase in phrases),
    gap=0,
)


class Hearing(NamedTuple):
    """The words, the signs and circumstances among them, and how they are said."""

    words: list[str]
    hits: Hits
    signs: list[Match]
    named: list[Match]
    """What only names a sign, by the phrases that do."""
    circumstances: list[Match]
    denied: list[bool]
    """For each token, whether it stands under a denial."""
    frames: Frames


def hear(said: str) -> Hearing:
    """Take an utterance apart."""
    words = tokens(said)
    hits = _SIGNS.hits(words)
    found: dict[str, list[Match]] = {"s": [], "n": [], "f": []}
    for match in _SIGNS.find(words, hits):
        found[match.label[0]].append(match._replace(label=match.label[2:]))
    return Hearing(
        words, hits, found["s"], found["n"], found["f"], denied(words), Frames(_FRAMES.find(words))
    )


def circumstances_of(heard: Hearing) -> set[str]:
    """What is told beside the signs, denied ones left out; what didn't come suddenly is not sudden, a grown son no child."""
    found = {m.label for m in heard.circumstances if not heard.denied[m.start]}
    if "grown_up" in found:
        found -= {"child"}
    return found - {"sudden"} if "not_sudden" in found else found


class Sorted(NamedTuple):
    """The signs of an utterance: reported, only named, denied, and let go with the reason why."""

    reported: frozenset[str]
    named: frozenset[str]
    denied: frozenset[str]
    let_go: tuple[tuple[str, str], ...]


def sort_signs(heard: Hearing) -> Sorted:
    """Which of the signs that were heard are reported. When it is unclear, a sign is."""
    reported: set[str] = set()
    named: set[str] = set()
    refused: set[str] = set()
    let_go: dict[tuple[str, str], None] = {}
    circumstances = circumstances_of(heard)
    after_all = bool(_AFTER_ALL.find(heard.words))
    presumed = bool(_PRESUMED.find(heard.words))
    only_named = [match for match in heard.named if match not in heard.signs]
    for match in _unexplained([*heard.signs, *only_named], circumstances):
        if any(heard.denied[at] for at in match.parts) and not after_all:
            refused.add(match.label)
        elif (reason := heard.frames.lets_go(match)) and not (
            presumed and reason == "asked" and match.label in GRAVE
        ):
            let_go[match.label, reason] = None
        else:
            # "is blurry vision normal" is a report in the form of a question, though it only names the sign
            tells = heard.frames.wonders or heard.frames.claims
            (named if match in only_named and not tells else reported).add(match.label)
    return Sorted(frozenset(reported), frozenset(named - reported), frozenset(refused), tuple(let_go))


def _unexplained(found: list[Match], circumstances: set[str]) -> list[Match]:
    """The matches, less those whose words a minor effect at the treated spot explains as well."""
    found = [m for m in found if EXCLUDED_BY.get(m.label) not in circumstances]
    local = [m for m in found if m.label in EXPLAINS]
    sudden = "sudden" in circumstances  # what came suddenly is not explained away, unless it is minor too
    return [
        m for m in found if (sudden and m.label in GRAVE) or not any(_explains(near, m) for near in local)
    ]


def _explains(near: Match, match: Match) -> bool:
    return match.label in EXPLAINS[near.label] and near.start < match.end and match.start < near.end
