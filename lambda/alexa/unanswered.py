"""What may be kept of a question that had no answer, where the owner asked for it: only common words of ours.

A word is kept when it names an activity, an area, a brand, a medicine or a symptom of the content, or when the stored
questions of several topics say it; so most names, numbers, places and rare things become "_". Words that are also a
name or a number never stay. It is no proof against every name: the privacy page says so.
"""

from functools import cache

from assistant.words import tokens
from content.entities import SLOT_TYPES
from content.topics import TOPICS

_LONGEST = 30
"""Words kept of one question."""
_NAMED = ("ACTIVITY", "AREA", "BRAND", "MEDICINE", "SYMPTOM")
_COMMON = 4
"""Topics whose stored questions have to say a word that names nothing of these."""
_ALSO_NAMES = (
    "mark will hope guy rose grace faith dawn bill rob jack may june april august summer autumn young bell black brown white green gray grey "
    "english king church long short sharp price day knight page park parker rich wood woods hill banks field fields stone cook baker butler "
    "mason smith taylor fisher hunter ward west north best love joy ray gene frank max sue pat dot ivy lily daisy holly violet amber ruby pearl "
    "crystal penny carol angel christian drew dean earl grant jimmy lance miles nick pierce robin rod rusty sonny ty wade art chase chance hunt "
    "rush frost snow winter stark strong swift bush cross marsh moss reed rivers shore waters parkinson lambert london sydney toronto bath turkey "
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty "
    "thirty forty fifty sixty seventy eighty ninety hundred thousand million first second third"
)


@cache
def _ours() -> frozenset[str]:
    named = {
        word
        for kind in _NAMED
        for names in SLOT_TYPES[kind].values()
        for name in names
        for word in tokens(name)
    }
    said: dict[str, set[str]] = {}
    for topic, entry in TOPICS.items():
        for word in (word for question in entry["asked"] for word in tokens(question)):
            said.setdefault(word, set()).add(topic)
    common = {word for word, topics in said.items() if len(topics) >= _COMMON}
    return frozenset(word for word in named | common if word.isalpha()) - frozenset(tokens(_ALSO_NAMES))


def scrubbed(said: str) -> str:
    """The words with all that may not stay replaced by "_"; "" where nothing is left."""
    words = [word if word in _ours() else "_" for word in tokens(said)[:_LONGEST]]
    return " ".join(words) if set(words) - {"_"} else ""
