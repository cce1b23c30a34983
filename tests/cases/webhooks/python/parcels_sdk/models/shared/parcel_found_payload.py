from __future__ import annotations

from typing import Literal

from ...types import BaseModel
from .parcel_found_payload_data import ParcelFoundPayloadData


class ParcelFoundPayload(BaseModel):
    type: Literal["parcel.found"] = "parcel.found"
    data: ParcelFoundPayloadData
