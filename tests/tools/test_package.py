"""`make package`: the same bytes from the same sources, and nothing in it but what runs."""

import hashlib
import json
import zipfile
from pathlib import Path

from tools.package import build, skill_package


def test_two_builds_are_the_same_and_hold_only_what_runs(tmp_path: Path) -> None:
    sums = []
    for nth in ("one", "two"):
        build(tmp_path / nth, tmp_path / f"{nth}.zip")
        sums.append(hashlib.sha256((tmp_path / f"{nth}.zip").read_bytes()).hexdigest())
    assert sums[0] == sums[1]
    names = zipfile.ZipFile(tmp_path / "one.zip").namelist()
    assert "lambda_function.pyc" in names and "prepared/together.bin" in names
    assert not [
        name
        for name in names
        if name.endswith(".py") or "__pycache__" in name or name.startswith(("tests/", "tools/", "requests/"))
    ]


def test_the_skill_package_is_laid_out_for_ask_cli(tmp_path: Path) -> None:
    skill_package(tmp_path / "skill-package")
    assert json.loads((tmp_path / "ask-resources.json").read_text(encoding="utf-8"))["profiles"]
    assert (tmp_path / "skill-package" / "skill.json").exists()
    assert (tmp_path / "skill-package" / "interactionModels" / "custom" / "en-US.json").exists()
