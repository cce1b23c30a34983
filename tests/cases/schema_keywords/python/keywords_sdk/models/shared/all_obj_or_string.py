from __future__ import annotations

from typing import Annotated

from ...types import OneOf, UnknownVariant
from .all_obj_or_string_object import AllObjOrStringObject

AllObjOrString = Annotated[AllObjOrStringObject | str | UnknownVariant, OneOf()]
