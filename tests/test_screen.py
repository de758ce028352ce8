"""Devices with a screen: what they show, that they say the same, and that a touch is as good as a word."""

import copy
import json

import pytest

from alexa.screen import can_show
from content.topics import TOPICS
from tests.alexa_rules import assert_valid
from tools.check_screens import CONTRAST, DOCUMENTS, contrast, document_faults, suggested
from tools.paths import MANIFEST
from tools.speaker import Speaker

DIALOGUE = (
    "does botox hurt", "tell me more", "yes", "staff mode", "dose for frown lines", "read the aftercare", "next", "help", "what's the weather",
    "is drooping eyelid normal", "kind of", "what is botox", "stop",
)  # fmt: skip


@pytest.fixture
def show() -> Speaker:
    """An Echo Show in the United States."""
    return Speaker(screen="2024.3")


def test_it_says_the_same_with_and_without_a_screen(alexa: Speaker, show: Speaker) -> None:
    alexa.opens()
    show.opens()
    for words in DIALOGUE:
        without, beside = alexa.asks(words), show.asks(words)
        assert without.response == {k: v for k, v in beside.response.items() if k != "directives"}
        assert_valid(beside.envelope)
        assert beside.screen and not without.screen


def test_an_answer_shows_its_words_its_sources_and_what_may_be_touched(show: Speaker) -> None:
    show.opens()
    heard = show.asks("does botox hurt")
    shown = heard.screen
    assert shown["title"] == "Pain and numbing"
    assert shown["text"] == heard.says
    assert "Sources: Mayo Clinic" in shown["footer"] and "not medical advice" in shown["footer"]
    assert [choice["label"] for choice in shown["choices"]] == ["More", "Say it again"]


def test_touching_more_is_saying_more(show: Speaker, alexa: Speaker) -> None:
    show.opens()
    alexa.opens()
    show.asks("does botox hurt")
    alexa.asks("does botox hurt")
    assert show.touches("more", "pain_and_numbing").says == alexa.asks("more").says


def test_a_check_can_be_answered_without_a_voice(show: Speaker) -> None:
    asked = show.asks("is drooping eyelid normal")
    assert [choice["command"] for choice in asked.screen["choices"]] == ["yes", "no", "repeat"]
    assert show.touches("yes", "").level == "emergency"


def test_an_emergency_fills_the_screen_with_the_number_large(show: Speaker) -> None:
    heard = show.asks("i can't swallow since my injections")
    assert heard.screen["level"] == "emergency"
    assert heard.screen["headline"] == "Call 911 now on a phone."
    assert heard.screen["number"] == "911"
    assert "Don't drive yourself" in heard.screen["text"]
    assert show.touches("repeat", "").says == heard.says
    assert show.touches("more", "what_is_botox").level == "emergency"


@pytest.mark.parametrize(
    ("locale", "number"), [("en-GB", "999"), ("en-IN", "112"), ("en-AU", ""), ("xx-XX", "")]
)
def test_the_number_is_the_one_of_the_place(locale: str, number: str) -> None:
    heard = Speaker(locale=locale, screen="1.4").asks("i can't swallow since my injections")
    assert heard.screen["number"] == number  # two countries' numbers stand in the headline instead
    assert heard.screen["headline"].startswith("Call ")


def test_two_near_matches_are_two_buttons(show: Speaker) -> None:
    show.opens()
    which = show.asks("how do botox and the migraine thing go")
    if which.id == "which":
        labels = [choice["label"] for choice in which.screen["choices"]]
        assert len(labels) == 2 and show.touches("second", "").id in TOPICS


def test_steps_are_gone_through_by_touch(show: Speaker) -> None:
    show.opens()
    show.asks("read the aftercare")
    assert "Step 2" in show.touches("next", "").says
    assert "Step 1" in show.touches("previous", "").says


def test_a_screen_that_outlives_its_session_can_still_be_touched(show: Speaker) -> None:
    assert not show.asks("does botox hurt").stays_open
    heard = show.touches("more", "pain_and_numbing")
    assert heard.id == "pain_and_numbing" and "Palms" in heard.says


