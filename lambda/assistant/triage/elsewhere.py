"""Stretches of an utterance that tell of something else than a person's body: a thing, or a fear that came to nothing."""

from assistant.phrases import Match

CLAUSE = 10
"""Tokens up to which words after a thing are still about it, where nobody else is named before."""

FEARED = 16
"""Tokens after a fear within which it is said to have come to less."""

Spans = dict[str, list[Match]]
"""What was found in an utterance, by label."""


def things(spans: Spans) -> list[Match]:
    """From each thing or animal that is told of to the next person or clause.

    A sign that lies wholly within is the thing's: "the washing machine is shaking". One that reaches
    beyond, "the kettle keeps slipping out of my hand", is not. Nor is a thing told of that only says
    where or with what: "tired at the computer".
    """
    beside = {match.end for match in spans.get("thing_beside", [])}
    others = sorted(m.start for m in (*spans.get("person", []), *spans.get("clause", [])))
    found: list[Match] = []
    for thing in spans.get("thing", []):
        if thing.end not in beside:
            end = min((at for at in others if at >= thing.end), default=thing.end + CLAUSE)
            found.append(thing._replace(end=min(end, thing.end + CLAUSE)))
    return found


def feared(spans: Spans) -> list[Match]:
    """From each fear to where it is said to be only something small: "I thought it was a stroke but it's only ..."."""
    less = sorted(match.start for match in spans.get("came_to_less", []))
    found: list[Match] = []
    for fear in spans.get("feared", []):
        end = next((at for at in less if fear.end <= at <= fear.end + FEARED), None)
        if end is not None:
            found.append(fear._replace(end=end))
    return found
