"""What a type of the IR is called in Go, and the code that reads and writes its values.

The one place that decides. Code is Go statements and expressions, laid out as gofmt has them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import TypeAlias, assert_never

from sdkwright.ir.types import (
    Alias,
    Const,
    Enum,
    Json,
    Kind,
    ListOf,
    MapOf,
    Nullable,
    Record,
    Ref,
    Scalar,
    Space,
    TypeDecl,
    TypeExpr,
    TypeId,
    Union,
)
from sdkwright.ir.walk import unaliased

from .format import block, function, indented
from .literals import json_text, number, string
from .names import GoNames

PACKAGES = {
    Space.SHARED: "shared",
    Space.OPERATIONS: "operations",
    Space.ERRORS: "sdkerrors",
}
Lines: TypeAlias = list[str]

# Of each kind: the type, the methods that read and write it, the function for parameters.
_SCALARS: dict[Kind, tuple[str, str, str]] = {
    Kind.ANY: ("any", "Any", ""),
    Kind.BOOL: ("bool", "Bool", "sdk.Bool"),
    Kind.INT32: ("int32", "Int32", "sdk.Int"),
    Kind.INT64: ("int64", "Int64", "sdk.Int"),
    Kind.BIGINT: ("*big.Int", "BigInt", "sdk.BigInt"),
    Kind.FLOAT32: ("float32", "Float32", "sdk.Float32"),
    Kind.FLOAT64: ("float64", "Float64", "sdk.Float"),
    Kind.DECIMAL: ("types.Decimal", "Decimal", "sdk.Decimal"),
    Kind.STRING: ("string", "String", "sdk.Text"),
    Kind.BYTES: ("[]byte", "Base64", "sdk.Base64"),
    Kind.DATE: ("types.Date", "Date", "sdk.Date"),
    Kind.DATETIME: ("time.Time", "Time", "sdk.Time"),
    Kind.DURATION: ("string", "String", "sdk.Text"),
    Kind.UUID: ("string", "String", "sdk.Text"),
}
_DIGITS = ("string", "Integer", "sdk.Integer")
_NILABLE = frozenset((Kind.ANY, Kind.BIGINT, Kind.BYTES))


@dataclass(frozen=True, slots=True)
class Codec:
    """A Go type, and how its values go from and to JSON.

    ``read`` is the expression that reads one from ``r``, ``reader`` the function that does;
    ``write`` gives the statements that write what an expression has to ``w``, ``writer`` the
    function that does. ``value`` makes a parameter of one, "" where that is JSON first.
    ``nilable``: nil can stand for its absence. ``declared``: its type has the methods itself.
    ``null``: null is one of its values; ``guarded`` reads the others, where nil stands for null.
    ``assigns`` gives the statements that read into a variable, where that is no expression.
    Of a list, ``item`` is that of its items, and ``each`` makes them parameters.
    """

    type: str
    read: str
    reader: str
    write: Callable[[str], Lines]
    writer: str
    value: str = ""
    nilable: bool = False
    declared: bool = False
    guarded: str = ""
    null: bool = False
    assigns: Callable[[str], Lines] | None = None
    each: str = ""
    item: Codec | None = None

    def into(self, target: str) -> Lines:
        """The statements that read into a variable."""
        if self.declared:
            return [f"{target}.ReadJSON(r)"]
        if self.assigns is not None:
            return self.assigns(target)
        if self.guarded:
            return unless_null(f"{target} = {self.guarded}")
        return [f"{target} = {self.read}"]


def unless_null(statement: str) -> Lines:
    return [block("if !r.Null() {", [statement])]


def is_set(target: str, lines: Lines) -> Lines:
    return [block(f"if {target} != nil {{", lines)]


@dataclass(frozen=True, slots=True)
class Speller:
    """Knows every declaration and its names, for the package ``here`` (None: that of the client).

    ``held`` are the declarations that hold themselves by value, each with the number of its circle;
    ``circular`` the aliases that lead to themselves; ``forms`` the records that are bodies in
    parts: bytes are files there.
    """

    types: Mapping[TypeId, TypeDecl]
    names: GoNames
    held: Mapping[TypeId, int]
    circular: frozenset[TypeId]
    forms: frozenset[TypeId]
    here: Space | None = None

    def within(self, here: Space | None) -> Speller:
        return replace(self, here=here)

    def name(self, id: TypeId) -> str:
        """A declaration's name, as this package writes it."""
        return self.qualified(self.names.homes[id], self.names.types[id])

    def qualified(self, space: Space, name: str) -> str:
        return name if space is self.here else f"{PACKAGES[space]}.{name}"

    def codec(self, expr: TypeExpr, *, files: bool = False) -> Codec:
        """``files``: bytes are of a file."""
        match expr:
            case Scalar(kind):
                return _scalar(kind, expr.encoding, files=files)
            case Const(value):
                return _constant(value)
            case ListOf(item):
                return self._list(item, files=files)
            case MapOf(value):
                return self._map(value)
            case Nullable(inner):
                return nullable(self.codec(inner, files=files))
            case Ref(id):
                decl = self.types.get(id)
                if isinstance(decl, Alias) and id not in self.circular:
                    return self.codec(decl.target, files=files)
                return self._declared(id)
            case _:
                assert_never(expr)

    def _declared(self, id: TypeId) -> Codec:
        name = self.name(id)
        decl = self.types[id]
        value = "sdk.Model"
        if isinstance(decl, Enum):
            _, _, value = basis(decl)
        return Codec(
            type=name,
            read=f"jsonx.Model[{name}](r)",
            reader=f"jsonx.Model[{name}]",
            write=lambda x: [f"{x}.WriteJSON(w)"],
            writer=f"jsonx.WriteModel[{name}]",
            value=value,
            declared=True,
        )

    def _list(self, item: TypeExpr, *, files: bool) -> Codec:
        inner = self.codec(item, files=files)
        type = f"[]{inner.type}"
        if inner.declared:
            return _compound(
                type,
                f"jsonx.Models[{inner.type}](r)",
                lambda x: f"jsonx.WriteModels(w, {x})",
                inner,
            )
        return _compound(
            type,
            f"jsonx.List(r, {inner.reader})",
            lambda x: f"jsonx.WriteList(w, {x}, {inner.writer})",
            inner,
        )

    def _map(self, value: TypeExpr) -> Codec:
        inner = self.codec(value)
        type = f"map[string]{inner.type}"
        if inner.declared:
            return _compound(
                type, f"jsonx.ModelMap[{inner.type}](r)", lambda x: f"jsonx.WriteModelMap(w, {x})"
            )
        return _compound(
            type,
            f"jsonx.Map(r, {inner.reader})",
            lambda x: f"jsonx.WriteMap(w, {x}, {inner.writer})",
        )

    def record_of(self, expr: TypeExpr) -> Record | None:
        """The record an expression stands for, through aliases and null."""
        decl = self.decl_of(expr)
        return decl if isinstance(decl, Record) else None

    def decl_of(self, expr: TypeExpr) -> Record | Enum | Union | Alias | None:
        inner = self.bare(expr)
        return self.types.get(inner.id) if isinstance(inner, Ref) else None

    def bare(self, expr: TypeExpr) -> TypeExpr:
        """An expression without aliases, and without null."""
        inner = unaliased(expr, self.types)
        while isinstance(inner, Nullable):
            inner = unaliased(inner.inner, self.types)
        return inner


