"""Bodies and responses: a schema and a list of media types become `content`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ..document import Document, Map, Mark, Place, Seq
from .nodes import clone, drop, mapping, marks_of, put, sequence
from .survey import Link, Survey

JSON = "application/json"
BYTES = "application/octet-stream"
URLENCODED = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"
FORMS = (MULTIPART, URLENCODED)


class Content:
    """Builds contents. A schema with several uses is referred to where it has a name of its own,
    and is copied where it has none."""

    def __init__(self, survey: Survey) -> None:
        self._survey = survey
        self._placed: set[int] = set()
        self._named: set[int] = set()

    def of(self, document: Document, schema: Place | None, types: Sequence[str], mark: Mark) -> Map:
        """``{media type: {schema}}``."""
        made = mapping(mark)
        for media_type in types:
            media = mapping(mark)
            if schema is not None:
                used = self._use(document, schema)
                put(media, "schema", used, (schema.key_mark, schema.mark))
            put(made, media_type, media, (mark, mark))
        return made

    def named(self, node: Map) -> None:
        """``node`` has a place and a name, so that every use of it is a reference."""
        self._named.add(id(node))

    def form(self, document: Document, fields: Sequence[Place], consumes: Sequence[str]) -> Map:
        """The body that parameters `in: formData` make together; ``fields`` are converted."""
        mark = fields[0].mark
        schema, properties, encoding = mapping(mark), mapping(mark), mapping(mark)
        put(schema, "type", "object", (mark, mark))
        put(schema, "properties", properties, (mark, mark))
        required: list[str] = []
        for field in fields:
            node: Map = field.value
            name = str(node.get("name", ""))
            put(properties, name, self._field(document, field), (field.mark, field.mark))
            if node.get("required") is True:
                required.append(name)
            if "style" in node:
                how = mapping(field.mark)
                put(how, "style", node["style"], marks_of(node, "style"))
                put(how, "explode", node["explode"], marks_of(node, "explode"))
                put(encoding, name, how, (field.mark, field.mark))
        if required:
            put(schema, "required", sequence(required, mark), (mark, mark))
        types = [one for one in consumes if _essence(one) in FORMS]
        if any(_is_file(field.value.get("schema")) for field in fields):
            types = [one for one in types if _essence(one) == MULTIPART] or [MULTIPART]
        body, content = mapping(mark), mapping(mark)
        for index, media_type in enumerate(types or [URLENCODED]):
            media = mapping(mark)
            used = schema if index == 0 else self._copy(document, schema)
            put(media, "schema", used, (mark, mark))
            if encoding:
                put(media, "encoding", clone(encoding), (mark, mark))
            put(content, media_type, media, (mark, mark))
        put(body, "content", content, (mark, mark))
        if required:
            put(body, "required", True, (mark, mark))
        return body

    def body(self, document: Document, parameter: Place, consumes: Sequence[str]) -> Map:
        """The body that a parameter `in: body` is."""
        node: Map = parameter.value
        made = mapping(parameter.mark)
        for key in node:
            if key in ("description", "required") or key.startswith("x-"):
                put(made, key, clone(node[key]), marks_of(node, key))
        plain = [one for one in consumes if _essence(one) not in FORMS]
        types = plain or list(consumes) or [JSON]
        content = self.of(document, parameter.get("schema"), types, parameter.mark)
        put(made, "content", content, (parameter.mark, parameter.mark))
        return made

    def response(self, place: Place, own: Sequence[str], inherited: Sequence[str]) -> None:
        """Rewrites a response in place; ``own`` are the media types of the operation."""
        node: Map = place.value
        schema, examples = place.get("schema"), node.get("examples")
        if schema is not None or (isinstance(examples, Map) and examples):
            types = self.types(place, own, inherited)
            marks = marks_of(node, "schema" if schema is not None else "examples")
            content = self.of(place.document, schema, types, marks[1])
            _illustrate(content, examples)
            put(node, "content", content, marks)
        drop(node, "schema", "examples")

    def response_again(self, place: Place, document: Document, types: Sequence[str]) -> Map:
        """A shared response as an operation sends it that has media types of its own.

        ``place`` was converted by the media types of the document.
        """
        made = mapping(place.mark)
        for key in place.value:
            if key not in ("content", "headers"):
                put(made, key, clone(place.value[key]), marks_of(place.value, key))
        headers = place.get("headers")
        if headers is not None:
            named = mapping(headers.mark)
            for name, header in headers.members():
                referred = self._reference(document, header)
                put(named, name, referred, (header.key_mark, header.mark))
            put(made, "headers", named, (headers.key_mark, headers.mark))
        for _, media in (place.get("content") or place).members():
            content = self.of(document, media.get("schema"), types, media.mark)
            put(made, "content", content, (media.mark, media.mark))
            break
        return made

    def types(self, place: Place, own: Sequence[str], inherited: Sequence[str]) -> list[str]:
        """The media types of a response."""
        examples = place.value.get("examples")
        schema = place.get("schema")
        if schema is None and isinstance(examples, Map):
            return list(examples)
        if own or schema is None or not _is_file(schema.value):
            return list(own or inherited) or [JSON]
        other = [one for one in inherited if _essence(one) != JSON]
        # A file that is only JSON because everything else is: it has some type or other.
        return other or (["*/*"] if inherited else [BYTES])

    def _use(self, document: Document, schema: Place) -> Any:
        node = schema.value
        if not isinstance(node, Map):
            return node
        if document is not schema.document or id(node) in self._named:
            return self._reference(document, schema)
        if id(node) in self._placed:
            return self._copy(document, node)
        self._placed.add(id(node))
        return node

    def _reference(self, document: Document, place: Place) -> Map:
        """A `$ref` to where ``place`` will be; its text is written when everything is there."""
        node: Map = place.value
        target = place
        if node.keys() == {"$ref"}:
            target = self._survey.steps.get(id(node), place)
        made = mapping(node.mark)
        # What leads nowhere keeps the words that the finding is about.
        written = node.get("$ref", "") if document is place.document else ""
        put(made, "$ref", written, marks_of(node, "$ref"))
        self._survey.links.append(Link(made, document, target))
        return made

    def _field(self, document: Document, field: Place) -> Any:
        schema = field.get("schema")
        assert schema is not None, "a converted parameter has a schema"
        return self._use(document, schema)

    def _copy(self, document: Document, node: Any) -> Any:
        """A copy whose references are written anew too."""
        made = clone(node)
        rest = [(node, made)]
        while rest:
            before, after = rest.pop()
            step = self._survey.steps.get(id(before))
            if step is not None:
                self._survey.links.append(Link(after, document, step))
            if isinstance(before, Map):
                rest.extend((before[key], after[key]) for key in before)
            elif isinstance(before, Seq):
                rest.extend(zip(before, after, strict=True))
        return made


def _illustrate(content: Map, examples: Any) -> None:
    """An example belongs to its media type; one of a type that is not sent belongs nowhere."""
    if not isinstance(examples, Map):
        return
    for media_type in examples:
        media = content.get(media_type)
        if isinstance(media, Map):
            put(media, "example", examples[media_type], marks_of(examples, media_type))


def _essence(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _is_file(schema: Any) -> bool:
    return isinstance(schema, Map) and (
        schema.get("type") == "file" or (schema.get("format") == "binary")
    )
