"""What goes wrong with one package, so that the others can go on."""

from __future__ import annotations


class PackagingError(Exception):
    """``code`` is a key of the table of codes; "" for ``advice`` is what the table says."""

    def __init__(self, code: str, message: str, advice: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.advice = advice
