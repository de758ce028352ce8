"""Every answer, by topic id."""

from content.shape import Topic
from content.topics import aftercare, basics, effects, treatment

TOPICS: dict[str, Topic] = {
    **basics.TOPICS,
    **treatment.TOPICS,
    **effects.TOPICS,
    **aftercare.TOPICS,
}
