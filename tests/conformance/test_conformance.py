"""The matrix is complete, and docs/conformance.md is what it gives."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from matrix import SDKS, load_lacks, page
from scenario import CONFORMANCE, Scenario, load_long, load_scenarios

DOCS = CONFORMANCE.parents[1] / "docs/conformance.md"
VALUES = ("", "blue", ["blue", "black", "brown"], {"R": 100, "G": 200, "B": 150})
DASHES = None
"""OpenAPI 3.1.1, 4.8.12.6: style, explode, and what ``VALUES`` look like; the table has a dash
where a style has no such form."""
TABLE: dict[tuple[str, bool], tuple[str | None, ...]] = {
    ("matrix", False): (
        ";color",
        ";color=blue",
        ";color=blue,black,brown",
        ";color=R,100,G,200,B,150",
    ),
    ("matrix", True): (
        ";color",
        ";color=blue",
        ";color=blue;color=black;color=brown",
        ";R=100;G=200;B=150",
    ),
    ("label", False): (DASHES, ".blue", ".blue,black,brown", ".R,100,G,200,B,150"),
    ("label", True): (DASHES, ".blue", ".blue.black.brown", ".R=100.G=200.B=150"),
    ("simple", False): (DASHES, "blue", "blue,black,brown", "R,100,G,200,B,150"),
    ("simple", True): (DASHES, "blue", "blue,black,brown", "R=100,G=200,B=150"),
    ("form", False): (
        "color=",
        "color=blue",
        "color=blue,black,brown",
        "color=R,100,G,200,B,150",
    ),
    ("form", True): (
        "color=",
        "color=blue",
        "color=blue&color=black&color=brown",
        "R=100&G=200&B=150",
    ),
    ("spaceDelimited", False): (
        DASHES,
        DASHES,
        "color=blue%20black%20brown",
        "color=R%20100%20G%20200%20B%20150",
    ),
    ("pipeDelimited", False): (
        DASHES,
        DASHES,
        "color=blue%7Cblack%7Cbrown",
        "color=R%7C100%7CG%7C200%7CB%7C150",
    ),
    ("deepObject", True): (
        DASHES,
        DASHES,
        DASHES,
        "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150",
    ),
}
PLACES = {
    "path": ("matrix", "label", "simple"),
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "header": ("simple",),
    "cookie": ("form",),
}


def cells() -> Iterator[tuple[str, str, bool, Any, str]]:
    """Place, style, explode, value and text of every cell, in every place that has the style."""
    for (style, explode), texts in TABLE.items():
        for value, text in zip(VALUES, texts, strict=True):
            for where, styles in PLACES.items():
                if style in styles and text is not None:
                    yield where, style, explode, value, text


@pytest.mark.parametrize(("where", "style", "explode", "value", "text"), [*cells()])
def test_each_cell_of_the_style_table_has_a_row(
    where: str, style: str, explode: bool, value: Any, text: str
) -> None:
    fitting = [
        scenario
        for scenario in load_scenarios("conformance")
        if parameter_of(scenario) == (where, style, explode)
        and [*(scenario.request or {}).values()] == [value]
    ]
    assert any(said(where, scenario) == normal(where, text) for scenario in fitting), fitting


def parameter_of(scenario: Scenario) -> tuple[str, str, bool] | None:
    """Where, style and explode of the operation's only parameter."""
    parameters = OPERATIONS[scenario.operation.partition(" ")[0]].get("parameters", [])
    if len(parameters) != 1 or "style" not in parameters[0]:
        return None
    return parameters[0]["in"], parameters[0]["style"], parameters[0]["explode"]


def said(where: str, scenario: Scenario) -> str | None:
    expect = scenario.expect
    match where:
        case "path":
            return expect.path.rpartition("/")[2]
        case "query":
            return expect.query
        case "header":
            return expect.headers.get("x-color")
        case _:
            return expect.headers.get("cookie")


def normal(where: str, text: str) -> str:
    """Cookies are pairs of a header, and the order of a query says nothing."""
    if where == "cookie":
        return text.replace("&", "; ")
    return "&".join(sorted(text.split("&"))) if where == "query" else text


def read_operations() -> dict[str, Any]:
    document = yaml.safe_load((CONFORMANCE / "api.yaml").read_text(encoding="utf-8"))
    return {
        operation["operationId"]: operation
        for item in document["paths"].values()
        for method, operation in {**item, **item.get("additionalOperations", {})}.items()
        if method not in ("parameters", "additionalOperations")
    }


OPERATIONS = read_operations()


def test_every_operation_has_a_row() -> None:
    assert (
        OPERATIONS.keys()
        - {row.operation.partition(" ")[0] for row in load_scenarios("conformance")}
        == set()
    )


def test_rows_have_names_of_their_own() -> None:
    names = [row.name for row in (*load_scenarios(), *load_long())]
    assert sorted(names) == sorted(set(names))


def test_a_lack_is_of_a_row_and_has_a_reason() -> None:
    names = {row.name for row in (*load_scenarios(), *load_long())}
    for sdk, rows in load_lacks().items():
        assert sdk in SDKS
        assert rows.keys() <= names
        assert all(reason.endswith(".") for reason in rows.values())


def test_the_page_is_what_the_matrix_gives(golden: Callable[[Path, str | None], None]) -> None:
    golden(DOCS, page())
