"""The manifest (requirements MAN, as far as they concern skill.json)."""

import re
from collections.abc import Iterator

from tools.certify.rules import Found, rule
from tools.certify.schema import manifest_errors
from tools.certify.skill import Skill

ENDPOINT = re.compile(
    r"(?:arn:aws:lambda:(?:us-east-1|us-west-2|eu-west-1|ap-northeast-1):\d{12}:function:|https://)\S+"
)
MODES, SHAPES = {"HUB", "TV", "MOBILE", "PC", "AUTO"}, {"RECTANGLE", "ROUND"}


@rule(
    "MAN-01",
    "The manifest is of version 1.0 with its three parts, and passes Amazon's own schema where that was fetched.",
    "Mend the key that is named.",
)
def _manifest(skill: Skill) -> Iterator[Found]:
    manifest = skill.manifest.get("manifest", {})
    if manifest.get("manifestVersion") != "1.0":
        yield Found("skill.json", "manifestVersion", f"is {manifest.get('manifestVersion')!r}")
    for part in ("publishingInformation", "apis", "privacyAndCompliance"):
        if part not in manifest:
            yield Found("skill.json", part, "is missing")
    for path, message in manifest_errors(skill.manifest):
        yield Found("skill.json", path, message)


@rule(
    "MAN-02",
    "Every locale of the listing has all that the store shows.",
    "Add the key to that locale in skill.json.",
)
def _listing_keys(skill: Skill) -> Iterator[Found]:
    for locale, entry in skill.listing.items():
        for key in (
            "name",
            "summary",
            "description",
            "examplePhrases",
            "keywords",
            "smallIconUri",
            "largeIconUri",
        ):
            if not entry.get(key):
                yield Found("skill.json", f"{locale} {key}", "is missing")


@rule(
    "MAN-03",
    "The endpoint is a Lambda function in a region of Alexa's, or https with its kind of certificate.",
    "Write the ARN that the deployment prints (docs/deploy.md) into skill.json.",
)
def _endpoint(skill: Skill) -> Iterator[Found]:
    custom = skill.custom
    for where, endpoint in {
        "endpoint": custom["endpoint"],
        **{name: region["endpoint"] for name, region in custom.get("regions", {}).items()},
    }.items():
        uri = endpoint.get("uri", "")
        if not ENDPOINT.fullmatch(uri) or (
            uri.startswith("https") and endpoint.get("sslCertificateType") not in ("Wildcard", "Trusted")
        ):
            yield Found("skill.json", where, f"{uri!r} can't be an endpoint")
    for name in set(custom.get("regions", {})) - {"NA", "EU", "FE"}:
        yield Found("skill.json", f"regions {name}", "is no region of Alexa's")


@rule(
    "MAN-04", "Screens are declared with viewports that exist.", "See apis.custom.interfaces in skill.json."
)
def _viewports(skill: Skill) -> Iterator[Found]:
    for interface in skill.custom.get("interfaces", []):
        views = interface.get("supportedViewports", [])
        if interface.get("type") != "ALEXA_PRESENTATION_APL" or not views:
            yield Found("skill.json", "interfaces", f"{interface.get('type')} with {len(views)} viewports")
        for view in views:
            sizes = [view.get(key) for key in ("minWidth", "maxWidth", "minHeight", "maxHeight")]
            if (
                view.get("mode") not in MODES
                or view.get("shape") not in SHAPES
                or not all(isinstance(size, int) and size > 0 for size in sizes)
            ):
                yield Found("skill.json", "supportedViewports", f"{view} is none")


@rule(
    "MAN-05",
    "No skill events are subscribed to, since nothing listens to them.",
    "Take events out of skill.json.",
)
def _events(skill: Skill) -> Iterator[Found]:
    if "events" in skill.manifest["manifest"]:
        yield Found("skill.json", "events", "are subscribed to")


@rule("MAN-06", "No tasks are declared, since none is implemented.", "Take tasks out of skill.json.")
def _tasks(skill: Skill) -> Iterator[Found]:
    if skill.custom.get("tasks"):
        yield Found("skill.json", "tasks", "are declared")
