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


EMERGENCY = Prompt(
    "Call {emergency} now, on a phone. {why} Tell them about any Botox or filler, when, and where. Don't drive yourself.",
    "Should I say that again?",
    "Call {emergency} now, on a phone. Should I repeat that?",
)
CRISIS = Prompt(
    "Call {crisis} now, on a phone. {why} Stay with someone you trust. If you're in danger now, call {emergency}.",
    "Should I say that again?",
    "Call {crisis} now, on a phone. Should I repeat that?",
)
URGENT = Prompt(
    "Get medical help today, by phone or in person. {why}{drive} If it gets worse, or breathing, swallowing or speaking is hard, call {emergency}.",
    "Should I say that again?",
    "Get medical help today. Should I repeat that?",
)
URGENT_POISON = Prompt(
    "Get medical help today, and call poison control at {poison}. {why} If anything feels wrong, call {emergency}.",
    "Should I say that again?",
    "Get medical help today. Should I repeat that?",
)

URGENT_UNSAFE = Prompt(
    "Call a doctor today, or someone you trust. {why} If you're in danger now, call {emergency}.",
    "Should I say that again?",
    "Call a doctor or someone you trust today. Should I repeat that?",
)

NO_DRIVING = " Please don't drive."

STILL_EMERGENCY = "What you told me still needs help now. Call {emergency}."
STILL_CRISIS = "What you told me matters. Call {crisis} now."
STILL_URGENT = "What you told me still needs medical help today."
"""One line before an ordinary answer while an escalation stands."""

GOODBYE_EMERGENCY = "Call {emergency} now, on a phone. Goodbye."
GOODBYE_CRISIS = "Call {crisis} now, on a phone. Goodbye."
GOODBYE_UNCHECKED = "If breathing, swallowing or speaking gets hard, call {emergency}. Goodbye."
GOODBYE_CRISIS_UNCHECKED = "If you think of harming yourself, call {crisis} at once. Goodbye."
GOODBYE_URGENT = "Please get medical help today. Goodbye."

# After the reprompt Alexa ends the session without asking us again, so it says what silence would need.
CHECK = Prompt(
    "About {about}. Before I answer, one check.",
    "Is there any trouble breathing, swallowing or speaking, double vision, or weakness anywhere else?",
    "Is there any of that? If there is, or you can't tell, call {emergency}. Say yes or no.",
)
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

WELCOME = Prompt(
    "Welcome to Injection Guide. I give general facts about Botox, not medical advice. For example, ask how long Botox lasts.",
    "What would you like to know?",
    "You can ask what to expect after Botox. What would you like to know?",
)
HELP = Prompt(
    "Injection Guide gives general facts about Botox, not medical advice. Ask how it works, how long it lasts, or what to expect. If breathing or swallowing is hard, call {emergency}.",
    "What would you like to know?",
    "Try asking, does Botox hurt. What would you like to know?",
)
NEXT = Prompt("", "What else would you like to know?", "You can ask another question, or say stop.")
OFFER_MORE = Prompt("", "Would you like to hear more?", "Say yes to hear more about it, or ask something else.")
OFFER_NEXT = Prompt("", "Would you like to hear about {about}?", "Say yes for that, or ask something else.")
WHICH = Prompt(
    "I'm not sure which you mean.",
    "Did you mean {first}, or {second}?",
    "Say the first, or the second. Or ask in other words.",
)
NO_MORE = Prompt("That is all I have on that.", "What else would you like to know?", "You can ask another question, or say stop.")
NOTHING_YET = Prompt("I haven't told you anything yet.", "What would you like to know?", "Try asking, does Botox hurt.")
ALRIGHT = Prompt("All right.", "What else would you like to know?", "You can ask another question, or say stop.")
GOODBYE = Prompt("Goodbye.")
NOTICE = "This is general information."
CARD_NOTICE = "General information, not medical advice."

STAFF_ONLY = Prompt(
    "That is in the staff reference. If you work in a clinic, say staff mode.",
    "What would you like?",
    "Say staff mode, or ask something else.",
)
STAFF_ON = Prompt(
    "Staff mode is on. Please don't say the names of patients. Say patient mode to leave.",
    "What would you like to know?",
    "Try asking how much saline goes into a vial.",
)
STAFF_OFF = Prompt("Patient mode is on.", "What would you like to know?", "You can ask what to expect after Botox, or say stop.")
STAFF_LEAD = "Staff mode is on."
CHECK_LABEL = "Check the current label for your country."

SOURCE = Prompt("That comes from {sources_named}.", "What else would you like to know?", "You can ask another question, or say stop.")
SOURCES_AT_ALL = Prompt(
    "What I say comes from drug labels, health services, and published studies.",
    "What would you like to know?",
    "Try asking, does Botox hurt. What would you like to know?",
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
NOT_UNDERSTOOD_AGAIN = Prompt(
    "I still didn't understand. If breathing, swallowing or speaking is hard, call {emergency} now.",
    "Is there any trouble breathing, swallowing or speaking, double vision, or weakness?",
    "Say yes or no. If you can't tell, call {emergency}.",
)
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
}
"""What is said when there is no answer, by the id of the reply."""
