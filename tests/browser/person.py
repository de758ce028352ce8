"""Somebody before the browser's speaker."""

from playwright.sync_api import Page, Request

SIZE = {"width": 1280, "height": 1000}


class Person:
    """Somebody before the page."""

    def __init__(self, page: Page, address: str) -> None:
        self.page, self.left = page, list[str]()
        self.wrong: list[str] = []
        page.on("request", lambda request: self._watch(request, address))
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("console", lambda said: self.wrong.append(said.text) if said.type == "error" else None)
        page.goto(address)

    def _watch(self, request: Request, address: str) -> None:
        if not request.url.startswith((address, "data:", "blob:")):
            self.left.append(request.url)

    def asks(self, words: str) -> str:
        """Type words and Enter; what is heard back."""
        before = self.page.locator(".alexa").count()
        self.page.fill("#words", words)
        self.page.press("#words", "Enter")
        return self.hears(before)

    def hears(self, before: int) -> str:
        """The last answer, once there is one more than before."""
        self.page.wait_for_function(
            "before => document.querySelectorAll('.alexa').length > before "
            "&& document.querySelectorAll('.you').length === document.querySelectorAll('.alexa').length", arg=before,
        )  # fmt: skip
        return str(self.page.locator(".alexa .said").last.inner_text())

    def sees_screen(self, reply: str) -> str:
        """The words on the drawn screen, once it shows this reply."""
        self.page.wait_for_selector(f"#screen[data-drawn='{reply}']:not([hidden])", timeout=60_000)
        self.page.wait_for_function("document.getElementById('screen-note').textContent === ''")
        self.page.wait_for_timeout(300)
        return str(self.page.locator("#screen").inner_text())

    def fact(self, name: str) -> str:
        """What stands beside a name under "What happened inside"."""
        return str(self.page.locator(f"dt:text-is('{name}') + dd").inner_text())
