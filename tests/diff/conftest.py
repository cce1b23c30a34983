"""The compilers of TypeScript and Go that the tests of these languages have."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

for language in ("typescript", "go"):
    sys.path.insert(0, str(Path(__file__).parents[1] / "e2e" / language))


@pytest.fixture(scope="session")
def go(require_tool: Callable[[str], str]) -> str:
    return require_tool("go")
