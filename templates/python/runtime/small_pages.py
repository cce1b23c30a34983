"""Loads pyreqwest so that it takes as much memory as it needs.

Its allocator, mimalloc, asks Linux for pages of 2 MiB where it can have them, and touches four of
them for a program that makes a call: 7 MiB are resident that nothing is in. It listens to its
environment only, and only while it is loaded.
"""

from __future__ import annotations

import os
import sys

_NAME = "MIMALLOC_ALLOW_THP"


def load() -> None:
    """Import pyreqwest; a setting of the user's goes before this one."""
    if "pyreqwest" in sys.modules or _NAME in os.environ or not _is_alone():
        return
    os.environ[_NAME] = "0"
    try:
        import pyreqwest.client  # noqa: F401 # pyright: ignore[reportUnusedImport]
    finally:
        os.environ.pop(_NAME, None)


def _is_alone() -> bool:
    """Whether there is one thread: none other can read the environment, which in C is not safe
    while it changes, nor start a process that would inherit it."""
    try:
        return len(os.listdir("/proc/self/task")) == 1  # noqa: PTH208 - pathlib is an import
    except OSError:
        return False
