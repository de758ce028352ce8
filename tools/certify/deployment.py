"""Where it runs and how it gets there (requirements RUN, MAN, SEC)."""

import ast
import re
from collections.abc import Iterator

from content.intents import BUILT_INS, CATCH_ALL_NAME, INTENTS
from content.locales import LOCALES
from tools.certify.rules import Found, rule
from tools.certify.skill import Skill

RUNTIMES = re.compile(r"python3\.1[2-4]")
NOT_ON_LAMBDA = re.compile(r"flask|webservice|cryptography|boto3|numpy|torch", re.IGNORECASE)
PINNED = re.compile(r"[A-Za-z0-9_.\[\]-]+==[^\s#]+")
WHITE = {"-c", "-r"}


@rule(
    "SEC-01",
    "An https endpoint has a certificate that the public trusts.",
    "Set sslCertificateType to Trusted or Wildcard.",
)
def _trusted(skill: Skill) -> Iterator[Found]:
    endpoint = skill.custom["endpoint"]
    if endpoint.get("uri", "").startswith("https") and endpoint.get("sslCertificateType") not in (
        "Trusted",
        "Wildcard",
    ):
        yield Found("skill.json", "endpoint", f"sslCertificateType is {endpoint.get('sslCertificateType')}")


@rule(
    "RUN-01",
    "The template's runtime is a Python that Lambda supports for years.",
    "Set Runtime in template.yaml; build with that Python.",
)
def _runtime(skill: Skill) -> Iterator[Found]:
    default = re.search(r"Default: (python[\d.]+)", skill.texts["template.yaml"])
    if not default or not RUNTIMES.fullmatch(default[1]):
        yield Found("template.yaml", "Runtime", f"is {default[1] if default else 'missing'}")


@rule(
    "RUN-02",
    "Nothing random or of the clock is made while the skill loads, so that a snapshot of it can be used again and again.",
    "Make it when it is needed.",
)
def _frozen(skill: Skill) -> Iterator[Found]:
    for path, code in skill.code.items():
        for node in ast.parse(code).body:
            for call in (
                c
                for c in ast.walk(node)
                if isinstance(c, ast.Call) and not isinstance(node, ast.FunctionDef | ast.ClassDef)
            ):
                if re.search(
                    r"^(?:random|uuid)\.|(?:datetime|date)\.(?:now|today)|time\.time$", ast.unparse(call.func)
                ):
                    yield Found(
                        path, f"line {call.lineno}", f"{ast.unparse(call.func)} is called while loading"
                    )


@rule(
    "RUN-03",
    "A Lambda endpoint is in a region that Alexa can call.",
    "Deploy to us-east-1, us-west-2, eu-west-1 or ap-northeast-1.",
)
def _region(skill: Skill) -> Iterator[Found]:
    custom = skill.custom
    for uri in (
        custom["endpoint"]["uri"],
        *(part["endpoint"]["uri"] for part in custom.get("regions", {}).values()),
    ):
        if uri.startswith("arn:") and uri.split(":")[3] not in (
            "us-east-1",
            "us-west-2",
            "eu-west-1",
            "ap-northeast-1",
        ):
            yield Found("skill.json", "endpoint", f"{uri.split(':')[3]} is no region of Alexa's")


@rule(
    "RUN-04",
    "Lambda installs the SDK and nothing that needs machine code.",
    "Keep lambda/requirements.txt to ask-sdk-core.",
)
def _light(skill: Skill) -> Iterator[Found]:
    for line in skill.texts["lambda/requirements.txt"].splitlines():
        if NOT_ON_LAMBDA.search(line.split("#")[0]):
            yield Found("lambda/requirements.txt", line, "doesn't belong on Lambda")


@rule(
    "RUN-06",
    "Every dependency is pinned: the SDK gets no releases, and what it rests on does.",
    "Write name==version.",
)
def _pinned(skill: Skill) -> Iterator[Found]:
    for name in ("requirements.txt", "lambda/requirements.txt"):
        for line in (line.split("#")[0].strip() for line in skill.texts[name].splitlines()):
            if line and line.split()[0] not in WHITE and not PINNED.fullmatch(line):
                yield Found(name, line, "isn't pinned")


@rule(
    "MAN-07",
    "build/ and .ask/ are in .gitignore: what is generated, and what belongs to one's own account.",
    "Add it to .gitignore.",
)
def _ignored(skill: Skill) -> Iterator[Found]:
    for folder in ("build/", ".ask/"):
        if folder not in skill.texts[".gitignore"].splitlines():
            yield Found(".gitignore", folder, "is missing")


@rule(
    "MAN-08",
    "ask-resources.json names its version and where the package is.",
    "See `resources` in tools/package.py.",
)
def _resources(skill: Skill) -> Iterator[Found]:
    source = skill.resources.get("profiles", {}).get("default", {}).get("skillMetadata", {}).get("src")
    if skill.resources.get("askcliResourcesVersion") != "2020-03-31" or source != "./skill-package":
        yield Found("ask-resources.json", "skillMetadata", f"src is {source!r}")


@rule("MAN-10", "A model file holds the key interactionModel and no other.", "Run `make model`.")
def _one_key(skill: Skill) -> Iterator[Found]:
    for locale, model in skill.models.items():
        if set(model) != {"interactionModel"}:
            yield Found(f"{locale}.json", "file", f"holds {sorted(model)}")


@rule(
    "MAN-11",
    "The SDK's handlers name their arguments as the SDK calls them.",
    "Call them handler_input and exception.",
)
def _arguments(skill: Skill) -> Iterator[Found]:
    for path, code in skill.code.items():
        for node in ast.walk(ast.parse(code)):
            if isinstance(node, ast.FunctionDef) and node.name in ("can_handle", "handle"):
                names = [argument.arg for argument in node.args.args[1:]]
                if names not in (["handler_input"], ["handler_input", "exception"]):
                    yield Found(path, node.name, f"takes {names}")


@rule(
    "MAN-12",
    "Every intent of the models is one that the code knows, and the other way round.",
    "Bring lambda/content/intents.py and the models together: `make model`.",
)
def _closed(skill: Skill) -> Iterator[Found]:
    known = {*INTENTS, CATCH_ALL_NAME, *BUILT_INS}
    for locale in LOCALES:
        names = {intent["name"] for intent in skill.language(locale)["intents"]}
        for name in names ^ known:
            yield Found(f"{locale}.json", name, "is in the model or in the code, not in both")


@rule(
    "RUN-05",
    "After 'open' everything can be asked: the session stays open, and a question gets the same answer as in 'ask injection guide ...'.",
    "See lambda/assistant/conversation.py.",
)
def _after_open(skill: Skill) -> Iterator[Found]:
    for locale in LOCALES:
        heard = skill.turns[f"{locale} first answer"].heard
        if not heard.stays_open or heard.id != skill.turns[f"{locale} one-shot"].heard.id:
            yield Found("spoken", f"{locale} first answer", "ends the session, or differs from the one-shot")
