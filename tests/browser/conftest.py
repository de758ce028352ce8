"""The browser's speaker, running, and Chromium before it. `make test-browser` runs these: they need an environment of their own."""

import json
import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from tests.browser.person import SIZE, Person

ROOT = Path(__file__).resolve().parents[2]
PYTHON = ROOT / ".venv" / "bin" / "python"
QUIET = (
    "--no-sandbox",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    with socket.socket() as tried:
        tried.bind(("127.0.0.1", 0))
        port = tried.getsockname()[1]
    process = subprocess.Popen([str(PYTHON), "-m", "webservice.speaker", str(port), "--no-browser"], cwd=ROOT)
    found = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(found, timeout=1).close()
                break
            except OSError:
                time.sleep(0.1)
        yield found
    finally:
        process.terminate()
        process.wait(10)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=program, args=[*QUIET])
        yield browser
        browser.close()


@pytest.fixture
def person(chromium: Browser, address: str) -> Iterator[Person]:
    page = chromium.new_page(viewport=SIZE)
    found = Person(page, address)
    yield found
    assert found.wrong == [] and found.left == [], json.dumps(
        {"errors": found.wrong, "left the machine": found.left}
    )
    page.close()
