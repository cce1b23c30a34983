"""Any text at all as Python source: it reads back, runs nothing, and black leaves it alone."""

from __future__ import annotations

import ast
import random

import black
import pytest
from sdkwright.ir.types import Json, JsonObject
from sdkwright.targets.python.blacken import laid_out
from sdkwright.targets.python.literals import docstring, literal, string

MODE = black.Mode(line_length=100, target_versions={black.TargetVersion.PY311})
PIECES = (
    *('"', "'", '"""', "'''", "\\", "\\N{BULLET}", "{{ x }}", "{%", "#", "\n", "\r\n", "\r", "\v"),
    *("\f", "\t", " ", "    ", "\x00", "\x1b[31m", "\x85", "\u2028", "\u202e", "\u200b", "\ud800"),
    *("a", "word ", "long" * 12 + " ", "- item ", "1. ", "| cell |", "```", "é", "\U0001f600"),
)


def _texts() -> list[str]:
    pick = random.Random(20240501)
    return ["".join(pick.choice(PIECES) for _ in range(pick.randint(1, 45))) for _ in range(1500)]


def test_strings_read_back() -> None:
    for text in _texts():
        source = string(text)
        assert ast.literal_eval(source) == text
        assert "\n" not in source
        assert source.isprintable()


def test_docstrings_are_one_string_and_stay_as_they_are() -> None:
    for text in _texts():
        shown = docstring(text, 4)
        below = f"    {shown}\n\n" if shown else ""
        source = f"class C:\n{below}    a: int\n{below}    b: int\n"
        assert laid_out(source)
        (cls,) = ast.parse(source.encode("utf-8")).body
        assert isinstance(cls, ast.ClassDef)
        kinds = [type(statement) for statement in cls.body]
        expected = [ast.Expr, ast.AnnAssign] if shown else [ast.AnnAssign]
        assert kinds == expected * 2, source
        assert black.format_str(source, mode=MODE) == source
        assert "\u202e" not in source


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plain.", '"""Plain."""'),
        ('Ends with a "quote"', '"""Ends with a "quote" """'),
        ('"Quoted" first', '"""\\"Quoted" first"""'),
        ('Three """ of them', '"""Three \\"\\"\\" of them"""'),
        ("A \\ and one at the end \\", '"""A \\\\ and one at the end \\\\"""'),
        ("One.\n\nTwo.", '"""One.\n\n    Two.\n    """'),
        (" \n ", ""),
    ],
)
def test_docstring(text: str, expected: str) -> None:
    assert docstring(text, 4) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "None"),
        (True, "True"),
        (-1, "-1"),
        (2**70, str(2**70)),
        (1.5, "1.5"),
        (1e300, "1e+300"),
        ('say "hi"', "'say \"hi\"'"),
        ("it's", '"it\'s"'),
        ((1, "a"), '[1, "a"]'),
        (JsonObject((("a", (None,)),)), '{"a": [None]}'),
    ],
)
def test_literal(value: Json, expected: str) -> None:
    assert literal(value) == expected


def test_a_number_with_more_digits_than_python_reads() -> None:
    value = 10**5000
    assert ast.literal_eval(literal(value)) == value


LONG = "a_long_name_" * 9


@pytest.mark.parametrize(
    "code", [f"a({LONG})", f"a = {LONG}", f'a = \'"""\', {LONG}', f"a({LONG}=1,)"]
)
def test_code_that_is_too_long_is_found_beside_docstrings(code: str) -> None:
    for text in _texts()[:200]:
        shown = docstring(text, 4) or '"""Text."""'
        assert not laid_out(f"class C:\n    {shown}\n\n    {code}\n\n    {shown}\n")


def test_what_cannot_be_broken_stays_long() -> None:
    members = (f'    "key": "{LONG}",', f'    "{LONG}": "",', f'    "{LONG}": "{LONG}",')
    arguments = (f'    "{LONG}",', f"    {LONG},", f'    path="/{LONG}/{{id}}",', f'    {LONG}="",')
    imports = (f"from .{LONG} import (", f"    {LONG},", f"    a as {LONG},", ")")
    source = "\n".join((*imports, "", "a = {", *members, "}", "b = c(", *arguments, ")", ""))
    assert laid_out(source)
    assert black.format_str(source, mode=MODE) == source
    for line in (
        *(f'    "{LONG}": (1, "2"),', f'    "{LONG}": "" + "",', f'    {LONG}=["", ""],'),
        *(f"    {LONG}", f"    a, {LONG},", f"    {LONG}[a],", f'    "a", "{LONG}",'),
    ):
        assert not laid_out(f"a(\n{line}\n)\n")
