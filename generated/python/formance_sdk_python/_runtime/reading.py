"""From JSON text to values of one type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from pydantic import ValidationError

from . import scalars
from .adapters import adapter_of, findings

if TYPE_CHECKING:
    from pydantic import TypeAdapter


class Json:
    """Reads values of one type from JSON text; the validator is built with the first."""

    __slots__ = ("_adapter", "_exact", "type")

    def __init__(self, type_: Any) -> None:
        self.type = type_
        self._adapter: TypeAdapter[Any] | None = None
        self._exact = False

    def __call__(self, content: bytes) -> Any:
        """Raises ``ValueError`` (pydantic's ``ValidationError`` is one)."""
        adapter = self._adapter
        if adapter is None:
            adapter = adapter_of(self.type)
            self._exact = bool(scalars.USED) and has_decimal(adapter.core_schema)
            self._adapter = adapter
        try:
            if self._exact:
                import json

                value = json.loads(content, parse_float=scalars.Digits)
                return adapter.validate_python(value, by_name=False, by_alias=True)
            return adapter.validate_json(content, by_name=False, by_alias=True)
        except ValidationError as error:
            from .trials import tried

            return tried(adapter, content, error, scalars.Digits if self._exact else float)

    def explained(self, error: Exception) -> str:
        """Where the content is not of the type, by the names in it; not what it says there."""
        if self._adapter is not None and isinstance(error, ValidationError):
            return findings(error, "body", self._adapter, wire=True)
        return str(error) or type(error).__name__


def has_decimal(schema: Any) -> bool:
    """Whether a decimal is anywhere in a core schema: then JSON numbers must not become floats."""
    pending: list[Any] = [schema]
    seen: set[int] = set()
    while pending:
        node = pending.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        if isinstance(node, dict):
            members = cast("dict[str, Any]", node)
            if members.get("type") == "decimal":
                return True
            pending += members.values()
        elif isinstance(node, list | tuple):
            pending += cast("list[Any]", node)
    return False
