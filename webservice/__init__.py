"""The skill on a server of one's own, with flask-ask-sdk: the same handler as on Lambda, behind our own verification.

Importing it makes the rooms of lambda/ importable, as they are on Lambda.
"""

import sys
from pathlib import Path

_LAMBDA = str(Path(__file__).resolve().parent.parent / "lambda")
if _LAMBDA not in sys.path:
    sys.path.insert(0, _LAMBDA)
