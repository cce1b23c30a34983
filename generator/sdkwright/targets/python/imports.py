"""The imports of one generated module: who asks for a symbol gets the name it has there."""

from __future__ import annotations

import sys
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

    def calls(self, symbol: Symbol, text: str) -> bool:
        """Whether ``text`` is what ``symbol`` is called here; asking does not import it."""


class Imports:
    """Collects what one module needs; ``here`` is its dotted path, ``own`` the names it defines.

    A symbol whose name is taken gets another one, made from the module it comes from.
    """

    def __init__(self, here: str, own: Iterable[str] = ()) -> None:
        self.here = here
        self._folders = here.split(".")[1:-1]
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

    def calls(self, symbol: Symbol, text: str) -> bool:
        return self._local.get(symbol) == text

    def lines(self, indent: int = 0) -> tuple[str, ...]:
        """Import statements as black and isort leave them: the standard library's, those of
        libraries and own modules, a blank line between the groups; for lines that are moved
        ``indent`` columns to the right."""
        groups: tuple[dict[str, list[Symbol]], ...] = ({}, {}, {})
        for symbol, local in self._local.items():
            if symbol.module.startswith("."):
                groups[2].setdefault(self._relative(symbol.module), []).append(symbol)
            elif symbol.module:
                known = symbol.module.partition(".")[0] in sys.stdlib_module_names
                groups[0 if known else 1].setdefault(symbol.module, []).append(symbol)
            elif local != symbol.name:
                groups[0].setdefault("builtins", []).append(symbol)
        found: list[str] = []
        for group in groups:
            if found and group:
                found.append("")
            for module in sorted(group, key=_farthest_first):
                symbols = sorted(group[module], key=lambda symbol: by_type(symbol.name))
                names = [self._imported(symbol) for symbol in symbols]
                found.extend(statement(module, names, WIDTH - indent))
        return tuple(found)

    def _imported(self, symbol: Symbol) -> str:
        local = self._local[symbol]
        return symbol.name if local == symbol.name else f"{symbol.name} as {local}"

    def _relative(self, module: str) -> str:
        here, there = self._folders, module.split(".")[1:]
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


def by_type(name: str) -> tuple[int, str]:
    """Constants, classes, then the rest (isort's ``orderby_type``)."""
    if name.isupper() and len(name) > 1:
        return (0, name)
    return (1 if name[:1].isupper() else 2, name)


def statement(module: str, names: Iterable[str], width: int) -> Iterator[str]:
    """The lines of one import, as black leaves them where they have ``width`` columns."""
    names = tuple(names)
    line = f"from {module} import {', '.join(names)}"
    if len(line) <= width:
        yield line
        return
    yield f"from {module} import ("
    for name in names:
        yield f"    {name},"
    yield ")"
