"""How tests run the tools of TypeScript, Go and PHP."""

from __future__ import annotations

import sys
from pathlib import Path

for folder in ("e2e/typescript", "e2e/go", "php_tools"):
    sys.path.insert(0, str(Path(__file__).parents[1] / folder))
