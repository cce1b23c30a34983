"""pyright in strict mode over the package in the working folder; its own output."""

import json
import os
import subprocess
import sys
from pathlib import Path

settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "exclude": ["docs"]}
folder = Path("pyrightconfig.json")
folder.write_text(json.dumps(settings), encoding="utf-8")
try:
    done = subprocess.run(
        [sys.executable, "-m", "pyright", "--pythonpath", sys.executable],
        env={
            **os.environ,
            "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1",
            "NODE_OPTIONS": "--max-old-space-size=12288",
        },
    )
finally:
    folder.unlink()
sys.exit(done.returncode)
