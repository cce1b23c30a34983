"""Imports every module of the package in the working folder, in one fresh interpreter."""

import importlib
import json
import sys
from pathlib import Path

sys.path.insert(0, "")
paths = [path for path in sorted(Path().rglob("*.py")) if path.parts[0] != "examples"]
for path in paths:
    parts = path.with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    try:
        importlib.import_module(name)
    except BaseException as error:
        text = " ".join(str(error).split())[:500]
        print(json.dumps({"where": name, "message": f"{type(error).__name__}: {text}"}))
print(json.dumps({"total": len(paths)}))
