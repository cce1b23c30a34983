"""Packages that import their modules late (PEP 562)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from .imports import Imports, Symbol

_DOCS = {
    "shared": "Models that requests and responses share, and ``Security``.",
    "operations": "What each operation takes and returns.",
    "errors": "What calls raise; ``SDKError`` is the base of all.",
}


@dataclass(frozen=True, slots=True)
class LazyView:
    """``names`` are sorted; each has the module that defines it, relative to the package."""

    prose: str
    imports: tuple[str, ...]
    names: tuple[tuple[str, str], ...]


def lazy_init(space: str, names: Mapping[str, str]) -> LazyView:
    imports = Imports(f".models.{space}.__init__")
    for name, module in sorted(names.items()):
        path = module.removeprefix("...") if module.startswith("...") else ""
        imports.local(Symbol(f".{path}" if path else f".models.{space}.{module}", name))
    relative = {n: m if m.startswith(".") else f".{m}" for n, m in names.items()}
    return LazyView(_DOCS[space], imports.lines(indent=4), tuple(sorted(relative.items())))
