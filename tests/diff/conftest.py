"""The compilers of TypeScript and Go that the tests of these languages have."""

from __future__ import annotations

import sys
from pathlib import Path

for language in ("typescript", "go"):
    sys.path.insert(0, str(Path(__file__).parents[1] / "e2e" / language))
