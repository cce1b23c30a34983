"""Prose of documents: safe, and in lines."""

from __future__ import annotations

import pytest
from sdkwright.render.text import clean, first_sentence, one_line, prefixed, wrap

LONG = "https://example.com/a/very/long/address/that-has-hyphens/and/does/not/fit"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\x00b\x1b[31mc\x7f", "ab[31mc"),
        ("user\u202e\u2066 admin", "user admin"),
        ("\ud800x", "\ufffdx"),
        ("trailing  \n\n", "trailing"),
        ("\ttab", "    tab"),
        ("naïve — 日本", "naïve — 日本"),
    ],
)
def test_clean(given: str, expected: str) -> None:
    assert clean(given) == expected


def test_one_line() -> None:
    assert one_line(" a\n  b\n\nc ") == "a b c"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("Creates a flow. Returns it.", "Creates a flow."),
        ("Uses v1.2 of it. Then more.", "Uses v1.2 of it."),
        ("No end\nof line\n\nSecond.", "No end of line"),
        ("Is it? Yes.", "Is it?"),
        ("", ""),
    ],
)
def test_first_sentence(given: str, expected: str) -> None:
    assert first_sentence(given) == expected


def test_prefixed_leaves_no_space_at_line_ends() -> None:
    assert prefixed("a\n\nb", "# ") == "# a\n#\n# b"


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("one two three four five", "one two three four\nfive"),
        (f"see {LONG} now", f"see\n{LONG}\nnow"),
        ("use `a b c d e` in text", "use `a b c d e` in\ntext"),
        ("the value is below - 12", "the value is below -\n12"),
        ("- one two three four five\n- six", "- one two three four\n  five\n- six"),
        ("1. one two three four five", "1. one two three\n   four five"),
        ("- a\n  - one two three four", "- a\n  - one two three\n    four"),
        ("a\nb\n\nc", "a b\n\nc"),
        ("a\\\nb", "a\\\nb"),
        ("# a heading that is longer than that", "# a heading that is longer than that"),
        ("| a table | that is longer |", "| a table | that is longer |"),
        ("> a quote that is longer than that", "> a quote that is longer than that"),
        (
            "```\nx = 1   # longer than that, it is\n- y\n```",
            "```\nx = 1   # longer than that, it is\n- y\n```",
        ),
        ("a\n\n    code that is longer than that", "a\n\n    code that is longer than that"),
    ],
)
def test_wrap(given: str, expected: str) -> None:
    assert wrap(given, 20) == expected
    assert wrap(expected, 20) == expected
