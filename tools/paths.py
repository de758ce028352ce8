"""Where things are in the checkout."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "interaction_model"
MANIFEST = ROOT / "skill.json"
UTTERANCES = ROOT / "tests" / "utterances"
DOCS = ROOT / "docs"
SITE = DOCS / "site"
"""What the listing links to, ready to be hosted: the pages on privacy and terms, and the icons."""
