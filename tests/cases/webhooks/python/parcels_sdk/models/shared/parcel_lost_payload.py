from __future__ import annotations

from typing import Literal

from ...types import BaseModel
from .parcel_lost_payload_data import ParcelLostPayloadData


class ParcelLostPayload(BaseModel):
    type: Literal["parcel.lost"] = "parcel.lost"
    data: ParcelLostPayloadData
