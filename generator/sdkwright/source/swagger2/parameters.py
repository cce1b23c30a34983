"""Parameters and headers: what 2.0 writes beside a name becomes a schema and a style."""

from __future__ import annotations

from sdkwright.diagnostics import Report

from ..document import Map, Place, Seq
from .nodes import Marks, drop, mapping, marks_of, move, put
from .schemas import convert_schema

_OF_SCHEMA = (
    "type",
    "format",
    "items",
    "default",
    "maximum",
    "exclusiveMaximum",
    "minimum",
    "exclusiveMinimum",
    "maxLength",
    "minLength",
    "pattern",
    "maxItems",
    "minItems",
    "uniqueItems",
    "enum",
    "multipleOf",
    "nullable",
    "x-nullable",
)
_OF_LISTS = ("items", "maxItems", "minItems", "uniqueItems", "enum", "format", "pattern")

_STYLES = {
    "csv": ("form", False),
    "ssv": ("spaceDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
"""OpenAPI 3.x has these for the query and for forms; `simple` is all there is elsewhere."""

_SEPARATORS = {
    "csv": (",", "commas"),
    "ssv": (" ", "spaces"),
    "tsv": ("\t", "tabs"),
    "pipes": ("|", "vertical bars"),
}


def convert_parameter(place: Place, report: Report) -> None:
    """Rewrites a parameter or header in place; one in a form gets a schema with all about it.

    `in: body` stays as it is: it is no parameter any more, but what an operation makes of it.
    """
    node: Map = place.value
    where = node.get("in", "header")
    if "$ref" in node or where == "body":
        return
    schema = node["schema"] if isinstance(node.get("schema"), Map) else mapping(node.mark)
    marks = marks_of(node, "schema" if "schema" in node else "type")
    for key in list(node):
        if key in _OF_SCHEMA or (key.startswith("x-") and "enum" in key):
            move(node, key, schema)
    convert_schema(place.document, schema, place.pointer, report)
    put(node, "schema", schema, marks)
    if "example" not in node:
        move(node, "x-example", node, "example")
    if schema.get("type") == "array":
        _spread(place, schema, str(where), report)
    drop(node, "collectionFormat")
    if where == "formData":
        for key in list(node):
            if key == "description" or key.startswith("x-"):
                put(schema, key, node[key], marks_of(node, key))


def _spread(place: Place, schema: Map, where: str, report: Report) -> None:
    node: Map = place.value
    written = _separation(node)
    given = marks_of(node, "collectionFormat" if "collectionFormat" in node else "type")
    if where in ("query", "formData"):
        style = _STYLES.get(written)
    else:
        style = ("simple", False) if written in ("csv", "multi") else None
    if style is None and written in _SEPARATORS:
        _as_text(place, schema, where, written, report)
        return
    name, explode = style or ("form" if where in ("query", "formData") else "simple", False)
    put(node, "style", name, given)
    put(node, "explode", explode, given)
    items = schema.get("items")
    if isinstance(items, Map) and items.get("type") == "array":
        _inner_text(place, items, report)


def _separation(node: Map) -> str:
    """Validation has told what is no text; values are separated as by default then."""
    written = node.get("collectionFormat")
    return written if isinstance(written, str) else "csv"


def _as_text(place: Place, schema: Map, where: str, written: str, report: Report) -> None:
    node: Map = place.value
    separator, called = _SEPARATORS[written]
    at = place.get("collectionFormat") or place
    name = node.get("name", place.keys[-1])
    text = f"`collectionFormat: {written}` has no counterpart for {_THERE.get(where, where)}; "
    text += f"{name!r} takes a text whose values are separated by {called}"
    report.add("collection-format", text, at.origin)
    default = schema.get("default")
    put(schema, "type", "string", marks_of(schema, "type"))
    drop(schema, *_OF_LISTS)
    if isinstance(default, Seq):
        joined = separator.join(str(item) for item in default)
        put(schema, "default", joined, marks_of(schema, "default"))
    if isinstance(node.get("example"), Seq):
        drop(node, "example")
    marks: Marks = marks_of(node, "description" if "description" in node else "collectionFormat")
    before = node.get("description")
    begin = before.rstrip() + "\n\n" if isinstance(before, str) and before.strip() else ""
    put(node, "description", f"{begin}Values are separated by {called}.", marks)


_THERE = {
    "query": "the query",
    "formData": "a form",
    "header": "a header",
    "path": "a path",
}


def _inner_text(place: Place, items: Map, report: Report) -> None:
    """A list in a list: the styles of 3.x know one level."""
    written = _separation(items)
    _, called = _SEPARATORS.get(written, _SEPARATORS["csv"])
    name = place.value.get("name", place.keys[-1])
    text = f"there is no counterpart for lists in lists; each item of {name!r} is a text whose "
    text += f"values are separated by {called}"
    line, column = marks_of(items, "collectionFormat")[1]
    origin = place.origin
    report.add("collection-format", text, type(origin)(origin.file, origin.pointer, line, column))
    put(items, "type", "string", marks_of(items, "type"))
    put(items, "description", f"Values separated by {called}.", marks_of(items, "type"))
    drop(items, "collectionFormat", "default", *_OF_LISTS)
