"""Broken content is told with the place, the key and the mend; models and listings are each locale's own."""

import json
from typing import Any

import pytest

from content.locales import LOCALES
from content.signs import SIGNS
from content.topics import TOPICS
from tools.check_content import content_faults, sign_faults, topic_faults
from tools.model import written
from tools.paths import MANIFEST

GOOD_TOPIC: dict[str, Any] = dict(TOPICS["what_is_botox"])
GOOD_SIGN: dict[str, Any] = dict(SIGNS["swallowing_trouble"])


def test_the_content_has_no_faults() -> None:
    assert [str(fault) for fault in content_faults()] == []


@pytest.mark.parametrize(
    ("change", "key", "mend"),
    [
        ({"sya": "x"}, "sya", "unknown key"),
        ({"sources": ()}, "sources", "name where the fact comes from"),
        ({"sources": ("S999",)}, "sources", "content/sources.py"),
        ({"say": " "}, "say", "empty"),
        ({"say": "Botox " + "very " * 31 + "long."}, "say", "over 30 words"),
        ({"say": "It is 5% of people."}, "say", "write it out"),
        ({"more": GOOD_TOPIC["say"]}, "more", "repeats"),
        ({"asked": ("one",)}, "asked", "fewer than 8"),
        ({"say": "Botox is a, b, c, d, and e."}, "say", "a list of over 3 items"),
        ({"say": "Yes, Botox does."}, "say", "asked the other way round"),
        ({"say": "It does, approx. ten times."}, "say", "can't be spoken"),
        ({"say": "It lasts."}, "say", "doesn't name its subject"),
        ({"more": "Botox " + "very " * 75 + "long."}, "more", "over 75 words"),
        ({"confidence": "sure"}, "confidence", "none of C"),
        ({"audience": "nurses"}, "audience", "leave it out, or say staff"),
        ({"follow_ups": ("nowhere",)}, "follow_ups", "no other topic"),
        ({"local": {"xx": {"say": "a", "more": "b"}}}, "local", "needs to be a locale"),
    ],
)
def test_a_broken_topic_names_module_entry_key_and_mend(change: dict[str, Any], key: str, mend: str) -> None:
    faults = [str(f) for f in topic_faults("content.topics.x", {"entry": GOOD_TOPIC | change})]
    assert any(f.startswith(f"content.topics.x: entry: {key}: ") and mend in f for f in faults), faults


@pytest.mark.parametrize(
    ("change", "key", "mend"),
    [
        ({"level": "dire"}, "level", "none of"),
        ({"why": ""}, "why", "needs its one spoken reason"),
        ({"heard": ("{nowhere} x",)}, "heard", "no word class"),
        ({"named": ("{nowhere} x",)}, "named", "no word class"),
        ({"heard": ("choke",), "named": ("choke",)}, "named", "keep it in one of them"),
        ({"level": "soon", "topic": "nowhere"}, "topic", "no topic"),
    ],
)
def test_a_broken_sign_names_module_entry_key_and_mend(change: dict[str, Any], key: str, mend: str) -> None:
    faults = [str(f) for f in sign_faults("content.signs.x", {"entry": GOOD_SIGN | change})]
    assert any(f.startswith(f"content.signs.x: entry: {key}: ") and mend in f for f in faults), faults


def test_a_missing_key_is_told() -> None:
    entry = {k: v for k, v in GOOD_TOPIC.items() if k != "title"}
    assert any("title: missing" in str(f) for f in topic_faults("m", {"e": entry}))


def test_no_locale_s_model_is_a_copy_of_another_s() -> None:
    texts = {locale: written(locale) for locale in LOCALES}
    assert len(set(texts.values())) == len(LOCALES)
    assert "paracetamol" in texts["en-GB"] and "tylenol" not in texts["en-GB"]
    assert "tylenol" in texts["en-US"] and "azzalure" not in texts["en-US"]
    assert "licence" in texts["en-AU"] and "panadol" in texts["en-AU"] and "crocin" in texts["en-IN"]


@pytest.mark.parametrize("locale", LOCALES)
def test_the_listing_of_every_locale_names_its_own_emergency_number(locale: str) -> None:
    manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))["manifest"]
    listing = manifest["publishingInformation"]["locales"][locale]
    number = {"en-GB": "999", "en-AU": "000", "en-IN": "112", "en-CA": "911"}.get(locale, "emergency number")
    assert number in listing["description"]
    assert manifest["publishingInformation"]["distributionCountries"] == ["US"]
