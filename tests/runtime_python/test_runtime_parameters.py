"""Parameters against the vectors that every language runs."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from acme_sdk._runtime.enums import OpenEnum
from acme_sdk._runtime.errors import RequestValidationError
from acme_sdk._runtime.models import UNSET, BaseModel
from acme_sdk._runtime.operation import Operation, Param
from acme_sdk._runtime.plain import plain, text
from acme_sdk._runtime.plan import plan_of
from runtime_calls import ThingResponse

VECTORS = json.loads((Path(__file__).parents[1] / "vectors/parameters.json").read_text())


class AnyRequest(BaseModel):
    value: Any = None


def operation_for(case: dict[str, Any]) -> Operation[ThingResponse]:
    param = Param(
        "value",
        case["name"],
        case["in"],
        case["style"],
        case["explode"],
        allow_reserved=case.get("allowReserved", False),
    )
    path = "/x/{" + case["name"] + "}" if case["in"] == "path" else "/x"
    return Operation(
        id="op",
        method="GET",
        path=path,
        request=AnyRequest,
        params=(param,),
        envelope=ThingResponse,
        results=(),
    )


def encoded(case: dict[str, Any], value: Any) -> str | None:
    """The parameter's text as the vectors have it, from a draft of a whole request."""
    draft = plan_of(operation_for(case)).draft(AnyRequest(value=value))
    match case["in"]:
        case "path":
            return draft.target.removeprefix("/x/")
        case "query" | "querystring":
            return "&".join(f"{name}={item}" if name else item for name, item in draft.query)
        case "header":
            return dict(draft.headers).get(case["name"])
        case _:
            return "; ".join(f"{name}={item}" for name, item in draft.cookies)


def described(case: dict[str, Any]) -> str:
    return f"{case['in']}-{case['style']}-{case['explode']}-{ascii(case['value'])[:24]}"


@pytest.mark.parametrize("case", VECTORS["cases"], ids=described)
def test_vectors(case: dict[str, Any]) -> None:
    if case.get("refused"):
        with pytest.raises(RequestValidationError):
            encoded(case, case["value"])
    else:
        assert encoded(case, case["value"]) == case["expected"]


class Color(OpenEnum):
    RED = "red one"


class Point(BaseModel):
    x: int | None = None
    y: int | None = None


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC), "2024-01-02T03:04:05Z"),
        (datetime(2024, 1, 2, 3, tzinfo=timezone(timedelta(hours=2))), "2024-01-02T03:00:00+02:00"),
        (date(2024, 1, 2), "2024-01-02"),
        (timedelta(days=1, seconds=2, microseconds=500_000), "P1DT2.5S"),
        (timedelta(), "PT0S"),
        (timedelta(seconds=-90), "-PT90S"),
        (Decimal("1.10"), "1.10"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (Color.RED, "red one"),
        (Color("mauve"), "mauve"),
        (b"\xff\xfe", "//4="),
        (1e21, "1e+21"),
        (Point(x=1), '{"x":1}'),
    ],
)
def test_python_values_as_text(value: object, expected: str) -> None:
    assert text(plain(value)) == expected


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), datetime(2024, 1, 1), object(), Decimal("Infinity")]
)
def test_values_that_have_no_text(value: object) -> None:
    with pytest.raises(ValueError, match=r"sent|zone|no text form"):
        plain(value)


def test_unset_members_are_left_out() -> None:
    case = {"in": "query", "style": "form", "explode": True, "name": "p"}
    assert encoded(case, Point(y=2)) == "y=2"
    assert encoded(case, [1, UNSET, 2]) == "p=1&p=2"
    assert encoded(case, UNSET) == ""
