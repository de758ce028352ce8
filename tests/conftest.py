"""A person with a smart speaker: `alexa.opens()`, `alexa.asks("...")`, and what is heard back."""

import pytest

from tools.speaker import Speaker


@pytest.fixture
def alexa() -> Speaker:
    """A device in the United States, no session open."""
    return Speaker()
