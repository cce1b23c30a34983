"""The module of every case, and of the documents of this API: formatted, and without a finding."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import Make

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    *sorted(ROOT.glob("tests/cases/*/openapi.yaml")),
    *sorted(ROOT.glob("spec/*-[0-9].[0-9].yaml")),
    ROOT / "tests" / "conformance" / "api.yaml",
    ROOT / "tests" / "hostile" / "full.yaml",
    ROOT / "tests" / "typescript_target" / "hostile.yaml",
    ROOT / "tests" / "python_models" / "zoo.yaml",
]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_gofmt_and_vet_have_nothing_to_say(document: Path, make: Make) -> None:
    module = make(document)
    formatted = module.run([module.gofmt, "-l", "."])
    assert (formatted.stdout, formatted.stderr) == ("", "")
    vetted = module.run([module.go, "vet", "./..."])
    assert (vetted.stdout, vetted.stderr, vetted.returncode) == ("", "", 0)
    tidied = module.run([module.go, "mod", "tidy", "-diff"])
    assert (tidied.stdout, tidied.returncode) == ("", 0)
