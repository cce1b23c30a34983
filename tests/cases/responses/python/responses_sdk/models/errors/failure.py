"""An answer of the API that is a ``FailureData``."""

from __future__ import annotations

from ..._runtime.errors import ApiError
from ...types import BaseModel
from .failure_code import FailureCode


class FailureData(BaseModel):
    code: FailureCode


class Failure(ApiError):
    """An answer of the API that is a ``FailureData``."""

    data: FailureData
    data_type = FailureData

    @property
    def code(self) -> FailureCode:
        return self.data.code
