"""The interaction model's words: slot types with ids and synonyms, and intents with their samples.

The first sample of an intent is its frame: what the words of the person are taken to be when Alexa
hands us only the slot. Topics and signs bring their own phrasings (tools/model.py).
"""

from typing import NamedTuple

INVOCATION = "injection guide"


class Intent(NamedTuple):
    """A custom intent: its one slot, the slot's type and its samples, the frame first."""

    slot: str
    type: str
    samples: tuple[str, ...]


SLOT_TYPES: dict[str, dict[str, tuple[str, ...]]] = {
    "SYMPTOM": {
        "breathing_trouble": ("trouble breathing", "shortness of breath", "difficulty breathing", "breathing trouble", "breathing problems"),
        "swallowing_trouble": ("trouble swallowing", "difficulty swallowing", "swallowing trouble", "choking on food", "swallowing problems"),
        "speech_trouble": ("slurred speech", "trouble speaking", "difficulty speaking", "trouble talking"),
        "voice_change": ("a hoarse voice", "hoarse voice", "hoarseness", "a croaky voice"),
        "general_weakness": ("weakness all over", "muscle weakness", "weak arms and legs", "weak muscles"),
        "double_vision": ("double vision", "seeing double"),
        "blurred_vision": ("blurred vision", "blurry vision", "trouble seeing"),
        "bladder_leak_new": ("loss of bladder control", "bladder leaks", "wetting myself"),
        "throat_face_swelling": ("a swollen throat", "a swollen tongue", "swollen lips", "a swollen face"),
        "hives_only": ("hives", "welts all over"),
        "chest_pain": ("chest pain", "pain in my chest"),
        "eyelid_droop_one": ("drooping eyelid", "a drooping eyelid", "droopy eyelid", "a droopy eye", "draw pee eyelid", "eyelid droop", "ptosis", "tosis"),
        "brow_heavy": ("a heavy brow", "heavy brows", "heavy forehead", "droopy eyebrows"),
        "facial_asymmetry": ("a crooked smile", "crooked smile", "uneven smile", "a lopsided face"),
        "headache_mild": ("a headache", "headache", "headaches"),
        "bruise_small": ("a bruise", "bruising", "bruises", "a small bruise"),
        "site_pain": ("soreness", "a sore forehead", "pain where they injected"),
        "site_bumps": ("bumps", "little bumps", "small lumps"),
        "neck_pain_stiff": ("a stiff neck", "neck pain", "a sore neck"),
        "dry_mouth": ("a dry mouth", "dry mouth"),
        "tired": ("tiredness", "feeling tired", "fatigue"),
    },
    "CONDITION": {
        "sweating_treatment": ("sweating", "excessive sweating", "sweaty armpits", "underarm sweating", "hyperhidrosis", "sweaty hands"),
        "neck_dystonia_treatment": ("neck spasms", "shoulder spasms", "neck and shoulder spasms", "cervical dystonia", "a twisted neck"),
        "bladder_treatment": ("an overactive bladder", "overactive bladder", "bladder problems", "urinary urgency"),
        "eyelid_spasm_treatment": ("uncontrollable blinking", "eyelid spasms", "blepharospasm", "eye twitching"),
        "strabismus_not_lazy_eye": ("crossed eyes", "misaligned eyes", "strabismus", "a squint", "lazy eye"),
        "migraine_treatment": ("migraine", "migraines", "chronic migraine", "chronic headaches"),
    },
    "AREA": {
        "forehead": ("forehead", "forehead lines", "forehead wrinkles", "worry lines"),
        "crows_feet": ("crow's feet", "crows feet", "lines around the eyes", "eye wrinkles"),
        "frown_lines": ("frown lines", "glabellar lines", "eleven lines", "lines between the eyebrows", "elevens"),
        "neck_bands": ("neck bands", "platysma bands", "neck cords"),
    },
    "ACTIVITY": {
        "after_exercise": ("exercise", "work out", "go to the gym", "run", "lift weights", "do yoga", "swim", "go swimming", "play sports", "jog"),
        "after_lying_down": ("lie down", "sleep", "take a nap", "go to bed", "bend over", "lie flat"),
        "alcohol_timing": ("drink alcohol", "drink wine", "have a drink", "drink beer", "have a glass of wine"),
        "after_driving_work": ("drive", "go to work", "go back to work", "work", "drive home"),
        "after_flying": ("fly", "get on a plane", "take a flight", "travel by plane"),
        "after_general": ("wash my face", "touch my face", "rub my face", "shower"),
        "breastfeeding": ("breastfeed", "nurse my baby"),
    },
}  # fmt: skip

