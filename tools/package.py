"""`make package`: what is uploaded to Lambda, and what ASK CLI takes, both from the same sources.

build/skill.zip holds only what runs: bytecode for the interpreter that builds it, of this skill and of the SDK
as it is installed (and was tested) here, and what is worked out of the content, ready-made. The same sources give
the same bytes. build/skill-package is the layout of ASK CLI v2.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from importlib.metadata import files
from pathlib import Path, PurePath
from typing import Any

from tools.paths import MANIFEST, MODELS, ROOT

BUILD = ROOT / "build"
STAGE, ZIP = BUILD / "package", BUILD / "skill.zip"
SKILL_PACKAGE, TEMPLATE = BUILD / "skill-package", BUILD / "template.yaml"
DISTRIBUTIONS = ("ask-sdk-core", "ask-sdk-model", "ask-sdk-runtime", "python-dateutil", "six")
"""What runs. The SDK also asks for `requests`, with which it would call services that this skill never calls."""
NEVER_CALLED = PurePath("ask_sdk_model/services")
"""In the folders below are clients of Amazon's services: the light package (lambda/alexa/light.py) stands in for them."""
MOST = 6_000_000
"""Bytes of the zip that need no explanation."""
PREPARE = """
import sys
import lambda_function
from assistant import prepared
from assistant.learned.network import network
from assistant.triage.opinion import NAME as opinion
from assistant.understanding.ranking import NAME as ranking
for name in (opinion, ranking):
    network(name)
prepared.FOLDER.mkdir()
for file, things in sorted(prepared.made.items()):
    (prepared.FOLDER / f"{file}.bin").write_bytes(prepared.written(things))
"""
SMOKE = """
import json, sys
import lambda_function
events = json.load(sys.stdin)
for event in events:
    answer = lambda_function.lambda_handler(event, None)
    assert answer["response"]["outputSpeech"]["ssml"], answer
    assert answer["sessionAttributes"]["reply"]["id"] != "broken", answer
assert answer["sessionAttributes"]["reply"]["level"] == "emergency", answer
"""


def main(_: list[str]) -> int:
    """Build both, and try the package in a process that sees nothing else."""
    size = build(STAGE, ZIP)
    skill_package(SKILL_PACKAGE)
    runtime = f"python{sys.version_info.major}.{sys.version_info.minor}"
    TEMPLATE.write_text(template(runtime), encoding="utf-8")
    print(
        f"{ZIP.relative_to(ROOT)}: {size:,} bytes, for the runtime {runtime}, handler lambda_function.lambda_handler"
    )
    if sys.version_info < (3, 12):
        print(
            f"Lambda takes no new functions for {runtime} for long: build with make clean package PYTHON=python3.13"
        )
    print(
        f"{SKILL_PACKAGE.relative_to(ROOT)}: for ASK CLI v2; {TEMPLATE.relative_to(ROOT)}: for SAM (docs/deploy.md)"
    )
    if size > MOST:
        print(f"over {MOST:,} bytes; see docs/performance.md")
    return 0


def build(stage: Path, to: Path) -> int:
    """Stage the package, try it, and zip it; the size of the zip in bytes."""
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    for source, target in sorted(_sources()):
        (stage / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, stage / target)
    _run(PREPARE, stage)
    for file in (stage / "content").glob("*.bin"):
        file.unlink()  # ready-made in prepared/ now
    compiled(stage)
    _run(SMOKE, stage, json.dumps([*_events()]))
    return _zipped(stage, to)


def _sources() -> Iterator[tuple[Path, PurePath]]:
    """Every file that runs or is read, and its place in the package."""
    ours = ROOT / "lambda"
    for path in ours.rglob("*"):
        if (
            path.is_file()
            and path.suffix in (".py", ".bin", ".json", ".toml")
            and "prepared" not in path.parts
        ):
            yield path, PurePath(path.relative_to(ours))
    for distribution in DISTRIBUTIONS:
        for file in files(distribution) or ():
            if file.suffix == ".py" and ".." not in file.parts and NEVER_CALLED not in file.parent.parents:
                yield Path(str(file.locate())), PurePath(*file.parts)


