"""Every answer, by topic id."""

from content.shape import Topic
from content.topics import (
    aftercare,
    basics,
    cautions,
    choosing,
    conditions,
    dangers,
    effects,
    face,
    fakes,
    staff_care,
    staff_doses,
    staff_product,
    treatment,
)

_SUBJECTS: dict[str, dict[str, Topic]] = {
    "basics": basics.TOPICS,
    "conditions": conditions.TOPICS,
    "choosing": choosing.TOPICS,
    "treatment": treatment.TOPICS,
    "aftercare": aftercare.TOPICS,
    "cautions": cautions.TOPICS,
    "effects": effects.TOPICS,
    "face": face.TOPICS,
    "dangers": dangers.TOPICS,
    "fakes": fakes.TOPICS,
    "staff_doses": staff_doses.TOPICS,
    "staff_product": staff_product.TOPICS,
    "staff_care": staff_care.TOPICS,
}
TOPICS: dict[str, Topic] = {topic: entry for topics in _SUBJECTS.values() for topic, entry in topics.items()}

DOSES = frozenset(topic for topic in TOPICS if topic.startswith("staff_dose_"))
"""The answers that tell the dose of a site."""

_PROPER = frozenset({"Botox", "FDA", "UK", "US", "England", "NHS"})
"""First words of titles that keep their capital letter inside a sentence."""


def called(topic: str) -> str:
    """A topic's title as it stands inside a sentence."""
    title = TOPICS[topic]["title"]
    return title if title.split()[0].strip("'s") in _PROPER else title[0].lower() + title[1:]


def subject_of(topic: str) -> str:
    """The module that holds a topic."""
    return next(subject for subject, topics in _SUBJECTS.items() if topic in topics)
