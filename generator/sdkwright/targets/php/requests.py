"""What a request says: the statements that give parameters and bodies to the runtime."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from sdkwright.ir.api import Body, BodyKind, Operation, Param, Part, RequestObject, Style, Where
from sdkwright.ir.types import Field, Optional, Presence, Record, Required, TypeExpr
from sdkwright.render.requests import is_base64

from .fields import Member, member, members_of
from .imports import Imports
from .layout import Chain, Expr, call, choice, layout, pairs
from .literals import string
from .spell import Speller

_METHODS = {
    Where.PATH: "path",
    Where.QUERY: "query",
    Where.QUERYSTRING: "queryString",
    Where.HEADER: "header",
    Where.COOKIE: "cookie",
}
_PRESETS = {
    Where.PATH: Style.SIMPLE,
    Where.QUERY: Style.FORM,
    Where.QUERYSTRING: Style.FORM,
    Where.HEADER: Style.SIMPLE,
    Where.COOKIE: Style.FORM,
}
_MEDIA = {
    "json": "application/json",
    "text": "text/plain",
    "bytes": "application/octet-stream",
    "jsonLines": "application/jsonl",
    "form": "application/x-www-form-urlencoded",
}
_PARTED = "$body"
_DEEP = 16
"""Columns before a statement of the function that builds a request."""


@dataclass(frozen=True, slots=True)
class MultipartView:
    """A body of parts: ``statements`` add them, where ``condition`` holds ("" for always). They are
    of a function, which knows the variable ``body`` as what it was found to be."""

    condition: str
    body: str
    media: str
    cls: str
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Given:
    """A value of the request: ``place`` is the expression that has it."""

    place: str
    member: Member

    @property
    def must(self) -> bool:
        return not self.member.none


def file_member(operation: Operation) -> str | None:
    """The member of a request that is its body, where that is a file."""
    shape = operation.request
    is_file = bool(operation.bodies) and operation.bodies[0].kind is BodyKind.BYTES
    return shape.body if is_file and isinstance(shape, RequestObject) else None


def body_member(operation: Operation, spell: Speller, imports: Imports) -> Member:
    """The body that is the request itself."""
    presence: Presence = Required() if operation.body_required else Optional()
    body = operation.bodies[0]
    field = Field(wire="", name=(), type=body.type, presence=presence, origin=operation.origin)
    return member(field, "request", spell, imports, files=body.kind is BodyKind.BYTES)


def _exploded(style: Style, explode: bool) -> list[Expr]:
    """The argument, where it is not the style's default and means something."""
    usual = style in (Style.FORM, Style.COOKIE)
    if style in (Style.JSON, Style.DEEP_OBJECT) or explode == usual:
        return []
    return [f"explode: {'true' if explode else 'false'}"]


