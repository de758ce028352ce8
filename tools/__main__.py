"""python -m tools <verb> [words]: model, ask, say, check, eval, package, icons."""

import importlib
import sys

VERBS = {
    "ask": "tools.ask",
    "say": "tools.say",
    "model": "tools.generate",
    "check": "tools.check",
    "eval": "tools.evaluate",
    "package": "tools.package",
    "icons": "tools.icons",
}


def main(arguments: list[str]) -> int:
    """Run a verb; without a known one, list them."""
    verb, *rest = arguments or [""]
    if verb not in VERBS:
        print(f"usage: python -m tools {{{','.join(VERBS)}}}", file=sys.stderr)
        return 2
    code: int = importlib.import_module(VERBS[verb]).main(rest)
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
