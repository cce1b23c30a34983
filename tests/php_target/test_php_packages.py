"""The package of every case, and of the documents of this API: it loads, and is in the style of
PER 2.0 as far as text shows it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from php_package import STYLES, Make, Package

ROOT = Path(__file__).parents[2]
FENCE = re.compile(r"^```php\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)")
DOCUMENTS = [
    *sorted(ROOT.glob("tests/cases/*/openapi.yaml")),
    *sorted(ROOT.glob("spec/*-[0-9].[0-9].yaml")),
    ROOT / "tests" / "conformance" / "api.yaml",
    ROOT / "tests" / "go_target" / "shapes.yaml",
    ROOT / "tests" / "hostile" / "full.yaml",
    ROOT / "tests" / "typescript_target" / "hostile.yaml",
    ROOT / "tests" / "python_models" / "zoo.yaml",
    ROOT / "tests" / "php_target" / "names.yaml",
]
LONG = 120


def complaints(text: str) -> list[str]:
    """What a formatter for PER 2.0 would change, as far as single lines show it."""
    found = []
    if not text.startswith("<?php\n\ndeclare(strict_types=1);\n\nnamespace "):
        found.append("does not begin as it should")
    if not text.endswith("\n") or text.endswith("\n\n") or "\n\n\n" in text:
        found.append("empty lines")
    if "\n\n}" in text or "{\n\n" in text or "\n\n    }" in text:
        found.append("an empty line beside a brace")
    for number, line in enumerate(text.split("\n"), 1):
        if line != line.rstrip() or "\t" in line:
            found.append(f"{number}: space")
        is_breakable = "(" in line.split("'")[0] and not line.lstrip().startswith("*")
        is_broken = line.endswith(("(", "{"))
        if len(line) > LONG and is_breakable and not is_broken and not set("'|") & set(line):
            found.append(f"{number}: {len(line)} columns")
        if (len(line) - len(line.lstrip(" "))) % 4 and not line.lstrip().startswith("*"):
            found.append(f"{number}: indentation")
    used = re.findall(r"^use (.*);$", text, re.MULTILINE)
    if used != sorted(used, key=lambda name: name.replace("\\", " ").lower()):
        found.append("names are not sorted")
    code = re.sub(r"^use .*$", "", text, flags=re.MULTILINE)
    for name in used:
        short = name.rpartition("\\")[2]
        if not re.search(rf"(?<![\w$\\>]){short}(?!\w)", code):
            found.append(f"{name} is not used")
    return found


def all_of(make: Make, document: Path) -> list[Package]:
    return [make(document, style) for style in STYLES]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_packages_load_and_have_the_style(document: Path, make: Make) -> None:
    for package in all_of(make, document):
        run = package.script("load.php")
        count = len(list(package.folder.glob("src/**/*.php")))
        assert (run.stdout, run.stderr) == (f"{count} classes\n", "")
        found = {
            str(path.relative_to(package.folder)): said
            for path in package.sources()
            if (said := complaints(path.read_text(encoding="utf-8")))
        }
        assert not found


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_links_on_the_pages_lead_to_files(document: Path, make: Make) -> None:
    for package in all_of(make, document):
        lost = []
        for page in sorted(package.folder.rglob("*.md")):
            text = re.sub(r"^```.*?^```", "", page.read_text("utf-8"), flags=re.M | re.S)
            for target in LINK.findall(text):
                path = page.parent / target
                # The names of files are compared as they are, also on disks that fold case.
                if path.name not in {p.name for p in path.parent.glob("*")}:
                    lost.append(f"{page.relative_to(package.folder)}: {target}")
        assert not lost


def test_php_itself_has_nothing_to_say(make: Make) -> None:
    """`php -l`, of every file that is made and of every program on a page."""
    package = make(ROOT / "spec" / "orchestration-2.0.yaml")
    for path in package.sources():
        run = package.run("-l", str(path))
        assert run.stdout.startswith("No syntax errors") and not run.stderr, run.stdout
    programs = {
        code for page in package.folder.rglob("*.md") for code in FENCE.findall(page.read_text())
    }
    assert programs
    for code in sorted(programs):
        path = package.home / "shown.php"
        path.write_text(code, encoding="utf-8")
        assert package.run("-l", str(path)).stdout.startswith("No syntax errors"), code
