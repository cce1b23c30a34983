from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant

AllTupleMixedItem = Annotated[float | str | UnknownVariant, OneOf()]
