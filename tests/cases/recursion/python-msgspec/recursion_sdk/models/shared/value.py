from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, TypeAlias

from ...types import OneOf, TypeAliasType, UnknownVariant

if TYPE_CHECKING:
    Value: TypeAlias = "Annotated[str | list[Value] | dict[str, Value] | UnknownVariant, OneOf()]"
else:
    Value = TypeAliasType(
        "Value", lambda: Annotated[str | list[Value] | dict[str, Value] | UnknownVariant, OneOf()]
    )
