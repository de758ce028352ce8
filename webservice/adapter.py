"""Amazon's own adapter from Flask to a skill (flask-ask-sdk), put to use in spite of two faults of its own.

It can't be imported beside OpenSSL 3.0.10 and later: its verifier imports certvalidator, which imports oscrypto,
which can't read a version number of two digits. That verifier also answers 500 where 400 is due, parses before it
verifies and lets other skills' requests through. So a stand-in is in certvalidator's place while the adapter is
imported, and the adapter's verification is left out: ours has been passed before the adapter is called.
"""

import json
import sys
from types import ModuleType
from typing import Any

from ask_sdk_core.skill import CustomSkill, SkillConfiguration

from lambda_function import lambda_handler

Json = dict[str, Any]


STAND_INS = ("certvalidator", "certvalidator.errors")


def _stand_in() -> None:
    """Modules with the names that ask_sdk_webservice_support.verifier imports, and nothing behind them."""
    validator, errors = (ModuleType(name) for name in STAND_INS)
    validator.CertificateValidator = object  # type: ignore[attr-defined]
    errors.ValidationError = errors.PathError = ValueError  # type: ignore[attr-defined]
    sys.modules.update(zip(STAND_INS, (validator, errors), strict=True))


_stand_in()
from flask_ask_sdk.skill_adapter import (  # noqa: E402  after its stand-in
    VERIFY_SIGNATURE_APP_CONFIG,
    VERIFY_TIMESTAMP_APP_CONFIG,
    SkillAdapter,
)

for _name in STAND_INS:
    del sys.modules[_name]


class _AsItIs:
    """A serializer that leaves reading to the skill, which can read what the SDK's own refuses."""

    def deserialize(self, payload: str, obj_type: object) -> object:
        return json.loads(payload)

    def serialize(self, obj: Json) -> Json:
        return obj


class Hosted(CustomSkill):
    """The skill as the adapter wants it: what AWS calls on Lambda, called here."""

    def __init__(self) -> None:
        super().__init__(skill_configuration=SkillConfiguration(request_mappers=[], handler_adapters=[]))
        self.serializer = _AsItIs()

    def invoke(self, request_envelope: object, context: object) -> Json:
        return lambda_handler(request_envelope, context)


def adapter_for(app: Any) -> Any:
    """The adapter, registered with a Flask application."""
    app.config[VERIFY_SIGNATURE_APP_CONFIG] = app.config[VERIFY_TIMESTAMP_APP_CONFIG] = False
    return SkillAdapter(skill=Hosted(), skill_id=1, app=app)
