from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field

from ...types import BaseModel, DateTime


class Trigger(BaseModel):
    """A stored trigger."""

    event: str
    """Type of the events to react to, for example `SAVED_PAYMENT`."""

    workflow_id: Annotated[str, Field(alias="workflowID")]
    """Identifier of the workflow to start."""

    version: str | None = None
    """Version of the events to react to; every version if absent."""

    filter_: Annotated[str | None, Field(alias="filter")] = None
    """Expression over the event. Only events for which it is true start the workflow; all do if it
    is absent.
    """

    vars: dict[str, Any] | None = None
    """Variables for the run, by name. Each value is an expression over the event."""

    name: str | None = None
    """Name for people to recognise the trigger by. Names need not be unique."""

    id: str
    """Identifier of the trigger."""

    created_at: Annotated[DateTime, Field(alias="createdAt")]
    """When the trigger was stored."""
