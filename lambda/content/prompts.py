"""Everything else that is said: welcome, help, escalations, questions, and kind refusals.

{emergency}, {crisis} and {poison} are filled in by locale (content/numbers.py), {why} from the sign,
{about} from a topic. `ask` is the question that keeps the microphone open; `again` the reprompt.
"""

from typing import NamedTuple


class Prompt(NamedTuple):
    """What is said, the question at its end, and the different words after eight seconds of silence."""

    say: str
    ask: str = ""
    again: str = ""


TELL = "Say when and where any Botox or filler was given."
"""What to tell those who answer, where a sign names nothing else."""

EMERGENCY = Prompt(
    "Call {emergency} now on a phone. {why} {tell} Don't drive yourself.",
    "Should I repeat that?",
    "Call {emergency} now on a phone. Shall I say it again?",
)
EMERGENCY_CRISIS = EMERGENCY._replace(
    say="Call {emergency} now on a phone. {why} {tell} For thoughts of dying, call {crisis} too."
)
"""An emergency of somebody who wants to die, or may have done harm to themselves."""
EMERGENCY_UNSAFE = EMERGENCY._replace(
    say="Call {emergency} now on a phone if that is safe. {why} Tell them where you are, and what is happening."
)
CRISIS = Prompt(
    "Call {crisis} now on a phone. {why} Stay with someone you trust. If you're in danger now, call {emergency}.",
    "Should I repeat that?",
    "Call {crisis} now on a phone. Shall I say it again?",
)
URGENT = Prompt(
    "Get medical help today. {why}{drive} Call {emergency} if it gets worse or it's hard to breathe, swallow or speak.",
    "Should I repeat that?",
    "Get medical help today. Shall I say it again?",
)
URGENT_POISON = Prompt(
    "Get medical help today. Call poison control at {poison}. {why} If anything feels wrong, call {emergency}.",
    "Should I repeat that?",
    "Get medical help today. Shall I say it again?",
)

URGENT_UNSAFE = Prompt(
    "Call a doctor today, or someone you trust. {why} If you're in danger now, call {emergency}.",
    "Should I repeat that?",
    "Call a doctor or someone you trust today. Shall I say it again?",
)

NO_DRIVING = " Please don't drive."

STILL_EMERGENCY = "What you told me still needs help now. Call {emergency}."
STILL_CRISIS = "What you told me matters. Call {crisis} now."
STILL_URGENT = "What you told me still needs medical help today."
"""One line before an ordinary answer while an escalation stands."""

GOODBYE_EMERGENCY = "Call {emergency} now on a phone. Goodbye."
GOODBYE_CRISIS = "Call {crisis} now on a phone. Goodbye."
GOODBYE_UNCHECKED = "If breathing, swallowing or speaking gets hard, call {emergency}. Goodbye."
GOODBYE_CRISIS_UNCHECKED = "If you think of harming yourself, call {crisis} at once. Goodbye."
GOODBYE_URGENT = "Please get medical help today. Goodbye."

# After the reprompt Alexa ends the session without asking us again, so it says what silence would need.
CHECK = Prompt(
    "About {about}. Before I answer, one check.",
    "Is there any trouble breathing, swallowing or speaking, double vision, or weakness anywhere else?",
    "Is there any of that? If there is, or you can't tell, call {emergency}. Say yes or no.",
)
CHECK_UNSAFE = CHECK._replace(
    say="I can't help with that, because somebody could get hurt. About {about}, one check."
)
"""The check where a wish is refused that came with the sign."""
CHECK_STROKE = Prompt(
    "About {about}. Before I answer, one check.",
    "Did it start suddenly, or is there a weak arm, unclear speech, trouble breathing or swallowing, or double vision?",
    "Is there any of that? If there is, or you can't tell, call {emergency}. Say yes or no.",
)
CHECK_CRISIS = Prompt(
    "I'm sorry this is so hard. Before I answer, one question.",
    "Have you had any thoughts of harming yourself?",
    "Any thoughts of harming yourself? If there are, call {crisis}. Say yes or no.",
)
CHECK_CRISIS_AGAIN = Prompt(
    "If there are such thoughts, or you can't tell, call {crisis}. Please say yes or no.",
    "Have you had any thoughts of harming yourself?",
    "Please say yes or no. If you can't tell, call {crisis}.",
)
CHECK_AGAIN = Prompt(
    "If breathing, swallowing or speaking is hard, or you can't tell, call {emergency}. Please say yes or no.",
    "Is there any trouble breathing, swallowing or speaking, double vision, or weakness?",
    "Please say yes or no. If you can't tell, call {emergency}.",
)
CHECK_REST = Prompt(
    "Good. Now the rest, to be sure.",
    "Is there any trouble breathing, swallowing or speaking, double vision, or weakness?",
    "Say none if there is none. If you can't tell, call {emergency}.",
)
CHECK_CLEAR = "Good. I'm glad there is none of that."
CARE = "Call {emergency} if it's hard to breathe, swallow or speak, you see double, or you feel weak."
CARE_STROKE = "Call {emergency} if it started suddenly, an arm is weak, or it's hard to speak, breathe or swallow."
CARE_CRISIS = "If you think of harming yourself, call {crisis} now."
"""When to call, in front of the answer to somebody who left a check unanswered and only asked on."""

