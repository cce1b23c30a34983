"""Error bodies → exceptions with the decoded body and its fields."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sdkwright.ir.types import Record, Required, TypeId

from .imports import Symbol
from .models import Embedded
from .names import reserved
from .spell import Speller, with_none


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
    base: str
    cls: str
    data: str
    fields: tuple[ErrorField, ...]


def error_view(id: TypeId, spell: Speller, models: Embedded) -> ErrorView:
    """The module of an exception: the model of its body, and the class that is raised."""
    record = spell.types[id]
    assert isinstance(record, Record)
    scope = models.imports
    base = scope.local(Symbol("._runtime.errors", "ApiError"))
    said = record.doc.description.strip() or record.doc.summary.strip()
    fields = tuple(_fields(record, spell, models, reserved("exception")))
    return ErrorView(
        prose=said or f"The error body ``{spell.names.classes[id]}`` and its exception.",
        imports=tuple(scope.lines()),
        classes=models.text,
        base=base,
        cls=spell.names.exceptions[id],
        data=spell.names.classes[id],
        fields=fields,
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
        text = spell.annotation(field.type, models.imports)
        if not isinstance(field.presence, Required):
            text = with_none(text, models.imports)
        found.append(ErrorField(name, text, field.doc.description))
    return found
