"""What templates may call: each takes text of the document and returns text that cannot be code."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .literals import json_text, string

FILTERS: Mapping[str, Callable[..., object]] = {"json": json_text, "string": string}
