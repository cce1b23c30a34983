"""Where a fact came from, a finding about it, and the report that collects findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Origin:
    """An address in a document: ``line`` and ``column`` count from 1, ``pointer`` is RFC 6901."""

    file: str
    pointer: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding. ``code`` is a key of ``codes.CODES``; ``advice`` says what to do about it."""

    code: str
    severity: Severity
    message: str
    origin: Origin | None = None
    advice: str = ""


class Report:
    """Collects all findings of a run; never prints.

    ``sources`` maps the file names used in origins to the text that was read, so that a printer
    can show the line a finding is about.
    """

    def __init__(self) -> None:
        self._found: dict[Diagnostic, None] = {}
        self.sources: dict[str, str] = {}

    def add(
        self,
        code: str,
        message: str,
        origin: Origin | None = None,
        *,
        advice: str | None = None,
        severity: Severity | None = None,
    ) -> None:
        """Record a finding; severity and advice come from the table of codes unless given.

        Raises ``KeyError`` for a code that the table does not have.
        """
        from .codes import CODES

        entry = CODES[code]
        self._found.setdefault(
            Diagnostic(
                code,
                entry.severity if severity is None else severity,
                message,
                origin,
                entry.advice if advice is None else advice,
            )
        )

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        for diagnostic in diagnostics:
            self._found.setdefault(diagnostic)

    def __iter__(self) -> Iterator[Diagnostic]:
        """All findings, by address, the ones without an address first."""
        return iter(sorted(self._found, key=_order))

    def __len__(self) -> int:
        return len(self._found)

    @property
    def errors(self) -> int:
        return sum(d.severity is Severity.ERROR for d in self._found)


def _order(diagnostic: Diagnostic) -> tuple[str, int, int, str, str]:
    origin = diagnostic.origin
    if origin is None:
        return ("", 0, 0, diagnostic.code, diagnostic.message)
    return (origin.file, origin.line, origin.column, diagnostic.code, diagnostic.message)
