"""What is wrong with a request."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Violation:
    """``where`` is a part of the request, such as ``query.pageSize`` or ``body/stages/0``.

    ``challenge`` is the authentication scheme that a 401 asks for (RFC 9110 section 11.6.1).
    """

    where: str
    message: str
    status: int = 400
    challenge: str = ""

    def __str__(self) -> str:
        return f"{self.where} {self.message}"