def reading(type: str, statements: Lines) -> str:
    return function(f"func(r *jsonx.Reader) {type}", statements)


def writing(type: str, statements: Lines) -> str:
    return function(f"func(w *jsonx.Writer, v {type})", statements)


def nullable(codec: Codec) -> Codec:
    """The same, or null."""
    if codec.null:
        return codec
    type = codec.type
    if codec.nilable:
        return replace(
            codec,
            read="",
            guarded=codec.read,
            null=True,
            reader=reading(type, [block("if r.Null() {", ["return nil"]), f"return {codec.read}"]),
            write=lambda x: _null_or(x, codec),
            writer=writing(type, _null_or("v", codec)),
            value="",
            each="",
        )
    made = f"*{type}"
    inner = f"jsonx.New[{type}]" if codec.declared else ""
    read = f"{inner}(r)" if inner else f"jsonx.Ptr(r, {codec.reader})"
    return Codec(
        type=made,
        read=read,
        reader=inner or reading(made, [f"return {read}"]),
        write=lambda x: [f"jsonx.WritePtr(w, {x}, {codec.writer})"],
        writer=writing(made, [f"jsonx.WritePtr(w, v, {codec.writer})"]),
        nilable=True,
        null=True,
    )


def _null_or(x: str, codec: Codec) -> Lines:
    body = "\n".join(indented(line) for line in codec.write(x))
    return [f"if {x} == nil {{\n\tw.Null()\n}} else {{\n{body}\n}}"]


