"""Which tokens of an utterance stand under a denial.

"No trouble breathing but my voice is hoarse" denies the breathing and not the voice; "no I can't
swallow" denies nothing, its "no" is an answer; "not my eyelid, my speech" denies only the eyelid.
"""

from assistant.phrases import Phrasebook
from assistant.words import tokens
from content import denial as words

_ANSWERS = frozenset(tokens("no nope none nah neither nothing don't"))
_CALLS = frozenset(tokens("call ring phone dial send fetch"))
REACH = 14
"""Tokens after which a denial has worn off. A list read out ("no weakness, no ...") renews it."""

_BOOK = Phrasebook.named(
    "denial",
    {},
    [
        *(("deny", w.replace(" ", "_")) for w in words.DENIERS),
        *(("keep", w.replace(" ", "_")) for w in words.NOT_DENIERS),
        *(("end", w.replace(" ", "_")) for w in words.ENDERS),
        *(("subject", w.replace(" ", "_")) for w in words.SUBJECTS),
        *(("clear", w.replace(" ", "_")) for w in words.TRANSPARENT),
    ],
)


def denied(said: list[str]) -> list[bool]:
    """For each token, whether it stands under a denial."""
    kinds: list[set[str]] = [set() for _ in said]
    clear_end: set[int] = set()
    kept: set[int] = set()
    ends: dict[int, int] = {}
    for label, start, end, _ in _BOOK.find(said):
        if label == "clear":
            clear_end.add(end)
        elif label == "keep":
            kept.update(range(start, end))
        else:
            kinds[start].add(label)
            ends[start] = max(end, ends.get(start, 0)) if label == "deny" else ends.get(start, 0)
    out = [False] * len(said)
    since = -1
    for at, kind in enumerate(kinds):
        if since >= 0 and _ends(said, at, kind, since, clear_end):
            since = -1
        out[at] = since >= 0
        if "deny" in kind and kept.isdisjoint(range(at, ends[at])) and not _answers(said, at, kinds):
            since = at
    return out


def _ends(said: list[str], at: int, kind: set[str], since: int, clear_end: set[int]) -> bool:
    if at - since > REACH or "end" in kind:
        return True
    return "subject" in kind and at - since > 1 and at not in clear_end


def _answers(said: list[str], at: int, kinds: list[set[str]]) -> bool:
    """A "no" or "none" before a new subject or a call answers a question, a "doesn't" leaves its verb out; they deny nothing that follows."""
    if said[at] not in _ANSWERS or at + 1 == len(said):
        return False
    return not {"subject", "end"}.isdisjoint(kinds[at + 1]) or said[at + 1] in _CALLS
