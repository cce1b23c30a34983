from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant

AllAnyOfNum = Annotated[int | float | UnknownVariant, OneOf()]
