"""An Alexa request as a Question.

Every custom intent becomes the sentence it stands for: its frame (the first sample) with the slot's
words in place. So a symptom in a slot and the same symptom in free speech go the same way. Slot words
that their type doesn't know are triaged on their own too, in case Alexa chose the wrong intent.
"""

from ask_sdk_model import IntentRequest, LaunchRequest, RequestEnvelope

from alexa.touch import touched
from assistant.memory import Memory
from assistant.prepared import prepared
from assistant.question import Question
from assistant.words import tokens
from content.entities import SLOT_TYPES
from content.intents import BUILT_INS, CATCH_ALL, CATCH_ALL_NAME, INTENTS

_FRAMES = {name: (intent.slot, intent.samples[0]) for name, intent in INTENTS.items()}
_FRAMES[CATCH_ALL_NAME] = (CATCH_ALL.slot, CATCH_ALL.samples[0])
_EXPECTED = prepared(
    "slot words",
    lambda: {
        name: {tuple(tokens(wording)) for names in SLOT_TYPES[intent.type].values() for wording in names}
        for name, intent in INTENTS.items()
    },
)


def question_of(envelope: RequestEnvelope) -> Question:
    """The question in a launch or an intent request; an intent we don't know is its slots' words."""
    request, session = envelope.request, envelope.session
    locale = str(getattr(request, "locale", "") or "")
    if isinstance(request, LaunchRequest):
        return Question(launch=True, locale=locale)
    memory = dict(session.attributes or {}) if session and not session.new else {}
    new = bool(session.new) if session else True
    if not isinstance(request, IntentRequest) or request.intent is None:
        return Question(locale=locale, one_shot=new, memory=memory)
    name = request.intent.name or ""
    command = touched(name)
    if command:
        memory = _shown_before(request) if new else memory
        return Question(command=command, locale=locale, one_shot=False, memory=memory)
    slots = {key: (slot.value or "").strip() for key, slot in (request.intent.slots or {}).items()}
    return Question(
        said=_sentence(name, slots),
        heard=_unexpected(name, slots),
        command=BUILT_INS.get(name, ""),
        locale=locale,
        one_shot=new,
        memory=memory,
    )


def has_screen(envelope: RequestEnvelope) -> bool:
    """Whether the device said that it can show the screens."""
    system = envelope.context.system if envelope.context else None
    device = system.device if system else None
    interfaces = device.supported_interfaces if device else None
    return bool(interfaces and interfaces.alexa_presentation_apl)


def _shown_before(request: IntentRequest) -> dict[str, object]:
    """The memory of an answer whose session is over while it is still on the screen: its topic, where it names one."""
    slot = (request.intent.slots or {}).get("topic")
    return Memory(topic=(slot.value if slot else "") or "", last="topic", offer="more").written()


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
