"""What goes out: the words and what stands behind them, with nothing of Alexa in them yet."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Level = Literal["emergency", "urgent", "soon", "expected", "info", "none"]


@dataclass(frozen=True, slots=True)
class Reply:
    """One spoken turn.

    `ask` is the question at the end: with it the microphone stays open, without it the session
    ends. `phones` are the telephone numbers among the words, so that they are read digit by digit.
    `call` is the number that an emergency is to be told on, large where there is a screen.
    `slow` words are read to somebody who listens for the first time, with a pause after each sentence.
    """

    id: str
    level: Level
    say: str
    ask: str = ""
    again: str = ""
    title: str = ""
    sources: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    call: str = ""
    slow: bool = False
    memory: Mapping[str, object] = field(default_factory=dict)

    @property
    def escalates(self) -> bool:
        """Whether these words tell somebody to get help, now or today."""
        return self.level in ("emergency", "urgent")
