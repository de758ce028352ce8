"""The skill as the SDK knows it: one handler, because one conversation decides everything."""

import json
from typing import Any, cast

from ask_sdk_core.dispatch_components import AbstractExceptionHandler, AbstractRequestHandler
from ask_sdk_core.handler_input import HandlerInput
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_core.skill import CustomSkill
from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_model import RequestEnvelope, Response

from alexa.hear import has_screen, question_of
from alexa.respond import attributes_of, response_of
from assistant.conversation import answer
from assistant.memory import Memory
from assistant.reply import Reply
from assistant.wording import speak
from content import prompts

Json = dict[str, Any]
_SERIALIZER = DefaultSerializer()


class Conversation(AbstractRequestHandler):
    """Hears every request and answers it."""

    def can_handle(self, handler_input: HandlerInput) -> bool:
        return True

    def handle(self, handler_input: HandlerInput) -> Response:
        question = question_of(handler_input.request_envelope)
        return _say(answer(question), question.locale, handler_input)


class Apology(AbstractExceptionHandler):
    """Whatever broke, the person hears a safe reply, and the session begins afresh."""

    def can_handle(self, handler_input: HandlerInput, exception: Exception) -> bool:
        return True

    def handle(self, handler_input: HandlerInput, exception: Exception) -> Response:
        request = handler_input.request_envelope.request
        locale = str(getattr(request, "locale", "") or "")
        return _say(speak(prompts.BROKEN, locale, Memory(), id="broken"), locale, handler_input)


def _say(reply: Reply, locale: str, handler_input: HandlerInput) -> Response:
    handler_input.attributes_manager.session_attributes = attributes_of(reply)
    screen = has_screen(handler_input.request_envelope)
    return response_of(reply, handler_input.response_builder, locale, screen=screen)


def answered(envelope: Json) -> Json:
    """The response envelope to a request envelope that was tidied (alexa/tidy.py)."""
    request = _SERIALIZER.deserialize(json.dumps(envelope), RequestEnvelope)
    response: Any = _SKILL.invoke(request_envelope=request, context=None)
    written: Json = _SERIALIZER.serialize(response)
    return written


def build() -> CustomSkill:
    """The skill, ready to be invoked with an envelope."""
    builder = SkillBuilder()
    builder.add_request_handler(Conversation())
    builder.add_exception_handler(Apology())
    return cast(CustomSkill, builder.create())


_SKILL = build()
