"""Packages with other models than those of the committed one."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")


def generated(document: Path, folder: Path, module: str, models: str) -> None:
    """The package ``module`` of ``document`` in ``folder``, which is new."""
    folder.mkdir()
    package = module.partition("_")[0] + "-sdk-python"
    target = {"output": ".", "package": package, "module": module, "class": "SDK"}
    target |= {"version": "1.0.0", "options": {"models": models, "env_prefix": "FORMANCE"}}
    config = {"document": str(document), "targets": {"python": target}}
    (folder / "sdk.yaml").write_text(json.dumps(config))
    command = [str(SDKWRIGHT), "generate", "--quiet"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