@pytest.mark.parametrize(
    "arguments", [(), ("explode",), (5, []), ({"a": 1},), ("help me i can't breathe",), ("Touched.more",)]
)
def test_a_touch_we_do_not_know_is_met_with_silence_and_keeps_the_session(
    show: Speaker, arguments: tuple[object, ...]
) -> None:
    show.opens()
    heard = show.touches(*arguments)
    assert heard.is_silent and heard.response == {}
    assert heard.envelope["sessionAttributes"]["last"] == "welcome"


def test_a_foreign_topic_in_a_touch_harms_nothing(show: Speaker) -> None:
    heard = show.touches("more", "i can't breathe")
    assert heard.id == "nothing_yet" and heard.level == "none"


def test_only_a_device_that_can_show_it_gets_a_screen() -> None:
    assert not Speaker(screen="1.3").asks("does botox hurt").screen
    assert Speaker(screen="1.4").asks("does botox hurt").screen
    assert can_show("") and can_show("2022.1") and can_show("1.10") and not can_show("1.0")


def test_markup_and_signs_reach_no_screen() -> None:
    for entry in TOPICS.values():
        heard = Speaker(screen="1.9").asks(entry["asked"][0])
        assert "<" not in json.dumps(heard.screen, ensure_ascii=False)
        assert "{" not in heard.screen.get("text", "") and "None" not in heard.screen.get("text", "")


def test_the_documents_have_no_faults_by_our_rules_and_amazon_s() -> None:
    assert [str(fault) for fault in suggested()] == []


@pytest.mark.parametrize(
    ("path", "value", "key"),
    [
        (("version",), "2024.3", "version"),
        (("import",), [{"name": "alexa-layouts", "version": "1.7.0"}], "import"),
        (("layouts", "Choice", "items", 0, "accessibilityLabel"), "", "accessibilityLabel"),
        (("layouts", "Choice", "items", 0, "role"), "", "role"),
        (("layouts", "Heading", "items", 0, "fontFamily"), None, "fontFamily"),
        (("layouts", "Heading", "items", 0, "padding"), 5, "padding"),
        (("layouts", "Heading", "items", 0, "type"), "Nope", "type"),
        (("layouts", "Choice", "items", 0, "onPress", 0, "arguments"), ["explode"], "arguments"),
    ],
)
def test_a_broken_document_is_found_with_its_place(path: tuple[object, ...], value: object, key: str) -> None:
    document = copy.deepcopy(json.loads((DOCUMENTS / "answer.json").read_text(encoding="utf-8")))
    part = document
    for name in path[:-1]:
        part = part[name]
    if value is None:
        del part[path[-1]]
    else:
        part[path[-1]] = value
    assert [fault.key for fault in document_faults("answer.json", document)] == [key]


def test_words_stand_out_from_what_is_behind_them() -> None:
    for name, pairs in {
        "answer": (
            ("words", "ground"),
            ("heading", "ground"),
            ("faint", "ground"),
            ("words", "button"),
            ("words", "pressed"),
        ),
        "alert": (
            ("words", "emergency"),
            ("words", "urgent"),
            ("onButton", "button"),
            ("onButton", "pressed"),
        ),
    }.items():
        colours = json.loads((DOCUMENTS / f"{name}.json").read_text(encoding="utf-8"))["resources"][0][
            "colors"
        ]
        for front, behind in pairs:
            assert contrast(colours[front], colours[behind]) >= CONTRAST, (name, front, behind)


def test_the_manifest_names_the_screens_that_were_drawn() -> None:
    manifest = json.loads(MANIFEST.read_text(encoding="utf-8"))["manifest"]
    interfaces = {one["type"]: one for one in manifest["apis"]["custom"]["interfaces"]}
    ports = interfaces["ALEXA_PRESENTATION_APL"]["supportedViewports"]
    for mode, shape, width, height in (
        ("HUB", "RECTANGLE", 1024, 600), ("HUB", "RECTANGLE", 960, 480), ("HUB", "ROUND", 480, 480), ("TV", "RECTANGLE", 960, 540),
    ):  # fmt: skip
        assert any(
            port["mode"] == mode and port["shape"] == shape
            and port["minWidth"] <= width <= port["maxWidth"] and port["minHeight"] <= height <= port["maxHeight"]
            for port in ports
        )  # fmt: skip
