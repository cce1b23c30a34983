"""Projects whose packages people work in."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "e2e" / "typescript"))
sys.path.insert(0, str(Path(__file__).parents[1] / "php_tools"))

from custom_sdk import CONFIG, Custom


@pytest.fixture(scope="session")
def first_run(tmp_path_factory: pytest.TempPathFactory) -> Custom:
    """All packages of version A, to be copied and not touched."""
    made = Custom(tmp_path_factory.mktemp("first"))
    made.write("sdk.yaml", CONFIG)
    done = made.generate("A")
    assert (done.code, done.err) == (0, ""), done.out
    return made


@pytest.fixture
def custom(tmp_path: Path, first_run: Custom) -> Custom:
    """All packages of version A."""
    shutil.copytree(first_run.root, tmp_path, dirs_exist_ok=True)
    return Custom(tmp_path)


@pytest.fixture(params=("go", "php"))
def language(request: pytest.FixtureRequest) -> str:
    """For what does not depend on the language: those that are generated soonest."""
    return str(request.param)
