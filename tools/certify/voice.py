"""How it sounds (requirements VUX)."""

import itertools
import re
from collections.abc import Iterator

import textstat

from content.locales import LOCALES
from content.numbers import NUMBERS
from tools.certify.rules import Found, rule
from tools.certify.skill import SENTENCE, Skill
from tools.certify.turns import STATES

LONGEST_SENTENCE, LONGEST_REPLY, GRADE = 30, 90, 8
OPTIONS = 3
VAGUE = re.compile(r"\binvalid\b|\bwrong (?:input|command)|\byou said\b.*\bwrong\b|\berror\b", re.IGNORECASE)
NAMES = re.compile(r"patient'?s name is|your name|who are you speaking", re.IGNORECASE)


@rule(
    "VUX-01",
    "A sentence can be said in one breath, and an answer in a few.",
    "Split it; move some to `more`.",
)
def _one_breath(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        longest = max(len(sentence.split()) for sentence in SENTENCE.split(turn.heard.says))
        if longest > LONGEST_SENTENCE or len(turn.heard.says.split()) > LONGEST_REPLY:
            yield Found(
                "spoken", turn.case, f"a sentence of {longest} words, {len(turn.heard.says.split())} in all"
            )


@rule(
    "VUX-02",
    "Plain words and plain punctuation.",
    "Use shorter words; end the sentence instead of joining two.",
)
def _plain(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        if found := re.search(r"[;:()\u2014\u2013\[\]]", turn.heard.says):
            yield Found("spoken", turn.case, f"{found[0]!r} in {turn.heard.says[:60]!r}")
        elif (
            turn.case.startswith(f"{LOCALES[0]} topic ")
            and textstat.flesch_kincaid_grade(turn.heard.says) > GRADE
        ):
            yield Found("spoken", turn.case, f"reading grade over {GRADE}")


@rule("VUX-04", "A question offers three things at most.", "Offer fewer.")
def _options(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        last = SENTENCE.split(turn.heard.says)[-1]
        if (
            last.startswith(("Did you mean", "Would you like", "Shall I"))
            and len(re.findall(r", | or ", last)) > OPTIONS
        ):
            yield Found("spoken", turn.case, f"offers too much: {last!r}")


@rule(
    "VUX-05",
    "More is offered and not poured out, and a no to the offer is taken.",
    "See lambda/assistant/answers.py.",
)
def _more(skill: Skill) -> Iterator[Found]:
    for locale in LOCALES:
        more, no = (
            skill.turns[f"{locale} {built_in} after an answer"].heard
            for built_in in ("YesIntent", "NoIntent")
        )
        if more.id != "what_is_botox" or no.says == more.says or no.is_silent:
            yield Found(
                "spoken", f"{locale} YesIntent after an answer", "doesn't tell more, or no isn't taken"
            )


@rule(
    "VUX-06", "Nobody is blamed for not being understood.", "Say it otherwise in lambda/content/prompts.py."
)
def _no_blame(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        if found := VAGUE.search(turn.heard.says):
            yield Found("spoken", turn.case, f"{found[0]!r}")


@rule(
    "VUX-07",
    "Repeat says the last answer again, also after something that wasn't understood.",
    "See lambda/assistant/again.py.",
)
def _repeat(skill: Skill) -> Iterator[Found]:
    for locale in LOCALES:
        heard = skill.turns[f"{locale} answer, miss, repeat"].heard
        if heard.id != "what_is_botox":
            yield Found("spoken", f"{locale} answer, miss, repeat", f"repeats {heard.id!r}")


@rule("VUX-08", "'What can I ask' is help.", "Add it to BUILT_IN_SAMPLES in lambda/content/intents.py.")
def _what_can_i_ask(skill: Skill) -> Iterator[Found]:
    for locale in skill.models:
        samples = [
            s
            for intent in skill.language(locale)["intents"]
            if intent["name"] == "AMAZON.HelpIntent"
            for s in intent["samples"]
        ]
        if "what can i ask" not in samples:
            yield Found(f"{locale}.json", "AMAZON.HelpIntent", "lacks 'what can i ask'")


@rule(
    "VUX-09",
    "The words of an escalation never vary.",
    "An escalation is one prompt (lambda/content/prompts.py).",
)
def _constant(skill: Skill) -> Iterator[Found]:
    for locale in LOCALES:
        alarmed = [
            skill.turns[f"{locale} {name} after an escalation"].heard.says
            for name in ("RepeatIntent", "YesIntent")
        ]
        if len({*alarmed, skill.turns[f"{locale} sign swallowing_trouble"].heard.says}) > 1:
            yield Found("spoken", f"{locale} after an escalation", "the words vary")


@rule("VUX-11", "Not knowing is said.", "See NOT_KNOWN and OUT_OF_SCOPE in lambda/content/prompts.py.")
def _honest(skill: Skill) -> Iterator[Found]:
    for locale in LOCALES:
        says = skill.turns[f"{locale} unknown question"].heard.says
        if not re.search(r"don't have|can't help|only know", says):
            yield Found("spoken", f"{locale} unknown question", f"says {says[:60]!r}")


@rule("VUX-12", "Nobody's name is asked for or said.", "Say it without a name.")
def _no_names(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        if found := NAMES.search(turn.heard.says):
            yield Found("spoken", turn.case, f"{found[0]!r}")


@rule(
    "VUX-13",
    "In staff mode a fact comes at once, without a confirmation.",
    "See lambda/assistant/answers.py.",
)
def _at_once(skill: Skill) -> Iterator[Found]:
    for locale in LOCALES:
        heard = skill.turns[f"{locale} an answer in staff mode"].heard
        if heard.level != "info" or heard.id in STATES:
            yield Found("spoken", f"{locale} an answer in staff mode", "asks first")


@rule(
    "VUX-14",
    "Each locale says its own number, and spells its own way.",
    "See lambda/content/numbers.py and places.py.",
)
def _own_words(skill: Skill) -> Iterator[Found]:
    for locale in LOCALES:
        says = skill.turns[f"{locale} sign swallowing_trouble"].heard.says
        if NUMBERS[locale]["emergency"].rstrip(",") not in says:
            yield Found("spoken", f"{locale} sign swallowing_trouble", "doesn't say the number of the place")
    for one, other in itertools.combinations(skill.models, 2):
        if skill.models[one] == skill.models[other]:
            yield Found(f"{other}.json", "file", f"is a mere copy of {one}")


@rule(
    "VUX-15",
    "Help says what to do when breathing is hard: 'help' is also what people shout.",
    "Keep the clause in the HELP prompts.",
)
def _help_is_help(skill: Skill) -> Iterator[Found]:
    for locale, state in itertools.product(LOCALES, STATES):
        turn = skill.turns[f"{locale} HelpIntent {state}"]
        if not re.search(r"breath|emergency|Call ", turn.heard.says):
            yield Found("spoken", turn.case, "doesn't say what to do in an emergency")
