"""Every danger sign is met with the right urgency, in any turn and any intent."""

import pytest

from tools.recogniser import Resolved
from tools.speaker import Speaker


def test_an_emergency_starts_with_the_call_and_keeps_the_session_open(alexa: Speaker) -> None:
    heard = alexa.asks("my patient can't swallow")
    assert heard.level == "emergency"
    assert heard.id == "swallowing_trouble"
    assert heard.says.startswith("Call 911 now on a phone.")
    assert heard.stays_open
    assert '<say-as interpret-as="digits">911</say-as>' in heard.response["outputSpeech"]["ssml"]


@pytest.mark.parametrize(
    "said",
    ["yes", "no", "repeat", "it went away", "is that normal", "blah", "can I wait till Monday", "help", ""],
)
def test_an_escalation_stays_in_force(alexa: Speaker, said: str) -> None:
    first = alexa.asks("i can't breathe")
    again = alexa.asks(said)
    assert again.says == first.says
    assert again.stays_open


def test_an_ordinary_question_is_answered_after_one_line_that_repeats_it(alexa: Speaker) -> None:
    alexa.asks("my speech is slurred")
    heard = alexa.asks("how long does botox last")
    assert heard.says.startswith("What you told me still needs help now. Call 911.")
    assert "three to four months" in heard.says
    assert heard.stays_open


def test_stop_ends_an_emergency_with_the_number(alexa: Speaker) -> None:
    alexa.asks("my throat is closing")
    heard = alexa.asks("stop")
    assert "Call 911 now" in heard.says
    assert not heard.stays_open


def test_danger_words_in_the_middle_of_ordinary_questions(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("can I exercise after botox")
    heard = alexa.asks("oh and I've been seeing double since yesterday")
    assert heard.level == "urgent"
    assert heard.says.startswith("Get medical help today")


@pytest.mark.parametrize(
    "asked",
    [
        "can botox affect swallowing",
        "does botox treat bladder problems",
        "what are the danger signs after botox",
        "I have no trouble breathing",
        "how common is a hoarse voice after botox",
        "the price took my breath away",
    ],
)
def test_a_question_or_a_denial_is_not_a_report(alexa: Speaker, asked: str) -> None:
    assert alexa.asks(asked).level not in ("emergency", "urgent")


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("is it normal that I can't swallow", "emergency"),
        ("no trouble breathing but my voice is hoarse", "urgent"),
        ("it's probably nothing but my arms won't lift", "emergency"),
        ("my eyelid is drooping and I'm seeing double", "emergency"),
        ("pt reports diplopia day six", "urgent"),
        ("how much does it cost and also she can't breathe", "emergency"),
    ],
)
def test_a_report_is_a_report_in_any_dress(alexa: Speaker, said: str, level: str) -> None:
    assert alexa.asks(said).level == level


def test_the_highest_level_wins(alexa: Speaker) -> None:
    assert alexa.asks("I have a small bruise and I can't breathe").level == "emergency"


def test_the_same_symptom_in_a_slot_and_in_free_speech(alexa: Speaker) -> None:
    slotted = alexa.sends(
        Resolved("ReportSymptomIntent", "symptom", "trouble swallowing", "swallowing_trouble")
    )
    free = Speaker().sends(Resolved("AskIntent", "question", "i have trouble swallowing since botox"))
    assert slotted.says == free.says
    assert slotted.level == "emergency"


@pytest.mark.parametrize(
    "intent", ["ActivityIntent", "SymptomCauseIntent", "TreatsIntent", "AMAZON.HelpIntent", "Unheard"]
)
def test_danger_words_in_a_slot_of_any_intent_are_seen(alexa: Speaker, intent: str) -> None:
    slot = {"ActivityIntent": "activity", "SymptomCauseIntent": "symptom", "TreatsIntent": "condition"}.get(
        intent, "x"
    )
    heard = alexa.sends(Resolved(intent, slot, "my throat is closing up"))
    assert heard.level == "emergency"


def test_a_known_name_in_a_question_about_risk_is_a_question(alexa: Speaker) -> None:
    heard = alexa.sends(Resolved("SymptomCauseIntent", "symptom", "trouble swallowing", "swallowing_trouble"))
    assert heard.level == "info"


def test_a_crisis_is_met_with_the_crisis_line(alexa: Speaker) -> None:
    heard = alexa.asks("I want to die")
    assert heard.says.startswith("Call 988 now")
    assert heard.level == "emergency"


def test_an_unknown_locale_gets_no_guessed_number() -> None:
    heard = Speaker("fr-FR").asks("i can't breathe")
    assert heard.says.startswith("Call your local emergency number now")
    assert "911" not in heard.says


@pytest.mark.parametrize(
    ("locale", "number"), [("en-GB", "999"), ("en-AU", "000"), ("en-IN", "112"), ("en-CA", "911")]
)
def test_the_number_is_the_locale_s_own(locale: str, number: str) -> None:
    assert Speaker(locale).asks("i can't breathe").says.startswith(f"Call {number}")


@pytest.mark.parametrize(
    "cry",
    [
        "call an ambulance",
        "I need an ambulance",
        "call 911",
        "it's an emergency",
        "please help me",
        "am I dying",
    ],
)
def test_a_cry_for_help_is_met_with_the_number(alexa: Speaker, cry: str) -> None:
    heard = alexa.asks(cry)
    assert heard.level == "emergency"
    assert heard.says.startswith("Call 911 now on a phone.")


