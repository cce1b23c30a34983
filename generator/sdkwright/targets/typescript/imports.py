"""The imports of one generated module: who asks for a symbol gets the name it has there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sdkwright.render.paths import relative

from .layout import LINE, Doc, Group, IfBreak, Indent, joined, layout
from .literals import string


@dataclass(frozen=True, slots=True, order=True)
class Symbol:
    """``name`` of ``module``, a path from the root of the sources without a suffix, such as
    ``lib/schema``."""

    module: str
    name: str


class Imports:
    """Collects what one module needs; ``here`` is its path, ``own`` the names it defines.

    A symbol whose name is taken is imported by another, made from the folder it comes from.
    """

    def __init__(self, here: str, own: Iterable[str] = ()) -> None:
        self.here = here
        self._owners: dict[str, Symbol | None] = dict.fromkeys(own)
        self._local: dict[Symbol, str] = {}
        self._values: set[Symbol] = set()
        self._namespaces: dict[str, str] = {}

    def type(self, symbol: Symbol) -> str:
        """The name of a type in this module; importing it leaves nothing in the program."""
        if symbol.module == self.here:
            return symbol.name
        known = self._local.get(symbol)
        if known is None:
            known = next(c for c in _candidates(symbol) if c not in self._owners)
            self._owners[known] = symbol
            self._local[symbol] = known
        return known

    def value(self, symbol: Symbol) -> str:
        """The name of a value in this module."""
        if symbol.module != self.here:
            self._values.add(symbol)
        return self.type(symbol)

    def namespace(self, module: str, name: str) -> str:
        """The types of a module under one name."""
        self._namespaces[module] = name
        return name

    def lines(self) -> tuple[str, ...]:
        """Import declarations, sorted by where they lead."""
        found = {
            _specifier(self.here, module): f"import type * as {name} from"
            for module, name in self._namespaces.items()
        }
        modules: dict[str, list[Symbol]] = {}
        for symbol in self._local:
            modules.setdefault(symbol.module, []).append(symbol)
        texts: dict[str, Doc] = {**found}
        for module, symbols in modules.items():
            texts[_specifier(self.here, module)] = self._named(sorted(symbols))
        ordered = sorted(texts.items(), key=lambda pair: _rank(pair[0]))
        return tuple(layout([doc, f" {string(path)};"]) for path, doc in ordered)

    def _named(self, symbols: list[Symbol]) -> Doc:
        only_types = not any(symbol in self._values for symbol in symbols)
        names = [self._clause(symbol, only_types) for symbol in symbols]
        head = "import type " if only_types else "import "
        if len(names) == 1:
            return [head, "{ ", names[0], " } from"]
        body = joined(names, [",", LINE])
        return [head, Group(["{", Indent([LINE, *body, IfBreak(",")]), LINE, "}"]), " from"]

    def _clause(self, symbol: Symbol, only_types: bool) -> str:
        local = self._local[symbol]
        text = symbol.name if local == symbol.name else f"{symbol.name} as {local}"
        return text if only_types or symbol in self._values else f"type {text}"


def _specifier(here: str, module: str) -> str:
    path = relative(module, here)
    return f"{path if path.startswith('.') else './' + path}.js"


def _rank(path: str) -> tuple[int, str]:
    """Far modules first: the runtime, then other folders, then neighbours."""
    return (-path.count("../"), path)


def _candidates(symbol: Symbol) -> Iterator[str]:
    yield symbol.name
    *_, folder, file = ("", *symbol.module.split("/"))
    for prefix in (folder, file):
        yield prefix[:1].upper() + prefix[1:] + symbol.name[:1].upper() + symbol.name[1:]
    yield symbol.module.replace("/", "_") + "_" + symbol.name
