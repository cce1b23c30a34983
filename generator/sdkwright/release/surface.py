"""What a package offers, line by line, before and after its generator or its settings changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from sdkwright.diff.advice import Bump
from sdkwright.render.code import Code

_REQUIRED = "required "


@dataclass(frozen=True, slots=True)
class Delta:
    """Lines of the public surface (``Target.surface``). What changed is in both."""

    removed: tuple[str, ...] = ()
    added: tuple[str, ...] = ()

    @property
    def step(self) -> Bump:
        """What is gone breaks code, and so does a parameter that has to be given from now on."""
        if self.removed or any(line.startswith(_REQUIRED) for line in self.duties()):
            return Bump.MAJOR
        return Bump.MINOR if self.added else Bump.NONE

    def duties(self) -> tuple[str, ...]:
        """New required parameters of functions that are not new themselves."""
        new = {line.split("(")[0].split(" ")[-1] for line in self.added if _is_function(line)}
        return tuple(
            line for line in self.added
            if line.startswith(_REQUIRED) and line.split("(")[0].split(" ")[-1] not in new
        )  # fmt: skip


def delta(old: Iterable[str], new: Iterable[str]) -> Delta:
    before, after = set(old), set(new)
    return Delta(tuple(sorted(before - after)), tuple(sorted(after - before)))


def _is_function(line: str) -> bool:
    return "()" in line and "parameter " not in line


_JOINTS = re.compile(r"[.\\\\]")


def types_of(code: Code, old: Iterable[str], new: Iterable[str]) -> Callable[[str, bool], str]:
    """The type of a member as the language writes it, by the member's symbol, such as
    ``shared.Pet.name``; True for the new surface; "" where none is declared."""
    sides = {False: _declared(code, old), True: _declared(code, new)}

    def type_of(symbol: str, is_new: bool) -> str:
        parted = code.parted(symbol)
        if parted is None:
            return ""
        space, _, name = "::".join(_JOINTS.split(parted[0])).rpartition("::")
        return sides[is_new].get((space, name, parted[1]), "")

    return type_of


def _declared(code: Code, lines: Iterable[str]) -> dict[tuple[str, str, str], str]:
    """Types of members by their space, owner and name."""
    found = {}
    for line in lines:
        for pattern in code.declares:
            match = pattern.fullmatch(line)
            if match is not None:
                found[match["space"], match["type"], match["name"]] = match["is"]
                break
    return found
