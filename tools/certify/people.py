"""What no check can tell: what a person has to look at, what is unconfirmed, and when the policies were last read."""

from datetime import date
from typing import NamedTuple

LAST_CHECKED = date(2026, 11, 22)
"""When Amazon's policies were last read against this skill."""


class Human(NamedTuple):
    """Something that a person has to look at before a submission."""

    id: str
    what: str


BY_A_PERSON = (
    Human(
        "review",
        "A clinician reads docs/answers.md and docs/triage.md and signs what is right (lambda/content/signoffs.py). Nobody has yet.",
    ),
    Human(
        "numbers",
        "Every telephone number is dialled, or looked up at its owner, on the day of the release (docs/sources.md).",
    ),
    Human("POL-04", "A claim in other words than those searched for."),
    Human("TM-01", "The icons: no device of Amazon's, nobody's logo."),
    Human("TM-03", "Whether the owner of the mark agrees with naming it; ask a lawyer before you publish."),
    Human("TM-04", "Legal advice for every country other than the United States."),
    Human(
        "PRIV-01", "The privacy page opens at the address of skill.json, for anybody, without a redirection."
    ),
    Human("PRIV-07", "No clinic is recommended, unless it is your own."),
    Human(
        "INV-04",
        "The invocation name isn't like a built-in feature or another popular skill: search the store.",
    ),
    Human(
        "INV-08",
        "The invocation name is understood when spoken: five people, three rooms, a fan running. Heard instead so far: injections guide, infection guide, ejection guide, inject and guide, in action guide (imagined, not recorded).",
    ),
    Human("LIST-05", "Each example phrase spoken to a device; our recogniser is a stand-in for Alexa's."),
    Human("FUN-10", "A device in the room, and the developer console's test page, for each locale."),
    Human("RSP-06", "Names and numbers by ear on a device; here they were heard through espeak-ng."),
    Human("RSP-14", "The screens on devices; here they are drawn by Amazon's viewhost in a browser."),
    Human("RUN-05", "One-shot questions on a device with Alexa+, where 'ask' has failed and 'open' works."),
    Human("SEC-09", "The history of the repository for secrets, before it is made public."),
)

WITH_THE_WEB_SERVICE = ("SEC-02", "SEC-03", "SEC-05", "SEC-07", "SEC-08", "SEC-10")
"""Rules of a server of one's own. On Lambda, AWS itself sees to who may call."""

UNCONFIRMED = (
    "how often the educational notice has to be spoken (POL-02)",
    "that a brand in sample utterances is allowed (TM-03)",
    "the most characters of a name: 50 (LIST-01, INV-05)",
    "icons as file:// addresses inside a package (LIST-08); ours are https",
    "that intent names are the same whatever their case (IM-04)",
    "15 to 30 samples as the right number (IM-12)",
    "that numbers, dates and free text can't be extended (SLOT-08)",
    "the longest break in speech: 10 seconds (RSP-05)",
    "4.5 to 1 as Alexa's own contrast (RSP-15)",
)
"""What the requirements say on one weak hint only."""

NOT_RULES = {
    "SLOT-05": "entity resolution isn't used: the words are understood by the skill itself, whatever Alexa resolved them to",
    "SLOT-09": "list slots are not declared; that one is heard all the same is tested (tests/test_lambda_function.py)",
    "DLG-04": "there is no dialog model, so no slot validation",
    "VUX-03": "nothing is stored, so there is no returning user to greet otherwise",
    "RSP-18": "Amazon's experiments are retired",
}
"""Rules that have no object here, and why."""

OTHER_WAYS = (
    "- A beta test takes up to 500 testers for 90 days without certification; a skill in development works on its owner's own devices without limit.",
    "- A clinic that wants it on its own devices only asks Amazon for Alexa Smart Properties. Such a skill is hidden from the store and still",
    "  certified, and in health care nothing about a patient may be spoken to it. Alexa for Business and private distribution are gone.",
    "- `usesHealthInfo` stays false: it is for providers with whom Amazon has signed an agreement on patients' data, and this skill takes none.",
)
"""What an owner might look for instead of the store."""
