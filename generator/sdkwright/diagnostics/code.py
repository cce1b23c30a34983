"""One entry of the table of codes."""

from __future__ import annotations

from dataclasses import dataclass

from .model import Severity


@dataclass(frozen=True, slots=True)
class Code:
    """``title`` is one line, ``why`` a paragraph, ``advice`` what to do, ``area`` a chapter."""

    code: str
    severity: Severity
    area: str
    title: str
    why: str
    advice: str
