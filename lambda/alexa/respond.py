"""A Reply as an Alexa response: speech, reprompt, card, and the session open exactly when it asks."""

from ask_sdk_core.response_helper import ResponseFactory
from ask_sdk_model import Response
from ask_sdk_model.ui import SimpleCard

from alexa.screen import directive_of
from alexa.speech import spoken, ssml
from assistant.reply import Reply
from content import prompts


def response_of(reply: Reply, builder: ResponseFactory, locale: str, *, screen: bool = False) -> Response:
    """Fill the SDK's response builder. Speech is never empty; a question keeps the session open."""
    builder.speak(spoken(reply.say, reply.ask, reply.phones, locale, slow=reply.slow))
    if reply.ask:
        builder.ask(ssml(reply.again, reply.phones, locale))
    if reply.title:
        builder.set_card(SimpleCard(title=reply.title, content=card_text(reply)))
    builder.set_should_end_session(not reply.ask)
    response: Response = builder.response
    if screen:  # as plain data: the SDK's classes for it would be loaded only to be written out again
        response.directives = [directive_of(reply)]
    return response


def card_text(reply: Reply) -> str:
    """What the Alexa app shows: the words, their sources and the educational notice."""
    lines = [reply.say]
    if reply.sources:
        lines.append(prompts.CARD_SOURCES.format(sources="; ".join(reply.sources)))
    lines.append(prompts.CARD_NOTICE)
    return "\n".join(lines)


def attributes_of(reply: Reply) -> dict[str, object]:
    """Session attributes: the memory, and what was answered, for whoever watches the skill."""
    return {**reply.memory, "reply": {"id": reply.id, "level": reply.level}}
