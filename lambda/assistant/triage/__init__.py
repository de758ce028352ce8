"""Triage: which danger signs an utterance reports, and how urgent they are."""
