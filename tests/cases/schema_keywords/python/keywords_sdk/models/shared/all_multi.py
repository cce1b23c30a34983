from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant

AllMulti = Annotated[str | int | UnknownVariant, OneOf()]
