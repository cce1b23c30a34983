from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant

AllMultiNull = Annotated[str | int | UnknownVariant, OneOf()]