CLINIC_TOO = "Then call {clinic}, {phones}."
CLINIC_PHONES = "{phone}, or after hours {after_hours}"
CLINIC_REACHED = Prompt(
    "{clinic} is on {phones}.{hours} In an emergency, call {emergency}.",
    "What else would you like to know?",
    "You can ask another question, or say stop.",
)
CLINIC_HOURS = " Hours are {hours}."
CLINIC_UNKNOWN = Prompt(
    "I don't have your clinic's number. Look on your aftercare sheet or its website. In an emergency, call {emergency}.",
    "What else would you like to know?",
    "You can ask another question, or say stop.",
)
"""What is said of the clinic of lambda/clinic.toml, where there is one."""

WELCOME = Prompt(
    "Welcome to Injection Guide. I give general facts about Botox, not medical advice. For example, ask how long Botox lasts.",
    "What would you like to know?",
    "You can ask what to expect after Botox. What would you like to know?",
)
WELCOME_STAFF = Prompt(
    "Injection Guide, in staff mode. General facts, not medical advice. Please don't say the names of patients.",
    "What would you like to know?",
    "Try asking for the dose for frown lines, or say read the aftercare.",
)
HELP = Prompt(
    "Injection Guide gives general facts about Botox, not medical advice. Ask how it works, how long it lasts, or what to expect. If breathing or swallowing is hard, call {emergency}.",
    "What would you like to know?",
    "Try asking, does Botox hurt. What would you like to know?",
)
HELP_ANSWER = Prompt(
    "You can say more, repeat, or where did you get that. Or ask about something else, such as side effects. If breathing or swallowing is hard, call {emergency}.",
    "What would you like?",
    "Say more, or ask another question. What would you like?",
)
HELP_WHICH = Prompt(
    "I wasn't sure which answer you wanted. Say the first, the second, or neither. If breathing or swallowing is hard, call {emergency}.",
    "Did you mean {first}, or {second}?",
    "Say the first, or the second. Or ask in other words.",
)
HELP_STEP = Prompt(
    "I'm reading in steps. Say next, previous, repeat, or stop. You can also ask a question, then say next to go on. If breathing or swallowing is hard, call {emergency}.",
    "Shall I go on?",
    "Say next, previous, repeat, or stop. Shall I go on?",
)
HELP_STAFF = Prompt(
    "In staff mode, ask for a dose, a dilution, or storage. Say read the aftercare, or read the warning signs, for your patient. In an emergency, call {emergency}.",
    "What would you like?",
    "Try asking for the dose for frown lines. What would you like?",
)
NEXT = Prompt("", "What else would you like to know?", "You can ask another question, or say stop.")
OFFER_MORE = Prompt("", "Would you like to hear more?", "Say yes to hear more about it, or ask something else.")
OFFER_NEXT = Prompt("", "Would you like to hear about {about}?", "Say yes for that, or ask something else.")
WHICH = Prompt(
    "I'm not sure which you mean.",
    "Did you mean {first}, or {second}?",
    "Say the first, or the second. Or ask in other words.",
)
WHICH_THEN = WHICH._replace(say="All right, then something else.")
"""The next two, to somebody who meant neither of the first."""
OFFER_MORE_STAFF = Prompt("", "More?", "Say yes for more, or ask something else.")
OFFER_NEXT_STAFF = Prompt("", "Shall I tell you about {about}?", "Say yes for that, or ask something else.")
NEXT_STAFF = Prompt("", "What else?", "Ask another question, or say stop.")
GUIDE_FIRST = "{name}, in {count} steps. Step {number}."
GUIDE_STEP = "Step {number}."
GUIDE_LAST = "Step {number}, the last."
STEP = Prompt("", "Shall I go on?", "Say next, previous, repeat, or stop. Shall I go on?")
GUIDE_OVER = Prompt("That was the end of the {name}.", "What else would you like to know?", "You can ask another question, or say stop.")
NO_MORE = Prompt("That is all I have on that.", "What else would you like to know?", "You can ask another question, or say stop.")
NOTHING_YET = Prompt("I haven't told you anything yet.", "What would you like to know?", "Try asking, does Botox hurt.")
WAIT = Prompt("Take your time.", "What would you like next?", "Say repeat to hear it again, or ask something else.")
ALRIGHT = Prompt("All right.", "What else would you like to know?", "You can ask another question, or say stop.")
LISTENING = Prompt("I'm listening.", "What would you like to know about Botox?", "You can ask what to expect after Botox, or say stop.")
"""After what only tells who and when, and asks nothing yet."""
GOODBYE = Prompt("Goodbye.")
NOTICE = "This is general information."
CARD_NOTICE = "General information, not medical advice."
CARD_SOURCES = "Sources: {sources}."
NAME = "Injection Guide"
TOUCH: dict[str, str] = {
    "more": "More", "repeat": "Say it again", "next": "Next", "previous": "Previous", "yes": "Yes", "no": "No",
}  # fmt: skip
"""Words on buttons, by the command they stand for."""

