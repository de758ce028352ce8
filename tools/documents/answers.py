"""docs/answers.md: every answer as it is said, with its source, for a clinician to read and sign."""

from collections.abc import Iterator
from itertools import groupby

from assistant.provenance import fingerprint, sign_off
from assistant.wording import wordings
from content.sources import SOURCES
from content.topics import TOPICS, subject_of

CONFIDENCE = {
    "C": "read in its source",
    "C2": "read in a copy of its source",
    "P": "a safety policy of this project",
    "M": "partly from memory: no figure of that part is told",
}


def answers() -> Iterator[str]:
    """docs/answers.md, line by line."""
    reviewed = [topic for topic in TOPICS if sign_off(topic)]
    yield "# Answers: every sentence, with its source"
    yield ""
    yield f"Generated from lambda/content by `make model`. Reviewed by a clinician: {len(reviewed)} of {len(TOPICS)} answers."
    yield ""
    yield "To sign an answer, add a line to `lambda/content/signoffs.py` with its id, the fingerprint that stands"
    yield "beside it here, your name and the date. When a word of it changes, the fingerprint changes, the signature"
    yield 'lapses, and `make check` tells. "{emergency}" is filled in by country (docs/sources.md).'
    for subject, topics in groupby(TOPICS, subject_of):
        yield ""
        yield f"## {subject.replace('_', ' ').capitalize()}"
        for topic in topics:
            yield from _answer(topic)


def _answer(topic: str) -> Iterator[str]:
    entry, signed = TOPICS[topic], sign_off(topic)
    yield ""
    yield f"### {topic}: {entry['title']}"
    yield ""
    for locale, words in wordings(entry).items():
        where = f" ({locale})" if locale else ""
        yield f"- **Says{where}:** {words['say']}"
        yield f"- **More{where}:** {words['more']}"
    yield f"- Sources: {'; '.join(SOURCES[key].name for key in entry['sources'])} ({', '.join(entry['sources'])})"
    yield f"- Confidence: {entry['confidence']}, {CONFIDENCE[entry['confidence']]}"
    if entry.get("audience"):
        yield "- For staff mode only"
    state = f"reviewed by {signed.reviewer}, {signed.date}" if signed else "not reviewed by a clinician"
    yield f"- Fingerprint {fingerprint(topic)}: {state}"
    yield f"- Asked, for example: {'; '.join(entry['asked'][:3])}"
