"""Where in a value something is wrong, in the names of whoever made the value.

pydantic's own places have the labels of unions in them. A core schema tells these from members,
and what a member is called in JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

Steps: TypeAlias = "tuple[str | int, ...]"
_INNER = ("model", "default", "nullable", "function-after", "function-before", "function-wrap")


class Places:
    """The places in values of one type; with ``wire`` by the names in JSON, else by Python's."""

    def __init__(self, schema: Any, *, wire: bool) -> None:
        self._schema = schema
        self._wire = wire
        self._definitions: dict[str, Any] = {}

    def of(self, loc: Steps) -> str:
        """A place of pydantic's as text, "" for the value itself."""
        steps = self._steps(self._schema, loc)
        return ".".join(map(str, loc if steps is None else steps))

    def _steps(self, schema: Any, loc: Steps) -> Steps | None:
        """``loc`` without labels, ``None`` where ``schema`` has no such place."""
        if not loc:
            return ()
        kind: str = schema["type"]
        if kind == "definitions":
            self._definitions |= {one["ref"]: one for one in schema["definitions"]}
            return self._steps(schema["schema"], loc)
        if kind == "definition-ref":
            return self._steps(self._definitions[schema["schema_ref"]], loc)
        if kind in _INNER:
            return self._steps(schema["schema"], loc)
        first, *rest = loc
        if kind in ("union", "tagged-union"):
            found = (self._steps(choice, tuple(rest)) for choice in _choices(schema, first))
            return next((steps for steps in found if steps is not None), None)
        step = self._step(schema, first)
        if step is None:
            return None
        shown, inner = step
        below = self._steps(inner, tuple(rest))
        return None if below is None else (shown, *below)

    def _step(self, schema: Any, key: str | int) -> tuple[str | int, Any] | None:
        """What the member or item is called, and its schema."""
        match schema["type"]:
            case "model-fields":
                field = schema["fields"].get(key)
                if field is None:
                    return key, schema.get("extras_schema", _ANY)
                return (field.get("validation_alias", key) if self._wire else key), field["schema"]
            case "list":
                return key, schema.get("items_schema", _ANY)
            case "dict":
                return key, schema.get("values_schema", _ANY)
            case "any":
                return key, schema
            case _:
                return None


_ANY = {"type": "any"}


def _choices(schema: Any, label: str | int) -> Iterator[Any]:
    """The variants that a label may stand for."""
    if schema["type"] == "tagged-union":
        yield from (one for tag, one in schema["choices"].items() if str(tag) == str(label))
    else:
        yield from (one[0] if isinstance(one, tuple) else one for one in schema["choices"])
