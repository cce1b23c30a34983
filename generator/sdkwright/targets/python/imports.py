"""The imports of one generated module: who asks for a symbol gets the name it has there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Protocol

from .literals import WIDTH


@dataclass(frozen=True, slots=True, order=True)
class Symbol:
    """``name`` of ``module``: "" for builtins, with a leading dot from the package's own root."""

    module: str
    name: str


class Scope(Protocol):
    """Where an annotation is written: it knows by what name a symbol goes there."""

    def local(self, symbol: Symbol) -> str: ...


class Imports:
    """Collects what one module needs; ``here`` is its dotted path, ``own`` the names it defines.

    A symbol whose name is taken gets another one, made from the module it comes from.
    """

    def __init__(self, here: str, own: Iterable[str] = ()) -> None:
        self.here = here
        self._owners: dict[str, Symbol | None] = dict.fromkeys(own)
        self._local: dict[Symbol, str] = {}

    def local(self, symbol: Symbol) -> str:
        """The name of ``symbol`` in this module; it is imported when it comes from another."""
        if symbol.module == self.here:
            return symbol.name
        known = self._local.get(symbol)
        if known is None:
            known = next(c for c in _candidates(symbol) if c not in self._owners)
            self._owners[known] = symbol
            self._local[symbol] = known
        return known

    def lines(self) -> tuple[str, ...]:
        """Import statements as black leaves them: libraries, a blank line, own modules."""
        libraries: dict[str, list[str]] = {}
        own: dict[str, list[str]] = {}
        for symbol, local in sorted(self._local.items()):
            text = symbol.name if local == symbol.name else f"{symbol.name} as {local}"
            if symbol.module.startswith("."):
                own.setdefault(self._relative(symbol.module), []).append(text)
            elif symbol.module or local != symbol.name:
                libraries.setdefault(symbol.module or "builtins", []).append(text)
        found = [line for module in sorted(libraries) for line in _line(module, libraries[module])]
        if libraries and own:
            found.append("")
        for module in sorted(own, key=_farthest_first):
            found.extend(_line(module, own[module]))
        return tuple(found)

    def _relative(self, module: str) -> str:
        here, there = self.here.split(".")[1:-1], module.split(".")[1:]
        shared = 0
        while shared < min(len(here), len(there) - 1) and here[shared] == there[shared]:
            shared += 1
        return "." * (len(here) - shared + 1) + ".".join(there[shared:])


def _candidates(symbol: Symbol) -> Iterator[str]:
    yield symbol.name
    space = symbol.module.split(".")
    if len(space) > 2:
        yield space[2].capitalize() + symbol.name
    name = symbol.name
    while True:
        name += "_"
        yield name


def _farthest_first(module: str) -> tuple[int, str]:
    dots = len(module) - len(module.lstrip("."))
    return (-dots, module)


def _line(module: str, names: list[str]) -> Iterator[str]:
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= WIDTH:
        yield line
        return
    yield f"from {module} import ("
    for name in names:
        yield f"    {name},"
    yield ")"
