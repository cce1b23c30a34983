"""Canonical schemas → the text of their classes, in neutral names (``schema``)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sdkwright.render.engine import Engine

from .hints import Schema, Shape, filled, hints_of, shape_of
from .schema import Canonical
from .spell import NOT_REQUIRED, Form, Library

_TEMPLATES = "python/models/classes"
_KINDS = {Form.CLASS: "model", Form.DICT: "typed_dict"}


def texts_of(schemas: Sequence[Canonical], engine: Engine, library: Library) -> list[str]:
    """A module for each schema. Raises ``LookupError`` for what the library gives no type."""
    shapes = {shape for schema in schemas for _, shape, _ in _fields_of(schema)}
    hints = hints_of(sorted(shapes, key=lambda shape: shape.text), library)
    return [_text(schema, hints, engine) for schema in schemas]


def _fields_of(schema: Canonical) -> Iterator[tuple[str, Shape, tuple[str, ...]]]:
    """Each field of each class with its shape and the names in it, in order."""
    for name in schema.classes:
        for field, type in schema.schema["$defs"][name].get("properties", {}).items():
            yield (field, *shape_of(type))


def _text(schema: Canonical, hints: Mapping[Shape, str], engine: Engine) -> str:
    fields = _fields_of(schema)
    parts = []
    for name in schema.classes:
        declared: Schema = schema.schema["$defs"][name]
        own = [next(fields) for _ in declared.get("properties", {})]
        view: dict[str, Any] = {
            "name": name,
            "base": declared["x-base"],
            "doc": declared.get("x-doc", ""),
            "extra": declared.get("x-extra", ""),
            "members": declared.get("x-members", ()),
            "fields": [
                declared["x-fields"][field]
                | {"hint": _hint(filled(hints[shape], names), field, declared, schema.form)}
                for field, shape, names in own
            ],
        }
        kind = "enum" if "enum" in declared else _KINDS[schema.form]
        parts.append(engine.render(f"{_TEMPLATES}/{kind}.jinja2", view))
    return "\n\n".join(parts)


def _hint(type: str, field: str, declared: Schema, form: Form) -> str:
    """In a ``TypedDict`` the annotation says, too, that a field may be left out (PEP 655)."""
    needed = form is Form.CLASS or field in declared["required"]
    return type if needed else f"{NOT_REQUIRED.name}[{type}]"
