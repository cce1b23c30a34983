from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from typing_extensions import TypeAliasType

from ...types import OneOf, UnknownVariant

if TYPE_CHECKING:
    Value: TypeAlias = "Annotated[str | list[Value] | dict[str, Value] | UnknownVariant, OneOf()]"
else:
    Value = TypeAliasType(
        "Value", "Annotated[str | list[Value] | dict[str, Value] | UnknownVariant, OneOf()]"
    )
