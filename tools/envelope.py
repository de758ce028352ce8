"""Request envelopes as Alexa sends them, for trying and testing."""

import uuid
from datetime import UTC, datetime
from typing import Any

from tools.recogniser import Resolved

Json = dict[str, Any]
APL = "Alexa.Presentation.APL"
SKILL_ID = "amzn1.ask.skill.00000000-0000-0000-0000-000000000000"


def envelope(request: Json, *, new: bool, attributes: Json, locale: str = "en-US", screen: str = "") -> Json:
    """A whole envelope around a request, with a device and a user that exist nowhere.

    `screen` is the highest APL version of the device, "" for one without a screen.
    """
    application = {"applicationId": SKILL_ID}
    shows: Json = {APL: {"runtime": {"maxVersion": screen}}} if screen else {}
    user = {"userId": "amzn1.ask.account.TESTUSER"}
    return {
        "version": "1.0",
        "session": {
            "new": new,
            "sessionId": f"amzn1.echo-api.session.{uuid.uuid4()}",
            "application": application,
            "attributes": attributes,
            "user": user,
        },
        "context": {
            "System": {
                "application": application,
                "user": user,
                "device": {"deviceId": "amzn1.ask.device.TEST", "supportedInterfaces": shows},
                "apiEndpoint": "https://api.amazonalexa.com",
            }
        },
        "request": {
            "requestId": f"amzn1.echo-api.request.{uuid.uuid4()}",
            "timestamp": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "locale": locale,
            **request,
        },
    }


def launch() -> Json:
    """The request of "Alexa, open injection guide"."""
    return {"type": "LaunchRequest", "shouldLinkResultBeReturned": False}


def ended(reason: str = "USER_INITIATED") -> Json:
    """The request that tells the skill that its session is over."""
    return {"type": "SessionEndedRequest", "reason": reason}


def touch(*arguments: object) -> Json:
    """The request of a touch on a screen of ours."""
    return {
        "type": f"{APL}.UserEvent",
        "arguments": [*arguments],
        "token": "shown",
        "source": {},
        "components": {},
    }


def intent(resolved: Resolved, type_: str = "") -> Json:
    """The request for an intent, its slot with Alexa's entity resolution."""
    slots: Json = {}
    if resolved.slot:
        status = "ER_SUCCESS_MATCH" if resolved.id else "ER_SUCCESS_NO_MATCH"
        match: Json = {"authority": f"amzn1.er-authority.{type_}", "status": {"code": status}}
        if resolved.id:
            match["values"] = [{"value": {"name": resolved.words, "id": resolved.id}}]
        slots[resolved.slot] = {
            "name": resolved.slot,
            "value": resolved.words,
            "confirmationStatus": "NONE",
            "source": "USER",
            "resolutions": {"resolutionsPerAuthority": [match]},
        }
    return {
        "type": "IntentRequest",
        "intent": {"name": resolved.intent, "confirmationStatus": "NONE", "slots": slots},
        "dialogState": "COMPLETED",
    }
