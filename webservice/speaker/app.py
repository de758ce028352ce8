"""The browser's speaker as a small application for this machine: a page, its files, and one address that answers a turn."""

from http import HTTPStatus
from pathlib import Path

from flask import Flask, Response, jsonify, request, send_from_directory
from werkzeug.exceptions import NotFound

from tools.screens.fetch import FOLDER as SCREENS
from webservice.speaker.turn import read_asked, take

STATIC = Path(__file__).parent / "static"
VIEWHOST = SCREENS / "node_modules" / "apl-viewhost-web"
HERE = ("127.0.0.1", "localhost", "[::1]")
POLICY = (
    "default-src 'none'; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
"""No request leaves the machine. The viewhost needs eval and styles in elements; it is Amazon's, and nothing is given to it but our documents."""


def create_speaker() -> Flask:
    """The application. It answers only under names of this machine, so that no page elsewhere can ask it."""
    app = Flask("speaker", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = 256 * 1024

    @app.before_request
    def only_here() -> tuple[str, int] | None:
        host = request.host.rsplit(":", 1)[0] if not request.host.endswith("]") else request.host
        return None if host in HERE else ("", HTTPStatus.FORBIDDEN)

    @app.after_request
    def keep_in(response: Response) -> Response:
        response.headers["Content-Security-Policy"] = POLICY
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Cache-Control"] = "no-store"
        return response

    @app.get("/")
    def page() -> Response:
        return send_from_directory(STATIC, "index.html")

    @app.get("/static/<name>")
    def static_file(name: str) -> Response:
        return send_from_directory(STATIC, name)

    @app.get("/viewhost.js")
    def viewhost() -> Response:
        if not (VIEWHOST / "index.js").exists():
            raise NotFound
        return send_from_directory(VIEWHOST, "index.js")

    @app.post("/turn")
    def turn() -> tuple[Response, int]:
        try:
            asked = read_asked(request.get_json(silent=True))
        except (ValueError, RecursionError) as wrong:
            return jsonify({"wrong": str(wrong)}), HTTPStatus.BAD_REQUEST
        return jsonify(take(asked)), HTTPStatus.OK

    return app
