"""The runtime for models of msgspec, as generated packages have it: ``acme_msgspec._runtime``."""

from __future__ import annotations

import atexit
import shutil
import sys
import tempfile
from pathlib import Path

from sdkwright.targets.python.runtime import runtime_files
from sdkwright.targets.python.spell import Library

_FOLDER = tempfile.mkdtemp(prefix="acme-msgspec-")
atexit.register(shutil.rmtree, _FOLDER, ignore_errors=True)
_RUNTIME = Path(_FOLDER) / "acme_msgspec" / "_runtime"
_RUNTIME.mkdir(parents=True)
(_RUNTIME.parent / "__init__.py").write_text("")
for _name, _text in runtime_files(Library.MSGSPEC).items():
    (_RUNTIME / _name).write_text(_text, encoding="utf-8")
sys.path.insert(0, _FOLDER)
