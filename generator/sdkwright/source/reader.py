"""A file to a ``Document``: bytes to text, text to tree, every failure to a diagnostic."""

from __future__ import annotations

import codecs
import hashlib
import re
from pathlib import Path
from typing import Any

from sdkwright.diagnostics import Origin, Report

from .document import Document
from .files import bytes_of
from .tree import Builder, Problem, SyntaxFailure

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_LONE_CR = re.compile(r"\r(?!\n)")


def read(path: str | Path, report: Report, *, shown_as: str | None = None) -> Document | None:
    """The document in a file, or None after an error in ``report``.

    ``shown_as`` is the name that diagnostics use; without it, ``path`` as it was given.
    Duplicate keys are errors too, but leave a document (with the first of the two) to go on with.
    """
    file = str(path) if shown_as is None else shown_as
    try:
        data = bytes_of(path)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is not a usable file name"
        report.add("unreadable-file", f"cannot read {file}: {reason}")
        return None
    return read_text(data, file, report, path=str(Path(path).absolute()))


def read_text(
    text_or_bytes: str | bytes, file: str, report: Report, *, path: str = ""
) -> Document | None:
    """The document in a text, or in bytes as RFC 8259 and YAML 1.2 encode them."""
    if isinstance(text_or_bytes, bytes):
        digest = hashlib.sha256(text_or_bytes).hexdigest()
        text = _decode(text_or_bytes, file, report)
        if text is None:
            return None
    else:
        digest = hashlib.sha256(text_or_bytes.encode("utf-8", "surrogatepass")).hexdigest()
        text = text_or_bytes
    if "\r" in text:
        # It ends a line alone, too; from here on lines are counted by one character.
        text = _LONE_CR.sub("\n", text)
    report.sources[file] = text
    try:
        root, problems = _parse(text, file)
    except SyntaxFailure as failure:
        origin = Origin(file, "", *failure.mark)
        report.add(failure.code, failure.message, origin, advice=failure.advice)
        return None
    for problem in problems:
        report.add(problem.code, problem.message, Origin(file, problem.pointer, *problem.mark))
    return Document(file=file, path=path, root=root, digest=digest)


def _parse(text: str, file: str) -> tuple[Any, list[Problem]]:
    from .json_parser import JsonParser

    start = text.lstrip(" \t\r\n")[:1]
    if not start:
        raise SyntaxFailure("empty-document", "the file is empty", (1, 1))
    builder = Builder()
    if start in "{[":
        try:
            return JsonParser(text, builder).parse(), builder.problems
        except SyntaxFailure as failure:
            # Flow style YAML begins like JSON too; a file that is named JSON is held to it.
            if file.endswith(".json") or failure.code != "not-json":
                raise
            builder = Builder()
    from .yaml_parser import YamlParser

    root = YamlParser(text, builder).parse()
    if root is None:
        raise SyntaxFailure("empty-document", "there is nothing but comments in the file", (1, 1))
    return root, builder.problems


def _decode(data: bytes, file: str, report: Report) -> str | None:
    encoding = "utf-8"
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            data, encoding = data[len(mark) :], name
            break
    else:
        mark = b""
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        before = data[: error.start].decode(encoding, "replace")
        line = before.count("\n") + 1
        column = len(before) - before.rfind("\n")
        # Only the text up to the flaw is kept: what follows may not be text at all.
        report.sources[file] = before
        report.add(
            "invalid-encoding",
            f"byte {data[error.start]:#04x} at offset {error.start + len(mark)} "
            f"is not {encoding.upper()}",
            Origin(file, "", line, column),
        )
        return None
