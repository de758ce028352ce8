"""Our own certifier: every rule of Amazon's that can be checked without a network, each with its name.

A rule looks at the skill (tools/certify/skill.py): its files, and what it answers to every topic, sign and state.
"""

from tools.certify import (
    behaviour,
    deployment,
    dialog,
    invocation,
    listing,
    manifest,
    model,
    policy,
    privacy,
    responses,
    slots,
    trademarks,
    voice,
)

ROOMS = (
    policy, trademarks, privacy, listing, invocation, manifest, model, slots, dialog, behaviour, responses, voice, deployment,
)  # fmt: skip
"""Where the rules stand; importing them enters them (tools/certify/rules.py)."""
