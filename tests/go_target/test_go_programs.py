"""Programs that use the module of a document, and what they print: a folder a case."""

from __future__ import annotations

from pathlib import Path

import pytest
from go_module import Make

CASES = sorted(path.parent for path in Path(__file__).parent.glob("programs/*/main.go"))


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_it_prints(case: Path, make: Make) -> None:
    run = make(case / "openapi.yaml").program(case.name, (case / "main.go").read_text("utf-8"))
    assert run.stderr == ""
    assert run.stdout == (case / "expected.txt").read_text("utf-8")
