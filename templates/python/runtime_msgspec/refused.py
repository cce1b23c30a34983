"""What is wrong with a value, and where."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

SHOWN = 5
"""Findings that a message lists."""
Finding: TypeAlias = "tuple[tuple[str | int, ...], str]"
"""A place and what is wrong there, never with the value, which may be secret."""


class Refused(ValueError):  # noqa: N818 - it is what was done, and its users say ``Invalid``
    """A value that is not of its type."""

    def __init__(self, *findings: Finding) -> None:
        super().__init__(*findings)
        self.findings = findings

    def told(self, whole: str = "") -> str:
        """The first findings, each with its place, ``whole`` for the value itself."""
        found: list[str] = []
        for steps, message in self.findings[:SHOWN]:
            place = ".".join(map(str, steps)) or whole
            found.append(f"{place}: {message}" if place else message)
        more = len(self.findings) - len(found)
        return "; ".join(found) + (f"; and {more} more" if more > 0 else "")


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
