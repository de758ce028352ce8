"""Answers that differ by country: the topic for each place, and the words that name a place.

Where an utterance names no place, the locale decides; a place without facts of its own gets the
answer that says so.
"""

LOCALES: dict[str, tuple[str, ...]] = {
    "en-US": ("united states", "america", "american", "states", "usa", "u s", "dollars|dollar|bucks", "new_york|texas|california|florida|los_angeles|chicago|miami|dallas|boston"),
    "en-GB": ("united kingdom", "uk", "u k", "britain|british", "england|english|scotland|scottish|wales|welsh|northern_ireland", "pounds|pound|quid|sterling", "london|manchester|birmingham|glasgow|leeds|harley_street|essex", "nhs"),
    "en-CA": ("canada|canadian|canadian_dollars", "toronto|vancouver|montreal|calgary|ottawa"),
    "en-AU": ("australia|australian|aussie", "sydney|melbourne|brisbane|perth|adelaide"),
    "en-IN": ("india|indian|rupees|rupee", "mumbai|delhi|bangalore|chennai|kolkata|hyderabad"),
}  # fmt: skip
"""Phrases (assistant/phrases.py) by the locale whose wording is told where they are said, though the emergency number stays the device's."""

NAMED: dict[str, tuple[str, ...]] = {
    "US": LOCALES["en-US"],
    "UK": LOCALES["en-GB"],
    "elsewhere": (
        *LOCALES["en-CA"], *LOCALES["en-AU"], *LOCALES["en-IN"], "ireland|irish|dubai|turkey|spain|france|germany|mexico|thailand|europe",
        "new_zealand|south_africa|hong_kong", "dublin|cork|auckland", "euros|euro",
    ),
}  # fmt: skip
"""The same by place, with the places that have no locale."""

BESIDE_A_PLACE = "and what how about if in for the here i live we are am is i'm but then at over there does it do they differ different same from"
"""Words that may stand beside a place in a follow-up that only asks for another one: "and in Canada"."""

LOCAL: dict[str, str] = {"en-US": "US", "en-GB": "UK"}
"""The place that a locale stands for, where it has facts of its own."""

BY_PLACE: tuple[dict[str, str], ...] = ({"US": "cost_us", "UK": "cost_uk", "": "cost_elsewhere"},)
"""Topics that are one question with an answer for each place; "" is for every other place."""

BEING_THERE: tuple[str, ...] = (
    "is|am|live|lives|living|staying|stays|holiday|holidays|vacation|visiting|stuck|back|over|here|travelling|number|call|ring|dial ~ ~ in", "visiting|visits", "mother|father|sister|brother|daughter|son|aunt|uncle|grandmother|grandfather|friend|cousin|wife|husband|gran|nan over|back|out in", "mother|father|sister|brother|daughter|son|aunt|uncle|grandmother|grandfather|friend|cousin|wife|husband|gran|nan in",
)
"""What stands before the place where somebody is; Botox had in Turkey is no such place."""
