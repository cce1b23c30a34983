"""What every file begins with."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .imports import Imports

_NAME = re.compile(r"(?<![\w$>\\:'])\w+")
"""A name that begins what is named: no member of something, and no text."""


@dataclass(frozen=True, slots=True)
class Head:
    """The namespace of a file, and the names that it uses."""

    namespace: str
    imports: tuple[str, ...]


def head(imports: Imports, text: str | None = None) -> Head:
    """Of all that has been named so far; with a ``text``, of what has a name there."""
    names = imports.lines()
    if text is not None:
        words = set(_NAME.findall(text))
        names = tuple(name for name in names if name.rpartition("\\")[2] in words)
    return Head(imports.namespace, names)
