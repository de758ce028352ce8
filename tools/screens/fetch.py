"""Fetches Amazon's viewhost and validator of APL into build/, where npm is there."""

import shutil
import subprocess

from tools.paths import ROOT

PACKAGES = ("apl-viewhost-web@1.4.0", "apl-suggester@2024.2.0", "axe-core@4.11.0")
"""And axe-core, which looks at the browser's speaker as a screen reader would. 1.4.0 is the last viewhost that carries its engine in the package: later ones download it."""
FOLDER = ROOT / "build" / "screens"


def fetch() -> bool:
    """Whether they are there, fetching them first when they aren't."""
    ready = FOLDER / ".ready"
    if ready.exists() and ready.read_text(encoding="utf-8") == "\n".join(PACKAGES):
        return True
    npm = shutil.which("npm")
    if npm is None:
        return False
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    command = [npm, "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts", *PACKAGES]
    if subprocess.run(command, cwd=FOLDER, check=False, capture_output=True).returncode:
        return False
    ready.write_text("\n".join(PACKAGES), encoding="utf-8")
    return True
