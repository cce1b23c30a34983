"""Packages and pages of the full document, with each hostile text in all of its places."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))
sys.path.insert(0, str(HERE.parent / "property"))

from hostile_texts import HARMLESS, TEXTS, Made, document  # noqa: E402
from packages_of import LANGUAGES, configuration, generated, silent  # noqa: E402
from sdkwright.diagnostics import Report  # noqa: E402
from sdkwright.pipeline.docs import write_site  # noqa: E402


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory, node: str) -> dict[str, Made]:
    """By the place and the name of the text; ``harmless`` is the document without any."""
    whole = tmp_path_factory.mktemp("hostile")
    for name, (mark, text) in {"harmless": ("", HARMLESS), **TEXTS}.items():
        folder = whole / name / "box"
        outcome = generated(document(text, mark), folder)
        assert outcome.errors == [], name
        settings = configuration(folder / "openapi.json", folder, LANGUAGES, {})
        report = Report()
        write_site(settings, str(folder / "site"), report, progress=silent)
        assert not report.errors
    folders = sorted(path / "box" for path in whole.iterdir())
    script = str(HERE / "shape.mjs")
    run = subprocess.run(
        [node, script, *map(str, folders)], capture_output=True, text=True, check=False
    )
    assert (run.stderr[-2000:], run.returncode) == ("", 0)
    shapes = map(json.loads, run.stdout.splitlines())
    return {f.parent.name: Made(f, shape) for f, shape in zip(folders, shapes, strict=True)}
