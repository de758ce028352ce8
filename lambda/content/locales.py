"""The places where the skill is spoken to, and the words that are said in some of them only.

The listener knows every word everywhere; only what Alexa is told to expect differs (tools/model.py).
"""

LOCALES = ("en-US", "en-CA", "en-GB", "en-AU", "en-IN")

_BRITISH = ("en-GB", "en-AU", "en-IN")
SAID_IN: dict[str, tuple[str, ...]] = {
    "tylenol": ("en-US", "en-CA"), "acetaminophen": ("en-US", "en-CA"), "advil": ("en-US", "en-CA"), "eliquis": ("en-US", "en-CA"), "xarelto": ("en-US", "en-CA"),
    "paracetamol": _BRITISH, "panadol": ("en-AU", "en-GB"), "nurofen": ("en-GB", "en-AU"), "co codamol": ("en-GB",), "crocin": ("en-IN",), "dolo": ("en-IN",), "combiflam": ("en-IN",),
    "azzalure": ("en-GB",), "as a lure": ("en-GB",), "bocouture": ("en-GB",), "boccature": ("en-GB",), "alluzience": ("en-GB",), "jeuveau": ("en-US",), "juvo": ("en-US",), "ju vo": ("en-US",), "nuceiva": ("en-CA", "en-AU"), "newtox": ("en-US",), "new see va": ("en-CA", "en-AU"),
    "daxxify": ("en-US",), "dax if i": ("en-US",), "daxify": ("en-US",),
    "go to the beach": ("en-US", "en-AU"), "go surfing": ("en-US", "en-AU"), "play hockey": ("en-US", "en-CA"), "go for threading": ("en-GB", "en-IN"), "do pranayama": ("en-IN",), "take a head bath": ("en-IN",), "go on holiday": _BRITISH,
    "go on vacation": ("en-US", "en-CA"), "use a sunbed": ("en-GB", "en-AU"), "pensioners": ("en-GB", "en-AU"), "my nan": ("en-GB", "en-AU"), "my mum": _BRITISH, "my mom": ("en-US", "en-CA"),
}  # fmt: skip
"""Slot wordings that are expected in these places alone."""

_BRITISH_WORDS = {
    "license": "licence", "anesthetic": "anaesthetic", "anesthesia": "anaesthesia", "moisturize": "moisturise", "color": "colour", "gray": "grey",
    "center": "centre", "program": "programme", "mom": "mum", "gotten": "got", "urinate": "pass urine",
}  # fmt: skip
SPELLED: dict[str, dict[str, str]] = {
    "en-GB": {**_BRITISH_WORDS, "dollars": "pounds"},
    "en-AU": _BRITISH_WORDS,
    "en-IN": {**_BRITISH_WORDS, "dollars": "rupees"},
    "en-CA": {"color": "colour", "center": "centre", "gray": "grey", "license": "licence"},
}
"""How words are spelled, or what is said instead, in samples and sample questions."""
