"""Answers that differ by country: the topic for each place, and the words that name a place.

Where an utterance names no place, the locale decides; a place without facts of its own gets the
answer that says so.
"""

COUNTRIES: dict[str, tuple[str, ...]] = {
    "US": ("united states", "america|states|usa", "u s", "new_york|texas|california|florida|los_angeles|chicago|miami|dallas|boston"),
    "UK": ("united kingdom", "uk", "u k", "britain|england|scotland|wales|northern_ireland", "london|manchester|birmingham|glasgow|leeds|belfast|edinburgh|cardiff|liverpool|harley_street|essex"),
    "CA": ("canada", "toronto|vancouver|montreal|calgary|ottawa"),
    "AU": ("australia", "sydney|melbourne|brisbane|perth|adelaide"),
    "IN": ("india", "mumbai|delhi|bangalore|chennai|kolkata|hyderabad"),
    "IE": ("ireland", "dublin|cork|galway|limerick"),
    "NZ": ("new_zealand", "auckland|wellington"),
    "elsewhere": ("dubai|turkey|spain|france|germany|italy|portugal|greece|poland|mexico|brazil|thailand|japan|bali|istanbul|singapore|south_africa|hong_kong", "abroad|overseas"),
}  # fmt: skip
"""How a country is named, by the places of content/numbers.py."""

LOCALES: dict[str, tuple[str, ...]] = {
    "en-US": (*COUNTRIES["US"], "american", "dollars|dollar|bucks"),
    "en-GB": (*COUNTRIES["UK"], "british|english|scottish|welsh", "pounds|pound|quid|sterling", "nhs"),
    "en-CA": (*COUNTRIES["CA"], "canadian|canadian_dollars"),
    "en-AU": (*COUNTRIES["AU"], "australian|aussie"),
    "en-IN": (*COUNTRIES["IN"], "indian|rupees|rupee"),
}  # fmt: skip
"""Phrases (assistant/phrases.py) by the locale whose wording is told where they are said, though the emergency number stays the device's."""

NAMED: dict[str, tuple[str, ...]] = {
    "US": LOCALES["en-US"],
    "UK": LOCALES["en-GB"],
    "elsewhere": (
        *LOCALES["en-CA"], *LOCALES["en-AU"], *LOCALES["en-IN"], *COUNTRIES["IE"], *COUNTRIES["NZ"], *COUNTRIES["elsewhere"], "irish|europe|euros|euro",
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
