"""Checks what a person could break by hand: content, interaction model, manifest, screens and the clinic's own file.

Each finding names the file, the entry, the key and the mend.
"""

from tools.check_clinic import clinic_faults
from tools.check_content import content_faults
from tools.check_manifest import manifest_faults
from tools.check_model import model_faults
from tools.check_screens import screen_faults


def main(_: list[str]) -> int:
    """Print every fault; 1 when there is any."""
    faults = [*content_faults(), *model_faults(), *manifest_faults(), *screen_faults(), *clinic_faults()]
    for fault in faults:
        print(fault)
    print(
        f"{len(faults)} faults"
        if faults
        else "content, interaction model, manifest, screens and clinic file: no faults"
    )
    return 1 if faults else 0
