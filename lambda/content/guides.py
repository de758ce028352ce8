"""What is read aloud step by step, for a patient to hear: each step is a part of an answer, told once and in one place."""

from typing import Literal, NamedTuple


class Step(NamedTuple):
    """A topic (content/topics) and which part of its answer is read."""

    topic: str
    part: Literal["say", "more"] = "say"


class Guide(NamedTuple):
    """A name as it is spoken, and the steps in the order in which they are read."""

    name: str
    steps: tuple[Step, ...]


GUIDES: dict[str, Guide] = {
    "aftercare": Guide("Aftercare", (
        Step("after_general"), Step("after_lying_down"), Step("after_exercise"), Step("after_massage_facials"),
        Step("after_heat_sun"), Step("bruise_care"), Step("spread_of_toxin"),
    )),
    "warnings": Guide("Warning signs", (
        Step("spread_of_toxin"), Step("spread_of_toxin", "more"), Step("allergic_reaction"), Step("double_or_blurred_vision"),
        Step("eyelid_droop"), Step("site_infection"), Step("heart_events"),
    )),
}  # fmt: skip
"""By the command that opens it (content/commands.py)."""
