"""The command line as a process of its own, and what the tests call with it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
DOCUMENT = ROOT / "spec" / "orchestration-2.0.yaml"
BROWSER = HERE / "browser.cjs"

Browse = Callable[..., Any]


def sdkwright(*arguments: object, cwd: Path) -> subprocess.CompletedProcess[str]:
    """The command line as a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "sdkwright", *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def site_of(document: Path, folder: Path) -> Path:
    """The folder of the site of a document; it holds index.html and llms.txt."""
    run = sdkwright("docs", document, "--output", "site", cwd=folder)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder / "site" / "python"
