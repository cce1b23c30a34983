"""The module of every case, and of the documents of this API: formatted, and without a finding."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from go_module import Make, Module

ROOT = Path(__file__).parents[2]
GO = re.compile(r"^```go\n(.*?)^```$", re.MULTILINE | re.DOTALL)
DOCUMENTS = [
    *sorted(ROOT.glob("tests/cases/*/openapi.yaml")),
    *sorted(ROOT.glob("spec/*-[0-9].[0-9].yaml")),
    ROOT / "tests" / "conformance" / "api.yaml",
    ROOT / "tests" / "go_target" / "shapes.yaml",
    ROOT / "tests" / "go_target" / "webhooks.yaml",
    ROOT / "tests" / "hostile" / "full.yaml",
    ROOT / "tests" / "typescript_target" / "hostile.yaml",
    ROOT / "tests" / "python_models" / "zoo.yaml",
]


def test_example_functions_run(make: Make) -> None:
    for document in ("spec/orchestration-2.0.yaml", "tests/go_target/shapes.yaml"):
        module = make(ROOT / document)
        run = module.run([module.go, "test", "-v", "."])
        assert (run.returncode, run.stderr) == (0, ""), run.stdout
        assert run.stdout.count("--- PASS: Example") == 2, run.stdout


def write_examples(module: Module) -> int:
    """The programs on the pages of a module, each as a command of it."""
    programs: dict[str, str] = {}
    for page in sorted(module.folder.rglob("*.md")):
        for number, code in enumerate(GO.findall(page.read_text(encoding="utf-8"))):
            programs.setdefault(code, f"{page.relative_to(module.folder).as_posix()}-{number}")
    for code, name in programs.items():
        folder = module.folder / "examples" / name.replace("/", "-").replace(".md", "").lower()
        folder.mkdir(parents=True)
        (folder / "main.go").write_text(code, encoding="utf-8")
    return len(programs)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_gofmt_and_vet_have_nothing_to_say(document: Path, make: Make) -> None:
    module = make(document)
    formatted = module.run([module.gofmt, "-l", "."])
    assert (formatted.stdout, formatted.stderr) == ("", "")
    written = write_examples(module)
    spelled = module.run([module.gofmt, "-l", "examples"])
    assert (spelled.stdout, spelled.stderr) == ("", ""), written
    vetted = module.run([module.go, "vet", "./..."])
    assert (vetted.stdout, vetted.stderr, vetted.returncode) == ("", "", 0)
    tidied = module.run([module.go, "mod", "tidy", "-diff"])
    assert (tidied.stdout, tidied.returncode) == ("", 0)
