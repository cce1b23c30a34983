"""Error bodies → exceptions with the decoded body and its fields."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import partial

from sdkwright.ir.types import Record, Required, TypeId

from .imports import Imports, Symbol
from .models import Embedded
from .names import reserved
from .operations import error_symbol
from .spell import Speller


@dataclass(frozen=True, slots=True)
class ErrorField:
    name: str
    annotation: str
    doc: str


@dataclass(frozen=True, slots=True)
class ErrorView:
    prose: str
    imports: tuple[str, ...]
    classes: str
    begins_with_class: bool
    base: str
    cls: str
    data: str
    fields: tuple[ErrorField, ...]


def of_shared_model(id: TypeId, spell: Speller) -> Embedded:
    """What stands in the module of an exception whose model has its own: nothing yet."""
    symbol = error_symbol(id, spell)
    return Embedded((), Imports(symbol.module, (symbol.name,)), "")


def error_view(id: TypeId, spell: Speller, models: Embedded) -> ErrorView:
    """The module of an exception: the model of its body, and the class that is raised."""
    decl = spell.types[id]
    scope = models.imports
    base = scope.local(Symbol("._runtime.errors", "ApiError"))
    data = scope.local(spell.symbol(id))
    said = decl.doc.description.strip() or decl.doc.summary.strip()
    fields = _fields(decl, spell, models, reserved("exception")) if isinstance(decl, Record) else []
    return ErrorView(
        prose=said or f"An answer of the API that is a ``{spell.names.classes[id]}``.",
        imports=tuple(scope.lines()),
        classes=models.text,
        begins_with_class=models.text.startswith("class "),
        base=base,
        cls=spell.names.exceptions[id],
        data=data,
        fields=tuple(fields),
    )


def _fields(
    record: Record, spell: Speller, models: Embedded, taken: Collection[str]
) -> list[ErrorField]:
    """The fields that an exception can show itself; what it has already stays in ``data``."""
    found = []
    for field in record.fields:
        name = spell.names.fields.get((record.id, field.wire), "")
        if not name or name in taken:
            continue
        # As in the model, whose attribute it gives.
        required = isinstance(field.presence, Required)
        type = field.type if required else spell.not_null(field.type)
        text = spell.absent(field, models.imports, partial(spell.annotation, type, models.imports))
        found.append(ErrorField(name, text, field.doc.description.strip()))
    return found
