"""The house: rooms import one way, files stay small, nothing reaches out."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LAMBDA = ROOT / "lambda"
FILES = sorted(
    p for folder in ("lambda", "webservice", "tools", "tests") for p in (ROOT / folder).rglob("*.py")
)
MAY_IMPORT = {
    "content": {"content"},
    "assistant": {"assistant", "content"},
    "alexa": {"alexa", "assistant", "content", "ask_sdk_core", "ask_sdk_model"},
}
STANDARD = {
    "json",
    "pathlib",
    "collections",
    "dataclasses",
    "typing",
    "re",
    "math",
    "unicodedata",
    "xml",
    "itertools",
    "functools",
    "array",
    "zlib",
    "operator",
    "tomllib",
    "marshal",
    "gc",
    "importlib",
    "sys",
    "types",
}


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_rooms_import_one_way(room: str) -> None:
    for path in (LAMBDA / room).rglob("*.py"):
        strangers = set(_imports(path)) - MAY_IMPORT[room] - STANDARD
        assert not strangers, f"{path.relative_to(ROOT)} imports {strangers}"


def test_what_lambda_runs_imports_no_tool() -> None:
    for path in LAMBDA.rglob("*.py"):
        assert not {"tools", "tests", "webservice", "flask"} & set(_imports(path)), path


def test_what_is_served_to_alexa_imports_no_tool() -> None:
    """The browser's speaker may: it is for this machine alone."""
    for path in (ROOT / "webservice").glob("*.py"):
        assert not {"tools", "tests"} & set(_imports(path)), path


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_file_is_over_300_lines(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 300


def test_no_spoken_sentence_stands_outside_the_content() -> None:
    """A string with three words and a full stop in a room that decides is a sentence in the wrong place."""
    for path in (LAMBDA / "assistant").rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        docs = {
            ast.get_docstring(n, clean=False)
            for n in ast.walk(tree)
            if isinstance(n, ast.Module | ast.ClassDef | ast.FunctionDef)
        }
        loose = {
            s.value.value
            for s in ast.walk(tree)
            if isinstance(s, ast.Expr) and isinstance(s.value, ast.Constant)
        }
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and node.value not in docs | loose
            ):
                assert not (node.value.count(" ") > 3 and node.value.rstrip().endswith((".", "?"))), (
                    node.value
                )
