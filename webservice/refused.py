"""What a request is refused with."""


class Refused(Exception):
    """A request that isn't Alexa's, or not for this skill. The reason is for the log; the caller is told nothing."""


class Unreachable(Refused):
    """Amazon's certificate could not be fetched: that says nothing of the request."""
