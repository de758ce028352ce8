"""An Alexa request as a Question.

Every custom intent becomes the sentence it stands for: its frame (the first sample) with the slot's
words in place. So a symptom in a slot and the same symptom in free speech go the same way. Slot words
that their type doesn't know are triaged on their own too, in case Alexa chose the wrong intent.
"""

from ask_sdk_model import IntentRequest, LaunchRequest, RequestEnvelope

from assistant.question import Question
from assistant.words import tokens
from content.entities import SLOT_TYPES
from content.intents import BUILT_INS, CATCH_ALL, CATCH_ALL_NAME, INTENTS

_FRAMES = {name: (intent.slot, intent.samples[0]) for name, intent in INTENTS.items()}
_FRAMES[CATCH_ALL_NAME] = (CATCH_ALL.slot, CATCH_ALL.samples[0])
_EXPECTED = {
    name: {tuple(tokens(wording)) for names in SLOT_TYPES[intent.type].values() for wording in names}
    for name, intent in INTENTS.items()
}


def question_of(envelope: RequestEnvelope) -> Question:
    """The question in a launch or an intent request; an intent we don't know is its slots' words."""
    request, session = envelope.request, envelope.session
    locale = str(getattr(request, "locale", "") or "")
    memory = dict(session.attributes or {}) if session else {}
    new = bool(session.new) if session else True
    if isinstance(request, LaunchRequest):
        return Question(launch=True, locale=locale)
    if not isinstance(request, IntentRequest) or request.intent is None:
        return Question(locale=locale, one_shot=new, memory={} if new else memory)
    name = request.intent.name or ""
    slots = {key: (slot.value or "").strip() for key, slot in (request.intent.slots or {}).items()}
    return Question(
        said=_sentence(name, slots),
        heard=_unexpected(name, slots),
        command=BUILT_INS.get(name, ""),
        locale=locale,
        one_shot=new,
        memory={} if new else memory,
    )


def _sentence(name: str, slots: dict[str, str]) -> str:
    slot, frame = _FRAMES.get(name, ("", ""))
    if slot and tokens(slots.get(slot, "")):  # "?" is nothing to put into a sentence
        return frame.replace("{" + slot + "}", slots[slot])
    return " ".join(value for value in slots.values() if value)


def _unexpected(name: str, slots: dict[str, str]) -> tuple[str, ...]:
    """Slot values that their type doesn't know: Alexa may have chosen the wrong intent for them."""
    if name == CATCH_ALL_NAME:
        return ()
    known = _EXPECTED.get(name, set())
    return tuple(value for value in slots.values() if value and tuple(tokens(value)) not in known)
