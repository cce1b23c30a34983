from __future__ import annotations

from typing import Annotated

from ...types import OneOf
from .bag import Bag, BagTypedDict
from .tin import Tin, TinTypedDict

Pack = Annotated[Tin | Bag, OneOf("type", {"tin": Tin, "bag": Bag})]


PackTypedDict = TinTypedDict | BagTypedDict
