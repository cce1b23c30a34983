"""What templates may call: each takes text of the document and returns text that cannot be code."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from .literals import comment, json_text, string


def lines(several: Iterable[str]) -> str:
    return "\n".join(several)


FILTERS: Mapping[str, Callable[..., object]] = {
    "comment": comment,
    "json": json_text,
    "lines": lines,
    "string": string,
}
