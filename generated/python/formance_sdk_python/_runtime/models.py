"""What generated models are made of (imports pydantic).

Semantics: what was not set is not sent; ``None`` in an optional field that is not nullable counts
as not set; a required constant is always sent; members the document does not list are kept.
"""

from __future__ import annotations

from functools import partial
from operator import is_
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, Union

import pydantic

from .enums import OpenEnum, OpenIntEnum
from .scalars import Base64Bytes, DateTime, Decimal, Duration
from .unions import OneOf, UnknownVariant
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import core_schema

__all__ = [
    "UNSET",
    "Base64Bytes",
    "BaseModel",
    "DateTime",
    "Decimal",
    "Duration",
    "OneOf",
    "OpenEnum",
    "OpenIntEnum",
    "OptionalNullable",
    "UnknownVariant",
    "Unset",
]

T = TypeVar("T")
OptionalNullable: TypeAlias = Union[T, Unset, None]  # noqa: UP007 - a generic alias at run time
"""A field that may be absent (``UNSET``, the default) or ``null`` (``None``)."""

_is_none = partial(is_, None)
_is_unset = partial(is_, UNSET)
_LEFT_OUT = {id(None): _is_none, id(UNSET): _is_unset}


class BaseModel(pydantic.BaseModel):
    """Base of all models. Fields are set by their Python or their wire names."""

    model_config = pydantic.ConfigDict(
        allow_inf_nan=False,
        arbitrary_types_allowed=True,
        defer_build=True,
        extra="allow",
        hide_input_in_errors=True,
        loc_by_alias=False,  # errors have Python's names, and those of the API by places.Places
        populate_by_name=True,
        protected_namespaces=(),
        ser_json_inf_nan="constants",  # pydantic's own way is to write null; see bodies.dump
    )

    if TYPE_CHECKING:
        # Models say what their further members are; pydantic's own type would forbid that.
        __pydantic_extra__: Any = pydantic.Field(init=False)

    @classmethod
    def __get_pydantic_core_schema__(
        cls, source: Any, handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        schema = handler(source)
        model: Any = handler.resolve_ref_schema(schema)
        while model["type"] != "model" and "schema" in model:
            model = model["schema"]
        if model["type"] == "model" and model["schema"]["type"] == "model-fields":
            _adjust(model, model["schema"])
        return schema

    def __str__(self) -> str:
        return repr(self)

    def model_dump_wire(self) -> Any:
        """The model as it would be sent: JSON values under the names of the API."""
        return self.model_dump(mode="json", by_alias=True, exclude_unset=True)


def _adjust(model: Any, fields: core_schema.ModelFieldsSchema) -> None:
    """Teach the built schema what this module promises; in the core, so that it costs nothing
    per instance (but for models with constants, one call)."""
    constants: set[str] = set()
    for name, field in fields["fields"].items():
        schema = field["schema"]
        if schema["type"] != "default" or "default" not in schema:
            continue
        default = schema["default"]
        # In free data null is a value like others, which is sent where it was set.
        is_free = schema["schema"]["type"] == "any"
        left_out = None if is_free else _LEFT_OUT.get(id(default))
        if left_out is not None:
            field.setdefault("serialization_exclude_if", left_out)
        elif _is_constant(schema["schema"], default):
            constants.add(name)
    if constants:
        from pydantic_core import core_schema

        model["schema"] = core_schema.no_info_after_validator_function(
            partial(_set_constants, frozenset(constants)), fields
        )


def _is_constant(schema: Any, default: Any) -> bool:
    return schema["type"] == "literal" and list(schema["expected"]) == [default]


def _set_constants(names: frozenset[str], fields: Any) -> Any:
    values, extra, fields_set = fields
    return values, extra, fields_set | names
