"""Validators: built where they are first needed, then kept; and what they find, in words."""

from __future__ import annotations

from _thread import allocate_lock
from typing import Any, TypeAlias

from pydantic import ConfigDict, TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from .places import Places
from .plain import class_of
from .scalars import USED, WIRE, unmark

Adapter: TypeAlias = TypeAdapter[Any]
Invalid = ValidationError
"""What a value that does not fit raises."""
Unsendable = PydanticSerializationError
"""What ``dump`` raises for a value that has no JSON form."""

SHOWN = 5
"""Findings that a message lists."""


# A file is no type of pydantic's.
_CONFIG = ConfigDict(ser_json_inf_nan="constants", arbitrary_types_allowed=True)
_building = allocate_lock()
"""Classes that are being built refer to each other; two threads must not build them at once."""


def adapter_of(type_: Any) -> Adapter:
    """A built adapter. Models put building off (``defer_build``); what asks for one needs it now,
    and has to know what is in it."""
    # A model has a configuration of its own and takes no other; its adapter knows it only where
    # the model was built before.
    model = getattr(type_, "__origin__", type_)
    is_model = hasattr(model, "model_config")
    with _building:
        if is_model:
            model.model_rebuild()
        adapter = TypeAdapter[Any](type_, config=None if is_model else _CONFIG)
        adapter.rebuild(raise_errors=True)
    return adapter


def findings(error: ValidationError, whole: str, adapter: Adapter, *, wire: bool = False) -> str:
    """What is wrong, each with its place, ``whole`` for the value itself; never the values, which
    may be secret. With ``wire`` members have the names of the API, else those of Python."""
    details = error.errors(include_url=False, include_input=False, include_context=False)
    # That a value is not UNSET is no news to anybody.
    items = [item for item in details if item["loc"][-1:] != ("is-instance[Unset]",)]
    places = Places(adapter.core_schema, wire=wire)
    found = [f"{places.of(item['loc']) or whole}: {item['msg']}" for item in items[:SHOWN]]
    more = len(items) - len(found)
    return "; ".join(found) + (f"; and {more} more" if more > 0 else "")


def dump(adapter: Adapter, value: Any) -> bytes:
    """JSON as it goes over the wire. Raises pydantic's ``PydanticSerializationError``, and
    ``ValueError`` for a number that JSON does not have (RFC 8259, 6)."""
    context = WIRE if USED else None
    made = adapter.dump_json(
        value, by_alias=True, exclude_unset=True, warnings=False, context=context
    )
    if b"NaN" in made or b"Infinity" in made:
        _check_numbers(made)
    return unmark(made) if USED else made


def _check_numbers(content: bytes) -> None:
    import json

    def refuse(name: str) -> None:
        raise ValueError(f"{name} is not a number in JSON")

    json.loads(content, parse_constant=refuse, parse_int=str)


def extra_of(model: Any) -> dict[str, Any]:
    """The members of a model that the document does not list; of anything else there are none."""
    return getattr(model, "model_extra", None) or {}


def members(model: Any) -> dict[str, Any]:
    """What of a model is sent, by wire name."""
    fields: dict[str, Any] = class_of(model).model_fields
    names = model.model_dump(exclude_unset=True, include=set(fields), warnings=False)
    found = {fields[name].alias or name: getattr(model, name) for name in names}
    return {**found, **extra_of(model)}
