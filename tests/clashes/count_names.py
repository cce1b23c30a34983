"""``python count_names.py EXPRESSION …`` in the folder of the package ``clash``: imports every
module and prints the value of each expression."""

from __future__ import annotations

import enum
import importlib
import inspect
import json
import pkgutil
import sys
from typing import Any

sys.path.insert(0, ".")

import clash
from clash.models import errors, operations, shared  # noqa: F401 - for the expressions

for module in pkgutil.walk_packages(clash.__path__, "clash."):
    importlib.import_module(module.name)
client = clash.SDK()
_OPTIONS = """security server_idx server_url client async_client retry_config timeout_ms
debug_logger hooks transport"""
variables = set(inspect.signature(clash.SDK).parameters) - {*_OPTIONS.split()}


def models(space: str) -> int:
    module = {"shared": shared, "errors": errors}[space]
    found = [getattr(module, name) for name in module.__all__ if name != "Security"]
    own = [thing for thing in found if thing.__module__.startswith(f"{module.__name__}.")]
    if space == "errors":
        return sum(issubclass(thing, Exception) for thing in own)
    return sum(not thing.__name__.endswith("TypedDict") for thing in own)


def methods(group: Any) -> int:
    """Those with an async twin are operations."""
    names = dir(type(group))
    return sum(f"{name}_async" in names or f"{name}_asynchronous" in names for name in names)


def every_method(group: Any) -> int:
    inner = [value for name, value in inspect.getmembers(group) if _is_group(name, value)]
    return methods(group) + sum(map(every_method, inner))


def _is_group(name: str, value: Any) -> bool:
    return not name.startswith("_") and type(value).__module__.startswith("clash._groups")


def modules() -> int:
    path = importlib.import_module("clash.models.operations").__path__
    return sum(not module.name.startswith("_") for module in pkgutil.iter_modules(path))


def fields(model: Any) -> int:
    return len(model.model_fields)


def fields_of(record: Any) -> int:
    return len(inspect.signature(record).parameters)


def members(values: type[enum.Enum]) -> int:
    return len(values.__members__)


def slots(envelope: Any) -> int:
    return len(envelope.__slots__)


def parsers() -> int:
    webhooks = importlib.import_module("clash.webhooks")
    return sum(name.startswith("parse_") for name in dir(webhooks)) - hasattr(
        webhooks, "parse_webhook"
    )


print(json.dumps({expression: eval(expression) for expression in sys.argv[1:]}))  # noqa: S307
