from __future__ import annotations

from typing import Annotated

from typing_extensions import TypeAliasType

from ...types import OneOf, UnknownVariant

Value = TypeAliasType(
    "Value", "Annotated[str | list[Value] | dict[str, Value] | UnknownVariant, OneOf()]"
)
