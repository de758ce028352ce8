"""The browser's speaker as its user meets it."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.person import SIZE, Person

ROOT = Path(__file__).resolve().parents[2]
AXE = ROOT / "build" / "screens" / "node_modules" / "axe-core" / "axe.min.js"
PICTURES = ROOT / "docs" / "speaker"
PHONE = {"width": 390, "height": 844}


def _kept(page: Page, name: str, *, whole: bool = False) -> None:
    """Keep a picture for the documents, where PICTURES asks for it: every one differs by its milliseconds."""
    if os.environ.get("PICTURES"):
        page.screenshot(path=PICTURES / name, full_page=whole)


def test_a_question_is_typed_and_its_answer_read(person: Person) -> None:
    assert "three to four months" in person.asks("how long does botox last")
    assert person.fact("Reply") == "topic duration_frown_lines" and person.fact("Level") == "Information"
    assert "pubmed" in person.fact("Sources") and person.fact("Time").endswith("ms")
    assert "no clinician" in person.fact("Review")
    assert "How long Botox lasts" in person.page.locator("#card").inner_text()
    assert "lasts about three to four months" in person.sees_screen("duration_frown_lines")
    _kept(person.page, "answer.png", whole=True)


def test_an_emergency_shows_the_alert_and_the_number(person: Person) -> None:
    assert person.asks("i can't swallow since my injections").startswith("Call 911 now on a phone.")
    assert person.page.locator(".alexa.emergency .level").inner_text() == "Emergency"
    assert "triage table" in person.fact("Why")
    assert "911" in person.sees_screen("swallowing_trouble")
    _kept(person.page, "emergency.png", whole=True)


def test_a_follow_up_leans_on_the_last_answer(person: Person) -> None:
    person.asks("how long does botox last")
    assert "migraine" in person.asks("and for migraines").lower()


def test_a_check_is_answered(person: Person) -> None:
    assert person.asks("is drooping eyelid normal").endswith("?")
    assert person.asks("kind of").startswith("Call 911")


def test_more_is_touched_on_the_drawn_screen(person: Person) -> None:
    first = person.asks("how long does botox last")
    person.sees_screen("duration_frown_lines")
    person.page.wait_for_timeout(700)  # the viewhost leaves out what is pressed sooner
    before = person.page.locator(".alexa").count()
    x, y = person.page.evaluate("screenOf.boxOf('touch-more')")
    person.page.mouse.move(x, y)
    person.page.mouse.down()
    person.page.wait_for_timeout(80)
    person.page.mouse.up()
    assert person.hears(before) != first
    assert person.page.locator(".you .said").last.inner_text() == "(touches more)"


@pytest.mark.parametrize(
    ("locale", "number"), [("en-GB", "999"), ("en-AU", "000"), ("en-IN", "112"), ("en-CA", "911")]
)
def test_another_place_has_another_number(person: Person, locale: str, number: str) -> None:
    person.page.select_option("#locale", locale)
    assert f"Call {number}" in person.asks("i can't breathe")


def test_a_one_shot_is_answered_and_done(person: Person) -> None:
    person.page.select_option("#how", "one-shot")
    assert "general information" in person.asks("how long does botox last")
    assert person.page.locator("#microphone").inner_text() == "The session is over."


def test_staff_mode_opens_the_reference(person: Person) -> None:
    before = person.page.locator(".alexa").count()
    person.page.check("#staff")
    assert "names of patients" in person.hears(before + 1)
    assert "units" in person.asks("how many units for frown lines")


def test_a_speaker_without_a_screen_shows_the_card(person: Person) -> None:
    person.page.select_option("#device", "speaker")
    person.asks("does botox hurt")
    assert "no screen" in person.page.locator("#screen-note").inner_text()
    assert "Sources" in person.page.locator("#card").inner_text()


@pytest.mark.parametrize("device", ["show5", "show15", "tv", "spot"])
def test_every_device_s_screen_is_drawn(person: Person, device: str) -> None:
    person.page.select_option("#device", device)
    person.asks("does botox hurt")
    assert "pricks" in person.sees_screen("pain_and_numbing").lower()


def test_markup_is_shown_as_it_was_typed(person: Person) -> None:
    person.asks("<img src=x onerror=alert(1)> does botox hurt")
    assert person.page.locator(".you .said").last.inner_text().startswith("<img")
    assert person.page.locator("#transcript img").count() == 0


def test_the_keyboard_alone_is_enough(person: Person) -> None:
    page = person.page
    page.keyboard.type("does botox hurt")
    before = page.locator(".alexa").count()
    page.keyboard.press("Enter")
    person.hears(before)
    reached = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.add(
            page.evaluate(
                "document.activeElement.id || document.activeElement.textContent.trim().slice(0, 30)"
            )
        )
    assert {
        "open",
        "silence",
        "forget",
        "locale",
        "device",
        "how",
        "staff",
        "aloud",
        "card",
        "is drooping eyelid normal",
    } <= reached


def test_begun_anew_nothing_of_before_is_left(person: Person) -> None:
    person.asks("i can't breathe")
    person.page.click("#forget")
    assert person.page.locator(".turn").count() == 0
    assert "three to four months" in person.asks("how long does botox last")
    assert "still needs help" not in person.page.locator(".alexa .said").last.inner_text()


def test_staff_mode_ends_with_its_session(person: Person) -> None:
    before = person.page.locator(".alexa").count()
    person.page.check("#staff")
    person.hears(before + 1)
    person.asks("stop")
    assert not person.page.is_checked("#staff")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [SIZE, PHONE], ids=["desktop", "phone"])
def test_axe_finds_nothing_serious(chromium: Browser, address: str, scheme: Any, size: Any) -> None:
    page = chromium.new_page(viewport=size, color_scheme=scheme, bypass_csp=True)
    person = Person(page, address)
    person.asks("is drooping eyelid normal")
    person.asks("i can't swallow")
    person.sees_screen("swallowing_trouble")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.add_script_tag(path=AXE)
    found = page.evaluate("axe.run({exclude: ['#screen']})")
    serious = [
        f"{one['id']}: {one['nodes'][0]['html'][:80]}"
        for one in found["violations"]
        if one["impact"] in ("serious", "critical")
    ]
    assert serious == [], json.dumps(serious, indent=2)
    assert person.left == []
    if size is PHONE:
        _kept(page, f"phone-{scheme}.png")
    page.close()
