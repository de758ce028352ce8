"""The smallest skill one would write with the SDK: what ours is measured against."""

from ask_sdk_core.dispatch_components import AbstractExceptionHandler, AbstractRequestHandler
from ask_sdk_core.skill_builder import SkillBuilder
from ask_sdk_core.utils import is_intent_name, is_request_type
from ask_sdk_model.ui import SimpleCard


class Launch(AbstractRequestHandler):  # type: ignore[misc]
    """Greets."""

    def can_handle(self, handler_input):  # type: ignore[no-untyped-def]
        """A launch."""
        return is_request_type("LaunchRequest")(handler_input)

    def handle(self, handler_input):  # type: ignore[no-untyped-def]
        """A greeting that asks."""
        words = "Welcome to the skill, you can say hello!"
        return handler_input.response_builder.speak(words).ask(words).response


class Hello(AbstractRequestHandler):  # type: ignore[misc]
    """Says hello."""

    def can_handle(self, handler_input):  # type: ignore[no-untyped-def]
        """The one intent."""
        return is_intent_name("AskIntent")(handler_input)

    def handle(self, handler_input):  # type: ignore[no-untyped-def]
        """Hello, with a card."""
        words = "Hello world!"
        card = SimpleCard("Hello world", words)
        return (
            handler_input.response_builder.speak(words).set_card(card).set_should_end_session(True).response
        )


class Sorry(AbstractExceptionHandler):  # type: ignore[misc]
    """Says sorry."""

    def can_handle(self, handler_input, exception):  # type: ignore[no-untyped-def]
        """Everything."""
        return True

    def handle(self, handler_input, exception):  # type: ignore[no-untyped-def]
        """Sorry."""
        return handler_input.response_builder.speak("Sorry, please say it again.").response


builder = SkillBuilder()
builder.add_request_handler(Launch())
builder.add_request_handler(Hello())
builder.add_exception_handler(Sorry())
lambda_handler = builder.lambda_handler()