def compiled(stage: Path) -> None:
    """Bytecode in the place of the sources; it is never checked against them."""
    code = (
        "import compileall, sys; from py_compile import PycInvalidationMode as P;"
        "sys.exit(not compileall.compile_dir(sys.argv[1], quiet=1, legacy=True, force=True, stripdir=sys.argv[1],"
        " invalidation_mode=P.UNCHECKED_HASH))"
    )
    _run(code, stage, arguments=[str(stage)])
    for path in stage.rglob("*.py"):
        path.unlink()
    for folder in sorted(stage.rglob("__pycache__")):
        shutil.rmtree(folder)


def _run(code: str, stage: Path, given: str = "", arguments: list[str] | None = None) -> None:
    """Run code in a process that sees only the stage and the standard library, and always in the same order."""
    alone = f"import sys; sys.dont_write_bytecode = True; sys.path[:0] = [{str(stage)!r}]\n{code}"
    environment = {"PATH": os.environ.get("PATH", ""), "PYTHONHASHSEED": "0", "SKILL_ID": ""}
    command = [sys.executable, "-S", "-c", alone, *(arguments or [])]
    run = subprocess.run(
        command, input=given, text=True, cwd=stage, env=environment, capture_output=True, check=False
    )
    if run.returncode:
        raise SystemExit(f"the package doesn't run:\n{run.stderr}")


def _events() -> Iterator[object]:
    from tools import envelope  # noqa: PLC0415  the tools' own rooms are no part of what is built
    from tools.recogniser import Resolved  # noqa: PLC0415

    yield envelope.envelope(envelope.launch(), new=True, attributes={}, screen="1.9")
    for words in ("how does it go after that then", "what is botox", "i can't swallow since my injections"):
        asked = envelope.intent(Resolved("AskIntent", "question", words))
        yield envelope.envelope(asked, new=True, attributes={}, screen="1.9")


def _zipped(stage: Path, to: Path) -> int:
    with zipfile.ZipFile(to, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path in sorted(path for path in stage.rglob("*") if path.is_file()):
            entry = zipfile.ZipInfo(path.relative_to(stage).as_posix(), (1980, 1, 1, 0, 0, 0))
            entry.external_attr, entry.compress_type = 0o644 << 16, zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())
    return to.stat().st_size


def template(runtime: str) -> str:
    """template.yaml for this package: the runtime that it was compiled for and no other, and the zip beside it."""
    text = (ROOT / "template.yaml").read_text(encoding="utf-8")
    text = text.replace("CodeUri: build/skill.zip", "CodeUri: skill.zip")
    text, fixed = re.subn(
        r"Default: python[\d.]+\n    AllowedValues: \[.*\]",
        f"Default: {runtime}\n    AllowedValues: [{runtime}]",
        text,
    )
    if fixed != 1 or "CodeUri: skill.zip" not in text:
        raise SystemExit("template.yaml: Runtime or CodeUri isn't where it was; mend tools/package.py")
    return text


def skill_package(to: Path) -> None:
    """The manifest and the models as ASK CLI v2 wants them."""
    shutil.rmtree(to, ignore_errors=True)
    models = to / "interactionModels" / "custom"
    models.mkdir(parents=True)
    shutil.copyfile(MANIFEST, to / "skill.json")
    for model in sorted(MODELS.glob("*.json")):
        shutil.copyfile(model, models / model.name)
    (to.parent / "ask-resources.json").write_text(json.dumps(resources(), indent=2) + "\n", encoding="utf-8")


def resources() -> dict[str, Any]:
    """ask-resources.json: where ASK CLI finds the manifest and the models. The code goes to Lambda by template.yaml."""
    return {
        "askcliResourcesVersion": "2020-03-31",
        "profiles": {"default": {"skillMetadata": {"src": "./skill-package"}}},
    }
