"""What a step from a kind of type to another does to Go code is what its compiler says, wherever
it is, and what it does that a value may be absent or null; for what is sent and what is received.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import permutations
from typing import Any

import pytest
import yaml
from go_callers import CAREFUL, callers
from oracle import go_build, ways_of
from sdkwright.cli import main
from test_diff_steps import KINDS, prefix_of, said

MODULE = "example.com/all-sdk"
PROPERTIES = ("required", "optional", "nullable", "both")
ITEMS = ("item", "nullable item", "value", "nullable value")
BODIES = ("body", "nullable body", "optional body")
SOME = ("int32", "bigint", "string", "any", "enum", "const", "list", "object")
PLACES = {"optional": tuple(KINDS)} | dict.fromkeys(
    ("required", "item", "others", "variant", "body"), SOME
)
"""Where kinds are compared with each other, and which."""
Step = tuple[str, str, str, str, str]
"""Kind and place before, kind and place now, "sent" or "received"."""


def steps() -> Iterator[Step]:
    for way in ("sent", "received"):
        for place, kinds in PLACES.items():
            for before, after in permutations(kinds, 2):
                yield before, place, after, place, way
        for places in (PROPERTIES, ITEMS[:2], ITEMS[2:], BODIES):
            for before, after in permutations(places, 2):
                for kind in KINDS:
                    if way == "sent" or "optional body" not in (before, after):
                        yield kind, before, kind, after, way


def is_demanded(step: Step) -> bool:
    """Whether what is sent could be absent, and must not be now: code may compile, and send the
    zero value of its type."""
    _, before, _, after, way = step
    absent = ("optional", "both", "optional body")
    return way == "sent" and before in absent and after not in absent


PREFIXES = {prefix_of(number): step for number, step in enumerate(steps())}


def schema_of(kind: str, place: str) -> dict[str, Any]:
    """That of a body in which values of a kind stand in a place."""
    value: dict[str, Any] = KINDS[kind]
    if place in ("nullable", "both", "nullable item", "nullable value", "nullable body"):
        value = {"anyOf": [value, {"type": "null"}]}
    match place:
        case "body" | "nullable body" | "optional body":
            return value
        case "others":
            properties = {"a": {"type": "string"}}
            return {"type": "object", "properties": properties, "additionalProperties": value}
        case "item" | "nullable item":
            value = {"type": "array", "items": value}
        case "value" | "nullable value":
            value = {"type": "object", "additionalProperties": value}
        case "variant":
            value = {"oneOf": [value, {"type": "array", "items": {"type": "boolean"}}]}
    required = ["a"] if place in ("required", "nullable") else []
    return {"type": "object", "properties": {"a": value}, "required": required}


def document(side: int) -> dict[str, Any]:
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for prefix, step in PREFIXES.items():
        kind, place = step[2 * side : 2 * side + 2]
        schema = schema_of(kind, place)
        if not place.endswith("body"):
            schemas[f"{prefix.capitalize()}Thing"] = schema
            schema = {"$ref": f"#/components/schemas/{prefix.capitalize()}Thing"}
        body = {"application/json": {"schema": schema}}
        operation: dict[str, Any] = {"operationId": f"{prefix}Op"}
        if step[4] == "sent":
            operation["requestBody"] = {"required": place != "optional body", "content": body}
            operation["responses"] = {"204": {"description": "Done."}}
        else:
            operation["responses"] = {"200": {"description": "Fine.", "content": body}}
        paths[f"/{prefix}"] = {"post": operation}
    return {
        "openapi": "3.1.0",
        "info": {"title": "All", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


@pytest.fixture(scope="module")
def refused(
    tmp_path_factory: pytest.TempPathFactory, go: str
) -> tuple[dict[str, list[str]], set[str]]:
    """By prefix what the compiler says, and the prefixes of what we call breaking."""
    here = tmp_path_factory.mktemp("steps")
    for number, side in enumerate(("old", "new")):
        path = here / f"{side}.yaml"
        path.write_text(yaml.safe_dump(document(number), sort_keys=False), "utf-8")
        options = ["--output", str(here / side), "--quiet", "--language", "go"]
        assert main(["generate", str(path), *options]) == 0
    found = callers(here / "old", MODULE, list(PREFIXES), ways_of(here / "old.yaml"))
    programs = {name: text for name, text in found.items() if not name.startswith(CAREFUL)}
    old, new = (
        go_build(go, here / f"{side}_use", (MODULE, here / side), programs)
        for side in ("old", "new")
    )
    assert old == []
    lines: dict[str, list[str]] = {}
    for line in new:
        lines.setdefault(line.removeprefix("use/")[:4], []).append(line)
    return lines, said(here, "go")


@pytest.mark.parametrize("place", sorted({step[3] for step in PREFIXES.values()}))
def test_steps_break_go_as_we_say(
    place: str, refused: tuple[dict[str, list[str]], set[str]]
) -> None:
    lines, breaking = refused
    wrong = [
        (*step, "breaks" if prefix in lines else "compiles", *lines.get(prefix, ())[:1])
        for prefix, step in PREFIXES.items()
        if step[3] == place and not _agree(step, prefix in lines, prefix in breaking)
    ]
    assert wrong == []


def _agree(step: Step, refused: bool, breaks: bool) -> bool:
    return refused == breaks or (is_demanded(step) and breaks)
