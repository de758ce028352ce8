"""Whom to call, by locale: section E of the facts. No number stands here that was only remembered.

en-GB also serves Ireland and en-AU New Zealand, so their words are right in both. The United
States emergency number was fixed with the safety rules of this project; every number is to be
re-checked on the day of a release (docs/sources.md).
"""

from typing import NotRequired, TypedDict


class Numbers(TypedDict):
    """`emergency` and `crisis` complete the sentence "Call ... now."; `phones` are all the numbers in them."""

    emergency: str
    crisis: str
    phones: tuple[str, ...]
    poison: NotRequired[str]


NUMBERS: dict[str, Numbers] = {
    "en-US": {
        "emergency": "911",
        "crisis": "988",
        "poison": "1-800-222-1222",
        "phones": ("911", "988", "1-800-222-1222"),
    },
    "en-CA": {
        "emergency": "911",
        "crisis": "988",
        "poison": "1-844-764-7669",
        "phones": ("911", "988", "1-844-764-7669"),
    },
    "en-GB": {"emergency": "999", "crisis": "116 123", "phones": ("999", "116 123")},
    "en-AU": {
        "emergency": "000, or 111 in New Zealand,",
        "crisis": "13 11 14, or 1737 in New Zealand,",
        "poison": "13 11 26, or 0800 764 766 in New Zealand",
        "phones": ("000", "111", "13 11 14", "1737", "13 11 26", "0800 764 766"),
    },
    "en-IN": {"emergency": "112", "crisis": "14416", "phones": ("112", "14416")},
}

class There(TypedDict):
    """A place that somebody may be in, other than the device: its name and its numbers. content/places.py has how it is said."""

    name: str
    emergency: str
    crisis: str


THERE: dict[str, There] = {
    "US": {"name": "in the United States", "emergency": "911", "crisis": "988"},
    "CA": {"name": "in Canada", "emergency": "911", "crisis": "988"},
    "UK": {"name": "in the UK", "emergency": "999", "crisis": "116 123"},
    "IE": {"name": "in Ireland", "emergency": "999", "crisis": "116 123"},
    "AU": {"name": "in Australia", "emergency": "000", "crisis": "13 11 14"},
    "NZ": {"name": "in New Zealand", "emergency": "111", "crisis": "1737"},
    "IN": {"name": "in India", "emergency": "112", "crisis": "14416"},
    "elsewhere": {"name": "there", "emergency": "the local number", "crisis": "a local crisis line"},
}  # fmt: skip
"""The numbers above by country; "elsewhere" has none that is confirmed. Said beside the device's own where somebody is there."""

ANYWHERE: Numbers = {
    "emergency": "your local emergency number",
    "crisis": "a local crisis line",
    "phones": (),
}
