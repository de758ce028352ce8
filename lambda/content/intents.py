"""The interaction model's intents with their samples; the slot types' values are content/entities.py.

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
    "MedicineIntent": Intent("medicine", "MEDICINE", (
        "can i take {medicine} before botox", "can i take {medicine} after botox", "is it okay to take {medicine} with botox", "does {medicine} affect botox", "i take {medicine} can i have botox", "what about {medicine} and botox", "is {medicine} a problem with botox", "can i have botox if i'm on {medicine}",
        "does {medicine} mix with botox", "do i need to tell them about {medicine}", "is {medicine} safe with botox", "should i avoid {medicine} before botox", "how long before botox should i avoid {medicine}", "can my patient take {medicine} after botox", "does {medicine} interact with botox", "i'm on {medicine} is that okay",
    )),
    "BrandIntent": Intent("brand", "BRAND", (
        "what is {brand}", "tell me about {brand}", "is {brand} the same as botox", "what is the difference between botox and {brand}", "how is {brand} different from botox", "is {brand} like botox", "botox or {brand}", "botox versus {brand}",
        "how does {brand} compare to botox", "is {brand} a kind of botox", "what about {brand}", "have you heard of {brand}", "is {brand} better than botox", "do you know about {brand}", "can i switch from botox to {brand}", "who makes {brand}",
    )),
    "PersonIntent": Intent("person", "PERSON", (
        "can {person} have botox", "can {person} get botox", "is botox safe for {person}", "is botox okay for {person}", "should {person} have botox", "does botox work for {person}", "does botox work on {person}", "what about {person}",
        "are {person} allowed to have botox", "can they give botox to {person}", "do {person} get botox", "is it okay to give botox to {person}", "what about botox for {person}", "may {person} have botox", "is botox recommended for {person}", "tell me about botox in {person}",
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
    "AMAZON.NextIntent": "next",
    "AMAZON.PreviousIntent": "previous",
}
"""What each built-in intent means: a command (content/commands.py), or "" where nothing was understood."""

BUILT_IN_SAMPLES: dict[str, tuple[str, ...]] = {
    "AMAZON.HelpIntent": ("what can i ask", "what do you know"),
    "AMAZON.RepeatIntent": ("say that one more time",),
}

UNDERSTOOD_ALONE = ("tell me more", "more", "go on", "why", "staff mode", "patient mode", "read the aftercare", "read the warning signs", "where did you get that", "who reviewed this")
"""Commands without a built-in intent of their own: values of the catch-all type, so that they arrive as text."""
