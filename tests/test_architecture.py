"""The plan of the house, enforced: docs/architecture.md says why each rule is there."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCE = ROOT / "generator"
PACKAGE = SOURCE / "sdkwright"

# Part of the house → the parts it may import. A part is a module or package right below
# sdkwright; each back-end below targets/ is a part of its own.
MAY_IMPORT: dict[str, set[str]] = {
    "cli": {"pipeline", "targets", "diff", "release", "mock"},
    "pipeline": {"source", "lower", "targets", "render", "ir", "names"},
    "mock": {"source", "samples"},
    "samples": set(),
    "lower": {"source", "samples", "ir", "names"},
    "targets": {"render"},
    "targets/*": {"targets", "render", "ir", "names"},
    "diff": {"ir"},
    "release": {"diff", "render"},
    "render": {"ir", "names"},
    "source": set(),
    "ir": set(),
    "names": {"ir"},
    "config": set(),
    "diagnostics": set(),
    "rules": set(),
    "version": set(),
}
LEAVES = {"diagnostics", "config", "rules", "version"}
"""Anybody may import these."""

PIPELINE = {"pipeline", "inputs", "config_reader", "defaults", "stamp"}
"""Modules that together take a command from its arguments to its files; one part."""

FORBIDDEN_NAMES = {"util", "utils", "helper", "helpers", "manager", "common", "misc"}
MAX_FILE = 400
MAX_FUNCTION = 40

MODULES = sorted(PACKAGE.rglob("*.py"))


def name_of(path: Path) -> str:
    parts = path.relative_to(SOURCE).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def part_of(module: str) -> str:
    """``sdkwright.targets.python.spell`` → ``targets/python``; ``sdkwright`` itself → ````."""
    parts = module.split(".")[1:]
    if parts and parts[0] in PIPELINE:
        return "pipeline"
    if parts[:1] == ["targets"] and len(parts) > 1 and (PACKAGE / "targets" / parts[1]).is_dir():
        return f"targets/{parts[1]}"
    return parts[0] if parts else ""


def package_of(path: Path) -> list[str]:
    """What a relative import in this file starts from."""
    parts = name_of(path).split(".")
    return parts if path.name == "__init__.py" else parts[:-1]


def imports(tree: ast.Module, package: list[str]) -> Iterator[tuple[int, str]]:
    """Line and full name of all that is imported, at any depth; ``from a import b`` may mean
    the module ``a.b``, so it gives both."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) + 1 - node.level] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield node.lineno, module
            yield from ((node.lineno, f"{module}.{alias.name}") for alias in node.names)


def is_module(name: str) -> bool:
    base = SOURCE.joinpath(*name.split("."))
    return base.is_dir() or base.with_suffix(".py").is_file()


def breaches(tree: ast.Module, package: list[str], part: str) -> set[str]:
    """The imports that the plan does not allow to a part."""
    return {
        f"line {line}: {module}"
        for line, module in imports(tree, package)
        if module.startswith("sdkwright.") and is_module(module)
        if part_of(module) not in allowed(part)
    }


def allowed(part: str) -> set[str]:
    key = "targets/*" if part.startswith("targets/") else part
    return MAY_IMPORT[key] | LEAVES | {part}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_imports_follow_the_plan(path: Path) -> None:
    part = part_of(name_of(path))
    if part in ("", "__main__"):
        return
    assert not breaches(tree_of(path), package_of(path), part), f"allowed: {allowed(part)}"


def test_every_part_is_in_the_plan() -> None:
    parts = {part_of(name_of(path)) for path in MODULES} - {"", "__main__"}
    plan = set(MAY_IMPORT)
    assert {p for p in parts if not p.startswith("targets/")} <= plan


@pytest.mark.parametrize(
    "text",
    [
        "import sdkwright.targets.python",
        "from sdkwright import targets",
        "from sdkwright.targets import python",
        "from ..targets import python",
        "from .. import targets",
        "def later():\n    from sdkwright.targets.python import __init__",
        "if TYPE_CHECKING:\n    import sdkwright.pipeline, sdkwright.render",
    ],
)
def test_a_breach_is_seen_however_it_is_spelled(text: str) -> None:
    assert breaches(ast.parse(text), ["sdkwright", "lower"], "lower")


def test_back_ends_do_not_know_each_other_nor_lowering() -> None:
    assert "lower" not in allowed("targets/python")
    assert "targets/go" not in allowed("targets/python")
    assert not {part for part in allowed("lower") if part.startswith("targets")}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_only_the_command_line_prints_or_exits(path: Path) -> None:
    if part_of(name_of(path)) in ("cli", "__main__"):
        return
    found = {
        f"line {node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call | ast.Raise) and _prints_or_exits(node)
    }
    # A fork ends where its work does; what it was forked from goes on.
    forked = {"os._exit(code)"} if name_of(path).endswith(".side_by_side") else set()
    assert {call.partition(": ")[2] for call in found} <= forked, found


def _prints_or_exits(node: ast.Call | ast.Raise) -> bool:
    if isinstance(node, ast.Raise):
        return node.exc is not None and ast.unparse(node.exc).startswith("SystemExit")
    return ast.unparse(node.func) in {"print", "input", "exit", "quit", "sys.exit", "os._exit"}


@pytest.mark.parametrize("path", sorted((PACKAGE / "ir").glob("*.py")), ids=name_of)
def test_the_ir_is_frozen(path: Path) -> None:
    thawed = {
        node.name
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ClassDef)
        for decorator in node.decorator_list
        if "dataclass" in ast.unparse(decorator) and "frozen=True" not in ast.unparse(decorator)
    }
    assert not thawed


def test_modules_have_names_of_their_own() -> None:
    words = {name_of(path): set(path.stem.split("_")) for path in MODULES}
    assert not {name for name, parts in words.items() if parts & FORBIDDEN_NAMES}


@pytest.mark.parametrize("path", MODULES, ids=name_of)
def test_files_and_functions_are_short(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines < MAX_FILE
    long = {
        f"{node.name} ({length} lines)"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (length := _length(node)) >= MAX_FUNCTION
    }
    assert not long


def _length(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines from ``def`` to the end, less the docstring."""
    length = (function.end_lineno or function.lineno) - function.lineno + 1
    first = function.body[0]
    if ast.get_docstring(function) is not None:
        length -= (first.end_lineno or first.lineno) - first.lineno + 1
    return length


def test_no_file_has_a_conflict_in_it(require_tool: Callable[[str], str]) -> None:
    """What a merge has left open in a template would come out in packages, as text."""
    git, markers = require_tool("git"), "^(<{7}|>{7}|[|]{7}) "
    looking = (git, "grep", "--no-index", "--exclude-standard", "-lE", markers)
    found = subprocess.run(looking, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (found.stdout, found.stderr, found.returncode) == ("", "", 1)
