"""The reference for clinic staff: closed to everyone else, open by voice, and never lost on the way."""

import pytest

from content.topics import TOPICS
from tools.speaker import Speaker

STAFF = [topic for topic, entry in TOPICS.items() if entry.get("audience") == "staff"]


@pytest.mark.parametrize("topic", STAFF)
def test_nobody_outside_staff_mode_hears_a_figure_of_the_reference(topic: str) -> None:
    for question in TOPICS[topic]["asked"]:
        heard = Speaker().asks(question)
        assert TOPICS[topic]["say"] not in heard.says
        if heard.id == topic:
            assert heard.level == "none"
            assert "say staff mode" in heard.says and heard.stays_open


@pytest.mark.parametrize("topic", STAFF)
def test_in_staff_mode_the_figure_comes_with_the_label_to_check(alexa: Speaker, topic: str) -> None:
    alexa.opens()
    alexa.asks("staff mode")
    heard = alexa.asks(TOPICS[topic]["asked"][0])
    if heard.level not in ("emergency", "urgent"):  # a patient in danger comes before any figure
        assert heard.id == topic
        assert "Check the current label for your country." in heard.says


def test_saying_staff_mode_after_the_gate_answers_what_was_asked(alexa: Speaker) -> None:
    alexa.asks("dose for frown lines")
    heard = alexa.asks("staff mode")
    assert "Staff mode is on." in heard.says
    assert "20 units" in heard.says


def test_a_nurse_opens_it_and_is_reminded_of_names(alexa: Speaker) -> None:
    alexa.opens()
    assert "names of patients" in alexa.asks("i'm a nurse").says
    assert "2.5 milliliters" in alexa.asks("cosmetic dilution").says
    assert "Patient mode is on." in alexa.asks("patient mode").says
    assert "say staff mode" in alexa.asks("cosmetic dilution").says


def test_danger_comes_before_staff_mode(alexa: Speaker) -> None:
    assert alexa.asks("i'm a nurse and my patient can't breathe").level == "emergency"
    opened = alexa.asks("staff mode").says
    assert (
        opened.startswith("What you told me still needs help now. Call 911.") and "Staff mode is on" in opened
    )
    assert alexa.asks("adrenaline dose").says.startswith("What you told me still needs help now. Call 911.")
    assert alexa.asks("thanks").level == "emergency"


def test_a_check_is_not_answered_by_a_command(alexa: Speaker) -> None:
    alexa.asks("is drooping eyelid normal")
    heard = alexa.asks("staff mode")
    assert heard.level == "soon" and heard.says.endswith("?")
    assert alexa.asks("no").level == "soon"


def test_staff_mode_doesn_t_outlive_its_session(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("staff mode")
    alexa.opens()
    assert "say staff mode" in alexa.asks("cosmetic dilution").says


def test_elsewhere_the_words_of_the_place_are_told() -> None:
    there = Speaker(locale="en-GB")
    there.opens()
    there.asks("staff mode")
    assert "500 micrograms" in there.asks("adrenaline dose").says
    here = Speaker()
    here.opens()
    here.asks("staff mode")
    assert "0.01 milligrams per kilogram" in here.asks("adrenaline dose").says


def test_a_repeat_after_opening_says_the_dose_without_the_notice(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("dose for frown lines")
    told = alexa.asks("staff mode").says
    again = alexa.asks("repeat that").says
    assert told.startswith("Staff mode is on.") and again.startswith("20 units") and told.endswith(again)
    assert alexa.asks("repeat that").says == again


def test_a_question_may_come_in_the_same_breath(alexa: Speaker) -> None:
    alexa.opens()
    heard = alexa.asks("staff mode dose for crow's feet")
    assert "24 units" in heard.says and "Please don't say the names of patients." in heard.says
    following = alexa.asks("and the forehead")
    assert following.id == "staff_dose_forehead" and "names of patients" not in following.says


@pytest.mark.parametrize(
    "said", ["i'm a practice nurse", "turn staff mode on", "i'm a dentist", "i'm a pharmacist prescriber"]
)
def test_staff_say_who_they_are(alexa: Speaker, said: str) -> None:
    alexa.opens()
    assert alexa.asks(said).says.startswith("Staff mode is on.")


def test_thanks_between_two_sites_end_nothing(alexa: Speaker) -> None:
    alexa.opens()
    for said in ("staff mode", "dose for frown lines", "lovely thanks"):
        assert alexa.asks(said).stays_open
    assert "24 units" in alexa.asks("dose for crow's feet").says
    assert not alexa.asks("that's all done").stays_open


@pytest.mark.parametrize(
    ("dose", "site"),
    [
        ("dose for frown lines", "bunny lines"),
        ("dose for crow's feet", "under the eye"),
        ("dose for platysma", "and masseter"),
        ("dose for underarm sweating", "palms"),
        ("dose for cervical dystonia", "traps for slimming"),
        ("dose for blepharospasm", "hemifacial spasm"),
    ],
)
def test_no_dose_is_told_for_a_site_that_its_answer_does_not_speak_of(
    alexa: Speaker, dose: str, site: str
) -> None:
    alexa.opens()
    alexa.asks("staff mode")
    alexa.asks(dose)
    heard = alexa.asks(site)
    assert heard.says.startswith("I don't have a vetted dose for that site.") and heard.stays_open
    assert alexa.asks("dose for frown lines").id == "staff_dose_frown_lines"


@pytest.mark.parametrize(
    ("asked", "told", "sign"),
    [
        ("upper limit", "i've exceeded it", "overdose_well"),
        ("dose for platysma", "i've gone over that", "overdose_well"),
        ("dose for frown lines", "i gave her double", "overdose_well"),
        ("can i treat someone with myasthenia", "i've just done one", "neuro_disease_told_late"),
        ("can i treat someone with myasthenia", "i treated her yesterday", "neuro_disease_told_late"),
    ],
)
def test_what_was_done_in_spite_of_an_answer_is_reported(
    alexa: Speaker, asked: str, told: str, sign: str
) -> None:
    alexa.opens()
    for said in ("staff mode", asked):
        alexa.asks(said)
    heard = alexa.asks(told)
    assert heard.level == "urgent" and heard.id == sign


@pytest.mark.parametrize("said", ["can i give more than that", "i gave her twenty"])
def test_a_question_or_the_dose_itself_is_no_overdose(alexa: Speaker, said: str) -> None:
    alexa.opens()
    for before in ("staff mode", "dose for frown lines"):
        alexa.asks(before)
    assert alexa.asks(said).level not in ("urgent", "emergency")
