"""The only rooms that know Alexa: an envelope becomes a Question, a Reply becomes a response."""

import gc

from alexa.light import lighten

gc.disable()  # what is made while a function starts stays: looking through it for garbage is lost time
lighten()
