"""Where things are in the checkout."""

from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODELS = ROOT / "interaction_model"
MANIFEST = ROOT / "skill.json"
UTTERANCES = ROOT / "tests" / "utterances"
DOCS = ROOT / "docs"
