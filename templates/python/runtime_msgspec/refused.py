"""What is wrong with a value, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Finding: TypeAlias = "tuple[tuple[str | int, ...], str]"
"""A place and what is wrong there, never with the value, which may be secret."""


class Refused(ValueError):  # noqa: N818 - it is what was done, and its users say ``Invalid``
    """A value that is not of its type."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(*findings)
        self.findings = findings

    def __str__(self) -> str:
        places = (".".join(map(str, place)) for place, _ in self.findings)
        said = (message for _, message in self.findings)
        return "; ".join(f"{p}: {m}" if p else m for p, m in zip(places, said, strict=True))


def inside(step: str | int, refused: Refused) -> Iterator[Finding]:
    """The same findings, from one level further out."""
    return (((step, *place), message) for place, message in refused.findings)


class Side:
    """Who gave a value. Of an answer also whether it has decimals, what became of the objects that
    unions have tried, and how often msgspec has refused a class."""

    __slots__ = ("decimals", "given", "outcomes", "refusals")

    def __init__(self, given: bool, *, decimals: bool = False) -> None:
        self.given = given
        self.decimals = decimals
        self.outcomes: dict[tuple[int, int], Any] = {}
        self.refusals: dict[Any, int] = {}


CALLER: Final = Side(True)
