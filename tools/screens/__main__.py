"""`make screens`: draws the screens in headless Chromium, checks that nothing is cut off, and keeps pictures in docs/screens."""

import functools
import http.server
import shutil
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from tools.paths import DOCS
from tools.screens.examples import Example, examples
from tools.screens.fetch import FOLDER, fetch

Json = dict[str, Any]
VIEWPORTS: dict[str, Json] = {
    "1024x600": {"width": 1024, "height": 600, "dpi": 160, "shape": "RECTANGLE", "mode": "HUB"},
    "960x480": {"width": 960, "height": 480, "dpi": 160, "shape": "RECTANGLE", "mode": "HUB"},
    "1920x1080": {"width": 1920, "height": 1080, "dpi": 320, "shape": "RECTANGLE", "mode": "TV"},
    "round-480": {"width": 480, "height": 480, "dpi": 160, "shape": "ROUND", "mode": "HUB"},
}
"""Pixels and density of Echo Show, Echo Show 5, a television and the round Echo Spot."""
SETTLED, SCROLLED = 150, 1_500
"""Milliseconds until a drawn page, and one that scrolls, stands still."""


class Quiet(http.server.SimpleHTTPRequestHandler):
    """Serves the page without a line in the terminal for each request."""

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""


@contextmanager
def served() -> Iterator[str]:
    """The page with the viewhost beside it, on this machine alone."""
    shutil.copy(Path(__file__).with_name("page.html"), FOLDER / "page.html")
    handler = functools.partial(Quiet, directory=str(FOLDER))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@contextmanager
def opened(address: str) -> Iterator[Page]:
    """The page in headless Chromium; a request to anywhere else is refused."""
    program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=program, args=["--no-sandbox"])
        page = browser.new_page()
        page.route("**/*", lambda r: r.continue_() if r.request.url.startswith(address) else r.abort())
        page.goto(f"{address}/page.html")
        yield page
        browser.close()


def draw(page: Page, example: Example, viewport: Json) -> list[str]:
    """Draw one example; what went wrong, and what is cut off. Only an answer on a round screen may have to be scrolled."""
    page.set_viewport_size({"width": viewport["width"], "height": viewport["height"]})
    directive = example.directive
    found: list[str] = page.evaluate(
        "([document, data, viewport]) => draw(document, data, viewport)",
        [directive["document"], directive["datasources"], viewport],
    )
    page.wait_for_timeout(SETTLED)
    scrolls = viewport["shape"] == "ROUND" and "choices" in directive["datasources"]["payload"]
    if not found and not scrolls:
        found = page.evaluate("cutOff()")
    return found


def touch(page: Page, id: str) -> list[str]:
    """Press a button of the drawn screen; what it sends."""
    page.wait_for_timeout(600)  # the viewhost leaves out what is pressed sooner
    x, y = page.evaluate(f"boxOf('{id}')")
    page.mouse.move(x, y)
    page.mouse.down()
    page.wait_for_timeout(80)
    page.mouse.up()
    page.wait_for_timeout(SETTLED)
    found: list[str] = page.evaluate("sent.at(-1) ?? []")
    return found


def main() -> int:
    """Draw everything; 1 where something is wrong."""
    if not fetch():
        print("the viewhost could not be fetched (needs npm and its registry)", file=sys.stderr)
        return 1
    wrong = []
    (DOCS / "screens").mkdir(exist_ok=True)
    with served() as address, opened(address) as page:
        for example in examples():
            for size, viewport in VIEWPORTS.items():
                wrong += [f"{example.name} {size}: {what}" for what in draw(page, example, viewport)]
                page.locator("#view").screenshot(path=DOCS / "screens" / f"{example.name}-{size}.png")
                if size == "round-480" and example.name == "longest":
                    page.evaluate("scrollPage(9)")
                    page.wait_for_timeout(SCROLLED)
                    page.locator("#view").screenshot(path=DOCS / "screens" / f"{example.name}-{size}-end.png")
        first = next(examples())
        draw(page, first, VIEWPORTS["1024x600"])
        if touch(page, "touch-more") != ["more", "pain_and_numbing"]:
            wrong.append("answer 1024x600: touching More sends something else")
    print("\n".join(wrong) or f"{len(list(examples())) * len(VIEWPORTS)} screens drawn, nothing cut off")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
