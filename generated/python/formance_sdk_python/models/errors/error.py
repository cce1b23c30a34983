"""What went wrong, in a form that programs can act on."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ..._runtime.errors import ApiError
from ...types import BaseModel
from .error_error_code import ErrorErrorCode


class ErrorData(BaseModel):
    """What went wrong, in a form that programs can act on."""

    error_code: Annotated[ErrorErrorCode, Field(alias="errorCode")]
    """Kind of the error. `VALIDATION`: the request was not understood or is not allowed now;
    `NOT_FOUND`: there is no object with the given identifier; `INTERNAL`: the service failed.
    """

    error_message: Annotated[str, Field(alias="errorMessage")]
    """The error in words, meant for people and logs. Do not parse it."""


class Error(ApiError):
    """What went wrong, in a form that programs can act on."""

    data: ErrorData
    data_type = ErrorData

    @property
    def error_code(self) -> ErrorErrorCode:
        """Kind of the error. `VALIDATION`: the request was not understood or is not allowed now;
        `NOT_FOUND`: there is no object with the given identifier; `INTERNAL`: the service
        failed.
        """
        return self.data.error_code

    @property
    def error_message(self) -> str:
        """The error in words, meant for people and logs. Do not parse it."""
        return self.data.error_message
