"""Schemas: the words that 2.0 has and 3.0 has not. The rest is the dialect of 3.0."""

from __future__ import annotations

from sdkwright.diagnostics import Origin, Report

from ..document import Document, Map, Seq
from .nodes import mapping, marks_of, move, put


def convert_schema(document: Document, node: Map, pointer: str, report: Report) -> None:
    """Rewrites one Schema Object in place, without those inside it; ``pointer`` is its address."""
    named = node.get("discriminator")
    if isinstance(named, str):
        marks = marks_of(node, "discriminator")
        made = mapping(marks[1])
        put(made, "propertyName", named, (marks[1], marks[1]))
        put(node, "discriminator", made, marks)
    if "nullable" not in node:
        move(node, "x-nullable", node, "nullable")
    if node.get("type") == "file":
        marks = marks_of(node, "type")
        put(node, "type", "string", marks)
        put(node, "format", "binary", marks)
    if isinstance(node.get("items"), Seq):
        _several_items(document, node, pointer, report)


def _several_items(document: Document, node: Map, pointer: str, report: Report) -> None:
    """Draft 4 of JSON Schema, section 5.3.1: a list in ``items`` is about each item by its place.

    Without ``type: array`` published documents mean what 3.x calls ``anyOf``: their values are
    no lists at all.
    """
    if node.get("type") == "array":
        move(node, "items", node, "prefixItems")
        move(node, "additionalItems", node, "items")
    elif "anyOf" not in node:
        origin = Origin(document.file, f"{pointer}/items", *marks_of(node, "items")[1])
        text = "`items` is a list and the type is not array; taken as `anyOf`"
        report.add("loose-type", text, origin)
        move(node, "items", node, "anyOf")
