"""Code that knows one package in PHP and meets another, as ``php/use.php`` does."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

from php_tools import SETTINGS, environment

HERE = Path(__file__).parent / "php"
Said = list[tuple[str, str, bool]]
"""Class or method, what PHP says of its use, and whether only careful code finds out."""


def run(php: str, package: Path, program: str, *arguments: object) -> str:
    command = [php, *SETTINGS, str(HERE / program), *map(str, arguments)]
    done = subprocess.run(
        command, env=environment([package]), capture_output=True, text=True, check=False
    )
    assert (done.stderr, done.returncode) == ("", 0)
    return done.stdout


def used(php: str, namespace: str, old: Path, new: Path) -> Said:
    """What code that knows ``old`` alone meets in ``new``; both are folders of packages."""
    facts = []
    for package in (old, new):
        facts.append(package.with_suffix(".json"))
        facts[-1].write_text(run(php, package, "facts.php", namespace, package), "utf-8")
    lines = run(php, new, "use.php", namespace, *facts).splitlines()
    return [(what, message, careful) for what, message, careful in map(json.loads, lines)]


def about(what: str) -> str:
    """The name of a class or method, without the rest, in lower case."""
    return what.partition("::")[0].rpartition("\\")[2].lower()
