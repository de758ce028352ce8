import pytest

from assistant.triage.assess import assess
from content.signs import SIGNS

SAID = {
    "emergency": ["i can't catch my breath", "food gets stuck in my throat", "my words come out funny", "i feel weak all over",
                  "my left arm went dead", "i can't hold my head up", "i suddenly can't see out of my left eye", "i can't pee at all",
                  "my tongue is swelling", "i'm wheezing", "she passed out and won't wake up", "there is pressure in my chest",
                  "he's having a seizure", "worst headache of my life", "i cough every time i drink", "my child is floppy after her botox",
                  "filler and my lip went white", "i want to kill myself", "spinal injury and a pounding headache"],
    "urgent": ["my voice is hoarse", "i'm seeing double", "my vision is blurry", "both my eyelids are drooping", "i'm drooling",
               "i keep wetting myself", "my stream is weak since the bladder shots", "it burns when i pee", "i've got hives on my legs",
               "i'm dizzy", "my heart is racing", "the spot is oozing pus", "i have a fever", "i can't close my eye",
               "my jaw is locked", "i can't stop throwing up", "i think it was fake botox", "they gave me the wrong dose",
               "i stuck myself with the needle", "i keep falling since the leg shots"],
}  # fmt: skip


@pytest.mark.parametrize(
    ("level", "said"), [(level, said) for level, lines in SAID.items() for said in lines]
)
def test_a_plain_report_has_its_level(level: str, said: str) -> None:
    assert assess(said).level == level


@pytest.mark.parametrize(
    ("said", "sign"),
    [
        ("my eyelid is drooping and my mouth is so dry", "eyelid_droop_plus"),
        ("it was fake botox and my voice is gone", "fake_product_symptom"),
        ("i have hives and i can't breathe", "anaphylaxis_combo"),
        ("i've come up in welts and feel sick", "anaphylaxis_combo"),
    ],
)
def test_a_combination_is_an_emergency(said: str, sign: str) -> None:
    found = assess(said)
    assert found.level == "emergency"
    assert sign in (found.sign, *found.signs) or found.rule


def test_signs_of_earlier_turns_count() -> None:
    first = assess("my mouth is so dry")
    assert not first.escalates
    assert assess("and my vision is blurry", first.signs).level == "emergency"


@pytest.mark.parametrize("softener", ["it's probably nothing but", "just a bit", "maybe", "i think"])
def test_softeners_lower_nothing(softener: str) -> None:
    assert assess(f"{softener} i can't swallow").level == "emergency"


def test_every_sign_of_the_table_is_there_with_its_reason() -> None:
    assert (
        len(SIGNS) == 95 + 5
    )  # and a cry for help, pills, harm done, heavy bleeding and unnamed danger, which are no rows
    assert all(entry["why"] for entry in SIGNS.values() if entry["level"] in ("emergency", "urgent"))


@pytest.mark.parametrize(
    ("said", "sign"),
    [
        ("there's two of everything", "double_vision"),
        ("there's two of you", "double_vision"),
        ("it is two days since and i see double", "double_vision"),
        ("she's three days after it and sees double", "double_vision"),
        ("tom is three and he sees double", "limp_child"),
        ("my son sees double he's seven", "limp_child"),
        ("he's a patient aged six seeing double", "limp_child"),
    ],
)
def test_a_number_alone_makes_nobody_a_child(said: str, sign: str) -> None:
    assert assess(said).sign == sign
