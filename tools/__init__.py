"""One command with verbs: `python -m tools <verb>`. Calls the same handler as AWS does.

Importing it makes the rooms of lambda/ importable, as they are on Lambda.
"""

import sys
from pathlib import Path

_LAMBDA = str(Path(__file__).resolve().parent.parent / "lambda")
if _LAMBDA not in sys.path:
    sys.path.insert(0, _LAMBDA)