INTENTS: dict[str, Intent] = {
    "ReportSymptomIntent": Intent("symptom", "SYMPTOM", (
        "i have {symptom} since botox", "i have {symptom}", "i've got {symptom}", "i am having {symptom}", "i got {symptom} after botox", "my patient has {symptom}", "my client has {symptom}",
        "she has {symptom}", "he has {symptom}", "my mother has {symptom}", "my wife has {symptom}", "my husband has {symptom}", "the patient reports {symptom}", "i woke up with {symptom}", "since my botox i have {symptom}", "there is {symptom} after my botox",
        "i noticed {symptom} today",
    )),
    "SymptomNormalIntent": Intent("symptom", "SYMPTOM", (
        "is {symptom} normal", "is {symptom} normal after botox", "is it normal to have {symptom}", "should i worry about {symptom}", "is {symptom} okay", "is {symptom} something to worry about", "do i need to worry about {symptom}", "is it okay to have {symptom}",
        "what do i do about {symptom}", "what should i do about {symptom}", "is {symptom} bad", "is {symptom} serious", "is {symptom} expected after botox", "how long will my {symptom} last", "when will my {symptom} go away",
    )),
    "SymptomCauseIntent": Intent("symptom", "SYMPTOM", (
        "can botox cause {symptom}", "does botox cause {symptom}", "will botox cause {symptom}", "could botox cause {symptom}", "how common is {symptom} after botox", "is {symptom} a side effect", "is {symptom} a side effect of botox", "what is the risk of {symptom}",
        "how likely is {symptom} after botox", "why does botox cause {symptom}", "tell me about {symptom} after botox", "can botox give you {symptom}", "what are the chances of {symptom}", "how often does botox cause {symptom}", "does botox give people {symptom}",
    )),
    "TreatsIntent": Intent("condition", "CONDITION", (
        "does botox treat {condition}", "can botox treat {condition}", "does botox help {condition}", "can botox help with {condition}", "botox for {condition}", "is botox used for {condition}", "is botox good for {condition}", "does botox work for {condition}",
        "can i get botox for {condition}", "how does botox help {condition}", "what about botox for {condition}", "tell me about botox for {condition}", "do they use botox for {condition}", "will botox fix {condition}", "is botox approved for {condition}",
    )),
    "AreaIntent": Intent("area", "AREA", (
        "does botox help {area}", "can botox treat {area}", "botox for {area}", "can botox help my {area}", "does botox work on {area}", "is botox good for {area}", "does botox get rid of {area}", "can i get botox in my {area}",
        "can you have botox for {area}", "what does botox do for {area}", "is botox approved for {area}", "tell me about botox for {area}", "will botox smooth {area}", "what about botox for my {area}", "do they use botox on {area}",
    )),
    "ActivityIntent": Intent("activity", "ACTIVITY", (
        "can i {activity} after botox", "when can i {activity} after botox", "is it okay to {activity} after botox", "how soon can i {activity} after botox", "how long after botox can i {activity}", "am i allowed to {activity} after botox", "should i {activity} after botox",
        "is it safe to {activity} after botox", "can i {activity} tonight", "can i {activity} today", "can i {activity} the same day", "may i {activity} after my injections", "can my patient {activity} after botox", "when is it safe to {activity}", "will it hurt to {activity} after botox",
    )),
}  # fmt: skip

CATCH_ALL = Intent("question", "QUESTION", ("{question}",))
CATCH_ALL_NAME = "AskIntent"

BUILT_INS: dict[str, str] = {
    "AMAZON.HelpIntent": "help",
    "AMAZON.StopIntent": "stop",
    "AMAZON.CancelIntent": "stop",
    "AMAZON.FallbackIntent": "",
    "AMAZON.NavigateHomeIntent": "home",
    "AMAZON.RepeatIntent": "repeat",
    "AMAZON.YesIntent": "yes",
    "AMAZON.NoIntent": "no",
    "AMAZON.StartOverIntent": "home",
}
"""What each built-in intent means: a command (content/commands.py), or "" where nothing was understood."""

BUILT_IN_SAMPLES: dict[str, tuple[str, ...]] = {
    "AMAZON.HelpIntent": ("what can i ask", "what do you know"),
    "AMAZON.RepeatIntent": ("say that one more time",),
}

UNDERSTOOD_ALONE = ("tell me more", "more", "go on", "why")
"""Commands without a built-in intent of their own: values of the catch-all type, so that they arrive as text."""