@pytest.mark.parametrize("claim", ["I have that", "yes I have", "me too", "it's happening now"])
def test_i_have_that_after_asking_about_a_danger_sign_is_a_report(alexa: Speaker, claim: str) -> None:
    alexa.opens()
    assert alexa.asks("can botox cause trouble swallowing").level == "info"
    heard = alexa.asks(claim)
    assert heard.level == "emergency"
    assert heard.id == "swallowing_trouble"


def test_a_yes_to_hearing_more_about_danger_signs_is_only_that(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("what are the danger signs after botox")
    assert alexa.asks("yes").level == "info"


@pytest.mark.parametrize(
    "asked", ["should I drive to hospital", "is it serious", "should I be scared", "it's only nerves"]
)
def test_nothing_reassuring_follows_an_emergency(alexa: Speaker, asked: str) -> None:
    first = alexa.asks("i can't breathe")
    assert alexa.asks(asked).says == first.says


def test_pills_taken_are_met_with_the_emergency_number_first(alexa: Speaker) -> None:
    assert alexa.asks("I took all my pills").says.startswith("Call 911 now")


@pytest.mark.parametrize(
    ("said", "sign"),
    [
        ("I have hives and I can't breathe", "anaphylaxis_combo"),
        ("her face is drooping and her arm is weak", "stroke_signs"),
    ],
)
def test_of_two_emergencies_the_one_whose_words_matter_most_is_named(
    alexa: Speaker, said: str, sign: str
) -> None:
    assert alexa.asks(said).id == sign


def test_despair_over_looks_is_asked_about_safety(alexa: Speaker) -> None:
    assert "harming yourself" in alexa.asks("I hate my face since the botox").says
    assert alexa.asks("yes").says.startswith("Call 988 now")


def test_despair_over_looks_with_no_such_thoughts_gets_its_answer(alexa: Speaker) -> None:
    alexa.asks("I look like a freak since my botox")
    heard = alexa.asks("no")
    assert heard.level == "soon"
    assert not heard.says.startswith("Call")


def test_someone_forced_is_told_whom_to_turn_to(alexa: Speaker) -> None:
    assert "in danger now, call 911" in alexa.asks("he forced me to have botox").says


@pytest.mark.parametrize("said", ["help", "how long does botox last", "repeat that", "I don't think so"])
def test_the_question_about_safety_stays_the_question(alexa: Speaker, said: str) -> None:
    alexa.asks("I hate my face since the botox")
    heard = alexa.asks(said)
    assert heard.says.endswith("harming yourself?")
    assert alexa.asks("yes").says.startswith("Call 988 now")


def test_leaving_the_question_about_safety_ends_with_the_crisis_line(alexa: Speaker) -> None:
    alexa.asks("I hate my face since the botox")
    assert "call 988" in alexa.asks("stop").says


def test_how_heavy_or_breathless_one_is_now_is_no_general_question(alexa: Speaker) -> None:
    assert Speaker().asks("so what's a fair price and should the one arm be this heavy").level == "emergency"
    assert Speaker().asks("should i be this breathless").level == "emergency"
    assert Speaker().asks("should it be this expensive").level in ("info", "none")
    assert alexa.asks("is it fine with the swallowing exercises from my singing lesson").level in (
        "info",
        "none",
    )


def test_danger_in_the_middle_of_an_offer_or_of_staff_mode_comes_first(alexa: Speaker) -> None:
    alexa.opens()
    alexa.asks("staff mode")
    alexa.asks("cosmetic dilution")
    assert alexa.asks("hang on the lady in chair two has gone floppy and grey").level == "emergency"
    answer = alexa.asks("how much saline for the fifty")
    assert answer.says.startswith("What you told me still needs help now. Call 911.")


def test_i_have_that_under_an_escalation_brings_the_escalation_again(alexa: Speaker) -> None:
    alexa.asks("is dizziness normal after botox")
    alexa.asks("what are the odds of a droopy eyelid from forehead botox")
    assert alexa.asks("i have that").level == "urgent"


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("thith ith how i thound thinth the bothokth", "911"),
        ("this is how i sound since the botox", "911"),
        ("i've written letters to the kids because i can't face this face any longer", "988"),
        ("everyone would be happier if i wasn't around", "988"),
        ("my kids would be happier without me", "988"),
        ("my neck is so weak my head drops is that the whole idea", "911"),
        ("the doctor said weakness in the forehead muscle and i can't swallow", "911"),
    ],
)
def test_a_danger_told_beside_the_point_is_one(alexa: Speaker, words: str, number: str) -> None:
    heard = alexa.asks(words)
    assert heard.level == "emergency" and number in heard.says


@pytest.mark.parametrize(
    "words",
    [
        "i'm so tired of these frown lines i could scream",
        "my friend is blind to how good she looks",
        "the doctor said weakness in the forehead muscle is the whole point",
        "i wrote a letter to my family about botox",
        "would i be happier if the lines weren't around",
    ],
)
def test_a_manner_of_speaking_alarms_nobody(alexa: Speaker, words: str) -> None:
    assert alexa.asks(words).level not in ("emergency", "urgent")
