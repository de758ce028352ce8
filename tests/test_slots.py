"""A symptom counts the same wherever Alexa put it: in a slot, in another intent's slot, in free speech."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from content.entities import SLOT_TYPES
from content.intents import CATCH_ALL_NAME, INTENTS
from tools.recogniser import Resolved
from tools.speaker import Heard, Speaker
from tools.utterances import read

WORDINGS = [wording for names in SLOT_TYPES["SYMPTOM"].values() for wording in names]
REPORTS = [line["say"] for line in read("danger", part="dev") if line["say"] not in WORDINGS]
LEVELS = ("none", "info", "expected", "soon", "urgent", "emergency")


def _free(words: str) -> Heard:
    return Speaker().sends(Resolved(CATCH_ALL_NAME, "question", words))


@pytest.mark.parametrize("frame", ["ReportSymptomIntent", "SymptomNormalIntent", "SymptomCauseIntent"])
@pytest.mark.parametrize("wording", WORDINGS)
def test_a_slot_and_the_sentence_it_stands_for_come_to_the_same(frame: str, wording: str) -> None:
    slotted = Speaker().sends(Resolved(frame, "symptom", wording))
    free = _free(INTENTS[frame].samples[0].replace("{symptom}", wording))
    assert (slotted.id, slotted.level, slotted.says) == (free.id, free.level, free.says)


@settings(max_examples=150)
@given(st.sampled_from(REPORTS), st.sampled_from(sorted(INTENTS)))
def test_danger_words_in_any_slot_are_as_grave_as_in_free_speech(report: str, intent: str) -> None:
    slotted = Speaker().sends(Resolved(intent, INTENTS[intent].slot, report))
    assert LEVELS.index(slotted.level) >= min(LEVELS.index(_free(report).level), LEVELS.index("urgent"))


@pytest.mark.parametrize(
    "words",
    ["؟؟؟ !!! ...", "我不能吞咽 i can't swallow 😱", "<speak>i can't <amazon:effect name='whispered'>breathe</amazon:effect></speak>", "tag " * 1_990 + "i can't breathe"],
    ids=["punctuation", "mixed scripts", "markup", "8,000 characters"],
)  # fmt: skip
@pytest.mark.parametrize("intent", [*INTENTS, CATCH_ALL_NAME])
def test_bad_input_is_triaged_and_never_spoken_back(words: str, intent: str) -> None:
    slot = INTENTS[intent].slot if intent in INTENTS else "question"
    heard = Speaker().sends(Resolved(intent, slot, words))
    assert heard.level == "emergency" or "؟" in words
    assert not any(odd in heard.says for odd in ("<", "😱", "吞", "؟", "whispered", "tag tag"))
