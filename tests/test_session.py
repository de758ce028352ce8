"""A session of fifty random turns never breaks a rule, whoever talks and on whatever device."""

from typing import Any

from hypothesis import assume, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from content.intents import CATCH_ALL_NAME
from content.reports import REPORTS
from content.signs import SIGNS
from content.topics import TOPICS
from content.under_way import MISHEARD
from tests.alexa_rules import assert_valid
from tests.conftest import SESSIONS
from tools.recogniser import Resolved
from tools.speaker import Heard, Speaker
from tools.utterances import dialogues

GRAVE = ("emergency", "urgent")
DANGERS = [said for sign, words in REPORTS.items() if SIGNS[sign]["level"] in GRAVE for said in words]
QUESTIONS = [question for entry in TOPICS.values() for question in entry["asked"][:4]]
LEANING = sorted({turn["say"] for one in dialogues("followups", part="all") for turn in one["turns"][1:]})
COMMANDS = [
    "yes", "no", "more", "next", "go back", "repeat that", "help", "start over", "the first one", "the second", "neither", "staff mode", "patient mode",
    "read the aftercare", "read the warning signs", "where did you get that", "who reviewed this", "kind of", "i'm not sure", "i have that", "none of those",
    "what's the clinic's number", "flurb the nib", "", "what's the weather", "how many units do i need", "convert botox to dysport",
]  # fmt: skip
TOUCHES = ["more", "yes", "no", "repeat", "next", "previous", "first", "second"]


class Session(RuleBasedStateMachine):
    """One person and one device, from the launch until the session ends."""

    def __init__(self) -> None:
        super().__init__()
        self.alexa = Speaker()
        self.heard: Heard | None = None
        self.graves: list[str] = []

    @initialize(
        locale=st.sampled_from(["en-US", "en-GB", "en-AU", "xx-XX"]),
        screen=st.sampled_from(["", "1.4", "2024.3"]),
    )
    def opens(self, locale: str, screen: str) -> None:
        self.alexa = Speaker(locale, screen)
        self._hears(self.alexa.opens())

    def _hears(self, heard: Heard) -> Heard:
        if self.heard is not None and not self.heard.stays_open:
            self.graves = []
        self.heard = heard
        if heard.says.startswith(
            MISHEARD.say
        ):  # taken back where it had no name, and checked; only a clear no lifts it
            self.graves = []
        elif heard.level in GRAVE:
            self.graves.append(heard.level)
        return heard

    def _says(self, words: str) -> Heard:
        return self._hears(self.alexa.sends(Resolved(CATCH_ALL_NAME, "question", words)))

    @rule(words=st.sampled_from(QUESTIONS) | st.sampled_from(LEANING) | st.sampled_from(COMMANDS))
    def says(self, words: str) -> None:
        self._says(words)

    @rule(command=st.sampled_from(TOUCHES), topic=st.sampled_from(["", "men", "nowhere"]))
    def touches(self, command: str, topic: str) -> None:
        self._hears(self.alexa.touches(command, topic))

    @rule(words=st.sampled_from(DANGERS))
    def reports_a_danger(self, words: str) -> None:
        assert self._says(words).level in GRAVE

    @rule()
    def asks_to_repeat(self) -> None:
        before = self.heard
        assume(before is not None and before.stays_open)
        assert before is not None
        kept: Any = before.envelope["sessionAttributes"].get("last", "")
        grave = bool(self.graves)
        again = self._says("repeat that")
        if grave:  # an escalation stands: that is what is said again
            assert again.level in GRAVE
        elif before.id in TOPICS and kept in ("topic", "more", "step"):
            assert again.says == before.says

    @rule()
    def stops(self) -> None:
        heard = self._says("stop")
        assert not heard.stays_open and not heard.reprompt
        if self.graves:
            assert heard.level in GRAVE
            assert any(word in heard.says for word in ("Call", "medical help", "help"))

    @invariant()
    def every_reply_is_valid(self) -> None:
        if self.heard is not None:
            assert_valid(self.heard.envelope)

    @invariant()
    def a_danger_is_not_forgotten(self) -> None:
        """While the session lasts, whatever is said after an escalation repeats its action or is ordered under it."""
        if self.graves and self.heard is not None and self.heard.level not in GRAVE:
            assert any(words in self.heard.says for words in ("needs help now", "What you told me"))


Session.TestCase.settings = settings(max_examples=SESSIONS or 60, stateful_step_count=50)
test_fifty_random_turns = Session.TestCase
