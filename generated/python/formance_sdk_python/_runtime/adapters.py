"""Validators: built where they are first needed, then kept."""

from __future__ import annotations

from typing import Any

from pydantic import TypeAdapter


def adapter_of(type_: Any) -> TypeAdapter[Any]:
    """A built adapter. Models put building off (``defer_build``); what asks for one needs it now,
    and has to know what is in it."""
    adapter = TypeAdapter[Any](type_)
    adapter.rebuild(raise_errors=True)
    return adapter
