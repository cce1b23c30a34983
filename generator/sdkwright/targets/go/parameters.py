"""What a request says: the statements that give parameters and bodies to the runtime."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from sdkwright.ir.api import Body, BodyKind, Operation, Param, Part, RequestObject, Style, Where
from sdkwright.ir.types import Field, Optional, Presence, Record, Required
from sdkwright.render.requests import is_base64

from .fields import REST, Member, member, members_of, rest_of
from .format import block, function, indented, invocation
from .literals import string
from .spell import Codec, Lines, Speller, nullable

_METHODS = {
    Where.PATH: "Path",
    Where.QUERY: "Query",
    Where.QUERYSTRING: "QueryString",
    Where.HEADER: "Header",
    Where.COOKIE: "Cookie",
}
_PRESETS = {
    Where.PATH: Style.SIMPLE,
    Where.QUERY: Style.FORM,
    Where.QUERYSTRING: Style.FORM,
    Where.HEADER: Style.SIMPLE,
    Where.COOKIE: Style.FORM,
}
_STYLES = {
    Style.SIMPLE: "sdk.Simple",
    Style.LABEL: "sdk.Label",
    Style.MATRIX: "sdk.Matrix",
    Style.FORM: "sdk.Form",
    Style.SPACE_DELIMITED: "sdk.SpaceDelimited",
    Style.PIPE_DELIMITED: "sdk.PipeDelimited",
    Style.DEEP_OBJECT: "sdk.DeepObject",
    Style.COOKIE: "sdk.CookieStyle",
    Style.JSON: "sdk.JSONContent",
}


@dataclass(frozen=True, slots=True)
class Slot:
    """A value of the request: ``place`` is the expression for what holds it, ``form`` says how it
    may be missing; ``null``: then it is null, and not absent."""

    place: str
    type: str
    codec: Codec
    form: str
    null: bool = False


def request_members(operation: Operation, record: Record, spell: Speller) -> list[Member]:
    """The members of a request: parameters, then the body, which may be a file."""
    shape = operation.request
    body = shape.body if isinstance(shape, RequestObject) else None
    return [
        member(field, name, spell, record.id, files=field.wire == body and _is_file(operation))
        for field in record.fields
        if (name := spell.names.fields.get((record.id, field.wire)))
    ]


def body_slot(operation: Operation, spell: Speller) -> Slot:
    """The body that is the request itself."""
    presence: Presence = Required() if operation.body_required else Optional()
    body = operation.bodies[0]
    field = Field(wire="", name=(), type=body.type, presence=presence, origin=operation.origin)
    made = member(field, "", spell, "", files=_is_file(operation))
    return Slot("r", made.type, made.codec, made.form.removeprefix("null "), made.null)


def _is_file(operation: Operation) -> bool:
    return bool(operation.bodies) and operation.bodies[0].kind is BodyKind.BYTES


def slot_of(made: Member, variable: str = "r") -> Slot:
    form = made.form.removeprefix("null ")
    return Slot(f"{variable}.{made.name}", made.type, made.codec, form, made.null)


# Values


def value_of(codec: Codec, place: str) -> str:
    """The expression for a value that is there."""
    if codec.value:
        return f"{codec.value}({place})"
    if codec.each:
        return f"sdk.Each({place}, {codec.each})"
    return f"sdk.JSON({_writing(codec.write(place))})"


def maker_of(codec: Codec) -> str:
    """The function that makes such a value."""
    if codec.value:
        return codec.value
    return function(f"func(v {codec.type}) sdk.Value", [f"return {value_of(codec, 'v')}"])


def _writing(statements: Lines) -> str:
    return function("func(w *jsonx.Writer)", statements)


def given(slot: Slot) -> tuple[str, str]:
    """The value that a slot has, and the condition without which there is none ("" for always)."""
    codec, place = slot.codec, slot.place
    match slot.form:
        case "pointer":
            return f"sdk.Maybe({place}, {maker_of(codec)})", ""
        case "nullable":
            return f"sdk.Nullable({place}, {maker_of(codec)})", ""
        case "nil":
            return value_of(codec, place), "" if codec.each else f"{place} != nil"
        case "zero":
            return value_of(codec, place), f"!{place}.IsZero()"
        case _:
            return value_of(codec, place), ""


def where(condition: str, statement: str) -> str:
    return block(f"if {condition} {{", [statement]) if condition else statement


# Parameters


def parameter(param: Param, slot: Slot) -> str:
    value, condition = given(slot)
    styles = styles_of(param.style, _PRESETS[param.where], param.explode, param.allow_reserved)
    arguments = ", ".join([string(param.wire), value, *styles])
    return where(condition, f"b.{_METHODS[param.where]}({arguments})")


def styles_of(style: Style, preset: Style | None, explode: bool, reserved: bool) -> list[str]:
    found = [] if style is preset else [_STYLES[style]]
    if style not in (Style.JSON, Style.DEEP_OBJECT):
        exploded = style in (Style.FORM, Style.COOKIE)
        if explode != exploded:
            found.append("sdk.Explode" if explode else "sdk.NoExplode")
    if reserved:
        found.append("sdk.AllowReserved")
    return found


# Bodies


def body_statement(body: Body, slot: Slot, spell: Speller) -> str:
    media = string(body.media)
    match body.kind:
        case BodyKind.TEXT | BodyKind.SSE:
            value, condition = given(slot)
            if slot.form in ("pointer", "nullable"):
                condition = (
                    f"{slot.place} != nil" if slot.form == "pointer" else (f"{slot.place}.IsSet()")
                )
            if slot.form == "pointer":
                value = value_of(slot.codec, f"*{slot.place}")
            return where(condition, f"b.Text({media}, {value})")
        case BodyKind.BYTES:
            return _bytes(media, slot)
        case BodyKind.JSON_LINES:
            item = slot.codec.item
            assert item is not None
            call = f"sdk.JSONLines(b, {media}, {slot.place}, {item.writer})"
            return where(f"{slot.place} != nil" if slot.form == "nil" else "", call)
        case BodyKind.MULTIPART:
            condition, place = _inside(slot)
            parts = list(_parts(body, place, spell))
            fill = function("func(p *sdk.Parts)", parts)
            return where(condition, f"b.Multipart({media}, {fill})")
        case BodyKind.FORM:
            options = list(_form_parts(body))
            return _written(slot, lambda write: invocation(f"b.Form({media}, {write}", options))
        case _:
            return _written(slot, lambda write: f"b.JSON({media}, {write})")


def _bytes(media: str, slot: Slot) -> str:
    if slot.codec.type == "types.File":
        condition = f"!{slot.place}.IsZero()" if slot.form == "zero" else ""
        if slot.form == "nullable":
            lines = [f"b.Bytes({media}, file)"]
            return block(f"if file, ok := {slot.place}.Get(); ok {{", lines)
        place = f"*{slot.place}" if slot.form == "pointer" else slot.place
        condition = f"{slot.place} != nil" if slot.form == "pointer" else condition
        return where(condition, f"b.Bytes({media}, {place})")
    condition, place = _inside(slot)
    return where(condition, f"b.Bytes({media}, types.FileOf([]byte({place})))")


def _inside(slot: Slot) -> tuple[str, str]:
    """The condition under which there is a value, and the value."""
    match slot.form:
        case "pointer":
            star = "" if slot.codec.declared else "*"
            return f"{slot.place} != nil", f"{star}{slot.place}"
        case "nil":
            return f"{slot.place} != nil", slot.place
        case "nullable":
            return f"v, ok := {slot.place}.Get(); ok", "v"
        case _:
            return "", slot.place


def _written(slot: Slot, call: Callable[[str], str]) -> str:
    """A body of JSON; null is one, too."""
    codec, place = slot.codec, slot.place
    if slot.form == "nullable":
        whole = Slot("v", "", codec, "value")
        inner = _written(whole, call)
        none = call(_writing(["w.Null()"]))
        branch = "\n".join(
            [f"if v, ok := {place}.Get(); ok {{", indented(inner), "} else {", indented(none), "}"]
        )
        return block(f"if {place}.IsSet() {{", [branch])
    condition, inside = _inside(slot)
    if slot.null:
        made = nullable(codec)
        return call(_writing(made.write(place)))
    write = f"{inside}.WriteJSON" if codec.declared else _writing(codec.write(inside))
    return where(condition, call(write))


def _form_parts(body: Body) -> Iterator[str]:
    for part in body.parts:
        members = [f"Wire: {string(part.wire)}"]
        if part.style is not None:
            styles = styles_of(part.style, None, part.explode, part.allow_reserved)
            members.append(f"Style: []sdk.Style{{{', '.join(styles)}}}")
        elif part.media.endswith("json"):
            members.append("JSON: true")
        if len(members) > 1:
            yield f"sdk.Part{{{', '.join(members)}}}"


def _parts(body: Body, place: str, spell: Speller) -> Iterator[str]:
    record = spell.record_of(body.type)
    if record is None:
        codec = spell.codec(spell.bare(body.type))
        yield f"p.Members({_writing(codec.write(place))})"
        return
    said = {part.wire: part for part in body.parts}
    for made in members_of(record, spell):
        part = said.get(made.field.wire, Part(wire=made.field.wire))
        yield _part(part, slot_of(made, place), made, spell)
    rest = rest_of(record, spell)
    if rest is not None:
        listed = [string(field.wire) for field in record.fields]
        given = f"{place}.{REST}"
        is_file = rest.type == "types.File"
        head = f"p.Files({given}" if is_file else f"sdk.Rest(p, {given}, {maker_of(rest)}"
        yield invocation(head, listed)


def _part(part: Part, slot: Slot, made: Member, spell: Speller) -> str:
    wire, media = string(part.wire), part.media
    if slot.codec.type == "types.File":
        if slot.form == "nullable":
            lines = [f"p.File({wire}, {string(media)}, file)"]
            return block(f"if file, ok := {slot.place}.Get(); ok {{", lines)
        condition = f"!{slot.place}.IsZero()" if slot.form == "zero" else ""
        if slot.form == "pointer":
            return where(f"{slot.place} != nil", f"p.File({wire}, {string(media)}, *{slot.place})")
        return where(condition, f"p.File({wire}, {string(media)}, {slot.place})")
    if slot.codec.type == "[]types.File":
        place = slot.place
        lines = [f"p.File({wire}, {string(media)}, file)"]
        if slot.form == "nullable":
            loop = block("for _, file := range files {", lines)
            return block(f"if files, ok := {place}.Get(); ok {{", [loop])
        return block(f"for _, file := range {place} {{", lines)
    if is_base64(made.field.type, spell.types):
        # OpenAPI 3.1, 4.8.15.1: the default for text with a contentEncoding.
        media = media or "application/octet-stream"
    value, condition = given(slot)
    if part.style is not None:
        styles = styles_of(part.style, None, part.explode, part.allow_reserved)
        return where(condition, f"p.Value({', '.join([wire, value, *styles])})")
    if media:
        return where(condition, f"p.Media({wire}, {string(media)}, {value})")
    return where(condition, f"p.Value({wire}, {value})")
