"""No envelope makes the handler raise, and each reply is valid."""

import random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.memory import VERSION, Memory
from content.guides import GUIDES
from content.intents import BUILT_INS, CATCH_ALL_NAME, INTENTS
from content.signs import SIGNS
from content.topics import TOPICS
from lambda_function import lambda_handler
from tests.alexa_rules import assert_valid
from tools.speaker import Speaker
from tools.utterances import read

junk = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)
words = st.sampled_from(
    [
        "i",
        "can't",
        "swallow",
        "breathe",
        "my",
        "eyelid",
        "is",
        "drooping",
        "no",
        "yes",
        "botox",
        "how",
        "long",
        "does",
        "it",
        "last",
        "<b>",
        "&",
        "”",
        "م",
        "38.5",
        "since",
        "help",
    ]
)
said = st.lists(words, max_size=12).map(" ".join) | st.text(max_size=60)
names = st.sampled_from([*BUILT_INS, *INTENTS, CATCH_ALL_NAME, "Unheard.Of", ""])
slot = st.fixed_dictionaries(
    {},
    optional={
        "name": said,
        "value": said | junk,
        "confirmationStatus": st.sampled_from(["NONE", "ODD"]),
        "slotValue": junk
        | st.fixed_dictionaries(
            {"type": st.just("List"), "values": st.lists(st.fixed_dictionaries({"value": said}))}
        ),
        "resolutions": junk,
    },
)
slot_names = st.sampled_from(["question", "symptom", "condition", "area", "activity", "x"])
kept = {
    "topic": st.sampled_from([*TOPICS]), "before": st.sampled_from([*TOPICS]), "alarm": st.sampled_from([*SIGNS]),
    "alarm_level": st.sampled_from(["emergency", "urgent"]), "check": st.sampled_from([*SIGNS, "unclear"]), "guide": st.sampled_from([*GUIDES]),
    "offer": st.sampled_from(["more", "next", "which", "step", "staff"]), "near": st.lists(st.sampled_from([*TOPICS]), max_size=2),
    "last": st.sampled_from(["topic", "more", "step", "check", "welcome", "help", "which", "alarm", "not_known"]), "step": st.integers(0, 8),
    "staff": st.booleans(), "misses": st.integers(0, 3), "opened": st.booleans(), "signs": st.lists(st.sampled_from([*SIGNS]), max_size=3),
}  # fmt: skip
attributes = (
    junk
    | st.fixed_dictionaries({"v": st.just(VERSION)}, optional=kept)
    | st.fixed_dictionaries(
        {"v": st.just(VERSION)}, optional=dict.fromkeys(Memory.__dataclass_fields__, junk | said)
    )
)
devices = st.fixed_dictionaries(
    {
        "System": st.fixed_dictionaries(
            {
                "device": st.fixed_dictionaries(
                    {
                        "supportedInterfaces": st.fixed_dictionaries(
                            {
                                "Alexa.Presentation.APL": st.fixed_dictionaries(
                                    {},
                                    optional={
                                        "runtime": st.fixed_dictionaries(
                                            {"maxVersion": st.sampled_from(["1.0", "1.4", "2024.3"]) | junk}
                                        )
                                        | junk
                                    },
                                )
                            }
                        )
                    }
                )
            }
        )
    }
)
requests = st.fixed_dictionaries(
    {},
    optional={
        "type": st.sampled_from(
            ["LaunchRequest", "IntentRequest", "IntentRequest", "IntentRequest", "SessionEndedRequest", "CanFulfillIntentRequest",
             "Alexa.Presentation.APL.UserEvent", "Alexa.Presentation.APL.UserEvent", "System.ExceptionEncountered", "New.Kind"]
        ) | junk,
        "requestId": junk,
        "timestamp": junk,
        "locale": st.sampled_from(["en-US", "en-GB", "en-AU", "fr-FR", ""]) | junk,
        "reason": junk,
        "dialogState": junk,
        "arguments": st.lists(st.sampled_from(["more", "yes", "no", "repeat", "first", "next", "men"]) | junk, max_size=3) | junk,
        "intent": st.fixed_dictionaries({}, optional={"name": names | junk, "slots": st.dictionaries(slot_names, slot, max_size=3) | junk}) | junk,
    },
)  # fmt: skip
envelopes = (
    st.fixed_dictionaries(
        {},
        optional={
            "version": junk,
            "session": st.fixed_dictionaries({}, optional={"new": st.booleans() | junk, "attributes": attributes, "user": junk, "application": junk}) | junk,
            "context": devices | junk,
            "request": requests | junk,
        },
    )
    | junk
)  # fmt: skip


@settings(max_examples=2_500)
@given(envelopes)
def test_any_envelope_gets_a_valid_reply(event: Any) -> None:
    assert_valid(lambda_handler(event, None))


@settings(max_examples=500)
@given(said, said, st.sampled_from(["en-US", "en-IN", "xx"]))
def test_any_words_in_any_order_of_turns(first: str, second: str, locale: str) -> None:
    state: Any = {}
    for new, turn in ((True, first), (False, second), (False, first)):
        reply = lambda_handler(
            {
                "version": "1.0",
                "session": {"new": new, "attributes": state},
                "request": {
                    "type": "IntentRequest",
                    "locale": locale,
                    "intent": {
                        "name": CATCH_ALL_NAME,
                        "slots": {"question": {"name": "question", "value": turn}},
                    },
                },
            },
            None,
        )
        assert_valid(reply)
        state = reply["sessionAttributes"]


SHORT = (
    "yes", "no", "why", "how long", "more", "thanks", "staff mode", "it's shut", "really", "and my legs too", "none bar the eyelid", "i lied",
    "in canada", "the second one", "both", "repeat", "is that normal", "will it get better", "it's about his legs", "they won't move",
    "i had it in my neck", "no the bladder one", "", "mm uh", "change my answer", "i have that", "my eyelid is drooping", "i can't swallow",
)  # fmt: skip


def test_no_talk_in_any_order_breaks() -> None:
    chosen = random.Random(7)
    said = [
        entry["say"] for entry in read("danger", "minor", "not_a_report", "questions", "context", part="dev")
    ]
    for _ in range(150):
        talk, alexa = [], Speaker()
        alexa.opens()
        for _ in range(7):
            talk.append(chosen.choice(SHORT if chosen.random() < 0.6 else said))
            heard = alexa.asks(talk[-1])
            assert heard.id != "broken", talk
            if not heard.stays_open:
                break
