"""What a request is refused with."""


class Refused(Exception):
    """A request that isn't Alexa's, or not for this skill. The reason is for the log; the caller is told nothing."""
