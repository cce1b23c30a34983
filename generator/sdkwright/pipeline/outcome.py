"""What a run did to a package, or found about it."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.render.check import Drift


@dataclass(frozen=True, slots=True)
class Written:
    """What a run did to one package; ``output`` is its folder. The manifest counts as a file."""

    language: str
    output: str
    files: int
    written: int
    removed: int


@dataclass(frozen=True, slots=True)
class Checked:
    """How one package differs from what generating gives; ``diff`` is short."""

    language: str
    output: str
    files: int
    drift: tuple[Drift, ...]
    reasons: tuple[str, ...]
    diff: str

    @property
    def fine(self) -> bool:
        return not self.drift and not self.reasons
