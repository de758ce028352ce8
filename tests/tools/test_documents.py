import pytest

from content.signs import SIGNS
from tools.documents import DOCUMENTS, text_of
from tools.paths import DOCS


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_generated_document_is_what_the_content_says(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == text_of(name), "run `make model`"


def test_every_sign_is_in_the_triage_document() -> None:
    text = text_of("triage.md")
    assert all(f"| {sign} |" in text for sign in SIGNS)
    assert "No clinician has reviewed it yet" in text
