"""The TypeScript compiler that the tests of TypeScript have."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "e2e" / "typescript"))

from typescript_tools import install


@pytest.fixture(scope="session")
def node(require_tool: Callable[[str], str]) -> str:
    return install(require_tool)
