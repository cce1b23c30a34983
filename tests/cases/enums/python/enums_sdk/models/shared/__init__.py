"""Models that requests and responses share, and ``Security``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .security import Security
    from .state import State
    from .task import Task
    from .task_answer import TaskAnswer
    from .task_colour import TaskColour
    from .task_level import TaskLevel
    from .task_only import TaskOnly
    from .task_priority import TaskPriority
    from .task_stray import TaskStray
    from .task_version import TaskVersion

__all__ = [
    "Security",
    "State",
    "Task",
    "TaskAnswer",
    "TaskColour",
    "TaskLevel",
    "TaskOnly",
    "TaskPriority",
    "TaskStray",
    "TaskVersion",
]

_MODULES = {
    "Security": ".security",
    "State": ".state",
    "Task": ".task",
    "TaskAnswer": ".task_answer",
    "TaskColour": ".task_colour",
    "TaskLevel": ".task_level",
    "TaskOnly": ".task_only",
    "TaskPriority": ".task_priority",
    "TaskStray": ".task_stray",
    "TaskVersion": ".task_version",
}

# Type checkers read the imports; they would take every name for granted if they read this.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # A module is imported when one of its names is asked for: most programs need few of them.
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
