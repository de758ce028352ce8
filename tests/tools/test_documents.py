import pytest

from assistant.provenance import fingerprint
from content.signs import SIGNS
from content.topics import TOPICS
from tools.documents import DOCUMENTS, text_of
from tools.paths import DOCS


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_generated_document_is_what_the_content_says(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == text_of(name), "run `make model`"


def test_every_sign_is_in_the_triage_document() -> None:
    text = text_of("triage.md")
    assert all(f"| {sign} |" in text for sign in SIGNS)
    assert f"Reviewed by a clinician: 0 of {len(SIGNS)} signs." in text


def test_every_answer_can_be_read_with_its_source_and_signed() -> None:
    text = text_of("answers.md")
    assert f"Reviewed by a clinician: 0 of {len(TOPICS)} answers." in text
    for topic, entry in TOPICS.items():
        assert f"### {topic}: {entry['title']}" in text
        assert entry["say"] in text and entry["more"] in text and fingerprint(topic) in text
