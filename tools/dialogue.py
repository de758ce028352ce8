"""Holds a stored dialogue with the skill as a person would, and tells which turns were met.

A red-flag check in between is answered with a plain no, unless the dialogue answers it itself: nobody in
the follow-up dialogues has a danger sign.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from content.intents import CATCH_ALL_NAME
from content.signs import SIGNS
from tools.paths import UTTERANCES
from tools.recogniser import Resolved
from tools.speaker import Heard, Speaker
from tools.utterances import dialogues

Json = dict[str, Any]
MISSED = UTTERANCES / "followups_missed.txt"
"""The beginnings of dialogues of which some turn is not met yet; `python -m tools.dialogue` writes it anew."""
CONTROLS = frozenset({"more", "repeat", "yes", "no", "stop", "help"})
MINOR = ("soon", "expected")
REFUSALS = {
    "diy_botox", "not_interchangeable", "never_stop_medicine", "before_blood_thinners", "interactions", "minimum_age",
    "under_18_law_england", "unsafe",
}  # fmt: skip
"""What an unsafe wish may be met with: a refusal, or the fixed fact that says why not."""
OTHERWISE = {
    "listen": {"listening", "glad", "alright"},
    "personal": {"personal"},
    "decline": {"elsewhere", "not_known"},
    "refuse": REFUSALS,
}
"""What is wanted where no topic answers, and the replies that meet it."""


class Held(NamedTuple):
    """One turn as it went: its words, what was wanted, what was heard, and whether that meets it."""

    say: str
    wanted: frozenset[str]
    heard: Heard
    met: bool
    leans: bool
    """It asks for an answer, and the answer before was the one that it leans on."""


def hold(dialogue: Json, locale: str = "en-US") -> Iterator[Held]:
    """Each turn of a dialogue, in a session that was opened; with staff mode on where it asks for the reference."""
    alexa, before, missed = _opened(dialogue, locale), None, False
    turns = dialogue["turns"]
    for at, turn in enumerate(turns):
        wanted = frozenset({turn["topic"], *turn.get("also", ())})
        heard = alexa.sends(Resolved(CATCH_ALL_NAME, "question", turn["say"]))
        met = _is_met(wanted, heard, before)
        asks = not wanted & CONTROLS and turn["topic"] not in OTHERWISE
        yield Held(turn["say"], wanted, heard, met, asks and not missed)
        if asks:
            missed = not met
        following = turns[at + 1]["topic"] if at + 1 < len(turns) else "no"
        before = alexa.asks("no") if is_check(heard) and following != "no" else heard
        if not before.stays_open and at + 1 < len(turns):
            alexa.opens()


def _opened(dialogue: Json, locale: str) -> Speaker:
    alexa = Speaker(locale)
    alexa.opens()
    if any(
        turn["topic"].startswith("staff_") or turn["topic"] == "max_cumulative_dose"
        for turn in dialogue["turns"]
    ):
        alexa.asks("staff mode")
    return alexa


def topic_of(heard: Heard) -> str:
    """The topic that answers the sign that was answered, or ""."""
    return SIGNS[heard.id].get("topic", "") if heard.id in SIGNS else ""


def is_check(heard: Heard) -> bool:
    """Whether this is the red-flag question about a minor sign."""
    return heard.level in MINOR and heard.stays_open and "double vision" in heard.says


def _is_met(wanted: frozenset[str], heard: Heard, before: Heard | None) -> bool:
    wanted = wanted.union(*(OTHERWISE.get(label, ()) for label in wanted))
    again = before is not None and "repeat" in wanted and heard.says == before.says
    if again or wanted & {heard.id, topic_of(heard)} or is_check(heard):
        return True
    if heard.id == "which":
        return bool(wanted & set(heard.envelope["sessionAttributes"]["near"]))
    if "stop" in wanted:
        return not heard.stays_open
    if "more" in wanted:
        return before is not None and heard.id in (before.id, "no_more")
    if "yes" in wanted:
        return heard.stays_open and heard.id not in ("not_known", "not_understood")
    return "no" in wanted and (heard.id in ("alright", "goodbye") or heard.level in MINOR)


def beginning(dialogue: Json) -> str:
    """The first two turns, by which a dialogue is known."""
    return " | ".join(turn["say"] for turn in dialogue["turns"][:2])


def main() -> None:
    """Write which dialogues are not wholly met."""
    read = dialogues("followups", "followups_own", part="all")
    missed = sorted(beginning(one) for one in read if not all(turn.met for turn in hold(one)))
    MISSED.write_text("".join(f"{one}\n" for one in missed), encoding="utf-8")
    print(f"{len(missed)} dialogues are not wholly met")


if __name__ == "__main__":
    main()
