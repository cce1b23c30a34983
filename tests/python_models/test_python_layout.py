"""What is laid out without black is as black leaves it, however long its parts are."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import black
import pytest
from sdkwright.targets.python.blacken import laid_out
from sdkwright.targets.python.layout import (
    Bracket,
    Node,
    annotated,
    call,
    class_head,
    declared,
    field,
    flat,
    getter_head,
    statement,
)

MODE = black.Mode(line_length=100, target_versions={black.TargetVersion.PY311})
LENGTHS = (1, 23, 45, 54, 58, 67, 80)
PARTS = [["x" * length for length in lengths] for lengths in itertools.product(LENGTHS, repeat=3)]


def aliased(name: str, type: str, alias: str) -> Bracket:
    return Bracket(f"{name}: Annotated[", (f"{type} | None", f'Field(alias="{alias}")'), "]")


def wrapped(name: str, type: str, alias: str) -> Bracket:
    return Bracket(f"{name}: OptionalNullable[", (f"dict[{type}, {alias}]",), "]")


@pytest.mark.parametrize("value", ["", "None", "UNSET"])
@pytest.mark.parametrize("make", [aliased, wrapped])
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


@pytest.mark.parametrize("value", ["", "None", "Kind.MEMBER"])
@pytest.mark.parametrize("last", [[], ["None"]])
def test_fields_without_brackets(last: list[str], value: str) -> None:
    for name, one, other in PARTS[::3]:
        for names in ([one], [one, f"{other}2"]):
            types = [*names, *last]
            line = f"{name}: {' | '.join(types)}" + (f" = {value}" if value else "")
            assert f"    {annotated(name, ' | '.join(types), value, 4)}\n" == in_class(line)


@pytest.mark.parametrize("value", ["", "UNSET", "Kind.MEMBER"])
@pytest.mark.parametrize(
    "type",
    [
        "list[{one}] | None",
        "list[{one} | None]",
        "list[{one} | None] | None",
        "NotRequired[list[{one} | {other}2] | None]",
        "dict[str, {one}] | list[{other}] | None",
        "dict[str, {one} | {other}2]",
        "NotRequired[{one} | {other}2 | None]",
        'list[Literal["é | ü"] | {one}] | {other}2',
        'Annotated[{one} | {other}2, Field(alias="x")]',
        "OptionalNullable[space.{one}]",
    ],
)
def test_fields_with_brackets(type: str, value: str) -> None:
    for name, one, other in PARTS[::3]:
        for length in ("", "y" * 30):
            spelled = type.format(one=one + length, other=other)
            line = f"{name}: {spelled}" + (f" = {value}" if value else "")
            assert f"    {field(name, spelled, value)}\n" == in_class(line)


@pytest.mark.parametrize(
    "type",
    [
        "{one}",
        "{one} | {other}2 | None",
        "{one} | {other}2",
        "str | list[{one} | {other}2]",
        "list[{one}] | dict[str, {other}]",
        "Annotated[{one} | {other}2, OneOf()]",
        "-{one}5",
        '"{one} {other}"',
        "'\"{one}'",
    ],
)
def test_what_is_given_to_a_name(type: str) -> None:
    for name, one, other in PARTS[::3]:
        for length in ("", "y" * 40):
            value = type.format(one=one, other=other)
            value = value.replace("x", "1") if type.startswith("-") else value
            line = f"{name}{length} = {value}"
            assert f"{statement(line)}\n" == black.format_str(f"{line}\n", mode=MODE)
            assert f"    {statement(line, 4)}\n" == in_class(line)


@pytest.mark.parametrize("base", ["{one}", "Page[{one}]"])
def test_classes(base: str) -> None:
    for name, one, _ in PARTS[::7]:
        spelled = base.format(one=one + "y" * 30)
        text = f"class {name}({spelled}):\n    pass\n"
        assert f"{class_head(name, spelled)}\n    pass\n" == black.format_str(text, mode=MODE)


@pytest.mark.parametrize("type", ["{one}", "list[{one}]", "list[{one}] | None", "{one} | {other}2"])
def test_getters(type: str) -> None:
    for name, one, other in PARTS[::3]:
        spelled = type.format(one=one + "y" * 30, other=other)
        text = f"class C:\n    def {name}(self) -> {spelled}:\n        pass\n"
        made = f"class C:\n    {getter_head(name, spelled)}\n        pass\n"
        expected = black.format_str(text, mode=MODE)
        assert expected in (made, black.format_str(made, mode=MODE))
        assert not laid_out(made) or expected == made


@pytest.mark.parametrize("marks", [0, 1, 2])
def test_fields_that_are_calls(marks: int) -> None:
    for name, one, other in PARTS[::3]:
        type = Bracket(f"{name}: Webhook[", (f'Literal["{one}"]', f"shared.{other}"), "]")
        told = tuple(call("Mark", (f'"{one}"', "optional=True")) for _ in range(marks))
        value = call("Webhook", (f'"{one}"', *([Bracket("marks=(", told)] if told else [])))
        line = f"{flat(type)} = {flat(value)}\n"
        assert f"{declared(type, value)}\n" == black.format_str(line, mode=MODE)


def test_unions_of_thousands() -> None:
    names = [f"Variant{number}" for number in range(9000)]
    for line in (f"X = {' | '.join(names)}", f"X = list[{' | '.join(names)}]"):
        assert len(statement(line).split("\n")) == len(names) + 2


def test_lines_that_are_too_long_and_stay() -> None:
    long = "x" * 120
    for text in (
        f"import a\n\n\nclass {long}(\n    Base\n):\n    pass\n",
        f"class C:\n    name: {long}\n",
        f"a = b[\n    {long}\n]\n",
        f"a = b[\n    space.{long},\n    c,\n]\n",
        f"a: (\n    {long}\n    | space.{long}\n)\n",
        f"{long} = Annotated[\n    {long},\n    b,\n]\n",
        f"class C:\n    a: (\n        {long}\n        | b\n    ) = (\n        {long}.B\n    )\n",
    ):
        assert laid_out(text)
        assert black.format_str(text, mode=MODE) == text
    for text in (f"class C:\n    {'n' * 40}: {'x' * 80}\n", f"a = (\n    {long}\n)\n"):
        assert not laid_out(text)
        assert black.format_str(text, mode=MODE) != text


def in_class(line: str) -> str:
    text = black.format_str(f"class C:\n    {line}\n", mode=MODE)
    return text.removeprefix("class C:\n")
