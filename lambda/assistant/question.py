"""What came in: the words and where they were said, with nothing of Alexa left in them."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Question:
    """One turn of a person.

    `said` are the words; a slot arrives inside the sentence that its intent stands for. `heard`
    are further words that reached us, such as raw slot values: they are triaged too. `command`
    names a built-in (help, stop, repeat, yes, no, home) when Alexa resolved it, `launch` an
    opening without words. `one_shot` is true where the session began with this question.
    """

    said: str = ""
    heard: tuple[str, ...] = ()
    command: str = ""
    launch: bool = False
    locale: str = ""
    one_shot: bool = False
    memory: Mapping[str, object] = field(default_factory=dict)
