"""What the group pages state about every operation, compared with the facts and the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from markdown_pages import read

PROJECT = Path(__file__).parents[2]
SDKS = PROJECT / "generated" / "python" / "docs" / "sdks"
FACTS = yaml.safe_load((PROJECT / "tests" / "e2e" / "calls.yaml").read_text(encoding="utf-8"))
SPEC = yaml.safe_load((PROJECT / "spec" / "orchestration-2.0.yaml").read_text(encoding="utf-8"))
ERRORS = {"v1": "errors.Error", "v2": "errors.V2Error"}


def snake(name: str) -> str:
    """``getServerInfo`` → ``get_server_info``; a lower-case run has no break to find."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def pascal(name: str) -> str:
    return name[0].upper() + name[1:]


def operations() -> Iterator[Any]:
    for group, members in FACTS.items():
        for id, fact in members.items():
            yield pytest.param(group, id, fact, id=f"{group}.{id}")


def routes() -> dict[str, tuple[str, str, list[str]]]:
    found = {}
    for path, item in SPEC["paths"].items():
        for method, operation in item.items() if path.startswith("/") else ():
            if isinstance(operation, dict) and "operationId" in operation:
                scopes = [s for r in operation["security"] for v in r.values() for s in v]
                found[operation["operationId"]] = (method.upper(), path, scopes)
    return found


ROUTES = routes()


def section(group: str, heading: str) -> str:
    text = (SDKS / f"orchestration{group}" / "README.md").read_text(encoding="utf-8")
    parts = re.split(r"^## ", text, flags=re.MULTILINE)
    (found,) = [part for part in parts if part.split("\n", 1)[0] == heading]
    return found


@pytest.mark.parametrize(("group", "id", "fact"), list(operations()))
def test_operation(group: str, id: str, fact: dict[str, Any]) -> None:
    text = section(group, snake(fact.get("method", id)))
    method, path, scopes = ROUTES[id]
    assert f"`{method} {path}`, with the scope `{scopes[0]}`" in text
    assert f"**[operations.{pascal(id)}Response](" in text
    assert f"| [{ERRORS[group]}](" in text and "| default | `application/json` |" in text
    assert "| [errors.SDKError](" in text and "| 4XX, 5XX | `*/*` |" in text
    assert f"- `{fact['status']}`" in text
    request = [line for line in text.split("\n") if line.startswith("| `request` |")]
    assert len(request) == (0 if fact.get("takes") == "nothing" else 1)
    if "takes" not in fact:
        assert f"[operations.{pascal(id)}Request](" in request[0]
    assert "| `retries` | [utils.RetryConfig](" in text


@pytest.mark.parametrize(("group", "id", "fact"), list(operations()))
def test_example(group: str, id: str, fact: dict[str, Any]) -> None:
    name = snake(fact.get("method", id))
    text = section(group, name)
    block = text.split("```python\n", 1)[1].split("```", 1)[0]
    if "example" in fact:
        for wire, value in fact["example"].items():
            shown = "<id>" if value == "<value>" and wire.endswith("ID") else value
            assert f'"{wire_name(wire)}": {python(shown)}' in block
    else:
        assert f".{name}()" in block
    body = fact.get("answer")
    field = snake(body) if body else ""
    assert (f"assert res.{field} is not None" if body else "assert res is not None") in block


def wire_name(wire: str) -> str:
    return snake(wire.replace("ID", "Id"))


def python(value: object) -> str:
    return f'"{value}"' if isinstance(value, str) else repr(value)


def test_operations_are_in_alphabetical_order() -> None:
    for folder in SDKS.iterdir():
        page = read(folder / "README.md")
        names = [
            token.content
            for before, token in zip(page.tokens, page.tokens[1:], strict=False)
            if before.type == "heading_open" and before.tag == "h2"
        ]
        assert names[0] == "Overview" and names[1:] == sorted(names[1:])
