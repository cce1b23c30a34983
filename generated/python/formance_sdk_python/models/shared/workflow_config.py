from __future__ import annotations

from typing import Any, NotRequired, TypedDict

from ...types import BaseModel


class WorkflowConfig(BaseModel):
    """Definition of a workflow: the stages that every run goes through."""

    name: str | None = None
    """Name for people to recognise the workflow by. Names need not be unique."""

    stages: list[dict[str, Any]]
    """The stages, in the order in which they run. Each has one key, the kind of the stage (`send`,
    `delay`, `wait_event` …), and below it the settings of that kind. Strings may contain
    `${variable}` placeholders, filled in from the variables of the run.
    """


class WorkflowConfigTypedDict(TypedDict):
    name: NotRequired[str | None]
    stages: list[dict[str, Any]]
