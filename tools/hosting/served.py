"""What gunicorn serves while the service is tried: the real application with our own authority in Amazon's place, and a bare view.

The environment says where the chains are (CHAINS, a port) and where the trusted root is (ROOT, a file).
"""

import os
from pathlib import Path

from flask import Flask, request
from urllib3 import HTTPConnectionPool

from webservice.app import create_app
from webservice.certificates import Certificates
from webservice.fetching import Fetcher
from webservice.main import skill_ids
from webservice.verifier import Verifier


def skill() -> Flask:
    """The application as it is served, but for whom it trusts."""
    pool = HTTPConnectionPool("127.0.0.1", int(os.environ["CHAINS"]), maxsize=2, block=True)
    roots = Path(os.environ["ROOT"]).read_bytes()
    return create_app(Verifier(Certificates(Fetcher(pool), roots), skill_ids()))


def bare() -> Flask:
    """A view that reads a body and answers an empty object: what the server costs without us."""
    app = Flask("bare")

    @app.post("/alexa")
    def alexa() -> dict[str, str]:
        request.get_data()
        return {}

    @app.get("/health")
    def health() -> dict[str, str]:
        return {}

    return app
