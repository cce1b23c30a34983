"""What templates may call: each takes text of the document and returns text that cannot be code."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping

from sdkwright.render.text import clean

from .imports import statement
from .layout import class_head, getter_head
from .literals import WIDTH, docstring, literal

_MARKDOWN = str.maketrans({c: f"\\{c}" for c in "\\`*_{}[]<>#|~"})


def indented(text: str, columns: int) -> str:
    """Every line of ``text`` moved to the right."""
    margin = " " * columns
    return "\n".join(margin + line if line else "" for line in text.split("\n"))


def imported(name: str, module: str, columns: int) -> str:
    """The import of ``name``, but for the indentation of its first line by so many columns."""
    return f"\n{' ' * columns}".join(statement(module, [name], WIDTH - columns))


def toml(text: str) -> str:
    """A basic string (TOML 1.0, String)."""
    return json.dumps(clean(text), ensure_ascii=False).replace("\x7f", "\\u007f")


def markdown(text: str) -> str:
    """Plain text on one line of Markdown (CommonMark 0.31, 2.4)."""
    return " ".join(clean(text).split()).translate(_MARKDOWN)


def lines(several: Iterable[str]) -> str:
    return "\n".join(several)


FILTERS: Mapping[str, Callable[..., object]] = {
    "class_head": class_head,
    "docstring": docstring,
    "getter_head": getter_head,
    "imported": imported,
    "indented": indented,
    "lines": lines,
    "literal": literal,
    "markdown": markdown,
    "toml": toml,
}
