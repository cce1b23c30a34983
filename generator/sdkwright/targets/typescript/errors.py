"""Error bodies → classes that are thrown, with the decoded body."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.ir.types import TypeId

from .imports import Imports
from .layout import Fluid, layout
from .literals import string
from .operations import error_symbol
from .spell import SCHEMA, Speller, lib


@dataclass(frozen=True, slots=True)
class ErrorView:
    imports: tuple[str, ...]
    prose: str
    cls: str
    base: str
    schema: str
    name: str


def error_views(spell: Speller) -> Iterator[tuple[str, ErrorView]]:
    """Path and view of the module of each class."""
    for id in spell.names.exceptions:
        if id in spell.names.error_modules:
            symbol = error_symbol(id, spell)
            yield symbol.module, _view(id, symbol.module, spell)


def _view(id: TypeId, module: str, spell: Speller) -> ErrorView:
    cls = spell.names.exceptions[id]
    imports = Imports(module, (cls,))
    doc = spell.types[id].doc
    data = imports.type(spell.symbol(id))
    base = imports.value(lib("ApiError", "errors"))
    left = f"static readonly schema: {imports.type(SCHEMA)}<{data}> ="
    return ErrorView(
        prose=doc.description.strip() or doc.summary.strip() or "An error that the API documents.",
        cls=cls,
        base=f"{base}<{data}>",
        name=layout(["override readonly name: string =", Fluid(string(cls)), ";"], 2),
        schema=layout([left, Fluid(imports.value(spell.schema_symbol(id))), ";"], 2),
        imports=imports.lines(),
    )
