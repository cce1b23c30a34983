"""What went wrong, in a form that programs can act on."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ..._runtime.errors import ApiError
from ...types import BaseModel
from .v2_error_error_code import V2ErrorErrorCode


class V2ErrorData(BaseModel):
    """What went wrong, in a form that programs can act on."""

    error_code: Annotated[V2ErrorErrorCode, Field(alias="errorCode")]
    """Kind of the error. `VALIDATION`: the request was not understood or is not allowed now;
    `NOT_FOUND`: there is no object with the given identifier; `INTERNAL`: the service failed.
    """

    error_message: Annotated[str, Field(alias="errorMessage")]
    """The error in words, meant for people and logs. Do not parse it."""


class V2Error(ApiError):
    """What went wrong, in a form that programs can act on."""

    data: V2ErrorData
    data_type = V2ErrorData

    @property
    def error_code(self) -> V2ErrorErrorCode:
        """Kind of the error. `VALIDATION`: the request was not understood or is not allowed now;
        `NOT_FOUND`: there is no object with the given identifier; `INTERNAL`: the service
        failed.
        """
        return self.data.error_code

    @property
    def error_message(self) -> str:
        """The error in words, meant for people and logs. Do not parse it."""
        return self.data.error_message
