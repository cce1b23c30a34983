"""How many processors this program may use."""

from __future__ import annotations

import os


def processors() -> int:
    usable = getattr(os, "sched_getaffinity", None)
    return len(usable(0)) if usable is not None else os.cpu_count() or 1
