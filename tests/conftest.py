"""A person with a smart speaker: `alexa.opens()`, `alexa.asks("...")`, and what is heard back."""

import os

import pytest
from hypothesis import settings

from tools.speaker import Speaker

SESSIONS = int(os.environ.get("SESSIONS") or 0)
"""How many sessions of random turns `make wander` is to try; 0 in the suite, which tries the same ones each time."""

settings.register_profile("suite", derandomize=True, deadline=None)
settings.register_profile("wander", derandomize=False, deadline=None)
settings.load_profile("wander" if SESSIONS else "suite")


@pytest.fixture
def alexa() -> Speaker:
    """A device in the United States, no session open."""
    return Speaker()
