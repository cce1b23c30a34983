"""Classes: their fields have the types that datamodel-code-generator gives for these."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from sdkwright.ir.types import (
    Const,
    Default,
    Enum,
    Field,
    Kind,
    Nullable,
    Record,
    Ref,
    Required,
    Scalar,
    TypeExpr,
    TypeId,
)
from sdkwright.render.engine import Engine

from . import layout
from .hints import hints_of
from .imports import Scope
from .literals import docstring, literal, prose
from .schema import PLACE, shape_of
from .spell import (
    ANY,
    BASE_MODEL,
    CLASS_VAR,
    FIELD,
    NOT_REQUIRED,
    TYPED_DICT,
    UNSET,
    Form,
    Library,
    Speller,
    constant,
    enum_base,
    scalar,
)

_TEMPLATE = "python/models/class.jinja2"
_ANYTHING = Scalar(Kind.ANY)
_BASES = {Form.CLASS: BASE_MODEL, Form.DICT: TYPED_DICT}


@dataclass(frozen=True, slots=True)
class Classes:
    """Writes the classes of one API; ``hints`` has the annotation of each type in them, and what
    is in its place."""

    speller: Speller
    hints: Mapping[TypeExpr, tuple[str, Scalar | Const | Ref | None]]
    engine: Engine

    def text(self, id: TypeId, form: Form, scope: Scope) -> str:
        """The class of a record or an enumeration, as black leaves it, without a line end."""
        decl = self.speller.types[id]
        name = self.speller.symbol(id, form).name
        if isinstance(decl, Enum):
            view = self._enum(decl, name, scope)
        else:
            assert isinstance(decl, Record), "all else is written as an assignment"
            view = self._record(decl, name, form, scope)
        return self.engine.render(_TEMPLATE, view).rstrip("\n")

    def _record(self, record: Record, name: str, form: Form, scope: Scope) -> dict[str, Any]:
        head = layout.class_head(name, scope.local(_BASES[form]))
        named = _named(record, self.speller)
        if form is Form.DICT:
            keys = [(self._key(field, name, scope), "") for field, name in named]
            return {"head": head, "doc": "", "extra": "", "fields": keys}
        return {
            "head": head,
            "doc": docstring(prose(record.doc), 4),
            "extra": self._extra(record, scope),
            "fields": [self._field(field, name, scope) for field, name in named],
        }

    def _field(self, field: Field, name: str, scope: Scope) -> tuple[str, str]:
        """Its line, and its docstring or ""."""
        default = self.speller.default(field, scope)
        type = partial(self._hint, _type(field, Form.CLASS, self.speller), Form.CLASS, scope)
        annotation, value = self.speller.declared(field, name, default, scope, type)
        notes = _notes(field, default, scope)
        return layout.field(name, annotation, value), docstring(prose(field.doc, *notes), 4)

    def _key(self, field: Field, name: str, scope: Scope) -> str:
        """In a ``TypedDict`` the annotation says, too, that a field may be left out (PEP 655)."""
        type = _type(field, Form.DICT, self.speller)
        if _is_needed(field):
            return layout.field(name, self._hint(type, Form.DICT, scope), "")
        outer = scope.local(NOT_REQUIRED)
        return layout.field(name, f"{outer}[{self._hint(type, Form.DICT, scope)}]", "")

    def _hint(self, type: TypeExpr, form: Form, scope: Scope) -> str:
        """The annotation of a type with the names of a module."""
        hint, place = self.hints[type]
        match place:
            case None:
                return hint.replace(ANY.name, scope.local(ANY)) if ANY.name in hint else hint
            case Ref(id):
                name = self.speller.reference(id, scope, form)
            case Const(value):
                name = constant(value, scope)
            case Scalar():
                name = scope.local(scalar(place))
        return hint.replace(PLACE, name)

    def _extra(self, record: Record, scope: Scope) -> str:
        """The statement that says what the further members of a record are."""
        if record.extra is None or record.extra == _ANYTHING:
            return ""
        library = self.speller.library
        if library is Library.MSGSPEC:
            outer = scope.local(CLASS_VAR)
            inner = self.speller.annotation(record.extra, scope)
            return layout.field("__extra_type__", f"{outer}[{inner}]", "")
        # Without ``init=False`` type checkers would want it as an argument.
        value = f"{scope.local(FIELD[library])}(init=False)"
        type = f"dict[str, {self.speller.annotation(record.extra, scope)}]"
        return layout.field("__pydantic_extra__", type, value)

    def _enum(self, enum: Enum, name: str, scope: Scope) -> dict[str, Any]:
        base = enum_base(enum)
        assert base is not None, "others are written as an assignment"
        members = []
        for index, member in enumerate(enum.members):
            key = self.speller.names.members.get((enum.id, index))
            if key is not None:
                line = layout.statement(f"{key} = {literal(member.value)}", 4)
                members.append((line, docstring(prose(member.doc), 4)))
        head, doc = layout.class_head(name, scope.local(base)), docstring(prose(enum.doc), 4)
        return {"head": head, "doc": doc, "extra": "", "fields": members}


def classes_of(speller: Speller, engine: Engine) -> Classes:
    """Raises ``LookupError`` when the library gives a type no annotation."""
    records = [decl for id, decl in speller.types.items() if id in speller.modules]
    types = {type for decl in records if isinstance(decl, Record) for type in _types(decl, speller)}
    shapes = {type: shape_of(type) for type in types}
    asked = sorted({shape for shape, _ in shapes.values()}, key=lambda shape: shape.text)
    hints = hints_of(asked, speller.library)
    return Classes(
        speller, {t: (hints[shape], place) for t, (shape, place) in shapes.items()}, engine
    )


def _types(record: Record, speller: Speller) -> Iterator[TypeExpr]:
    """What the library is asked for."""
    forms = [form for form in Form if form is Form.CLASS or record.id in speller.dicts]
    return (_type(field, form, speller) for form in forms for field, _ in _named(record, speller))


def _type(field: Field, form: Form, speller: Speller) -> TypeExpr:
    """The type without what its presence says: ``None`` is a value of an optional field, but not
    always one of its type."""
    if form is Form.CLASS:
        required = isinstance(field.presence, Required)
        return field.type if required else speller.not_null(field.type)
    if _is_needed(field) or isinstance(field.type, Nullable):
        return field.type
    return Nullable(field.type)


def _is_needed(field: Field) -> bool:
    """Whether a caller has to give it; what is always the same needs not be given."""
    return isinstance(field.presence, Required) and not isinstance(field.type, Const)


def _named(record: Record, speller: Speller) -> list[tuple[Field, str]]:
    """The fields with their names; one without a name was reported when names were claimed."""
    names = speller.names.fields
    wanted = ((field, names.get((record.id, field.wire))) for field in record.fields)
    return [(field, name) for field, name in wanted if name is not None]


def _notes(field: Field, default: str | None, scope: Scope) -> tuple[str, ...]:
    """The document's default, where the class cannot show it."""
    if not isinstance(field.presence, Default) or field.presence.value is None:
        return ()
    hidden = default is not None and (default == "None" or scope.calls(UNSET, default))
    return (f"Default: `{literal(field.presence.value)}`.",) if hidden else ()
