"""One turn as the steps of a conversation see it: what was said, what is remembered, what was found in it."""

from dataclasses import dataclass
from functools import cached_property

from assistant import limits
from assistant.asking import is_a_question, is_bare_question
from assistant.claims import claims
from assistant.memory import Memory
from assistant.plain import is_exclamation, is_well, only_tells
from assistant.question import Question
from assistant.triage.assess import Assessment, chance_of_report
from assistant.triage.opinion import CHATTER, LIKELY
from assistant.triage.slur import unslurred
from assistant.understanding.leaning import NOTHING, Told, in_its_place, is_of_another_site
from assistant.understanding.outcome import Outcome, outcome_of
from assistant.understanding.places import asks_elsewhere
from content.signs import GRAVE, SIGNS
from content.topics import DOSES, TOPICS


@dataclass(frozen=True)
class Turn:
    """`found` is what triage made of the words; what they ask for is worked out when a step wants to know."""

    question: Question
    memory: Memory
    found: Assessment
    command: str
    """The command in the words, or ""."""
    told: Told = NOTHING
    """What was told before them."""

    @property
    def locale(self) -> str:
        """Where the device is."""
        return self.question.locale

    @cached_property
    def outcome(self) -> Outcome:
        """What the words ask for, after what was told before. Beside a danger sign they must stand alone."""
        memory = self.memory
        if self.is_of_elsewhere:
            return Outcome("answer", (memory.topic,), leans=True)
        # staff who were told a dose in an emergency go on asking about it
        leans = (
            self.told.topic and not memory.check and (not memory.alarm or (memory.staff and memory.answered))
        )
        said = in_its_place(self.question.said) if memory.topic or memory.near else self.question.said
        found = outcome_of(said, self.told if leans else None)
        no_dose_near = memory.staff and found.kind == "offer" and DOSES.isdisjoint(found.topics)
        if (found.topic == memory.topic or no_dose_near) and is_of_another_site(said, memory.topic):
            return Outcome("away", away="no dose")
        return found

    @property
    def topic(self) -> str:
        """The topic that answers the words, or "" when none is near enough."""
        return self.outcome.topic

    @cached_property
    def chance_of_report(self) -> float:
        """How likely the words report what no phrase names."""
        return chance_of_report(self.question.said)

    @cached_property
    def only_asks(self) -> bool:
        """Whether the words are but a question, and hardly one that reports something."""
        said = self.question.said
        return is_bare_question(said) or (is_a_question(said) and self.chance_of_report < LIKELY)

    @cached_property
    def is_chatter(self) -> bool:
        """Whether the words ask for nothing and surely report nothing: "I've a wedding on the twentieth".

        After a danger sign was asked about, or a part of the body announced, hardly anything surely does.
        """
        said = self.question.said
        if is_exclamation(said):
            return True
        if self.memory.part or self.memory.about in GRAVE or claims(said, loosely=False):
            return False
        states = bool(said.strip()) and not is_a_question(said) and unslurred(said) == said
        return states and (only_tells(said) or self.chance_of_report < CHATTER)

    @cached_property
    def is_of_elsewhere(self) -> bool:
        """Whether they ask for the last answer once more, for another country."""
        return asks_elsewhere(in_its_place(self.question.said), self.memory.topic)

    @property
    def is_reference(self) -> bool:
        """Whether this is a stored question of the staff reference, asked in staff mode: no sign of anybody."""
        if not self.memory.staff or not self.outcome.is_stored:
            return False
        return TOPICS[self.topic].get("audience") == "staff"

    @property
    def is_about_harm(self) -> bool:
        """Whether what was told last, or is asked in a check, leads to the question about thoughts of harming oneself."""
        near = {sign for sign in self.memory.cleared if SIGNS[sign].get("topic") == self.memory.topic}
        return any(SIGNS[sign].get("crisis_check") for sign in near | ({self.memory.check} & SIGNS.keys()))

    @cached_property
    def is_good_news(self) -> bool:
        """Whether they only say that something works as it should."""
        return is_well(self.question.said)

    @cached_property
    def limit(self) -> str:
        """Why the words are not answered: "refused <topic>", "personal", "elsewhere", "help", or ""."""
        return limits.limit_of(self.question.said, self.outcome)
