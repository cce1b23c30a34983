"""The variant that members say may refuse an answer: then the others that it can be are tried."""

from __future__ import annotations

import time
from typing import Annotated

import pytest
from acme_sdk._runtime.adapters import adapter_of
from acme_sdk._runtime.decode import Json
from acme_sdk._runtime.models import BaseModel, OneOf
from pydantic import Field, ValidationError


class Counted(BaseModel):
    child: Node | None = None
    at_: Annotated[int, Field(alias="at", strict=True)]


class Named(BaseModel):
    child: Node | None = None
    at_: Annotated[str, Field(alias="at", strict=True)]


Node = Annotated[Counted | Named, OneOf()]


def nested(leaf: str) -> bytes:
    return ('{"child":' * 60 + leaf + ',"at":"x"}' * 60).encode()


def test_another_takes_what_the_first_refuses() -> None:
    found = Json(Node)(b'{"at":"a"}')
    assert type(found) is Named
    assert found.model_dump_wire() == {"at": "a"}
    assert type(Json(Node)(b'{"at":1}')) is Counted


@pytest.mark.parametrize(("leaf", "fits"), [('{"at":1}', True), ('{"at":true}', False)])
def test_inside_of_each_other_they_stay_cheap(leaf: str, fits: bool) -> None:
    start = time.monotonic()
    try:
        found = Json(Node)(nested(leaf))
        assert fits and type(found) is Named and type(found.child) is Named
    except ValidationError:
        assert not fits
    assert time.monotonic() - start < 5


def test_the_error_is_that_of_the_first() -> None:
    read = Json(Node)
    with pytest.raises(ValidationError) as caught:
        read(b'{"at":true}')
    assert read.explained(caught.value) == "at: Input should be a valid integer"


def test_a_request_must_fit_the_first() -> None:
    with pytest.raises(ValidationError):
        adapter_of(Node).validate_python({"at": "a"})
