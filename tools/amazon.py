"""Fetches Amazon's schema of manifest and interaction model into build/, where npm is there."""

import shutil
import subprocess
import sys
import tarfile

from tools.paths import ROOT

PACKAGE = "ask-smapi-model@1.24.0"
FOLDER = ROOT / "build" / "amazon"


def fetch() -> bool:
    """Whether the schema is there, fetching it first when it isn't."""
    if (FOLDER / "package" / "spec.json").exists():
        return True
    npm = shutil.which("npm")
    if npm is None:
        return False
    FOLDER.mkdir(parents=True, exist_ok=True)
    packed = subprocess.run(
        [npm, "pack", "--silent", PACKAGE], cwd=FOLDER, capture_output=True, text=True, check=False
    )
    if packed.returncode:
        return False
    with tarfile.open(FOLDER / packed.stdout.split()[-1]) as archive:
        if hasattr(tarfile, "data_filter"):  # not yet in Python 3.11.0 to 3.11.3
            archive.extraction_filter = staticmethod(tarfile.data_filter)
        archive.extractall(FOLDER)
    return True


if __name__ == "__main__":
    if not fetch():
        print("Amazon's schema could not be fetched (needs npm and its registry)", file=sys.stderr)
