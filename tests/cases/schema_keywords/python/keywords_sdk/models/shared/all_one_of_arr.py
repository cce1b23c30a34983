from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant

AllOneOfArr = Annotated[list[str] | str | UnknownVariant, OneOf()]
