"""What gunicorn serves: the application with Amazon's certificates and the skill ids of the environment.

SKILL_ID names the accepted skill ids, separated by commas; without it nothing is served.
"""

import os
import sys

from flask import Flask

from webservice.app import create_app
from webservice.certificates import Certificates
from webservice.fetching import Fetcher
from webservice.verifier import Verifier

MISSING = "SKILL_ID is not set: name the skill's id (amzn1.ask.skill...), so that no other skill is answered"


def skill_ids() -> frozenset[str]:
    """The accepted skill ids; the process ends with a message where there is none."""
    ids = frozenset(name.strip() for name in os.environ.get("SKILL_ID", "").split(",")) - {""}
    if not ids:
        sys.exit(MISSING)
    return ids


def serving() -> Flask:
    """The application as it is served to Alexa."""
    return create_app(Verifier(Certificates(Fetcher()), skill_ids()))
