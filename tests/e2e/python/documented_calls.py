"""The calls of calls.yaml in Python's spelling."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml
from scenario import HERE


def snake(name: str) -> str:
    """``V2ListRunsResponse`` → ``v2_list_runs_response``."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


@dataclass(frozen=True, slots=True)
class DocumentedCall:
    """One line of calls.yaml."""

    operation: str
    group: str
    method_name: str
    takes: str
    example: Mapping[str, Any]
    status: int
    answer: str
    body: Mapping[str, Any] | None

    def method(self, sdk: Any, suffix: str = "") -> Any:
        return getattr(getattr(sdk.orchestration, self.group), snake(self.method_name) + suffix)

    def arguments(self, request: Mapping[str, Any] | None) -> tuple[Any, ...]:
        """The positional arguments for a request in the document's spelling."""
        given = dict(request or {})
        match self.takes:
            case "nothing":
                assert not given
                return ()
            case "body":
                return (given["body"],) if "body" in given else ()
            case _:
                if "body" in given:
                    given["requestBody"] = given.pop("body")
                return ({snake(name): value for name, value in given.items()},)


def load_calls() -> dict[str, DocumentedCall]:
    document = yaml.safe_load((HERE / "calls.yaml").read_text(encoding="utf-8"))
    return {
        operation: DocumentedCall(
            operation,
            group,
            raw.get("method", operation),
            raw.get("takes", "parameters"),
            raw.get("example", {}),
            raw["status"],
            raw.get("answer", ""),
            raw.get("body"),
        )
        for group, operations in document.items()
        for operation, raw in operations.items()
    }


CALLS = load_calls()
