"""What templates may call: each takes text of the document and returns text that cannot be code."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .literals import string

FILTERS: Mapping[str, Callable[..., object]] = {"string": string}
