"""What a type of the IR is called in Python, and the symbols its annotation needs.

The one place that decides. Generated models get their annotations from datamodel-code-generator,
which is fed the same table of symbols (``schema``); operations ask ``Speller.annotation``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from sdkwright.ir.types import (
    Const,
    Default,
    Enum,
    Field,
    Json,
    JsonObject,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Ref,
    Required,
    Scalar,
    TypeDecl,
    TypeExpr,
    TypeId,
)
from sdkwright.ir.walk import unaliased

from .imports import Scope, Symbol
from .literals import literal, string
from .names import PythonNames

ANY = Symbol("typing", "Any")
ANNOTATED = Symbol("typing", "Annotated")
LITERAL = Symbol("typing", "Literal")
NOT_REQUIRED = Symbol("typing", "NotRequired")
TYPED_DICT = Symbol("typing", "TypedDict")
TYPE_ALIAS = Symbol("typing", "TypeAlias")
UNION = Symbol("typing", "Union")
TYPE_CHECKING = Symbol("typing", "TYPE_CHECKING")
CLASS_VAR = Symbol("typing", "ClassVar")
BASE_MODEL = Symbol(".types", "BaseModel")
OPEN_ENUM = Symbol(".types", "OpenEnum")
OPEN_INT_ENUM = Symbol(".types", "OpenIntEnum")
STR_ENUM = Symbol("enum", "StrEnum")
INT_ENUM = Symbol("enum", "IntEnum")
ONE_OF = Symbol(".types", "OneOf")
UNKNOWN_VARIANT = Symbol(".types", "UnknownVariant")
OPTIONAL_NULLABLE = Symbol(".types", "OptionalNullable")
UNSET = Symbol(".types", "UNSET")

_BOOL, _INT, _FLOAT, _STR = (Symbol("", name) for name in ("bool", "int", "float", "str"))
_SCALARS: dict[Kind, Symbol] = {
    Kind.ANY: ANY,
    Kind.BOOL: _BOOL,
    Kind.INT32: _INT,
    Kind.INT64: _INT,
    Kind.BIGINT: _INT,
    Kind.FLOAT32: _FLOAT,
    Kind.FLOAT64: _FLOAT,
    Kind.DECIMAL: Symbol(".types", "Decimal"),
    Kind.STRING: _STR,
    Kind.BYTES: Symbol(".types", "Base64Bytes"),
    Kind.DATE: Symbol("datetime", "date"),
    Kind.DATETIME: Symbol(".types", "DateTime"),
    Kind.DURATION: Symbol(".types", "Duration"),
    Kind.UUID: Symbol("uuid", "UUID"),
}
# To pyright each operator is a level further down, and it reads 256 of them.
_MANY = 128
FILE_LIKE = Symbol(".types", "FileLike")


class Library(StrEnum):
    """What the classes of the models are made of."""

    PYDANTIC = "pydantic"
    MSGSPEC = "msgspec"


FIELD = {Library.PYDANTIC: Symbol("pydantic", "Field"), Library.MSGSPEC: Symbol(".types", "Field")}
TYPE_ALIAS_TYPE = {
    Library.PYDANTIC: Symbol("typing_extensions", "TypeAliasType"),
    Library.MSGSPEC: Symbol(".types", "TypeAliasType"),
}


class Form(StrEnum):
    """A declaration's class, or the dict that a caller may pass in its place."""

    CLASS = "class"
    DICT = "dict"


def scalar(type: Scalar) -> Symbol:
    """What a scalar is called; bytes that are not encoded are the content of a file."""
    if type.kind is Kind.BYTES and type.encoding != "base64":
        return FILE_LIKE
    return _SCALARS[type.kind]


