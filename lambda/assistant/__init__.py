"""Decides what to say. Plain Python: knows neither Alexa nor HTTP."""
