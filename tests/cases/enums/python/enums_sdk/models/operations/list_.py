"""list: GET /tasks"""

from __future__ import annotations

from typing import NotRequired, TypedDict

from ..._runtime.operation import Operation, Param, Result
from ..._runtime.response import Response
from ...types import BaseModel, OpenEnum
from ..shared.task import Task


class ListSort(OpenEnum):
    ASC = "asc"
    DESC = "desc"


class ListRequest(BaseModel):
    sort: ListSort | None = ListSort.ASC


class ListRequestTypedDict(TypedDict):
    sort: NotRequired[ListSort | str | None]


class ListResponse(Response):
    """What ``list`` answers."""

    __slots__ = ("task",)

    task: Task | None
    """One task."""


OPERATION = Operation(
    id="list",
    method="GET",
    path="/tasks",
    request=ListRequest,
    params=(Param("sort", "sort", "query", "form", True),),
    envelope=ListResponse,
    results=(Result("200", "json", "application/json", field="task", type=Task),),
)
