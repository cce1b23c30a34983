from __future__ import annotations

from typing import Annotated

from pydantic import Field

from ...types import BaseModel
from .v2_trigger_test_filter import V2TriggerTestFilter
from .v2_trigger_test_variables_value import V2TriggerTestVariablesValue


class V2TriggerTest(BaseModel):
    """What a trigger would make of an event."""

    filter_: Annotated[V2TriggerTestFilter | None, Field(alias="filter")] = None
    """Outcome of the filter."""

    variables: dict[str, V2TriggerTestVariablesValue] | None = None
    """Outcome of each variable, by name."""
