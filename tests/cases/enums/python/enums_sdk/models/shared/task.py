from __future__ import annotations

from typing import Any

from ...types import UNSET, BaseModel, OptionalNullable
from .state import State
from .task_answer import TaskAnswer
from .task_colour import TaskColour
from .task_level import TaskLevel
from .task_only import TaskOnly
from .task_priority import TaskPriority
from .task_stray import TaskStray
from .task_version import TaskVersion


class Task(BaseModel):
    state: State | None = None
    priority: TaskPriority | None = None
    colour: OptionalNullable[TaskColour] = UNSET
    only: TaskOnly | None = None
    level: TaskLevel | None = TaskLevel.VALUE_10
    version: OptionalNullable[TaskVersion] = UNSET
    answer: TaskAnswer | None = None
    stray: TaskStray | None = None
    flag: bool | None = None
    bits: Any = None