def _compound(
    type: str, read: str, write: Callable[[str], str], item: Codec | None = None
) -> Codec:
    return Codec(
        type=type,
        read=read,
        reader=_models(read) or reading(type, [f"return {read}"]),
        write=lambda x: [write(x)],
        writer=writing(type, [write("v")]),
        nilable=True,
        each=item.value if item is not None else "",
        item=item,
    )


def _models(read: str) -> str:
    """The function itself, where the call has no other argument."""
    return read.removesuffix("(r)") if read.endswith("](r)") else ""


def _scalar(kind: Kind, encoding: str, *, files: bool) -> Codec:
    if kind is Kind.BYTES and encoding != "base64":
        return _FILE if files else _RAW
    return _plain(kind)


@cache
def _plain(kind: Kind) -> Codec:
    type, method, value = _SCALARS[kind]
    return Codec(
        type=type,
        read=f"r.{method}()",
        reader=f"(*jsonx.Reader).{method}",
        write=lambda x: [f"w.{method}({x})"],
        writer=f"(*jsonx.Writer).{method}",
        value=value,
        nilable=kind in _NILABLE,
        null=kind is Kind.ANY,
    )


_FILE = Codec(
    type="types.File",
    read="types.FileOf([]byte(r.String()))",
    reader=reading("types.File", ["return types.FileOf([]byte(r.String()))"]),
    write=lambda x: ['w.Fail("a file cannot be a part of JSON")'],
    writer=writing("types.File", ['w.Fail("a file cannot be a part of JSON")']),
)
_RAW = Codec(
    type="[]byte",
    read="[]byte(r.String())",
    reader=reading("[]byte", ["return []byte(r.String())"]),
    write=lambda x: [f"w.String(string({x}))"],
    writer=writing("[]byte", ["w.String(string(v))"]),
    nilable=True,
)


def _constant(value: object) -> Codec:
    """A value that is always the same; one that is no scalar is as any other."""
    match value:
        case bool():
            kind, text = Kind.BOOL, "true" if value else "false"
        case str():
            kind, text = Kind.STRING, string(value)
        case int() if abs(value) < 2**63:
            kind, text = Kind.INT64, number(value)
        case float():
            kind, text = Kind.FLOAT64, number(value)
        case _:
            return _scalar(Kind.ANY, "", files=False)
    codec = _scalar(kind, "", files=False)
    check = f"r.Const({string(json_text(value))})"

    def write(x: str) -> Lines:
        return [f"jsonx.WriteConst(w, {x}, {text}, {codec.writer})"]

    return replace(
        codec,
        read="",
        reader=reading(codec.type, [check, f"return {text}"]),
        assigns=lambda target: [check, f"{target} = {text}"],
        write=write,
        writer=writing(codec.type, write("v")),
        value="",
    )


def basis(decl: Enum) -> tuple[str, str, str]:
    """Of an enumeration: the type below it, the methods that read and write it, the function for
    parameters. Integers of which one has more than 64 bits are their digits."""
    if decl.kind is Kind.STRING:
        return _SCALARS[Kind.STRING]
    fit = all(-(2**63) <= int(str(member.value)) < 2**63 for member in decl.members)
    return _SCALARS[Kind.INT64] if fit else _DIGITS


def enumerated(known: Json, decl: Enum) -> str:
    """A value of an enumeration, as the type below it has it."""
    base, _, _ = basis(decl)
    return number(int(str(known))) if base == "int64" else string(str(known))
