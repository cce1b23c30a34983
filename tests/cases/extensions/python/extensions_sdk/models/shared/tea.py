from __future__ import annotations

from typing import Annotated, Literal, NotRequired, TypedDict

from pydantic import Field

from ...types import BaseModel
from .grade import Grade
from .pack import Pack, PackTypedDict
from .secret import Secret
from .shop import Shop
from .size import Size
from .tea_colour import TeaColour
from .tea_kind import TeaKind


class Tea(BaseModel):
    id: str
    object: Literal["tea"] = "tea"
    kind: TeaKind
    size: Size | None = None
    grade: Grade | None = None
    colour: TeaColour | None = None
    pack: Pack | None = None
    shop: Shop | None = None
    secrets: list[Secret] | None = None
    content_type: Annotated[str | None, Field(alias="$ct")] = None
    version: Annotated[str | None, Field(alias="e_tag")] = None
    """Deprecated: Use `id`."""

    note: str | None = None


class TeaTypedDict(TypedDict):
    id: str
    object: NotRequired[Literal["tea"] | None]
    kind: TeaKind | str
    size: NotRequired[Size | int | None]
    grade: NotRequired[Grade | str | None]
    colour: NotRequired[TeaColour | str | None]
    pack: NotRequired[PackTypedDict | None]
    shop: NotRequired[Shop | str | None]
    secrets: NotRequired[list[Secret | str] | None]
    content_type: NotRequired[str | None]
    version: NotRequired[str | None]
    note: NotRequired[str | None]
