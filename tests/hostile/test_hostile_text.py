"""Hostile text in every place of a document is a string, a comment or prose, and nothing else."""

from __future__ import annotations

import ast
import json
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from hostile_texts import TEXTS, Made

TOOLS = Path(__file__).parents[1] / "e2e" / "typescript" / "node_modules" / ".bin"
CASES = list(TEXTS)
FREE = [case for case in CASES if not case.startswith("forms-")]
"""What stands where a text has a form may be of another: a path has one more slot, then."""

SPOKEN = {"PWNED", "globalThis", "alert", "eval", "exec", "compile", "__import__", "os", "system"}
"""Names that hostile texts call, and that nothing that is generated does."""

PROSE = {
    "a href rel", "blockquote", "br", "code", "code class", "em", "h2", "h3", "h4", "h5", "h6",
    "hr", "li", "ol", "p", "pre", "strong", "table", "table tabindex", "tbody", "td", "th",
    "thead", "tr", "ul", "div class tabindex", "span class",
}  # fmt: skip
"""Elements that descriptions may have: they are Markdown."""


def sources(made: Made) -> list[Path]:
    files = made.folder.glob("python/**/*.py")
    return sorted(path for path in files if "_runtime" not in path.parts)


def kinds_of(made: Made) -> Counter[str]:
    """How many nodes of each kind the modules have together."""
    trees = (ast.parse(path.read_text("utf-8")) for path in sources(made))
    return Counter(type(node).__name__ for tree in trees for node in ast.walk(tree))


@pytest.mark.parametrize("case", FREE)
def test_python_has_the_same_shape(made: dict[str, Made], case: str) -> None:
    usual, found = kinds_of(made["harmless"]), kinds_of(made[case])
    assert found == usual


@pytest.mark.parametrize("case", FREE)
def test_values_and_names_of_the_wire_are_what_the_document_says(
    made: dict[str, Made], case: str
) -> None:
    document = json.loads((made[case].folder / "openapi.json").read_bytes())
    boxes = [s for s in document["components"]["schemas"].values() if "required" in s]
    (box,) = boxes
    kind, size = (next(s for s in box["properties"].values() if k in s) for k in ("const", "enum"))
    said = {
        node.value
        for path in sources(made[case])
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant)
    }
    assert {*box["properties"], kind["const"], *size["enum"]} <= said


@pytest.mark.parametrize("case", CASES)
def test_python_names_nothing_of_the_document(made: dict[str, Made], case: str) -> None:
    for path in sources(made[case]):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [getattr(node, key, None) for key in ("id", "attr", "name", "module", "arg")]
            assert not SPOKEN.intersection(filter(None, names)), path


@pytest.mark.parametrize("case", FREE)
def test_typescript_has_the_same_shape(made: dict[str, Made], case: str) -> None:
    usual, found = made["harmless"].shape["kinds"], made[case].shape["kinds"]
    assert found == usual


@pytest.mark.parametrize("case", CASES)
def test_typescript_names_nothing_of_the_document(made: dict[str, Made], case: str) -> None:
    assert not SPOKEN.intersection(made[case].shape["names"])


def test_typescript_compiles(made: dict[str, Made]) -> None:
    whole = made["harmless"].folder.parents[1]
    package = json.loads((made["harmless"].folder / "typescript/tsconfig.json").read_bytes())
    options = {**package["compilerOptions"], "noEmit": True, "rootDir": "."}
    settings = {"compilerOptions": options, "include": ["*/box/typescript/src"]}
    (whole / "tsconfig.json").write_text(json.dumps(settings), "utf-8")
    command = [str(TOOLS / "tsc"), "-p", ".", "--pretty", "false"]
    run = subprocess.run(command, cwd=whole, capture_output=True, text=True, check=False)
    assert (run.stdout[:3000], run.returncode) == ("", 0)


@pytest.mark.parametrize("case", CASES)
def test_pages_have_no_other_elements(made: dict[str, Made], case: str) -> None:
    usual, found = made["harmless"].shape, made[case].shape
    assert found["elements"].keys() - usual["elements"].keys() - PROSE == set()
    for kind in ("script", "style", "link", "meta", "form", "iframe", "img", "svg"):
        assert _count(found, kind) == _count(usual, kind)
    assert set(found["links"]) <= {"https:", "http:", "mailto:", *usual["links"]}
    assert found["scripts"] == usual["scripts"]


def _count(shape: dict[str, dict[str, int]], name: str) -> int:
    return sum(n for key, n in shape["elements"].items() if key.split()[0] == name)
