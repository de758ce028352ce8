"""What a session remembers: small, versioned, and never anything about the person beyond the signs heard.

Signs are ids of the triage table, kept until the session ends so that an escalation stays in
force. A broken or foreign attribute starts the session afresh.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace

from content.guides import GUIDES
from content.leaning import TREATED
from content.numbers import THERE
from content.pieces import PARTS
from content.places import LOCALES
from content.signs import SIGNS
from content.signs.combined import LASTING
from content.topics import TOPICS

VERSION = 3


@dataclass(frozen=True, slots=True)
class Memory:
    """The state of one session. Every field is empty, zero or false at its start."""

    topic: str = ""
    """The last topic answered."""
    told_for: str = ""
    """The locale (content/places.py) whose wording of it was asked for by naming a place, where that may not be the device's."""
    before: str = ""
    """The topic answered before that one, so that a follow-up may lean on it."""
    use: str = ""
    """The treatment named or told about last (content/leaning.py), so that "how long does it last" is asked of that."""
    last: str = ""
    """What a repeat says again: "topic", "opened" (a topic with the notice that staff mode is on), "more", "step", "check", "welcome", "help" or the id of a prompt."""
    about: str = ""
    """The sign last asked or told about, so that "I have that" is understood."""
    offer: str = ""
    """What may be accepted: "more", "next" (a further topic), "which" (one of two), "step" (the next of a guide), "staff" or ""."""
    near: tuple[str, ...] = ()
    """The topics on offer: the next one, the two to choose from, or the one that staff mode opens."""
    further: tuple[str, ...] = ()
    """The topics to offer next to somebody who means neither of the two on offer, at most two."""
    part: str = ""
    """The part that somebody is going to tell about (content/pieces.py), until the next turn."""
    well: bool = False
    """Something was said to work, or denied, until the next turn, so that "only water though" is understood."""
    where: str = ""
    """The part of somebody that was named last (content/pieces.py), so that "I can't open it now" is understood."""
    staff: bool = False
    """Staff mode: the reference for clinic staff is open."""
    reminded: bool = False
    """Staff were asked not to say the names of patients."""
    labelled: str = ""
    """The topic of the reference that came with the notice to check the label; the notice is given once."""
    guide: str = ""
    """The guide being read in steps (content/guides.py)."""
    step: int = 0
    """Its step read last, from 0."""
    alarm: str = ""
    """The sign an escalation was given for; in force until the session ends."""
    alarm_level: str = ""
    signs: tuple[str, ...] = ()
    """Every sign reported so far."""
    lasting: tuple[str, ...] = ()
    """Lasting circumstances told so far, as "young" or "pregnant" (content/signs/combined.py)."""
    place: str = ""
    """Where somebody is said to be, where that may not be where the device is (content/numbers.py)."""
    check: str = ""
    """The minor sign whose red-flag check is waiting for an answer, or "unclear"."""
    check_level: str = ""
    """The level of that sign where it is above the table's: "soon" or ""."""
    check_tries: int = 0
    cleared: tuple[str, ...] = ()
    """Minor signs whose check got a clear no."""
    denied: tuple[str, ...] = ()
    """Parts of the running check that were denied one by one."""
    misses: int = 0
    """Turns in a row that were not understood."""
    opened: bool = False
    """The session began with a launch, so answers keep it open."""

    @property
    def answered(self) -> bool:
        """Whether what was said last is an answer or the rest of one."""
        return self.last in ("topic", "opened", "more")

    def but(self, **changes: object) -> "Memory":
        """A copy with these fields changed. Another offer, or none, has its own topics behind it."""
        if "offer" in changes:
            changes = {"near": (), "further": (), **changes}
        return replace(self, **changes)  # type: ignore[arg-type]

    def with_sign(self, sign: str) -> tuple[str, ...]:
        """The signs reported so far, and this one."""
        return tuple(sorted({*self.signs, sign}))

    def about_topic(self, topic: str) -> "Memory":
        """A copy in which this topic was answered last."""
        use = topic if topic in TREATED and topic else self.use
        return self if topic == self.topic else self.but(topic=topic, before=self.topic, use=use)

    def so_far(self, said: str) -> frozenset[str]:
        """What still counts of what was told: signs, and circumstances; that of a child unless people speak of themselves."""
        is_child = "young" in self.lasting and _OWN.isdisjoint(said.lower().split())
        return frozenset((*self.signs, *self.lasting, *(("child",) if is_child else ())))

    def written(self) -> dict[str, object]:
        """The memory as session attributes; empty fields are left out."""
        values = ((name, getattr(self, name)) for name in self.__dataclass_fields__)
        return {"v": VERSION, **{k: list(v) if isinstance(v, tuple) else v for k, v in values if v}}


_OWN = frozenset(("i", "i'm", "i've", "my", "mine"))
_CHECKED = frozenset(sign for sign, entry in SIGNS.items() if entry["level"] in ("soon", "expected"))
_TYPES: dict[str, type] = {
    f.name: bool if f.type is bool else int if f.type is int else str for f in fields(Memory)
}
_ON_OFFER = {"": 0, "more": 0, "next": 1, "which": 2, "step": 0, "staff": 1}
"""How many topics stand behind each kind of offer."""
_LISTS = ("signs", "lasting", "cleared", "denied", "near", "further")


def read(attributes: Mapping[str, object], fresh: Memory) -> Memory:
    """The memory in these session attributes, or the fresh one where they are not of our making."""
    if attributes.get("v") != VERSION:
        return fresh
    found: dict[str, object] = {}
    for name, kind in _TYPES.items():
        value = attributes.get(name)
        if value is None:
            continue
        if name in _LISTS:
            if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
                return fresh
            found[name] = tuple(value)
        elif type(value) is not kind:
            return fresh
        else:
            found[name] = value
    memory = Memory(**found)  # type: ignore[arg-type]
    return memory if _makes_sense(memory) else fresh


def _is_at_a_step(memory: Memory) -> bool:
    """Whether the step is one of the guide's; without a guide there is none."""
    steps = GUIDES[memory.guide].steps if memory.guide in GUIDES else ()
    return (
        0 <= memory.step < len(steps)
        if steps
        else not (memory.guide or memory.step or memory.offer == "step")
    )


def _makes_sense(memory: Memory) -> bool:
    return (
        {memory.topic, memory.before, memory.use, memory.labelled} <= TOPICS.keys() | {""}
        and _is_at_a_step(memory)
        and set(memory.near) | set(memory.further) <= TOPICS.keys()
        and len(memory.further) <= (2 if memory.offer == "which" else 0)
        and len(memory.near) == _ON_OFFER.get(memory.offer, -1)
        and (not memory.alarm or memory.alarm in SIGNS)
        and (not memory.about or memory.about in SIGNS)
        and {memory.part, memory.where} <= PARTS.keys() | {""}
        and (not memory.place or memory.place in THERE)
        and (not memory.told_for or memory.told_for in LOCALES)
        and (not memory.check or memory.check == "unclear" or memory.check in _CHECKED)
        and memory.alarm_level in ("", "emergency", "urgent")
        and memory.check_level in ("", "soon")
        and bool(memory.alarm) == bool(memory.alarm_level)
        and set(memory.signs) | set(memory.cleared) <= SIGNS.keys()
        and set(memory.lasting) <= LASTING
        and 0 <= memory.misses < 10
        and 0 <= memory.check_tries < 10
    )