@dataclass(frozen=True, slots=True)
class RequestWriter:
    """Writes the statements of one operation; ``checks``: what is required may be missing, since
    nothing has made a user set it."""

    operation: Operation
    spell: Speller
    imports: Imports
    checks: bool

    def _members(self, record: Record) -> dict[str, Given]:
        found = members_of(record, self.spell, self.imports, file=file_member(self.operation))
        unset = " ?? null" if self.checks else ""
        return {
            m.field.wire: Given(f"$r->{m.name}{unset if not m.none and not m.default else ''}", m)
            for m in found
        }

    def _record(self) -> Record | None:
        shape = self.operation.request
        if not isinstance(shape, RequestObject):
            return None
        record = self.spell.types[shape.record]
        assert isinstance(record, Record)
        return record

    def statements(self) -> Iterator[str]:
        record = self._record()
        if record is not None:
            given = self._members(record)
            for index, param in enumerate(self.operation.params):
                yield self._parameter(param, given[record.fields[index].wire])
        body = self._body()
        if body is None:
            return
        if self.operation.bodies[0].kind is not BodyKind.MULTIPART:
            yield self._content(self.operation.bodies[0], body)
            return
        if body.place != "$r":
            missing = body.place.endswith(" ?? null")
            place = f"{body.place.removesuffix('null')}$b->fail('body')" if missing else body.place
            yield f"{_PARTED} = {place}"
        if body.must:
            yield from self._checked(_PARTED if body.place != "$r" else "$r")

    def _checked(self, place: str) -> Iterator[str]:
        """What refuses parts that a user has to set and has not."""
        record = self.spell.record_of(self.operation.bodies[0].type)
        if record is None or not self.checks:
            return
        members = members_of(record, self.spell, self.imports)
        names = [string(m.name) for m in members if not m.none and not m.default]
        if names:
            function = f"{self.imports.runtime('Write')}::required"
            arguments = [f"\\get_object_vars({place})", *names]
            yield layout(call(function, arguments), _DEEP, 1)

    def _body(self) -> Given | None:
        if not self.operation.bodies:
            return None
        record, shape = self._record(), self.operation.request
        if record is None:
            return Given("$r", body_member(self.operation, self.spell, self.imports))
        assert isinstance(shape, RequestObject)
        return self._members(record)[shape.body] if shape.body is not None else None

    # Parameters

    def _parameter(self, param: Param, given: Given) -> str:
        arguments: list[Expr] = [string(param.wire), self._sent(param.type, given)]
        if param.style is not _PRESETS[param.where]:
            arguments.append(f"style: {self._style(param.style)}")
        if param.where is not Where.QUERYSTRING:
            arguments += _exploded(param.style, param.explode)
        if param.allow_reserved and param.where is Where.QUERY:
            arguments.append("allowReserved: true")
        if self.checks and given.must and param.where is not Where.PATH:
            arguments.append("required: true")
        return layout(call(f"$b->{_METHODS[param.where]}", arguments), _DEEP, 1)

    def _sent(self, expr: TypeExpr, given: Given) -> Expr:
        made = self.spell.sent(expr, self.imports, given.place)
        return self._there(made, given)

    def _there(self, made: Expr, given: Given) -> Expr:
        """What is made of a value where there is one: the runtime knows what stands for none."""
        if made == given.place or given.must:
            return made
        none = given.member.none
        inner = ("(", made, ")") if isinstance(made, Chain) else made
        return choice(f"{given.place} === {none}", none, inner)

    def _style(self, style: Style) -> str:
        name = style.value[:1].upper() + style.value[1:]
        return f"{self.imports.runtime('Style')}::{name}"

    # Bodies

    def _content(self, body: Body, given: Given) -> str:
        spell, imports = self.spell, self.imports
        value: Expr
        match body.kind:
            case BodyKind.TEXT | BodyKind.SSE:
                method, value = "text", given.place
            case BodyKind.BYTES:
                method, value = "bytes", given.place
            case BodyKind.JSON_LINES:
                method, value = "jsonLines", given.place
            case BodyKind.FORM:
                method, value = "form", self._written(body, given)
            case _:
                method, value = "json", self._written(body, given)
        arguments: list[Expr] = [value]
        if body.media != _MEDIA[method]:
            arguments.append(f"media: {string(body.media)}")
        parts = list(self._form_parts(body)) if method == "form" else []
        if parts:
            arguments.append(("parts: ", pairs(parts)))
        if method == "json" and spell.type(body.type, imports).null:
            arguments.append("nullable: true")
        if self.checks and given.must:
            arguments.append("required: true")
        return layout(call(f"$b->{method}", arguments), _DEEP, 1)

    def _written(self, body: Body, given: Given) -> Expr:
        return self._there(self.spell.write(body.type, self.imports, given.place), given)

    def _form_parts(self, body: Body) -> Iterator[tuple[str, Expr]]:
        for part in body.parts:
            if part.style is not None:
                yield string(part.wire), self._part(part)
            elif part.media.endswith("json"):
                yield string(part.wire), self._part(Part(wire=part.wire, style=Style.JSON))

    def _part(self, part: Part) -> Expr:
        assert part.style is not None
        arguments: list[Expr] = [self._style(part.style)]
        arguments += _exploded(part.style, part.explode)
        if part.allow_reserved:
            arguments.append("allowReserved: true")
        return call(f"new {self.imports.runtime('Part')}", arguments)

    def multipart(self) -> MultipartView | None:
        given = self._body()
        if given is None or self.operation.bodies[0].kind is not BodyKind.MULTIPART:
            return None
        body = self.operation.bodies[0]
        place = "$r" if given.place == "$r" else _PARTED
        condition = "" if given.must else f"{place} !== {given.member.none}"
        media = "" if body.media == "multipart/form-data" else f", {string(body.media)}"
        parts = self.imports.runtime("Parts")
        added = tuple(self._parts(body, place))
        if condition:
            added = (*self._checked(place), *added)
        return MultipartView(condition, place, media, parts, added)

    def _parts(self, body: Body, place: str) -> Iterator[str]:
        record = self.spell.record_of(body.type)
        if record is None:
            whole = self.spell.write(self.spell.bare(body.type), self.imports, place)
            yield layout(("$p->members(", whole, ")"), _DEEP + 4, 1)
            return
        said = {part.wire: part for part in body.parts}
        for made in members_of(record, self.spell, self.imports):
            part = said.get(made.field.wire, Part(wire=made.field.wire))
            unset = " ?? null" if self.checks and not made.none and not made.default else ""
            given = Given(f"{place}->{made.name}{unset}", made)
            yield layout(self._added(part, made, given), _DEEP + 4, 1)

    def _added(self, part: Part, made: Member, given: Given) -> Expr:
        wire, media = string(part.wire), part.media
        if made.type.parts[0].endswith("File") or "File|" in made.type.doc:
            return call("$p->file", [wire, string(media), given.place])
        if is_base64(made.field.type, self.spell.types):
            # OpenAPI 3.1, 4.8.15.1: the default for text with a contentEncoding.
            media = media or "application/octet-stream"
        value = self._sent(made.field.type, given)
        if part.style is not None:
            return call("$p->value", [wire, value, self._part(part)])
        if media:
            return call("$p->media", [wire, string(media), value])
        return call("$p->value", [wire, value])
