"""What errors call the members of requests (as Python does), of answers and events (as the API)."""

from __future__ import annotations

from typing import Annotated, Any

import pytest
from acme_sdk._runtime import errors, webhooks
from acme_sdk._runtime.models import UNSET, BaseModel, OneOf, OptionalNullable, UnknownVariant
from acme_sdk._runtime.operation import Body, Operation, Param, Result
from acme_sdk._runtime.response import Response
from pydantic import Field, ValidationError
from runtime_calls import Caller, client_of
from runtime_server import Answer, Server, as_json


class Cat(BaseModel):
    cat_name: Annotated[str, Field(alias="catName")]
    mother: Cat | None = None


class Dog(BaseModel):
    dog_name: Annotated[str, Field(alias="dogName")]
    bones_buried: Annotated[int, Field(alias="bonesBuried")]


Pet = Annotated[Cat | Dog | UnknownVariant, OneOf()]


class Home(BaseModel):
    all_pets: Annotated[list[Pet] | None, Field(alias="allPets")] = None
    by_room: Annotated[dict[str, Cat] | None, Field(alias="byRoom")] = None
    best_cat: Annotated[OptionalNullable[Cat], Field(alias="bestCat")] = UNSET


class SaveHome(BaseModel):
    home_id: Annotated[str, Field(alias="homeID")]
    trace_id: Annotated[str | None, Field(alias="X-Trace")] = None
    new_home: Annotated[Home | None, Field(alias="newHome")] = None


class SavedHome(Response):
    __slots__ = ("home",)
    home: Home | None


SAVE = Operation(
    id="saveHome",
    method="PUT",
    path="/homes/{homeID}",
    request=SaveHome,
    params=(
        Param("home_id", "homeID", "path", "simple", False, required=True),
        Param("trace_id", "X-Trace", "header", "simple", False),
    ),
    bodies=(Body("json", "application/json", field="new_home"),),
    envelope=SavedHome,
    results=(Result("200", "json", "application/json", field="home", type=Home),),
)
CASES: list[tuple[Any, str]] = [
    ({"allPets": [{"catName": "A"}, {"catName": 5}]}, "all_pets.1.cat_name"),
    ({"allPets": [{"dogName": "B", "bonesBuried": "x"}]}, "all_pets.0.bones_buried"),
    ({"allPets": [{"catName": "A", "mother": {"mother": None}}]}, "all_pets.0.mother.cat_name"),
    ({"byRoom": {"hallWay": {}}}, "by_room.hallWay.cat_name"),
    ({"bestCat": {"catName": 5}}, "best_cat.cat_name"),
    ({"bestCat": []}, "best_cat"),
]
WIRES = {
    "all_pets": "allPets",
    "by_room": "byRoom",
    "best_cat": "bestCat",
    "cat_name": "catName",
    "bones_buried": "bonesBuried",
}


def wire(place: str) -> str:
    return ".".join(WIRES.get(step, step) for step in place.split("."))


def in_python(value: Any) -> Any:
    """The value with Python's names."""
    if isinstance(value, list):
        return [in_python(item) for item in value]
    if not isinstance(value, dict):
        return value
    names = {wire: name for name, wire in WIRES.items()} | {"dogName": "dog_name"}
    return {names.get(key, key): in_python(item) for key, item in value.items()}


@pytest.mark.parametrize(("home", "place"), CASES, ids=[place for _, place in CASES])
@pytest.mark.parametrize("spelled", [in_python, lambda value: value], ids=["python", "wire"])
def test_requests(server: Server, caller: Caller, home: Any, place: str, spelled: Any) -> None:
    request = {"home_id": "1", "new_home": spelled(home)}
    with pytest.raises(errors.RequestValidationError) as caught:
        caller(client_of(server.url), SAVE, request)
    found = str(caught.value).removeprefix("the request of saveHome is not valid: ")
    assert found.startswith(f"new_home.{place}: ")
    assert server.asked == []


@pytest.mark.parametrize(("home", "place"), CASES, ids=[place for _, place in CASES])
def test_answers(server: Server, caller: Caller, home: Any, place: str) -> None:
    server.answer(as_json(home))
    with pytest.raises(errors.ResponseValidationError) as caught:
        caller(client_of(server.url), SAVE, {"home_id": "1"})
    start = "saveHome: the body of status 200 is not as documented: "
    assert str(caught.value).startswith(f"{start}{wire(place)}: ")


@pytest.mark.parametrize(("home", "place"), CASES, ids=[place for _, place in CASES])
def test_events(home: Any, place: str) -> None:
    webhook = webhooks.Webhook("moved", lambda: Home)
    with pytest.raises(webhooks.WebhookPayloadError) as caught:
        webhook.parse(as_json(home).body)
    start = "the body of moved is not as documented: "
    assert str(caught.value).startswith(f"{start}{wire(place)}: ")


def test_a_body_that_is_no_json(server: Server, caller: Caller) -> None:
    server.answer(Answer(body=b"<html>"))
    with pytest.raises(errors.ResponseValidationError, match="not as documented: body: Invalid"):
        caller(client_of(server.url), SAVE, {"home_id": "1"})


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        ({}, "the request of saveHome is not valid: home_id: Field required"),
        ({"homeID": 5}, "the request of saveHome is not valid: home_id: Input should be"),
        ({"home_id": ""}, "saveHome: home_id: a path parameter must have a value"),
        ({"home_id": "1", "trace_id": "\n"}, "saveHome: trace_id: header 'X-Trace' must not have"),
    ],
)
def test_parameters(server: Server, caller: Caller, request_: Any, message: str) -> None:
    with pytest.raises(errors.RequestValidationError) as caught:
        caller(client_of(server.url), SAVE, request_)
    assert str(caught.value).startswith(message)


def test_a_model_of_the_callers() -> None:
    with pytest.raises(ValidationError) as caught:
        SaveHome()  # type: ignore[call-arg]
    assert caught.value.errors()[0]["loc"] == ("home_id",)
