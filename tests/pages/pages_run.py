"""Runs code blocks as they stand: each in a namespace of its own, in one process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from sdkwright.mock import MockServer

RUNNER = """
import json, sys, traceback
for number, block in enumerate(json.load(sys.stdin)):
    try:
        exec(compile(block, f"block {number}", "exec"), {"__name__": "__main__"})
    except BaseException:
        print(f"block {number}:\\n{block}\\n{traceback.format_exc()}", file=sys.stderr)
        sys.exit(1)
"""


def run(blocks: list[str], server: MockServer, root: Path) -> None:
    """``root`` is the package; the mock is the proxy."""
    env = {**os.environ, "PYTHONPATH": str(root), "HTTP_PROXY": server.url, "NO_PROXY": ""}
    env |= {"http_proxy": server.url, "no_proxy": "", "PYTHONWARNINGS": "ignore::ResourceWarning"}
    found = subprocess.run(
        [sys.executable, "-c", RUNNER],
        input=json.dumps(blocks),
        env=env,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.returncode == 0, found.stderr
