"""Compiles every file of the package in the working folder."""

import json
from pathlib import Path

paths = sorted(Path().rglob("*.py"))
for path in paths:
    try:
        compile(path.read_bytes(), str(path), "exec", dont_inherit=True)
    except (SyntaxError, ValueError) as error:
        print(json.dumps({"where": str(path), "message": f"{type(error).__name__}: {error}"}))
print(json.dumps({"total": len(paths)}))
