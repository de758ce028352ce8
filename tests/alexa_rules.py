"""What every response must be, whatever the request was (Amazon's rules and this project's)."""

import json
from typing import Any
from xml.etree import ElementTree

ALLOWED_TAGS = {"speak", "say-as", "break", "s", "p", "sub", "phoneme"}


def assert_valid(envelope: Any) -> None:
    """Well-formed SSML, an open session exactly when it asks something, under 24 KB, nothing empty."""
    assert envelope["version"] == "1.0"
    assert len(json.dumps(envelope)) < 24_000
    response = envelope["response"]
    if "outputSpeech" not in response:
        assert not {"reprompt", "card", "directives"} & response.keys()
        return
    words = _words(response["outputSpeech"]["ssml"])
    assert words
    assert "{" not in words and "None" not in words and "  " not in words
    assert response["shouldEndSession"] is (not words.endswith("?"))
    assert ("reprompt" in response) is (not response["shouldEndSession"])
    if "reprompt" in response:
        assert _words(response["reprompt"]["outputSpeech"]["ssml"]) not in ("", words)
    if "card" in response:
        assert response["card"]["title"] and response["card"]["content"]
        assert "<" not in response["card"]["content"]
    for directive in response.get("directives", ()):
        assert directive["type"] == "Alexa.Presentation.APL.RenderDocument" and directive["token"]
        shown = json.dumps(directive["datasources"], ensure_ascii=False)
        assert "<" not in shown and "None" not in shown
    reply = envelope["sessionAttributes"]["reply"]
    assert reply["id"]
    assert reply["level"] in {"emergency", "urgent", "soon", "expected", "info", "none"}


def _words(ssml: str) -> str:
    assert len(ssml) < 8_000
    tree = ElementTree.fromstring(ssml)
    assert {element.tag for element in tree.iter()} <= ALLOWED_TAGS
    return "".join(tree.itertext())
