"""Parameters: those of the path item and of the operation, as one list (OpenAPI 3.1, 4.8.12)."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from sdkwright.ir.api import BodyKind, Param, PathPart, Slot, Style, Where
from sdkwright.ir.types import Doc, Example, Kind, Scalar, TypeExpr
from sdkwright.names import words
from sdkwright.source.document import Place

from .compose import collect
from .context import Lowering, Spot
from .examples import shown
from .given import described, is_ignored, must_stay, parameter_name
from .media import STYLES, essence, kind_of
from .schemas import presence_of, type_of
from .settings import At
from .values import example_of, flag, text

_SLOT = re.compile(r"\{([^{}]*)\}")
_PLACES = {str(where): where for where in Where}
_IGNORED_HEADERS = {"accept", "content-type", "authorization"}
_DEFAULT_STYLE = {
    Where.PATH: Style.SIMPLE,
    Where.HEADER: Style.SIMPLE,
    Where.QUERY: Style.FORM,
    Where.QUERYSTRING: Style.FORM,
    Where.COOKIE: Style.FORM,
}


def path_parts(path: str) -> tuple[PathPart, ...]:
    """``/a/{id}/b`` → ``("/a/", Slot("id"), "/b")``.

    A fragment, which some documents have to tell operations apart, is never sent: RFC 9110, 7.1.
    """
    path = path.partition("#")[0]
    parts: list[PathPart] = []
    end = 0
    for match in _SLOT.finditer(path):
        if match.start() > end:
            parts.append(path[end : match.start()])
        parts.append(Slot(match.group(1)))
        end = match.end()
    if end < len(path):
        parts.append(path[end:])
    return tuple(parts)


def params_of(
    run: Lowering, path_item: Place, operation: Place, path: tuple[PathPart, ...], spot: Spot
) -> tuple[Param, ...]:
    """Every parameter a caller can give: path parameters in the order of the path first."""
    declared: dict[tuple[Where, str], Param] = {}
    for place, written in _declared(run, (path_item, operation)):
        param = _param(run, place, written, spot)
        if param is not None:
            declared[param.where, param.wire] = param
    slots = list(dict.fromkeys(part.wire for part in path if isinstance(part, Slot)))
    in_path = [declared.get((Where.PATH, s)) or _undeclared(s, path_item, spot) for s in slots]
    rest = [p for p in declared.values() if p.where is not Where.PATH]
    return (*in_path, *rest)


def _declared(run: Lowering, holders: Iterable[Place]) -> Iterable[tuple[Place, Place]]:
    for holder in holders:
        listed = holder.get("parameters")
        for written in listed.items() if listed is not None else ():
            place = run.follow(written)
            if place is not None:
                yield place, written


def _undeclared(wire: str, path_item: Place, spot: Spot) -> Param:
    """A path parameter that the document uses and does not describe: a required string."""
    return Param(
        wire=wire,
        name=words(wire) or ("value",),
        where=Where.PATH,
        type=Scalar(Kind.STRING),
        style=Style.SIMPLE,
        explode=False,
        origin=path_item.key_origin,
        sample=Example("<id>" if words(wire)[-1:] in (("id",), ("Id",), ("ID",)) else "<value>"),
    )


def _param(run: Lowering, place: Place, written: Place, spot: Spot) -> Param | None:
    wire, located = text(place.get("name")), text(place.get("in"))
    where = _PLACES.get(located)
    if where is None or not wire:
        run.report.add(
            "unsupported-parameter",
            f"parameter {wire!r} is in {located!r}: "
            "SDKs know path, query, querystring, header and cookie",
            written.origin,
        )
        run.unable.add(spot.id)
        return None
    if where is Where.HEADER and wire.lower() in _IGNORED_HEADERS:
        return None
    required = where is Where.PATH or flag(place, "required")
    if is_ignored(run, place, At.PARAMETER):
        if not required:
            return None
        must_stay(run, place, At.PARAMETER, f"parameter {wire!r}")
    type, schema = _type(run, place, _spot(place, spot, where, wire))
    style, explode = _style(run, place, where, schema)
    example = example_of(place, run.follow)
    if example is None and schema is not None:
        example = example_of(schema)
    given = parameter_name(run, spot.id.removeprefix("operations/"), wire, place, schema)
    return Param(
        wire=wire,
        name=given or words(wire) or ("value",),
        where=where,
        type=type,
        presence=presence_of(run, (schema,) if schema is not None else (), required),
        style=style,
        explode=explode,
        allow_reserved=flag(place, "allowReserved"),
        doc=_doc(run, place, schema),
        origin=place.origin,
        example=example,
        sample=shown(run, schema, example, wire, filled=required),
    )


def _doc(run: Lowering, place: Place, schema: Place | None) -> Doc:
    doc = described(run, place, At.PARAMETER)
    if doc.description or schema is None:
        return doc
    return replace(doc, description=text(schema.get("description")))


def _spot(place: Place, spot: Spot, where: Where, wire: str) -> Spot:
    """A parameter of ``components`` names its types itself, so that operations can share them."""
    if place.keys[:2] == ("components", "parameters") and len(place.keys) == 3:
        component = str(place.keys[2])
        return Spot(f"parameters/{component}", words(component), spot.space)
    return spot.child(f"#{where.value}/{wire}", *words(wire))


def _style(run: Lowering, place: Place, where: Where, schema: Place | None) -> tuple[Style, bool]:
    """Style and explode. A parameter with ``content`` is JSON where the media type says so, or a
    structure has no other form; a text of any other type stands as it is."""
    content = place.get("content")
    if content is not None:
        media = next((essence(name) for name, _ in content.members()), "")
        if where is Where.QUERYSTRING and media == "application/x-www-form-urlencoded":
            return Style.FORM, True
        if media.endswith("json") or (schema is not None and _is_structured(run, schema)):
            return Style.JSON, False
        return _DEFAULT_STYLE[where], _DEFAULT_STYLE[where] is Style.FORM
    written = text(place.get("style"))
    style = STYLES.get(written, _DEFAULT_STYLE[where])
    explode = place.get("explode")
    exploded = style in (Style.FORM, Style.COOKIE)
    return style, exploded if explode is None else explode.value is True


def _is_structured(run: Lowering, schema: Place) -> bool:
    shape = collect(run, (schema,))
    types = shape.types or frozenset()
    return bool(types & {"array", "object"} or shape.fields or shape.extra or shape.items)


def _type(run: Lowering, place: Place, spot: Spot) -> tuple[TypeExpr, Place | None]:
    schema = place.get("schema")
    content = place.get("content")
    if schema is None and content is not None:
        for media, written in content.members():
            member = run.follow(written)
            typed = kind_of(media) in (BodyKind.JSON, BodyKind.FORM)
            schema = member.get("schema") if typed and member is not None else None
            break
    if schema is None:
        return Scalar(Kind.STRING), None
    return type_of(run, schema, spot), schema