STAFF_ONLY = Prompt(
    "That is in the staff reference. If you work in a clinic, say staff mode.",
    "What would you like?",
    "Say staff mode, or ask something else.",
)
STAFF_ONLY_CLOSED = Prompt(
    "That is in the staff reference, which is switched off by this clinic.",
    "What else would you like to know?",
    "You can ask what to expect after Botox, or say stop.",
)
STAFF_ON = Prompt(
    "Staff mode is on. Please don't say the names of patients. Say patient mode to leave.",
    "What would you like to know?",
    "Try asking how much saline goes into a vial.",
)
STAFF_ON_AGAIN = STAFF_ON._replace(say="Staff mode is on.")
STAFF_CLOSED = Prompt(
    "Staff mode is switched off by this clinic.",
    "What would you like to know?",
    "You can ask what to expect after Botox, or say stop.",
)
STAFF_OFF = Prompt("Patient mode is on.", "What would you like to know?", "You can ask what to expect after Botox, or say stop.")
STAFF_LEAD = "Staff mode is on."
STAFF_REMINDER = "Please don't say the names of patients."
CHECK_LABEL = "Check the current label for your country."

SOURCE = Prompt("That comes from {sources_named}.", "What else would you like to know?", "You can ask another question, or say stop.")
SOURCES_AT_ALL = Prompt(
    "What I say comes from drug labels, health services, and published studies.",
    "What would you like to know?",
    "Try asking, does Botox hurt. What would you like to know?",
)
OWN_WORDING = "The clinic's own wording"
YOUR_CLINIC = "your clinic"
SOURCE_OWN = Prompt(
    "That is the wording of {clinic}. I haven't checked it against a source.",
    "What else would you like to know?",
    "You can ask another question, or say stop.",
)
NOT_REVIEWED = Prompt(
    "No clinician has reviewed that yet. It was written from published sources, so check it with your own clinician.",
    "What else would you like to know?",
    "You can ask another question, or say stop.",
)
REVIEWED = Prompt("{reviewer} reviewed that on {date}.", "What else would you like to know?", "You can ask another question, or say stop.")

NOT_UNDERSTOOD = Prompt(
    "Sorry, I didn't get that. You can ask, how long does Botox last. If breathing or speaking is hard, call {emergency}.",
    "What would you like to know?",
    "Please say it once more. What is your question?",
)
NOT_UNDERSTOOD_NEAR = Prompt("Sorry, I didn't get that. If breathing or speaking is hard, call {emergency}.")
"""The same where an answer comes near; the offer of it follows."""
NOT_UNDERSTOOD_AGAIN = Prompt(
    "I still didn't understand. If breathing, swallowing or speaking is hard, call {emergency} now.",
    "Is there any trouble breathing, swallowing or speaking, double vision, or weakness?",
    "Say yes or no. If you can't tell, call {emergency}.",
)
NOT_UNDERSTOOD_SIGN = NOT_UNDERSTOOD_AGAIN._replace(
    say="I'm not sure I understood. If breathing, swallowing or speaking is hard, call {emergency} now."
)
"""After a danger sign was asked about, what isn't understood may be a report of it."""
NOT_UNDERSTOOD_LAST = Prompt(
    "I can't understand you well enough to help. Please call your clinic or a doctor. If breathing, swallowing or speaking is hard, call {emergency}. Goodbye."
)
GLAD = Prompt(
    "I'm glad there is none of that.",
    "What would you like to know about Botox?",
    "You can ask what to expect after Botox, or say stop.",
)
NOT_KNOWN = Prompt(
    "I don't have a vetted answer to that. Your clinician can tell you more.",
    "What else would you like to know about Botox?",
    "You can ask how Botox works, or say stop.",
)
NO_DOSE = NEXT_STAFF._replace(say="I don't have a vetted dose for that site. Check the current label for your country.")
OUT_OF_SCOPE = Prompt(
    "I can't help with that. I only know about Botox.",
    "What would you like to know about Botox?",
    "You can ask how Botox works, or say stop.",
)
UNSAFE = Prompt(
    "I can't help with that, because somebody could get hurt. Please be open with a doctor or your clinic.",
    "What would you like to know about Botox?",
    "You can ask how to choose an injector, or say stop.",
)
PERSONAL = Prompt(
    "Only your own clinician can answer that for you. I can give general facts about Botox.",
    "What would you like to know?",
    "You can ask what to expect after Botox, or say stop.",
)
BROKEN = Prompt(
    "Sorry, something went wrong. If breathing, swallowing or speaking is hard, call {emergency}.",
    "What would you like to know?",
    "Please ask once more. What is your question?",
)

TURNED_AWAY: dict[str, Prompt] = {
    "elsewhere": OUT_OF_SCOPE,
    "personal": PERSONAL,
    "unsafe": UNSAFE,
    "not_known": NOT_KNOWN,
    "glad": GLAD,
    "no_dose": NO_DOSE,
}
"""What is said when there is no answer, by the id of the reply."""
