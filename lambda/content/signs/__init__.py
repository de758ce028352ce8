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
