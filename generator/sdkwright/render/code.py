"""How a language writes the few lines of a note on upgrading."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """Patterns take ``{type}``, ``{name}`` and ``{value}``.

    ``fence`` is the info string of Markdown's code blocks; ``comment`` what a comment begins with;
    ``member`` the marks of which the last one parts a type from its member. ``variable`` names a
    variable for a value of a type; ``read`` is its member ``{name}``. ``call`` calls the method
    ``{value}``, ``make`` makes a value of a type with a member, ``made`` without it; ``checked``
    are the lines that use ``{value}`` only where there is one, and ``checked_null`` those where it
    may be null or absent, empty for the same. ``imported`` imports the package
    ``{value}``, "" where packages and what is imported have different names. ``declares`` finds in
    a line of the package's surface a member with its ``space``, ``type`` and ``name``, and what it
    ``is``.
    """

    fence: str
    comment: str
    member: tuple[str, ...]
    variable: Callable[[str], str]
    read: str
    call: str
    make: str
    made: str
    checked: tuple[str, ...]
    checked_null: tuple[str, ...] = ()
    imported: str = ""
    declares: tuple[re.Pattern[str], ...] = ()

    def parted(self, symbol: str) -> tuple[str, str] | None:
        """``shared.Pet.name`` as ``shared.Pet`` and ``name``; None for what is no member."""
        for mark in self.member:
            type_, found, name = symbol.rpartition(mark)
            if found and type_:
                return type_, name
        return None

    def reading(self, symbol: str) -> str:
        """The code that reads a member of a type: ``pet.name``."""
        parted = self.parted(symbol)
        if parted is None:
            return symbol
        return self.read.format(value=self.variable(parted[0]), name=parted[1])
