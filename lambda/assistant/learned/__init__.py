"""Runs the small learned networks that ship with the content: whole numbers, plain Python, no numpy."""
