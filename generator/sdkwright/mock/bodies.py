"""Reading request bodies: JSON, JSON lines, forms, multipart, text; everything else is bytes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from email.message import Message
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import quote, unquote_plus

from .alternatives import Flat, alternatives, is_impossible
from .contract import Body, Media
from .parameters import ABSENT, Parameter, ParameterReader, pairs_of
from .samples import kinds
from .schemas import Checker, Direction, SchemaStore
from .violations import Violation

_LINES = frozenset(f"application/{name}" for name in ("jsonl", "jsonlines", "json-lines"))
_LINES |= frozenset(
    f"application/{name}" for name in ("ndjson", "x-ndjson", "x-jsonlines", "json-seq")
)


def read_body(
    body: Body | None, store: SchemaStore, headers: Mapping[str, str], raw: bytes
) -> tuple[Any, list[Violation]]:
    """The decoded body, None when there is none, and what is wrong with it.

    ``headers`` have names in lower case.
    """
    given = headers.get("content-type", "")
    if body is None:
        return None, [Violation("body", "is not expected")] if raw else []
    if not raw and not (given and body.required):
        return None, [Violation("body", "is required and missing")] if body.required else []
    media = best_media(body.content, given)
    if media is None:
        known = ", ".join(media.type for media in body.content) or "none"
        text = f"has the content type {given or '(none)'}; the document has: {known}"
        return None, [Violation("body", text, 415)]
    return _Reader(store, media, given).read(raw)


def best_media(content: tuple[Media, ...], given: str) -> Media | None:
    """The entry for a Content-Type: the same type, else the same with a suffix or a range."""
    name = media_name(given)
    ranges = (name, name.partition("/")[0] + "/*", "*/*")
    for wanted in ranges:
        for media in content:
            if name and media_name(media.type) == wanted:
                return media
    return None


def media_name(text: str) -> str:
    """A media type without its parameters, in lower case."""
    return text.partition(";")[0].strip().lower()


def is_json(name: str) -> bool:
    return name.endswith(("/json", "+json"))


def is_lines(name: str) -> bool:
    return name in _LINES


class _Reader:
    def __init__(self, store: SchemaStore, media: Media, given: str) -> None:
        self._store = store
        self._media = media
        self._given = given

    def read(self, raw: bytes) -> tuple[Any, list[Violation]]:
        name = media_name(self._given)
        try:
            if is_json(name):
                value = load_json(raw)
            elif is_lines(name):
                return self._lines(raw)
            elif name == "application/x-www-form-urlencoded":
                return self._form(raw.decode("ascii"))
            elif name == "multipart/form-data":
                value = self._multipart(raw)
            elif name.endswith(("/xml", "+xml")):
                return raw, []
            elif name.startswith("text/"):
                value = raw.decode()
            else:
                return raw, []
        except ValueError as error:
            return None, [Violation("body", f"can't be read as {name}: {error}")]
        return value, self._problems(self._checker(), value)

    def _checker(self) -> Checker:
        return self._store.checker(self._media.shape, Direction.REQUEST)

    def _problems(self, checker: Checker, value: Any, at: str = "body") -> list[Violation]:
        found = checker.problems(value)
        if found and is_impossible(self._store, self._media.shape):
            return []  # Whatever was sent would be wrong, and that is no fault of who sends it.
        return [Violation(at + pointer, text) for pointer, text in found]

    def _lines(self, raw: bytes) -> tuple[Any, list[Violation]]:
        values = [load_json(line.strip(b"\x1e")) for line in raw.splitlines() if line.strip()]
        shape = self._store.follow(self._media.shape)
        if not self._media.per_item and isinstance(shape, dict) and shape.get("type") == "array":
            return values, self._problems(self._checker(), values)
        checker = self._checker()
        found = []
        for number, value in enumerate(values):
            found += self._problems(checker, value, f"body/{number}")
        return values, found

    def _form(self, text: str) -> tuple[Any, list[Violation]]:
        """Each property as a query parameter of the style that ``encoding`` gives it."""
        pairs = pairs_of(text)
        reader, used, value = ParameterReader(self._store), set[str](), dict[str, Any]()
        found: list[Violation] = []
        for name, shape in self._flat().schema.get("properties", {}).items():
            encoding = (self._media.encoding or {}).get(name, {})
            parameter = _form_parameter(name, shape, encoding)
            if not encoding and self._is_object(shape):
                parameter = Parameter(name, "body", "form", False, False, shape, "application/json")
            item, problems = reader.read(parameter, pairs, used)
            found += problems
            if item is not ABSENT:
                value[name] = item
        for name, text in pairs:
            if unquote_plus(name) not in used:
                value.setdefault(unquote_plus(name), unquote_plus(text))
        return value, found or self._problems(self._checker(), value)

    def _flat(self) -> Flat:
        return next(alternatives(self._store, self._media.shape), Flat({}, frozenset()))

    def _is_object(self, shape: Any) -> bool:
        return any(kinds(f.schema)[0] == "object" for f in alternatives(self._store, shape))

    def _multipart(self, raw: bytes) -> dict[str, Any]:
        head = f"Content-Type: {self._given}\r\n\r\n".encode()
        message = BytesParser(policy=HTTP).parsebytes(head + raw)
        if raw.strip() == f"--{message.get_boundary()}--".encode():
            return {}
        if not message.is_multipart():
            raise ValueError("no part is marked by its boundary")
        properties = self._flat().schema.get("properties", {})
        styled, out = self._styled(message), dict[str, Any]()
        for part in message.iter_parts():
            name = part.get_param("name", header="content-disposition")
            if not isinstance(name, str):
                raise ValueError("a part has no name in its Content-Disposition")
            if name in styled.used:
                continue
            shape = properties.get(name, True)
            flat = next(alternatives(self._store, shape), Flat({}, frozenset()))
            if kinds(flat.schema)[0] == "array" and not self._is_whole(name, part):
                item = self._part(flat.schema.get("items", True), part)
                out.setdefault(name, []).append(item)
            elif name in out:
                raise ValueError(f"the part {name} is given more than once")
            else:
                out[name] = self._part(shape, part)
        return out | styled.values

    def _is_whole(self, name: str, part: Message) -> bool:
        """Whether the part is a whole list, in JSON: where the document says that it is JSON."""
        said = str((self._media.encoding or {}).get(name, {}).get("contentType", ""))
        return is_json(media_name(said)) and is_json(part.get_content_type())

    def _styled(self, message: Message) -> _Styled:
        """The properties whose ``encoding`` has a style: names and contents of parts are those of
        query parameters, without the encoding that only a query needs (OpenAPI 3.1, 4.8.15)."""
        pairs = [
            (quote(str(part.get_param("name", "", "content-disposition"))), _quoted(part))
            for part in message.walk()
            if not part.is_multipart() and part.get_filename() is None
        ]
        found = _Styled({}, set())
        for name, encoding in (self._media.encoding or {}).items():
            shape = self._flat().schema.get("properties", {}).get(name)
            if shape is None or not {"style", "explode", "allowReserved"} & encoding.keys():
                continue
            parameter = _form_parameter(name, shape, encoding)
            item, _ = ParameterReader(self._store).read(parameter, pairs, found.used)
            if item is not ABSENT:
                found.values[name] = item
        return found

    def _part(self, shape: Any, part: Message) -> Any:
        """A file stands in the value as its text in Latin-1, which has all its bytes.

        Of ``format: byte`` the part's content is the text that the schema describes, in base64,
        as everywhere (OpenAPI 3.1 section 4.8.15); RFC 7578 section 4.7 knows no other sign of it.
        """
        payload = part.get_payload(decode=True)
        raw = payload if isinstance(payload, bytes) else b""
        if is_json(part.get_content_type()):
            return load_json(raw)
        if part.get_filename() is not None:
            return raw.decode("latin-1")
        return ParameterReader(self._store).typed(shape, raw.decode("utf-8", "replace"))


@dataclass(frozen=True, slots=True)
class _Styled:
    """Values of properties, and the names of the parts that they were read from."""

    values: dict[str, Any]
    used: set[str]


def _form_parameter(name: str, shape: Any, encoding: dict[str, Any]) -> Parameter:
    """Style, explode or allowReserved leave contentType without a meaning (4.8.15.1)."""
    style = str(encoding.get("style", "form"))
    explode = bool(encoding.get("explode", style == "form"))
    has_style = bool({"style", "explode", "allowReserved"} & encoding.keys())
    media = "" if has_style else str(encoding.get("contentType", ""))
    return Parameter(name, "body", style, explode, False, shape, media)


def _quoted(part: Message) -> str:
    """The content of a part as a query would have it; delimiters stay what they are."""
    payload = part.get_payload(decode=True)
    return quote(payload if isinstance(payload, bytes) else b"", safe=",|")


def load_json(raw: bytes) -> Any:
    """RFC 8259: UTF-8; NaN and infinities are refused, and so are names given twice."""

    def refuse(text: str) -> Any:
        raise ValueError(f"{text} is not JSON")

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        out = dict(pairs)
        if len(out) != len(pairs):
            raise ValueError("an object has a name twice")
        return out

    return json.loads(raw.decode(), parse_constant=refuse, object_pairs_hook=once)
