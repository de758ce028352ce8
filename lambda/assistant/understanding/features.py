"""What ranking listens to: the words as they were said, their stems, the entities they name and the aspects asked for.

The same in training as in use (tools/learning/ranking.py).
"""

from itertools import pairwise

from assistant.learned.network import Heard
from assistant.phrases import Phrasebook
from assistant.words import folded
from content.aspects import ASPECTS
from content.entities import SLOT_TYPES

LONGEST = 40
"""Words looked at; nobody asks a question in more."""

_BOOK = Phrasebook.named(
    "asked",
    {},
    [
        *(
            (f"{{{value}}}", name.replace(" ", "_"))
            for values in SLOT_TYPES.values()
            for value, names in values.items()
            for name in names
        ),
        *((f"{{?{aspect}}}", phrase) for aspect, phrases in ASPECTS.items() for phrase in phrases),
    ],
)


def listen(said: str) -> Heard:
    """The beginning of an utterance as ranking hears it. It may hold no word at all."""
    parts = folded(said)[:LONGEST]
    words = [word for word, _ in parts]
    classes = [[f"{{~{stem}}}" for stem in stems] for _, stems in parts]
    stems = [stem for _, of_word in parts for stem in of_word]
    place = [at for at, (_, of_word) in enumerate(parts) for _ in of_word]
    named: dict[str, None] = {}
    for match in sorted(_BOOK.find(stems), key=lambda m: m.label):
        named[match.label] = None
        for at in range(match.start, match.end) if match.label[1] != "?" else match.parts:
            if match.label not in classes[place[at]]:
                classes[place[at]].append(match.label)
    return Heard(words, [""] * len(words), classes, _together(stems, list(named)))


def _together(stems: list[str], named: list[str]) -> list[str]:
    """Stems, pairs of them, what is named, and each entity with each aspect."""
    aspects = [name for name in named if name[1] == "?"]
    entities = [name for name in named if name[1] != "?"]
    return list(
        dict.fromkeys(
            (
                *stems,
                *(f"{a} {b}" for a, b in pairwise(stems)),
                *(f"{a} _ {b}" for a, b in zip(stems, stems[2:], strict=False)),
                *named,
                *(entity + aspect for entity in entities for aspect in aspects),
            )
        )
    )
