"""Every sign of the triage table, by id. Level and source are section B of the facts; no clinical review yet."""

from content.shape import Sign
from content.signs import (
    bladder,
    combined,
    emergencies,
    eyes,
    face_head,
    heart_body,
    product,
    skin,
    throat,
    weakness,
)

SIGNS: dict[str, Sign] = {
    **throat.SIGNS,
    **weakness.SIGNS,
    **eyes.SIGNS,
    **face_head.SIGNS,
    **bladder.SIGNS,
    **skin.SIGNS,
    **heart_body.SIGNS,
    **product.SIGNS,
    **emergencies.SIGNS,
    **combined.SIGNS,
}

GRAVE = frozenset(sign for sign, entry in SIGNS.items() if entry["level"] in ("emergency", "urgent"))
"""The signs that are danger signs by themselves."""
