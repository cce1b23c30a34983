"""``hints.json``: what the library says of common types, for which it need not be started then."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

import pytest
from sdkwright.targets.python.hints import COMMON, asked, common_shapes
from sdkwright.targets.python.spell import Library

SPEC = Path(__file__).parents[2] / "spec" / "orchestration-2.0.yaml"
CODE = """\
import importlib.metadata, sys
from sdkwright.cli import main

if sys.argv[2]:
    known = importlib.metadata.version
    versions = {"datamodel-code-generator": sys.argv[2]}
    importlib.metadata.version = lambda name: versions.get(name) or known(name)
try: main(["generate", sys.argv[1], "--language", "python", "--output", "out"])
except SystemExit as end: assert not end.code, end.code
print("datamodel_code_generator" in sys.modules)
"""


@pytest.mark.parametrize("library", Library)
def test_they_are_what_the_library_says(
    library: Library, golden: Callable[[Path, str | None], None]
) -> None:
    hints = asked(common_shapes(), library)
    found = {"datamodel-code-generator": version("datamodel-code-generator"), "hints": hints}
    golden(COMMON, json.dumps(found, indent=1) + "\n")


@pytest.mark.parametrize("other", ["", "0.89"])
def test_another_version_is_asked_itself(tmp_path: Path, other: str) -> None:
    """And with an empty cache the known one is not even loaded."""
    shutil.copy(SPEC, tmp_path / "api.yaml")
    done = subprocess.run(
        [sys.executable, "-c", CODE, "api.yaml", other],
        cwd=tmp_path,
        env={**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[-1] == str(bool(other))
    assert (tmp_path / "cache/sdkwright/types").is_dir() == bool(other)
