"""What is wrong with a request."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Violation:
    """``where`` is a part of the request, such as ``query.pageSize`` or ``body/stages/0``."""

    where: str
    message: str
    status: int = 400

    def __str__(self) -> str:
        return f"{self.where} {self.message}"
