"""The only rooms that know Alexa: an envelope becomes a Question, a Reply becomes a response."""

from alexa.light import lighten

lighten()
