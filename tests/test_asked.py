"""What stands in a question: a report told with it, a mere wish to know, or a wish that is refused."""

import pytest

from tools.speaker import Speaker


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("is it able to make a person's speech slur because my nan's is", "speech_trouble"), ("could it stop somebody breathing my wife is", "breathing_trouble"),
        ("can your head drop forward from it my dad's does", "cannot_lift_head"), ("do people choke on it she just did", "cough_when_eating"), ("does it leave folk dizzy like i am", "dizzy"),
    ],
)  # fmt: skip
def test_who_asks_and_then_has_it_reports_it(words: str, sign: str) -> None:
    heard = Speaker().asks(words)
    assert heard.id == sign and heard.level in ("emergency", "urgent")


@pytest.mark.parametrize(
    "words",
    [
        "can botox make your head fall forward", "might it make someone's tongue swell up", "could it ever leave you seeing double", "what does it mean when someone can't swallow after it",
        "does it make people drool", "my eyelid's sat a little low", "we have sat too low for the photo",
    ],
)  # fmt: skip
def test_who_only_asks_what_it_can_make_of_somebody_reports_nothing(words: str) -> None:
    assert Speaker().asks(words).level not in ("emergency", "urgent")


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("is it a virus if she can't stand or grip my hand", "general_weakness"), ("is being sick since sunday to be expected", "vomiting_unable"), ("who should we ring for a lad who can't swallow", "swallowing_trouble"),
        ("he's knocked back half a box of co codamol", "pills_taken"), ("she's overdone her sleeping tablets", "pills_taken"), ("how many heart pills is too many i've had the whole packet", "pills_taken"),
        ("she's fitting on the bathroom floor", "seizure"), ("our neighbour's lying in the road not moving", "collapse"), ("dad's suddenly making no sense", "speech_trouble"), ("he failed the stroke test on the fridge", "stroke_signs"),
        ("the top of her jumper's soaked with dribble", "drooling"), ("it was veterinary grade they told me after", "fake_product_well"), ("my tripping has got worse this week", "falls"), ("there's a red streak creeping up from the jab", "infection_systemic"),
    ],
)  # fmt: skip
def test_a_danger_in_a_roundabout_question_or_told_by_its_look_is_met(words: str, sign: str) -> None:
    heard = Speaker().asks(words)
    assert heard.id == sign and heard.level in ("emergency", "urgent")


@pytest.mark.parametrize(
    "words",
    [
        "i took all my tablets this morning with breakfast", "i took my tablets this morning", "he had his medicine last night", "the strip of plasters in the drawer is empty", "we're fitting a new bath on friday", "it's out cold in the garden", "this leaflet isn't making sense",
        "is there botox for horses", "it's freezing out cold as anything", "the lid on my cream won't close properly", "gran walks like a trooper",
    ],
)  # fmt: skip
def test_what_only_sounds_like_it_is_not(words: str) -> None:
    assert Speaker().asks(words).level not in ("emergency", "urgent")


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("how do i undo botox at home my forehead's frozen", "frozen_face"), ("could i stick a tens machine on my droopy eyelid to lift it", "eyelid_droop_one"),
        ("my smile's gone crooked so which spot do i inject to even it up myself", "facial_asymmetry"),
    ],
)  # fmt: skip
def test_an_unsafe_wish_told_with_a_mild_sign_is_refused_and_the_sign_is_checked(
    words: str, sign: str
) -> None:
    alexa = Speaker()
    alexa.opens()
    heard = alexa.asks(words)
    assert (
        heard.id == "unsafe" and "somebody could get hurt" in heard.says and "trouble breathing" in heard.says
    )
    assert alexa.asks("no").id == sign
    alexa.opens()
    alexa.asks(words)
    assert alexa.asks("yes").level == "emergency"


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("my lid won't shut who do we see", "cannot_close_eye"), ("she's got double vision is that usual", "double_vision"), ("his speech has gone thick do we ring", "speech_trouble"),
        ("i'm hoarse since friday will it pass", "voice_change"), ("both lids drooping any drops for that", "eyelid_droop_both"), ("how long am i going to be hoarse for", "voice_change"),
        ("is it a worry if your throat feels tight", "swallowing_trouble"), ("is there any point in ringing about my blurred vision", "blurred_vision"), ("are we meant to be dribbling", "drooling"),
        ("anything i can use for a swollen tongue", "throat_face_swelling"),
    ],
)  # fmt: skip
def test_who_asks_how_long_a_danger_lasts_or_whom_to_ring_has_it(words: str, sign: str) -> None:
    heard = Speaker().asks(words)
    assert heard.id == sign and heard.level in ("emergency", "urgent")


@pytest.mark.parametrize(
    ("words", "sign"),
    [
        ("my hoarse voice came back this morning", "voice_change"), ("the double vision from spring is back", "double_vision"), ("he's drowning in his own saliva", "breathing_trouble"),
        ("her sats are in the eighties", "breathing_trouble"), ("they put sixty units in instead of six", "overdose_well"), ("a fella with a licence for horses did my forehead", "fake_product_well"),
        ("the cat chewed a vial of botox", "swallowed_or_splash"), ("i see everything in pairs", "double_vision"), ("does it go away on its own the seeing two lampposts i mean", "double_vision"), ("he went over like a skittle three times", "falls"),
        ("a boy collapsed outside the surgery", "collapse"), ("she's frothing and stiff", "seizure"), ("the lump's doubled since last night", "infection_local"), ("my red eye hates the light", "eye_pain_red"),
        ("heart's skipping beats since lunch", "palpitations"),
    ],
)  # fmt: skip
def test_a_danger_that_is_back_or_told_by_a_picture_is_met(words: str, sign: str) -> None:
    heard = Speaker().asks(words)
    assert heard.id == sign and heard.level in ("emergency", "urgent")


@pytest.mark.parametrize(
    "words",
    [
        "does it wear off", "when does the bruising settle", "who do i see about a refund", "any cream for the bruise", "my heart skipped a beat when she walked in", "i'm drowning in paperwork",
        "the fridge temperature of our stock is three degrees", "he operated on eyelids in the seventies", "the twins have two sets of wheels", "my sister came back this morning", "the cat chewed my slipper",
        "how long till i see results", "is it fine to fly after botox", "would you be worried about needles", "i can't swallow the fact she's forty", "am i supposed to lie flat",
    ],
)  # fmt: skip
def test_the_same_forms_and_pictures_without_a_danger_alarm_nobody(words: str) -> None:
    assert Speaker().asks(words).level not in ("emergency", "urgent")
