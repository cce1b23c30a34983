"""searchTenant: POST /tenants/{tenant}/search"""

from __future__ import annotations

from typing import Annotated, TypedDict

from pydantic import Field

from ..._runtime.operation import Body, Cursor, Operation, Param, Result
from ..._runtime.pages import Page
from ...types import BaseModel
from ..shared.item import Item
from ..shared.search import Search, SearchTypedDict


class SearchTenantResponseBody(BaseModel):
    next: str | None = None
    items: list[Item] | None = None


class SearchTenantRequest(BaseModel):
    tenant: str
    request_body: Annotated[Search, Field(alias="requestBody")]


class SearchTenantRequestTypedDict(TypedDict):
    tenant: str
    request_body: SearchTypedDict


class SearchTenantResponse(Page[Item]):
    """What ``searchTenant`` answers."""

    __slots__ = ("response_body",)

    response_body: SearchTenantResponseBody | None
    """One page."""


OPERATION = Operation(
    id="searchTenant",
    method="POST",
    path="/tenants/{tenant}/search",
    request=SearchTenantRequest,
    params=(Param("tenant", "tenant", "path", "simple", False, required=True),),
    bodies=(Body("json", "application/json", field="request_body", required=True),),
    envelope=SearchTenantResponse,
    results=(
        Result(
            "200", "json", "application/json", field="response_body", type=SearchTenantResponseBody
        ),
    ),
    pages=Cursor(
        param=("request_body", "paging", "after"),
        result="response_body",
        items=("items",),
        next=("next",),
    ),
)
