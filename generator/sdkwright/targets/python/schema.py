"""IR → canonical JSON Schema 2020-12, the input of datamodel-code-generator.

The schema holds no name of the document: classes, types from elsewhere and constants are called
``N0``, ``N1`` …, fields ``f0``, ``f1`` …; ``Symbols`` knows what they stand for. What a template
has to print goes with the schemas as ``x-`` members, already Python source. So whatever a document
calls its things, the library has no name to mend.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, assert_never

from sdkwright.ir.types import (
    Const,
    Default,
    Enum,
    Field,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Required,
    Scalar,
    TypeExpr,
    TypeId,
)

from .imports import Symbol
from .literals import docstring, literal, prose
from .spell import (
    BASE_MODEL,
    CLASS_VAR,
    FIELD,
    TYPED_DICT,
    UNSET,
    Form,
    Library,
    Speller,
    enum_base,
    scalar,
)

Schema: TypeAlias = dict[str, Any]

# What JSON Schema and Python call alike; all other scalars are symbols.
_PLAIN: dict[Kind, Schema] = {
    Kind.ANY: {},
    Kind.BOOL: {"type": "boolean"},
    Kind.INT32: {"type": "integer"},
    Kind.INT64: {"type": "integer"},
    Kind.BIGINT: {"type": "integer"},
    Kind.FLOAT32: {"type": "number"},
    Kind.FLOAT64: {"type": "number"},
    Kind.STRING: {"type": "string"},
}


_NULL: Schema = {"type": "null"}


class Symbols:
    """Neutral names and what they stand for; a ``Scope`` for text that is linked later."""

    def __init__(self) -> None:
        self._names: dict[object, str] = {}
        self.symbols: dict[str, Symbol] = {}
        self.constants: dict[str, Const] = {}
        self.references: dict[str, TypeId] = {}

    def local(self, symbol: Symbol) -> str:
        if not symbol.module:
            return symbol.name
        name = self._name(symbol)
        self.symbols[name] = symbol
        return name

    def calls(self, symbol: Symbol, text: str) -> bool:
        return self.symbols.get(text) == symbol

    def constant(self, const: Const) -> str:
        # True == 1 and 1 == 1.0, so the value alone is no key.
        name = self._name((type(const.value), repr(const.value)))
        self.constants[name] = const
        return name

    def reference(self, id: TypeId) -> str:
        name = self._name(("reference", id))
        self.references[name] = id
        return name

    def _name(self, key: object) -> str:
        return self._names.setdefault(key, f"N{len(self._names)}")


@dataclass(frozen=True, slots=True)
class Canonical:
    """``schema`` and the names used in it; ``classes`` tells what each of its classes declares."""

    schema: Schema
    symbols: Symbols
    classes: Mapping[str, TypeId]
    form: Form


def canonical(speller: Speller, form: Form) -> Canonical:
    """The schema of all records and enums (``Form.CLASS``), or of the dict forms of records."""
    symbols = Symbols()
    writer = _Writer(speller, form, symbols)
    definitions: dict[str, Schema] = {}
    classes: dict[str, TypeId] = {}
    for id in speller.types:
        if id not in speller.modules:
            continue
        schema = writer.declared(id)
        if schema is not None:
            name = symbols.reference(id)
            definitions[name] = schema
            classes[name] = id
    for name in [*symbols.references, *symbols.symbols, *symbols.constants]:
        # A name from elsewhere: the library imports it, the linker knows it.
        stand_in = {"x-python-import": {"module": "elsewhere", "name": name}}
        definitions.setdefault(name, stand_in)
    document = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$defs": definitions,
    }
    return Canonical(document, symbols, classes, form)


@dataclass(frozen=True, slots=True)
class _Writer:
    speller: Speller
    form: Form
    symbols: Symbols

    def declared(self, id: TypeId) -> Schema | None:
        decl = self.speller.types[id]
        match decl:
            case Record() if self.form is Form.CLASS:
                return self._model(decl)
            case Record() if id in self.speller.dicts and decl.fields:
                return self._typed_dict(decl)
            case Enum() if self.form is Form.CLASS:
                return self._enum(decl)
            case _:
                return None

    def _model(self, record: Record) -> Schema:
        properties: dict[str, Schema] = {}
        printed: dict[str, dict[str, str]] = {}
        for index, (field, name) in enumerate(self._fields(record)):
            required = isinstance(field.presence, Required)
            properties[f"f{index}"] = self.expr(
                field.type if required else self.speller.not_null(field.type)
            )
            before, after, default = self.speller.declared(field, name, self.symbols)
            printed[f"f{index}"] = {
                "name": name,
                "before": before,
                "after": after,
                "default": default,
                "doc": docstring(prose(field.doc, *self._notes(field)), 4),
            }
        schema: Schema = {
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "x-base": self.symbols.local(BASE_MODEL),
            "x-doc": docstring(prose(record.doc), 4),
            "x-fields": printed,
            "x-extra": "",
        }
        if record.extra is not None and record.extra != Scalar(Kind.ANY):
            schema["x-extra"] = self._extra(record.extra)
        return schema

    def _extra(self, type: TypeExpr) -> str:
        """The statement that says what the further members of a record are."""
        library, text = self.speller.library, self.speller.annotation(type, self.symbols)
        if library is Library.MSGSPEC:
            return f"__extra_type__: {self.symbols.local(CLASS_VAR)}[{text}]"
        # Without ``init=False`` type checkers would want it as an argument.
        value = f"{self.symbols.local(FIELD[library])}(init=False)"
        return f"__pydantic_extra__: dict[str, {text}] = {value}"

    def _typed_dict(self, record: Record) -> Schema:
        properties: dict[str, Schema] = {}
        required: list[str] = []
        printed: dict[str, dict[str, str]] = {}
        for index, (field, name) in enumerate(self._fields(record)):
            printed[f"f{index}"] = {"name": name}
            schema = self.expr(field.type)
            if isinstance(field.presence, Required) and not isinstance(field.type, Const):
                required.append(f"f{index}")
            else:
                schema = or_null(schema)
            properties[f"f{index}"] = schema
        return {
            "type": "object",
            "properties": properties,
            "required": required,
            "x-base": self.symbols.local(TYPED_DICT),
            "x-fields": printed,
        }

    def _enum(self, enum: Enum) -> Schema | None:
        base = enum_base(enum)
        if base is None:
            return None
        members: list[dict[str, str]] = []
        for index, member in enumerate(enum.members):
            name = self.speller.names.members.get((enum.id, index))
            if name is not None:
                doc = docstring(prose(member.doc), 4)
                members.append({"name": name, "value": literal(member.value), "doc": doc})
        if not members:
            return None
        return {
            "type": "string",
            "enum": [f"m{index}" for index in range(len(members))],
            "x-base": self.symbols.local(base),
            "x-doc": docstring(prose(enum.doc), 4),
            "x-members": members,
        }

    def _fields(self, record: Record) -> list[tuple[Field, str]]:
        """The fields with their names; one without a name was reported when names were claimed."""
        named = self.speller.names.fields
        return [
            (field, named[record.id, field.wire])
            for field in record.fields
            if (record.id, field.wire) in named
        ]

    def _notes(self, field: Field) -> tuple[str, ...]:
        """The document's default, where the class cannot show it."""
        if not isinstance(field.presence, Default) or field.presence.value is None:
            return ()
        default = self.speller.default(field, self.symbols)
        hidden = default in ("None", self.symbols.local(UNSET))
        return (f"Default: `{literal(field.presence.value)}`.",) if hidden else ()

    def expr(self, type: TypeExpr) -> Schema:
        match type:
            case Scalar(kind):
                plain = _PLAIN.get(kind)
                if plain is not None:
                    return dict(plain)
                return {"$ref": f"#/$defs/{self.symbols.local(scalar(type))}"}
            case Const(None):
                return {"type": "null"}
            case Const():
                return {"$ref": f"#/$defs/{self.symbols.constant(type)}"}
            case ListOf(item):
                return {"type": "array", "items": self.expr(item)}
            case MapOf(value):
                return {"type": "object", "additionalProperties": self.expr(value)}
            case Nullable(inner):
                return or_null(self.expr(inner))
            case Ref(id):
                return {"$ref": f"#/$defs/{self.symbols.reference(id)}"}
            case _:
                assert_never(type)


def or_null(schema: Schema) -> Schema:
    if not schema or schema == {"type": "null"}:
        return schema
    alternatives = schema.get("anyOf", [schema])
    return {"anyOf": [*alternatives, *([_NULL] if _NULL not in alternatives else [])]}
