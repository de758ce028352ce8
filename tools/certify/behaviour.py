"""What the skill does in each state (requirements FUN, and SEC as far as it concerns Lambda)."""

import json
import re
from collections.abc import Iterator

from assistant.commands import commands_in
from content.locales import LOCALES
from content.topics import TOPICS
from tools.certify.rules import Found, rule
from tools.certify.skill import Skill
from tools.certify.turns import SLOTS, STATES, STRANGE, Turn

TOLD = re.compile(
    r"\b(?:[Oo]r|[Pp]lease|can|^|(?<=[.?] ))\s?[Ss]ay (?!when and|it\b|the names|that|if\b)([a-z][a-z', ]*?)(?= (?:to|for|if|once|about)\b|[.?])"
)
"""What a reply tells people to say: the words after "say", as far as they are words to be said."""
LATER = re.compile(r"coming soon|in a future version|will be added", re.IGNORECASE)
LEFTOVER = re.compile(r"<[a-z/]|\{|\bNone\b|  ")


def _of(skill: Skill, *cases: str) -> Iterator[Turn]:
    for locale in LOCALES:
        yield from (skill.turns[f"{locale} {case}"] for case in cases)


@rule(
    "FUN-01",
    "A launch gets a short welcome that ends with a question, with the microphone open.",
    "See WELCOME in lambda/content/prompts.py.",
)
def _launch(skill: Skill) -> Iterator[Found]:
    for turn in _of(skill, "launch"):
        heard = turn.heard
        if (
            not (heard.stays_open and heard.reprompt and heard.says.endswith("?"))
            or len(heard.says.split()) > 40
        ):
            yield Found("spoken", turn.case, f"doesn't welcome and ask: {heard.says[:60]!r}")


