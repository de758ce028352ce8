"""Words as SSML: escaped, and telephone numbers read digit by digit."""

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape

SPEECH_LIMIT = 7_900
"""Characters of outputSpeech that stay below Alexa's limit of 8,000."""

_CONTROL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd]")


def ssml(words: str, phones: Iterable[str] = ()) -> str:
    """The inside of a <speak> element."""
    text = escape(_CONTROL.sub(" ", words)[:SPEECH_LIMIT], {'"': "&quot;", "'": "&apos;"})
    for phone in sorted(set(phones), key=len, reverse=True):
        number = re.escape(escape(phone))
        kind = "digits" if len(phone) <= 5 else "telephone"
        text = re.sub(
            rf"(?<![\d>-]){number}(?![\d<-])",
            f'<say-as interpret-as="{kind}">{phone}</say-as>',
            text,
        )
    return text
