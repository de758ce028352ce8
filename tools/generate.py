"""`make model`: writes interaction_model/ and the documents that are made from the content, so that they can't drift apart."""

from content.locales import LOCALES
from tools import documents
from tools.model import written
from tools.paths import MODELS


def main(_: list[str]) -> int:
    """Write the model of every locale, and the documents."""
    for locale in LOCALES:
        path = MODELS / f"{locale}.json"
        path.write_text(written(locale), encoding="utf-8")
        print(f"wrote interaction_model/{path.name}")
    documents.write()
    return 0
