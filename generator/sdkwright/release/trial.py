"""A call that shows whether an installed package works."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Trial:
    """``code`` is a program that makes the call ("" where the document has none that could be
    made). ``begin`` is called before; ``problem`` after, it says what the server had to complain
    of, "" where it was called as it should be. ``environment`` is what the program is run with."""

    code: str
    environment: Mapping[str, str]
    begin: Callable[[], None]
    problem: Callable[[], str]
