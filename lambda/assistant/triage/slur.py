"""Slurred speech as a recogniser writes it down: "wordsh", "jusht", "shince" for words, just, since.

Two such words, one of them an everyday one, are read as the words they would be: "Josh and Trish" are
two names. What hardly any word begins with otherwise ("shp", "shl") is folded away before (assistant/words.py).
"""

from assistant.learned.network import network
from assistant.plain import PLAIN_WORDS
from assistant.triage.opinion import NAME
from assistant.words import tokens

SLUR = "sh"
MEANT = ("s", "th", "st")
"""What is slurred into it."""
FEWEST = 2


def unslurred(said: str) -> str:
    """The words as they would be without the slur; as they are where they aren't slurred."""
    if said.count(SLUR) < FEWEST:
        return said
    words = said.split()
    meant = [_meant(word) for word in words]
    slurred = [one for one, word in zip(meant, words, strict=True) if one != word]
    is_slurred = len(slurred) >= FEWEST and any(PLAIN_WORDS.issuperset(tokens(word)) for word in slurred)
    return " ".join(meant) if is_slurred else said


def _meant(word: str) -> str:
    """The known word that a strange one would be with another sound in place of the slur, or the word itself."""
    if SLUR not in word or _is_known(word):
        return word
    others = (word.replace(SLUR, sound) for sound in MEANT)
    return next((other for other in others if _is_known(other)), word)


def _is_known(word: str) -> bool:
    folded = tokens(word)
    return bool(folded) and all(map(network(NAME).knows, folded))
