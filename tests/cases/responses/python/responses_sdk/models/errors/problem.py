"""An answer of the API that is a ``ProblemData``."""

from __future__ import annotations

from ..._runtime.errors import ApiError
from ...types import BaseModel
from .failure import FailureData


class ProblemData(BaseModel):
    title: str | None = None
    cause: FailureData | None = None


class Problem(ApiError):
    """An answer of the API that is a ``ProblemData``."""

    data: ProblemData
    data_type = ProblemData

    @property
    def title(self) -> str | None:
        return self.data.title

    @property
    def cause(self) -> FailureData | None:
        return self.data.cause
