from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant

AllArrOrString = Annotated[list[int] | str | UnknownVariant, OneOf()]
