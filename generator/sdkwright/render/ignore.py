"""``.sdkignore``: files in the output folder that belong to people, in the syntax of gitignore."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

IGNORE = ".sdkignore"


def ignored(root: Path) -> Callable[[str], bool]:
    """Tells whether a path below ``root`` is one that generating leaves alone.

    Raises ``OSError`` for an unreadable file and ``ValueError`` for a malformed pattern.
    """
    try:
        text = (root / IGNORE).read_text(encoding="utf-8", errors="replace")
    except (FileNotFoundError, NotADirectoryError):
        return _nothing
    # Costs 25 ms to import and most packages have no such file.
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(text.splitlines()).match_file


def _nothing(_path: str) -> bool:
    return False