def constant(value: Json, imports: Scope) -> str:
    """The type of a value that is always the same."""
    match value:
        case None:
            return "None"
        case bool() | int() | str():
            return f"{imports.local(LITERAL)}[{literal(value)}]"
        case float():
            return imports.local(_FLOAT)
        case tuple():
            return f"{imports.local(Symbol('', 'list'))}[{imports.local(ANY)}]"
        case JsonObject():
            return f"{imports.local(Symbol('', 'dict'))}[str, {imports.local(ANY)}]"
        case _:
            assert_never(value)


def either(alternatives: Collection[str], imports: Scope) -> str:
    """The annotation for any of ``alternatives``, each of which is one."""
    if len(alternatives) > _MANY:
        return f"{imports.local(UNION)}[{', '.join(alternatives)}]"
    return " | ".join(alternatives)


def with_none(text: str, imports: Scope) -> str:
    if text == "None" or imports.calls(ANY, text) or text.endswith(" | None"):
        return text
    return f"{text} | None"


@dataclass(frozen=True, slots=True)
class Speller:
    """Knows every declaration, its names and the module it lives in (dotted, from the root)."""

    types: Mapping[TypeId, TypeDecl]
    names: PythonNames
    modules: Mapping[TypeId, str]
    dicts: frozenset[TypeId]
    """The declarations that have a dict form, or one in which enums are plain values."""
    library: Library = Library.PYDANTIC

    def symbol(self, id: TypeId, form: Form = Form.CLASS) -> Symbol:
        names = self.names.classes if form is Form.CLASS else self.names.typed_dicts
        return Symbol(self.modules[id], names[id])

    def reference(self, id: TypeId, imports: Scope, form: Form = Form.CLASS) -> str:
        """The annotation that names a declaration."""
        decl = self.types[id]
        if form is Form.DICT and id in self.dicts:
            return imports.local(self.symbol(id, form))
        text = imports.local(self.symbol(id))
        if form is Form.DICT and isinstance(decl, Enum) and (base := enum_base(decl)):
            return f"{text} | {'int' if base in (OPEN_INT_ENUM, INT_ENUM) else 'str'}"
        return text

    def annotation(self, type: TypeExpr, imports: Scope, form: Form = Form.CLASS) -> str:
        """The annotation for ``type`` in the module that ``imports`` belongs to, on one line."""
        match type:
            case Scalar():
                return imports.local(scalar(type))
            case Const(value):
                return constant(value, imports)
            case ListOf(item):
                list_ = imports.local(Symbol("", "list"))
                return f"{list_}[{self.annotation(item, imports, form)}]"
            case MapOf(value):
                dict_ = imports.local(Symbol("", "dict"))
                return f"{dict_}[str, {self.annotation(value, imports, form)}]"
            case Nullable(inner):
                return with_none(self.annotation(inner, imports, form), imports)
            case Ref(id):
                return self.reference(id, imports, form)
            case _:
                assert_never(type)

    def nullable(self, type: TypeExpr) -> bool:
        """Whether null is a value of the type, and one that says something: not of "any"."""
        return isinstance(unaliased(type, self.types), Nullable)

    def not_null(self, type: TypeExpr) -> TypeExpr:
        """The type without null, where that can be said without another name."""
        return type.inner if isinstance(type, Nullable) else type

    def absent(self, field: Field, imports: Scope, type: Callable[[], str]) -> str:
        """The annotation of a field whose values have ``type``; it may be absent, or not."""
        if isinstance(field.presence, Required):
            return type()
        if self.nullable(field.type):
            return f"{imports.local(OPTIONAL_NULLABLE)}[{type()}]"
        return with_none(type(), imports)

    def declared(
        self, field: Field, name: str, default: str | None, imports: Scope, type: Callable[[], str]
    ) -> tuple[str, str]:
        """The annotation of a field in a model's class, and its value there or "". Type checkers
        know a field by its Python name alone.
        """
        alias = string(field.wire) if name != field.wire else ""
        if self.library is Library.PYDANTIC:
            if not alias:
                return self.absent(field, imports, type), default or ""
            annotated = imports.local(ANNOTATED)
            inner = self.absent(field, imports, type)
            told = f"{imports.local(FIELD[self.library])}(alias={alias})"
            return f"{annotated}[{inner}, {told}]", default or ""
        value = self._given(field, alias, default, imports)
        return self.absent(field, imports, type), value

    def _given(self, field: Field, alias: str, default: str | None, imports: Scope) -> str:
        """The value of a field in a class of msgspec."""
        arguments = [] if default is None else [f"default={default}"]
        arguments += [f"name={alias}"] if alias else []
        if default is not None and isinstance(field.presence, Required):
            arguments.append("always=True")
        elif default == "None" and field.type == Scalar(Kind.ANY):
            arguments.append("free=True")
        if not arguments:
            return ""
        if len(arguments) == 1 and default is not None:
            return default
        return f"{imports.local(FIELD[self.library])}({', '.join(arguments)})"

    def default(self, field: Field, imports: Scope) -> str | None:
        """What a field is when nobody set it; None for a field that must be set."""
        if isinstance(field.type, Const) and is_literal(field.type.value):
            if isinstance(field.presence, Required):
                return literal(field.type.value)
            return "None"
        if isinstance(field.presence, Required):
            return None
        if isinstance(field.presence, Default):
            text = self._value(field.presence.value, field.type, imports)
            if text is not None:
                return text
        return imports.local(UNSET) if self.nullable(field.type) else "None"

    def _value(self, value: Json, type: TypeExpr, imports: Scope) -> str | None:
        """A default as an expression of its type; None where there is no faithful one."""
        match unaliased(self.not_null(type), self.types):
            case Ref(id):
                return self._member(value, id, imports)
            case Scalar(kind):
                return literal(value) if _fits(value, kind) else None
            case _:
                return None

    def _member(self, value: Json, id: TypeId, imports: Scope) -> str | None:
        decl = self.types[id]
        if not isinstance(decl, Enum) or enum_base(decl) is None:
            return None
        for index, member in enumerate(decl.members):
            same = member.value == value and isinstance(value, bool) == isinstance(
                member.value, bool
            )
            if same and (id, index) in self.names.members:
                return f"{imports.local(self.symbol(id))}.{self.names.members[id, index]}"
        return None


