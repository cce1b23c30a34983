"""What templates may call: each takes text of the document and returns text that cannot be code, or
moves code that is there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from . import comments
from .format import columns, continued, fitted, indented
from .imports import import_block
from .literals import string


def comment(text: str, depth: int = 0) -> str:
    """A comment of ``text``, ``depth`` tabs to the right; "" for none."""
    return indented("\n".join(comments.comment(text, depth)), depth)


def lines(several: Iterable[str]) -> str:
    return "\n".join(several)


FILTERS: Mapping[str, Callable[..., object]] = {
    "columns": columns,
    "comment": comment,
    "continued": continued,
    "fitted": fitted,
    "imports": import_block,
    "indented": indented,
    "lines": lines,
    "string": string,
}
