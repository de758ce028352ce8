"""The web service, made by a factory: Alexa posts to /alexa, a load balancer asks /health, and nobody gets anything else."""

import logging
from http import HTTPStatus

from flask import Flask, Response, request
from werkzeug.exceptions import BadRequest, HTTPException, UnsupportedMediaType

from webservice.adapter import adapter_for
from webservice.refused import Refused
from webservice.verifier import Verifier

BODY = 256 * 1024
"""Bytes of a request; Alexa's have a few thousand, with session attributes of at most 24,000."""
log = logging.getLogger("injection_guide.web")


def create_app(verifier: Verifier) -> Flask:
    """The application. Every request for the skill passes the verifier; there is no way around it."""
    app = Flask("injection_guide", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = BODY
    adapter = adapter_for(app)

    @app.post("/alexa")
    def alexa() -> Response:
        if request.mimetype != "application/json":
            raise UnsupportedMediaType
        body = request.get_data(cache=True)
        try:
            verifier.verify(dict(request.headers), body)
        except Refused as refused:
            log.warning("refused: %s", refused)
            raise BadRequest from None
        answer: Response = adapter.dispatch_request()
        return answer

    @app.get("/health")
    def health() -> dict[str, str]:
        return {"status": "ok"}

    app.register_error_handler(HTTPException, _told_nothing)
    app.register_error_handler(Exception, _unexpected)
    return app


def _told_nothing(error: HTTPException) -> tuple[str, int]:
    return "", error.code or HTTPStatus.BAD_REQUEST


def _unexpected(error: Exception) -> tuple[str, int]:
    """Whatever else goes wrong before the skill is reached is the request's fault; the skill itself never raises."""
    log.error("broken request: %s", type(error).__name__)
    return "", HTTPStatus.BAD_REQUEST
