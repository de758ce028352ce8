"""Words as SSML: escaped, telephone numbers digit by digit, hard words as they sound, a breath where one is due."""

import re
from collections.abc import Iterable

from content.pronunciations import AMERICAN, SOUNDS

SPEECH_LIMIT = 7_900
"""Characters of outputSpeech that stay below Alexa's limit of 8,000."""

BREATH = 300
"""Milliseconds before a question, in which the listener sees that it is their turn."""
READING = 500
"""Milliseconds after each sentence that is read to somebody for the first time."""

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_HARD = re.compile(rf"\b({'|'.join(sorted(SOUNDS, key=len, reverse=True))})\b")
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;"})
_SENTENCE = re.compile(r"(?<=[.!?]) ")


def escaped(words: str) -> str:
    """Words inside markup. The standard library's functions for it load much more than they are worth at a start."""
    return words.translate(_ESCAPES)


def ssml(words: str, phones: Iterable[str] = (), locale: str = "", *, slow: bool = False) -> str:
    """Some sentences as the inside of a <speak> element."""
    text = escaped(_CONTROL.sub(" ", words)[:SPEECH_LIMIT])
    for phone in sorted(set(phones), key=len, reverse=True):
        number = re.escape(escaped(phone))
        kind = "digits" if len(phone) <= 5 else "telephone"
        text = re.sub(
            rf"(?<![\d>-]){number}(?![\d<-])",
            f'<say-as interpret-as="{kind}">{phone}</say-as>',
            text,
        )
    if locale.startswith("en-"):
        heard = 0 if locale in AMERICAN else 1
        text = _HARD.sub(
            lambda m: f'<phoneme alphabet="ipa" ph="{SOUNDS[m[0]][heard]}">{m[0]}</phoneme>', text
        )
    return _SENTENCE.sub(f' <break time="{READING}ms"/>', text) if slow else text


def spoken(say: str, ask: str, phones: Iterable[str] = (), locale: str = "", *, slow: bool = False) -> str:
    """What is said and the question after it, with a breath between."""
    parts = [ssml(words, phones, locale, slow=slow) for words in (say, ask) if words]
    return f' <break time="{BREATH}ms"/>'.join(parts)
