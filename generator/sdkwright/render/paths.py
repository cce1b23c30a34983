"""Where a generated file may go: below the output folder, under a name every file system takes."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

PRIVATE = ".sdkwright"
"""The folder, in each output folder, that holds the manifest."""

_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f\\:*?"<>|]')
# Names of devices on Windows, with any extension.
_DEVICE = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)


def problem(path: str) -> str | None:
    """Why ``path`` cannot be the path of a generated file, or None when it can."""
    if not path:
        return "it is empty"
    if path.startswith("/"):
        return "it is absolute"
    if _FORBIDDEN.search(path):
        return "it has a character that some file systems do not take"
    for part in path.split("/"):
        if part in ("", ".", ".."):
            return f"it has the part {part!r}"
        if part != part.rstrip(" .") or part != part.lstrip(" "):
            return f"its part {part!r} begins or ends with a space or ends with a dot"
        if _DEVICE.fullmatch(part):
            return f"its part {part!r} is a device on Windows"
        if len(part.encode("utf-8", "replace")) > 255:
            return "it has a part of more than 255 bytes"
    if path.split("/", 1)[0].lower() in (PRIVATE, ".git"):
        return "that folder is not for generated files"
    return None


def relative(path: str, file: str) -> str:
    """``path`` as seen from the folder of ``file``; both are below the same folder."""
    here, there = file.split("/")[:-1], path.split("/")
    common = 0
    while common < len(here) and common < len(there) and here[common] == there[common]:
        common += 1
    return "/".join([".."] * (len(here) - common) + there[common:])


def clashes(paths: Iterable[str]) -> list[tuple[str, str]]:
    """Pairs that some file system takes for one, or of which one is a folder of the other."""
    files: dict[str, str] = {}
    found = []
    for path in sorted(paths):
        other = files.setdefault(unicodedata.normalize("NFC", path.casefold()), path)
        if other != path:
            found.append((other, path))
    for path in sorted(files):
        for end in _slashes(path):
            if path[:end] in files:
                found.append((files[path[:end]], files[path]))
    return found


def _slashes(path: str) -> list[int]:
    return [index for index, char in enumerate(path) if char == "/"]


def escapes(root: Path, path: str) -> bool:
    """Whether a link among the folders of ``path`` leads out of ``root`` (an existing folder)."""
    real_root = os.path.realpath(root)
    real = os.path.realpath((root / path).parent)
    return real != real_root and not real.startswith(real_root.rstrip(os.sep) + os.sep)
