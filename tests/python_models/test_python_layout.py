"""What is laid out without black is as black leaves it, however long its parts are."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import black
import pytest
from sdkwright.targets.python.layout import Bracket, Node, call, declared, flat, statement

MODE = black.Mode(line_length=100, target_versions={black.TargetVersion.PY311})
LENGTHS = (1, 23, 45, 54, 58, 67, 80)
PARTS = [["x" * length for length in lengths] for lengths in itertools.product(LENGTHS, repeat=3)]


def annotated(name: str, type: str, alias: str) -> Bracket:
    return Bracket(f"{name}: Annotated[", (f"{type} | None", f'Field(alias="{alias}")'), "]")


def wrapped(name: str, type: str, alias: str) -> Bracket:
    return Bracket(f"{name}: OptionalNullable[", (f"dict[{type}, {alias}]",), "]")


@pytest.mark.parametrize("value", ["", "None", "UNSET"])
@pytest.mark.parametrize("make", [annotated, wrapped])
def test_fields(make: Callable[[str, str, str], Bracket], value: str) -> None:
    for parts in PARTS:
        type = make(*parts)
        line = f"{flat(type)} = {value}" if value else flat(type)
        assert f"    {declared(type, value, 4)}\n" == in_class(line)


@pytest.mark.parametrize("tags", [0, 1, 2])
def test_unions(tags: int) -> None:
    for name, type, tag in PARTS:
        pairs = tuple(f'"{tag}{number}": {type}' for number in range(tags))
        arguments: list[Node] = ['"kind"', Bracket("{", pairs, "}")] if tags else []
        node = Bracket(f"{name} = Annotated[", (f"{type} | {name}", call("OneOf", arguments)), "]")
        assert f"{statement(node)}\n" == black.format_str(flat(node) + "\n", mode=MODE)


def in_class(line: str) -> str:
    text = black.format_str(f"class C:\n    {line}\n", mode=MODE)
    return text.removeprefix("class C:\n")
