"""The shapes of content entries. Unknown keys are errors (tools/check_content.py)."""

from typing import Literal, NotRequired, TypedDict

Level = Literal["emergency", "urgent", "soon", "expected"]
Confidence = Literal["C", "C2", "P", "M"]


class Sign(TypedDict):
    """A danger sign or minor effect: how it is heard and what is said of it.

    `heard` are phrases (assistant/phrases.py) that report it: somebody can't, something of mine won't. `named` are
    phrases that only name it, as people do of other things too ("arm weak", "fever"): they report it where the
    whole may be a report, and are let go where it surely sounds harmless (assistant/triage/opinion.py).
    `why` is the one spoken reason in an escalation.
    `topic` names the answer: for a minor sign once the red-flag check is clear, for a graver one
    when it is only asked about. An `unchecked` sign is a circumstance rather than a symptom and is
    answered at once. `crisis`, `unsafe` and `poison` choose whom to call, `stroke_check`
    and `crisis_check` what the check asks. `tell` is what those who answer a call are to be told, where it is not when
    and where Botox was given; `harmed` marks what somebody may have done to themselves, so that the crisis line is named too.
    """

    level: Level
    heard: tuple[str, ...]
    named: NotRequired[tuple[str, ...]]
    why: str
    sources: tuple[str, ...]
    confidence: Confidence
    topic: NotRequired[str]
    stroke_check: NotRequired[bool]
    crisis_check: NotRequired[bool]
    unchecked: NotRequired[bool]
    no_driving: NotRequired[bool]
    crisis: NotRequired[bool]
    poison: NotRequired[bool]
    unsafe: NotRequired[bool]
    tell: NotRequired[str]
    harmed: NotRequired[bool]


class Wording(TypedDict):
    """The same answer where other facts hold."""

    say: str
    more: str


class Topic(TypedDict):
    """One spoken answer. `say` answers and names its subject; `more` is offered, not poured out.

    `asked` are whole sample questions. `local` holds other wordings by locale, `staff`
    the one of staff mode. An answer whose `audience` is staff is told in staff mode only. `follow_ups` are the topics a listener would ask for next. Its
    review state is no field but a signature: content/signoffs.py.
    """

    title: str
    say: str
    more: str
    asked: tuple[str, ...]
    sources: tuple[str, ...]
    confidence: Confidence
    follow_ups: tuple[str, ...]
    audience: NotRequired[Literal["staff"]]
    local: NotRequired[dict[str, Wording]]
    staff: NotRequired[Wording]
