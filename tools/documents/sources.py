"""docs/sources.md: where the facts come from, and the numbers that are told."""

from collections.abc import Iterator

from content.numbers import ANYWHERE, NUMBERS
from content.sources import SOURCES


def sources() -> Iterator[str]:
    """docs/sources.md, line by line."""
    yield "# Sources, numbers, and what no clinician has seen yet"
    yield ""
    yield "Generated from lambda/content by `make model`. The sources were read in November 2026, several of them as"
    yield "stored excerpts or copies rather than whole pages. **No clinician has reviewed any answer or level.** Before a"
    yield "release, hold each answer against the current label and call or look up every number below."
    yield ""
    yield "| key | source | where |"
    yield "|---|---|---|"
    yield from (f"| {key} | {source.name} | {source.where} |" for key, source in SOURCES.items())
    yield ""
    yield "## Numbers"
    yield ""
    yield "| locale | emergency | crisis line | poison line |"
    yield "|---|---|---|---|"
    for locale, here in (*NUMBERS.items(), ("any other", ANYWHERE)):
        yield f"| {locale} | {here['emergency'].rstrip(',')} | {here['crisis'].rstrip(',')} | {here.get('poison', 'none told')} |"
