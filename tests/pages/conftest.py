"""The tests of pages share the module that parses them."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
