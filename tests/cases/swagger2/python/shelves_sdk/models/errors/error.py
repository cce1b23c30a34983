"""An answer of the API that is a ``ErrorData``."""

from __future__ import annotations

from ..._runtime.errors import ApiError
from ...types import BaseModel


class ErrorData(BaseModel):
    reason: str | None = None


class Error(ApiError):
    """An answer of the API that is a ``ErrorData``."""

    data: ErrorData
    data_type = ErrorData

    @property
    def reason(self) -> str | None:
        return self.data.reason
