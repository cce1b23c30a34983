from __future__ import annotations

from ...types import UNSET, BaseModel, OptionalNullable
from .state import State
from .task_colour import TaskColour
from .task_only import TaskOnly
from .task_priority import TaskPriority


class Task(BaseModel):
    state: State | None = None
    priority: TaskPriority | None = None
    colour: OptionalNullable[TaskColour] = UNSET
    only: TaskOnly | None = None
