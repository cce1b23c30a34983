"""What a package offers, line by line, before and after its generator or its settings changed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sdkwright.diff.advice import Bump

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
