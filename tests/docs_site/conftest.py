"""A browser without a window, for pages that the command line has written."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from docs_site_command import BROWSER, DOCUMENT, HERE, Browse, site_of


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return site_of(DOCUMENT, tmp_path_factory.mktemp("site"))


@pytest.fixture
def browse(
    require_tool: Callable[[str], str], require_npm: Callable[[Path], Path], tmp_path: Path
) -> Browse:
    """``browse("scenario", page, key=value…)`` runs a function of browser.cjs on a page.

    It gives what the function found, and ``problems``: console errors, exceptions, and requests
    other than that for the page.
    """
    node, chromium = require_tool("node"), require_tool("chromium")
    require_npm(HERE)

    def run(scenario: str, page: Path, **options: object) -> Any:
        profile = tmp_path / "profile"
        shutil.rmtree(profile, ignore_errors=True)
        wanted = {
            "scenario": scenario,
            "url": page.as_uri(),
            "browser": chromium,
            "profile": str(profile),
            **options,
        }
        done = subprocess.run(
            [node, str(BROWSER), json.dumps(wanted)],
            capture_output=True,
            text=True,
            timeout=180,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    return run


@pytest.fixture(scope="session")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a document that tries to take over the page wherever it has text."""
    return site_of(HERE / "hostile.yaml", tmp_path_factory.mktemp("hostile"))
