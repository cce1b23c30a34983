"""Prose of a document, whatever it is made of, is harmless where pages show it."""

from __future__ import annotations

import random
import sys
from collections.abc import Callable
from itertools import pairwise
from types import FrameType

import pytest
from markdown_pages import PARSER
from sdkwright.render.pages.markdown import anchors, cell, code_cell, fenced, inline, prose, table

PIECES = [
    *"\\`*_[](){}<>#|~!&-+=:;.1 ab\n",
    "\n\n", "    ", "```", "~~~", "``", "**", "- ", "1. ", "> ", "# ", "---", "\\|", "\\`",
    "<b>", "</td>", "<!--", "<img src=x onerror=y>", "&lt;", "[x]: ../y\n", "](", "](../x)",
    "](https://example.com/a_(b))", "![", "<https://example.com>", "javascript:x",
    "| a | b |\n|---|---|\n",
]  # fmt: skip
SEEDS = range(40)


def dangers(markdown: str) -> list[str]:
    """What a description may never be for a browser."""
    found = []
    for token in PARSER.parse(markdown):
        if token.type in ("html_block", "heading_open"):
            found.append(token.type)
        for child in token.children or ():
            if child.type in ("html_inline", "image"):
                found.append(child.content)
            url = str(child.attrs.get("href", "https://"))
            if not url.startswith(("https://", "http://", "mailto:")):
                found.append(url)
    return found


def strings(seed: int) -> list[str]:
    source = random.Random(seed)
    return ["".join(source.choices(PIECES, k=source.randint(1, 30))) for _ in range(50)]


@pytest.mark.parametrize("seed", SEEDS)
def test_any_text_is_harmless(seed: int) -> None:
    for text in strings(seed):
        assert dangers(prose(text)) == [], text
        assert dangers(f"- [a](https://a) - {inline(text)}") == [], text
        row = table(["a", "b", "c"], [(cell(text), code_cell(text), inline(text))])
        assert dangers(row) == [], text
        (shown,) = cells(row)
        assert len(shown) == 3 and "\n" not in cell(text), text


def cells(markdown: str) -> list[list[str]]:
    """The body rows of the one table that the text is."""
    tokens = PARSER.parse(markdown)
    assert (tokens[0].type, tokens[-1].type) == ("table_open", "table_close")
    rows: list[list[str]] = []
    for before, token in pairwise(tokens):
        if token.type == "tr_open":
            rows.append([])
        elif before.type == "td_open":
            rows[-1].append(token.content)
    return rows[1:]


@pytest.mark.parametrize("seed", SEEDS)
def test_text_for_one_line_is_shown_as_it_is(seed: int) -> None:
    for text in strings(seed):
        flat = " ".join(text.split())
        tokens = PARSER.parse(inline(text))
        shown = "".join(child.content for token in tokens for child in token.children or ())
        assert shown == flat, text


@pytest.mark.parametrize("seed", SEEDS)
def test_written_again_it_stays_the_same(seed: int) -> None:
    """What a page shows of a description is what its writer meant: a second pass changes nothing
    of the text."""
    for text in strings(seed):
        once = prose(text)
        assert visible(prose(once)) == visible(once), text


TAME = [
    *"aé_ !.:-1(?\n", "word ", "`code`", "`a b`", "[text](https://example.com/a_b#c)", "\n\n",
    "snake_case", " ", "two  spaces", "\n1. ", "\n- ", "\nb", "\u00a0", "!", "`", "http://x",
]  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_what_follows_changes_nothing(seed: int) -> None:
    """Texts without much Markdown are not parsed; before a rule they are, and must be the same."""
    source = random.Random(seed)
    for _ in range(400):
        text = "".join(source.choices(TAME, k=source.randint(1, 12))).strip()
        if text:
            assert prose(f"{text}\n\n***") == f"{prose(text)}\n\n***"
            assert cell(f"{text}\n\n***") == cell(text)


def visible(markdown: str) -> str:
    parts = []
    for token in PARSER.parse(markdown):
        parts += [c.content or "\n" * c.type.endswith("break") for c in token.children or ()]
        if token.type in ("fence", "code_block"):
            parts.append(token.content)
    return " ".join("".join(parts).split())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Plain text.", "Plain text."),
        ("Two\nlines", "Two\nlines"),
        ("One.\n\nTwo.", "One.\n\nTwo."),
        ("# Title\n\ntext", "**Title**\n\ntext"),
        ("- a\n- b\n  - c", "- a\n- b\n  - c"),
        ("3. a\n4. b", "3. a\n4. b"),
        ("- a\n\n* b", "- a\n\n* b"),
        ("see `x|y` and *this*, **that**", "see `x|y` and *this*, **that**"),
        ("[docs](https://example.com/a)", "[docs](https://example.com/a)"),
        ("[docs](../a.md), [here](#x)", "docs, here"),
        ("<https://example.com/a>", "[https://example.com/a](https://example.com/a)"),
        ("![logo](https://example.com/a.png)", "logo"),
        ("a <b>bold</b> word", "a \\<b>bold\\</b> word"),
        ("a < b && c", "a < b && c"),
        ("snake_case and list[str]", "snake_case and list\\[str\\]"),
        ("```json\n{\n```", "```json\n{\n```"),
        ("    indented", "```\nindented\n```"),
        ("> said\n> so", "> said\n> so"),
        ("| a | b |\n|---|---|\n| 1 | `x\\|y` |", "| a | b |\n|---|---|\n| 1 | `x\\|y` |"),
        ("1986\\. A year", "1986\\. A year"),
        ("{{ 7 * 7 }} {% raw %}", "\\{\\{ 7 \\* 7 \\}\\} \\{% raw %\\}"),
    ],
)
def test_prose(text: str, expected: str) -> None:
    assert prose(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a | b", "a \\| b"),
        ("first\nsecond\n\nthird", "first second third"),
        ("one of:\n\n- a\n- b", "one of: a; b"),
        ("`a|b`", "`a\\|b`"),
        ("```\ncode | here\n```", "`code \\| here`"),
    ],
)
def test_cell(text: str, expected: str) -> None:
    assert cell(text) == expected


def test_fence_is_longer_than_any_inside() -> None:
    assert fenced("a\n  ````\nb", "python") == "`````python\na\n  ````\nb\n`````"


def test_headings_of_one_name_are_numbered() -> None:
    headings = ["Errors", "errors", "Cancel event", "errors-1", "Errors"]
    assert list(anchors(headings)) == [
        "errors",
        "errors-1",
        "cancel-event",
        "errors-1-1",
        "errors-2",
    ]


@pytest.mark.parametrize(
    "piece", ["[", "*", "`", "<", "![", "> ", "- ", "_a", "](", "~", "\\", "&"]
)
def test_long_runs_take_as_much_as_they_are_long(piece: str) -> None:
    """What doubles makes twice as many calls, and what is very long comes to an end."""
    for render in (prose, cell):
        once, twice = (calls_of(render, piece * count) for count in (500, 1_000))
        assert twice < 2.5 * once
        render(piece * (20_000 // len(piece)))


def calls_of(render: Callable[[str], str], text: str) -> int:
    """How many functions run: a measure of work that is the same on every machine."""
    count = 0

    def on_event(_frame: FrameType, event: str, _arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(on_event)
    try:
        render(text)
    finally:
        sys.setprofile(None)
    return count