@rule(
    "FUN-02",
    "The microphone stays open exactly when something was asked; `shouldEndSession` is always set.",
    "A reply's `ask` decides both (lambda/alexa/respond.py).",
)
def _open_when_asked(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        if turn.heard.response.get("shouldEndSession") is not (not turn.heard.says.endswith("?")):
            yield Found(
                "spoken",
                turn.case,
                f"shouldEndSession is {turn.heard.response.get('shouldEndSession')} after {turn.heard.says[-40:]!r}",
            )


@rule(
    "FUN-03",
    "Help tells what can be said in every state, asks, and keeps the session open.",
    "See the HELP prompts in lambda/content/prompts.py.",
)
def _help(skill: Skill) -> Iterator[Found]:
    for state in STATES:
        for turn in _of(skill, f"HelpIntent {state}"):
            if not turn.heard.stays_open or not turn.heard.says.endswith("?"):
                yield Found("spoken", turn.case, "doesn't end with a question")
    for turn in _of(skill, "HelpIntent at the start"):
        if not re.search(r"\b[Aa]sk\b", turn.heard.says):
            yield Found("spoken", turn.case, "gives no phrase to say")


@rule(
    "FUN-04",
    "Stop and cancel end the session from every state, without a question.",
    "See `goodbye` in lambda/assistant/escalation.py.",
)
def _stop(skill: Skill) -> Iterator[Found]:
    for state in STATES:
        for turn in _of(skill, f"StopIntent {state}", f"CancelIntent {state}"):
            if (
                turn.heard.response.get("shouldEndSession") is not True
                or turn.heard.reprompt
                or "?" in turn.heard.says
            ):
                yield Found("spoken", turn.case, f"goes on: {turn.heard.says[:60]!r}")


@rule("FUN-05", "The end of a session is met with silence.", "See `is_spoken` in lambda/alexa/tidy.py.")
def _ended(skill: Skill) -> Iterator[Found]:
    for turn in _of(skill, "session ended"):
        if turn.heard.response:
            yield Found("spoken", turn.case, f"answers {str(turn.heard.response)[:60]}")


@rule(
    "FUN-06",
    "What isn't understood is met in other words each time: an example, then the danger signs, then help or the end.",
    "See the NOT_UNDERSTOOD prompts.",
)
def _misses(skill: Skill) -> Iterator[Found]:
    for locale in LOCALES:
        said = [skill.turns[f"{locale} not understood {nth}"].heard for nth in (1, 2, 3)]
        first, second, third = (heard.says for heard in said)
        if len({first, second, third}) < 3 or "You can ask" not in first or "breathing" not in second:
            yield Found(
                "spoken", f"{locale} not understood", f"says {first[:40]!r}, {second[:40]!r}, {third[:40]!r}"
            )
        if said[2].stays_open and said[2].level != "emergency":
            yield Found("spoken", f"{locale} not understood 3", "neither ends nor sends to help")


@rule(
    "FUN-07",
    "Every intent is answered when its slot is missing, empty, blank, a question mark or unknown words.",
    "See `question_of` in lambda/alexa/hear.py.",
)
def _slots(skill: Skill) -> Iterator[Found]:
    kinds = [f" with {kind}" for kind in SLOTS] + [" without a slot"]
    for case, turn in skill.turns.items():
        if case.endswith(tuple(kinds)) and (
            turn.heard.is_silent or not turn.heard.says or turn.heard.id == "broken"
        ):
            yield Found("spoken", case, "gets no answer")


@rule(
    "FUN-08",
    "Whatever people are told to say is understood.",
    "Tell them something that works, or teach it (lambda/content/commands.py).",
)
def _says_what_works(skill: Skill) -> Iterator[Found]:
    for turn in (turn for turn in skill.spoken if turn.heard.id not in TOPICS):
        for told in TOLD.findall(f"{turn.heard.says} {turn.heard.reprompt}"):
            for words in re.split(r",? or |, ", told):
                if (
                    not words.startswith("ask ")
                    and not commands_in(words.lower(), answering=True)
                    and words.lower() not in skill.phrases("en-US")
                ):
                    yield Found("spoken", turn.case, f"{words!r} isn't understood")


@rule(
    "FUN-09",
    "No markup, placeholder, None or double space in anything spoken, on a card or on a screen.",
    "Look at the sentence in lambda/content.",
)
def _clean(skill: Skill) -> Iterator[Found]:
    for turn in skill.spoken:
        for part, text in (
            ("speech", turn.heard.says),
            ("card", turn.heard.card),
            ("screen", json.dumps(turn.heard.screen, ensure_ascii=False)),
        ):
            found = LEFTOVER.search(
                text if part != "screen" else text[1:].replace("{", "").replace("  ", " ")
            )
            if found:
                yield Found(part, turn.case, f"holds {found[0]!r}")


@rule(
    "FUN-10",
    "A broken request gets a spoken, safe reply instead of Alexa's stock error.",
    "See `apology` in lambda/alexa/wire.py.",
)
def _never_broken(skill: Skill) -> Iterator[Found]:
    for turn in _of(skill, "broken envelope"):
        if turn.heard.is_silent or "shouldEndSession" not in turn.heard.response:
            yield Found("spoken", turn.case, "is met with silence")
    for case, turn in skill.turns.items():
        if turn.heard.id == "broken":
            yield Found("spoken", case, "broke")


@rule(
    "FUN-11",
    "Speech is the same with and without a screen; a screen only adds.",
    "See `response_of` in lambda/alexa/respond.py.",
)
def _same_on_screen(skill: Skill) -> Iterator[Found]:
    start = f"{LOCALES[0]} screen "
    for case, turn in skill.turns.items():
        if case.startswith(start):
            without = skill.turns[f"{LOCALES[0]} {case.removeprefix(start)}"].heard
            if without.says != turn.heard.says:
                yield Found("spoken", case, "says something else than without a screen")


@rule("FUN-12", "Nothing promises what is to come.", "Say what there is.")
def _no_promises(skill: Skill) -> Iterator[Found]:
    texts = [("skill.json", locale, entry.get("description", "")) for locale, entry in skill.listing.items()]
    for where, entry, text in [*texts, *(("spoken", turn.case, turn.heard.says) for turn in skill.spoken)]:
        if found := LATER.search(text):
            yield Found(where, entry, f"{found[0]!r}")


@rule(
    "SEC-04",
    "A request for another skill is refused, and only this skill's trigger may call the function.",
    "Set SKILL_ID; keep the AlexaSkill event with its SkillId in template.yaml.",
)
def _only_ours(skill: Skill) -> Iterator[Found]:
    for turn in _of(skill, "foreign skill"):
        if turn.heard.response:
            yield Found("spoken", turn.case, "is answered")
    if not re.search(r"Type: AlexaSkill\s+Properties:\s+SkillId: !Ref SkillId", skill.texts["template.yaml"]):
        yield Found("template.yaml", "Events", "the trigger isn't bound to the skill's id")
    if "SKILL_ID: !Ref SkillId" not in skill.texts["template.yaml"]:
        yield Found("template.yaml", "Environment", "SKILL_ID isn't set")


@rule(
    "SEC-06",
    "Unknown kinds of request are met with silence, and keep the session as it is.",
    "See `is_spoken` in lambda/alexa/tidy.py.",
)
def _unknown_kinds(skill: Skill) -> Iterator[Found]:
    for turn in _of(skill, *(f"request {kind}" for kind in STRANGE)):
        if turn.heard.response:
            yield Found("spoken", turn.case, f"answers {str(turn.heard.response)[:60]}")


@rule(
    "SEC-09",
    "No secret, no real skill id and no token stands in a file; no request is logged whole.",
    "Take it out, and out of the history.",
)
def _no_secrets(skill: Skill) -> Iterator[Found]:
    secret = re.compile(
        r"AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY|amzn1\.ask\.skill\.(?!0{8})[0-9a-f]{8}-|Atza\|"
    )
    texts = {**skill.code, **skill.texts, "skill.json": json.dumps(skill.manifest)}
    for path, text in texts.items():
        if secret.search(text):
            yield Found(path, "text", "holds a secret or somebody's id")
    logged = re.compile(
        r"(?:log\w*\.\w+|print|write)\([^)]*\b(?:event|envelope|request_envelope|user_id|userId|accessToken)\b(?!, response)"
    )
    for path, code in skill.code.items():
        if logged.search(code):
            yield Found(path, "code", "logs a request")
