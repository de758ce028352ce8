"""Writes the documents that are made from the content and from the rules: answers, triage, sources and certification."""

from tools.documents.answers import answers
from tools.documents.certification import certification
from tools.documents.sources import sources
from tools.documents.triage import triage
from tools.paths import DOCS

DOCUMENTS = {
    "answers.md": answers,
    "triage.md": triage,
    "sources.md": sources,
    "certification.md": certification,
}


def text_of(name: str) -> str:
    """The whole text of a generated document."""
    return "\n".join(DOCUMENTS[name]()) + "\n"


def write() -> None:
    """Write them all."""
    for name in DOCUMENTS:
        (DOCS / name).write_text(text_of(name), encoding="utf-8")
        print(f"wrote docs/{name}")
