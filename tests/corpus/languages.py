"""What is done to the package of each language: the one place where a language is named.

Another language is another entry of ``LANGUAGES``.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = HERE.parents[1]
PROGRAMS = HERE / "programs"
NPM = PROJECT / "tests" / "e2e" / "typescript" / "node_modules"


@dataclass(frozen=True)
class Stage:
    """One command over a package.

    In ``command`` stand ``{package}`` (the folder; the command runs there), ``{document}``,
    ``{language}``, ``{python}``, ``{programs}``, ``{npm}`` and ``{slot}`` (a number that no other
    running stage has). ``finding`` is a regular expression with groups ``where`` and ``message``
    for the lines of output that report something; empty where the program is ours and writes JSON
    lines. ``tools`` are what the result depends on: distributions of Python, ``npm:`` packages,
    commands. ``reads`` says what else it does: "document", "mock". ``leaves`` is what it puts into
    the package for later stages. ``slow`` stages are left out for documents over a limit that a
    run may set.
    """

    name: str
    command: tuple[str, ...]
    finding: str = ""
    tools: tuple[str, ...] = ()
    reads: tuple[str, ...] = ()
    seconds: int = 600
    slow: bool = False
    leaves: str = ""


_MYPY = ("--strict", "--config-file=", "--no-error-summary", "--no-pretty")
_TSC = "{npm}/.bin/tsc"
_TSC_FINDING = r"^(?P<where>[^\s(]+\(\d+,\d+\)): error (?P<message>TS\d+: .*)$"

_PHP = ("php", "-d", "memory_limit=-1", "-d", "display_errors=stderr")

_GO_FINDING = r"^(?:vet: )?(?:\./)?(?P<where>\S+\.go(?::\d+)*):? ?(?P<message>.*)$"

LANGUAGES: dict[str, tuple[Stage, ...]] = {
    "python": (
        Stage(
            "compile",
            ("{python}", "{programs}/compile_python.py"),
        ),
        Stage(
            "mypy",
            ("{python}", "-m", "mypy", *_MYPY, "--cache-dir={cache}/mypy-{slot}", "."),
            finding=r"^(?P<where>[^\s:]+:\d+): error: (?P<message>.*)$",
            tools=("mypy", "pydantic", "httpx2"),
            seconds=3600,
            slow=True,
        ),
        Stage(
            "pyright",
            ("{python}", "{programs}/run_pyright.py"),
            finding=r"^\s*(?P<where>\S+:\d+:\d+) - error: (?P<message>.*)$",
            tools=("pyright", "pydantic", "httpx2"),
            seconds=3600,
            slow=True,
        ),
        Stage(
            "import",
            ("{python}", "{programs}/import_python.py"),
            tools=("pydantic", "httpx2"),
        ),
        Stage("docs", ("{python}", "{programs}/check_links.py"), tools=("markdown-it-py",)),
        Stage(
            "calls",
            ("{python}", "{programs}/call_operations.py", "{document}", "python"),
            tools=("pydantic", "httpx2"),
            reads=("document", "mock"),
            seconds=1800,
        ),
    ),
    "typescript": (
        Stage("tsc", (_TSC,), finding=_TSC_FINDING, tools=("npm:typescript",), leaves="dist"),
        Stage("import", ("node", "{programs}/import_typescript.mjs"), tools=("node",)),
        Stage("docs", ("{python}", "{programs}/check_links.py"), tools=("markdown-it-py",)),
        Stage(
            "examples",
            ("{python}", "{programs}/compile_examples.py", _TSC),
            finding=_TSC_FINDING,
            tools=("npm:typescript",),
            leaves="examples",
        ),
        Stage(
            "calls",
            ("{python}", "{programs}/call_operations.py", "{document}", "typescript"),
            tools=("node", "npm:typescript"),
            reads=("document", "mock"),
            seconds=1800,
        ),
    ),
    "go": (
        Stage("gofmt", ("gofmt", "-l", "."), finding=_GO_FINDING, tools=("go",)),
        Stage("vet", ("go", "vet", "-trimpath", "./..."), finding=_GO_FINDING, tools=("go",)),
        Stage("docs", ("{python}", "{programs}/check_links.py"), tools=("markdown-it-py",)),
        Stage(
            "examples",
            ("{python}", "{programs}/compile_examples_go.py"),
            finding=_GO_FINDING,
            tools=("go",),
            seconds=1800,
            leaves="examples",
        ),
        Stage(
            "calls",
            ("{python}", "{programs}/call_operations.py", "{document}", "go"),
            tools=("go",),
            reads=("document", "mock"),
            seconds=1800,
        ),
    ),
    "php": (
        Stage("lint", (*_PHP, "{programs}/lint_php.php"), tools=("php",)),
        Stage("load", (*_PHP, "{programs}/load_php.php"), tools=("php",)),
        Stage("docs", ("{python}", "{programs}/check_links.py"), tools=("markdown-it-py",)),
        Stage(
            "calls",
            ("{python}", "{programs}/call_operations.py", "{document}", "php"),
            tools=("php",),
            reads=("document", "mock"),
            seconds=1800,
        ),
    ),
}
"""In the order in which they are done; a stage may use what those before it left in the package."""


def languages() -> list[str]:
    """Those of the generator; one that has no stages here is an oversight."""
    from sdkwright.targets import TARGETS

    missing = set(TARGETS) - set(LANGUAGES)
    if missing:
        raise SystemExit(f"tests/corpus/languages.py says nothing of {', '.join(sorted(missing))}")
    return list(TARGETS)


@cache
def version_of(tool: str) -> str | None:
    """None when it is not there."""
    if tool.startswith("npm:"):
        about = NPM / tool.removeprefix("npm:") / "package.json"
        if not about.is_file():
            return None
        return str(json.loads(about.read_text(encoding="utf-8"))["version"])
    if tool in ("node", "go", "php"):
        if shutil.which(tool) is None:
            return None
        asked = [tool, "version" if tool == "go" else "--version"]
        return subprocess.run(asked, capture_output=True, text=True).stdout.strip()
    try:
        return version(tool)
    except ImportError:
        return None


def missing_tool(stage: Stage) -> str:
    """The first tool of the stage that is not installed, or nothing."""
    return next((tool for tool in stage.tools if version_of(tool) is None), "")


def command_of(stage: Stage, facts: dict[str, str]) -> list[str]:
    known = {"python": sys.executable, "programs": str(PROGRAMS), "npm": str(NPM), **facts}
    return [part.format(**known) for part in stage.command]
