from __future__ import annotations

from ...types import OpenEnum


class V2ErrorErrorCode(OpenEnum):
    """Kind of the error. `VALIDATION`: the request was not understood or is not allowed now;
    `NOT_FOUND`: there is no object with the given identifier; `INTERNAL`: the service failed.
    """

    VALIDATION = "VALIDATION"
    NOT_FOUND = "NOT_FOUND"
    INTERNAL = "INTERNAL"