def is_literal(value: Json) -> bool:
    """Whether ``typing.Literal`` takes it (PEP 586)."""
    return value is None or isinstance(value, bool | int | str)


def _fits(value: Json, kind: Kind) -> bool:
    match kind:
        case Kind.BOOL:
            return isinstance(value, bool)
        case Kind.INT32 | Kind.INT64 | Kind.BIGINT:
            return isinstance(value, int) and not isinstance(value, bool)
        case Kind.FLOAT32 | Kind.FLOAT64:
            return isinstance(value, int | float) and not isinstance(value, bool)
        case Kind.STRING:
            return isinstance(value, str)
        case _:
            return False


def enum_base(decl: Enum) -> Symbol | None:
    """The base class of an enumeration; None where Python's enums cannot hold the values."""
    values = [member.value for member in decl.members]
    if not values:
        return None
    if all(isinstance(value, str) for value in values):
        return OPEN_ENUM if decl.open else STR_ENUM
    if all(isinstance(value, int) and not isinstance(value, bool) for value in values):
        return OPEN_INT_ENUM if decl.open else INT_ENUM
    return None


def plain_enum(decl: Enum, imports: Scope) -> str:
    """The annotation of an enumeration that is no Python enum: its literals, or their types."""
    values = [member.value for member in decl.members]
    if not values:
        return imports.local(_SCALARS[decl.kind])
    if not decl.open and all(is_literal(value) for value in values):
        return f"{imports.local(LITERAL)}[{', '.join(map(literal, values))}]"
    order = (bool, int, float, str)
    found = {type(value) for value in values}
    return " | ".join(kind.__name__ for kind in order if kind in found)
