from __future__ import annotations

from typing import Annotated, NotRequired, TypedDict

from ...types import BaseModel, OneOf, UnknownVariant
from .tanker_kind import TankerKind


class Bicycle(BaseModel):
    kind: str
    wheels: int
    towed: AnyVehicle | None = None


class Lorry(BaseModel):
    kind: str
    wheels: int
    towed: AnyVehicle | None = None
    tons: float


class Tanker(BaseModel):
    """A subtype of a subtype."""

    kind: TankerKind
    wheels: int
    towed: AnyVehicle | None = None
    tons: float
    litres: int | None = None


class Vehicle(BaseModel):
    """A vehicle, of which kind says more."""

    kind: str
    wheels: int
    towed: AnyVehicle | None = None


AnyVehicle = Annotated[
    Vehicle | Bicycle | Lorry | Tanker | UnknownVariant,
    OneOf("kind", {"Vehicle": Vehicle, "bike": Bicycle, "lorry": Lorry, "tank": Tanker}),
]
"""A vehicle, of which kind says more."""


class BicycleTypedDict(TypedDict):
    kind: str
    wheels: int
    towed: NotRequired[AnyVehicleTypedDict | None]


class LorryTypedDict(TypedDict):
    kind: str
    wheels: int
    towed: NotRequired[AnyVehicleTypedDict | None]
    tons: float


class TankerTypedDict(TypedDict):
    kind: TankerKind | str
    wheels: int
    towed: NotRequired[AnyVehicleTypedDict | None]
    tons: float
    litres: NotRequired[int | None]


class VehicleTypedDict(TypedDict):
    kind: str
    wheels: int
    towed: NotRequired[AnyVehicleTypedDict | None]


AnyVehicleTypedDict = VehicleTypedDict | BicycleTypedDict | LorryTypedDict | TankerTypedDict
