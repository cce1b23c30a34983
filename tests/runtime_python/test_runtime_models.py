"""Models: what is kept, what is sent, and which values are refused."""

from __future__ import annotations

import copy
import decimal
import pickle
from datetime import UTC, datetime, timedelta, timezone
from typing import Annotated, Any, Literal

import pytest
from acme_sdk._runtime.bodies import dump
from acme_sdk._runtime.decode import Json
from acme_sdk._runtime.models import (
    UNSET,
    Base64Bytes,
    BaseModel,
    DateTime,
    Decimal,
    OneOf,
    OpenEnum,
    OpenIntEnum,
    OptionalNullable,
    UnknownVariant,
    Unset,
)
from pydantic import Field, TypeAdapter, ValidationError


def round_trip(type_: Any, text: str) -> str:
    return sent(type_, Json(type_)(text.encode()))


def sent(type_: Any, value: Any) -> str:
    return dump(TypeAdapter(type_), value).decode()


class Node(BaseModel):
    kind: Literal["node"] = "node"
    child_node: Annotated[Node | None, Field(alias="childNode")] = None
    size: int = 5
    note: OptionalNullable[str] = UNSET
    flag: Literal["a", "b"] = "a"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Node(), '{"kind":"node"}'),
        (Node(size=5), '{"kind":"node","size":5}'),
        (Node(child_node=None, note=None), '{"kind":"node","note":null}'),
        (Node(note=UNSET), '{"kind":"node"}'),
        (Node(flag="a"), '{"kind":"node","flag":"a"}'),
        (Node(child_node=Node(extra=1)), '{"kind":"node","childNode":{"kind":"node","extra":1}}'),
        (Node.model_validate({"childNode": {}}), '{"kind":"node","childNode":{"kind":"node"}}'),
        (Node.model_construct(size=1), '{"size":1}'),
    ],
)
def test_what_is_sent(value: Node, expected: str) -> None:
    assert sent(Node, value) == expected


def test_a_change_is_sent() -> None:
    node = Json(Node)(b'{"kind":"node"}')
    node.size = 7
    node.note = None
    assert sent(Node, node) == '{"kind":"node","size":7,"note":null}'
    node.note = UNSET
    assert node.model_dump_wire() == {"kind": "node", "size": 7}


def test_unknown_members_survive() -> None:
    text = '{"kind":"node","later":{"b":[1,{"c":null}]},"big":123456789012345678901234567890}'
    assert round_trip(Node, text) == text


def test_unset_is_one_value() -> None:
    assert Unset() is UNSET
    assert copy.deepcopy(Node().note) is pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert not UNSET
    assert repr(Node().note) == "UNSET"
    assert "note" not in Node().model_dump()


class Color(OpenEnum):
    RED = "red"
    DUMMY_PAY = "DUMMY-PAY"


class Level(OpenIntEnum):
    LOW = 1


def test_open_enums() -> None:
    colors = Json(list[Color])(b'["red", "mauve"]')
    assert colors[0] is Color.RED
    assert colors[1] == "mauve" == colors[1].value == str(colors[1]) == f"{colors[1]}"
    assert isinstance(colors[1], Color)
    assert [color.is_known for color in colors] == [True, False]
    assert sent(list[Color], colors) == '["red","mauve"]'
    assert list(Color) == [Color.RED, Color.DUMMY_PAY]
    assert Color("mauve") == Color("mauve")
    assert len({Color("mauve"), Color("mauve"), "mauve"}) == 1
    assert {Color.RED: 1}["red"] == 1
    assert pickle.loads(pickle.dumps(colors)) == copy.deepcopy(colors) == colors
    assert not Color("RED").is_known
    with pytest.raises(ValidationError):
        Json(Color)(b"5")


def test_open_integer_enums() -> None:
    levels = Json(list[Level])(b"[1, 99999999999999999999]")
    assert levels[0] is Level.LOW
    assert levels[1] == 99999999999999999999
    assert not levels[1].is_known
    assert sent(list[Level], levels) == "[1,99999999999999999999]"
    assert pickle.loads(pickle.dumps(levels[1])) == levels[1]
    with pytest.raises(ValidationError):
        Json(Level)(b'"low"')


class Stamped(BaseModel):
    at: DateTime
    until: DateTime | None = None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-01-02T03:04:05Z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2024-01-02T03:04:05", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (
            "2024-01-02t03:04:05.123456-05:30",
            datetime(2024, 1, 2, 3, 4, 5, 123456, timezone(-timedelta(hours=5, minutes=30))),
        ),
    ],
)
def test_times_are_aware(text: str, expected: datetime) -> None:
    stamped = Json(Stamped)(f'{{"at":"{text}"}}'.encode())
    assert stamped.at == expected
    assert stamped.at.tzinfo is not None
    assert Stamped(at=text).at == expected
    assert Json(Stamped)(sent(Stamped, stamped).encode()) == stamped


@pytest.mark.parametrize("value", [datetime(2024, 1, 1), "tomorrow", ""])
def test_times_that_are_refused(value: Any) -> None:
    with pytest.raises(ValidationError, match="needs a time zone"):
        Stamped(at=value)


def test_a_time_as_it_is_sent() -> None:
    at = datetime(2024, 1, 1, 12, tzinfo=timezone(timedelta(hours=2)))
    assert sent(Stamped, Stamped(at=at)) == '{"at":"2024-01-01T12:00:00+02:00"}'
    assert sent(Stamped, Stamped(at=at.astimezone(UTC))) == '{"at":"2024-01-01T10:00:00Z"}'


class Blob(BaseModel):
    data: Base64Bytes


@pytest.mark.parametrize("text", ["+/8=", "-_8=", "-_8", "+/\\r\\n8="])
def test_base64_is_read_in_every_form_and_written_in_one(text: str) -> None:
    blob = Json(Blob)(f'{{"data":"{text}"}}'.encode())
    assert blob.data == b"\xfb\xff"
    assert sent(Blob, blob) == '{"data":"+/8="}'
    assert Blob(data=b"\xfb\xff").model_dump() == {"data": b"\xfb\xff"}


def test_what_is_not_base64() -> None:
    with pytest.raises(ValidationError, match="not base64"):
        Json(Blob)(b'{"data":"%%%"}')


class Price(BaseModel):
    amount: Decimal
    inner: list[Price] | None = None
    rest: Any = None


@pytest.mark.parametrize(
    "number",
    ["0.1", "1.10", "1", "-1E-26", "1E+400", "12345678901234567890.1"],
)
def test_decimals_are_exact(number: str) -> None:
    text = f'{{"amount":{number},"inner":[{{"amount":{number}}}]}}'
    price = Json(Price)(text.encode())
    assert price.amount == decimal.Decimal(number)
    assert sent(Price, price) == text
    assert Price(amount=number).model_dump_json(exclude_unset=True) == f'{{"amount":"{number}"}}'


@pytest.mark.parametrize("text", ['"NaN"', "NaN", "Infinity", '"x"', "null"])
def test_what_is_not_a_decimal(text: str) -> None:
    with pytest.raises(ValueError, match=r"(?i)decimal|number|json"):
        Json(Price)(f'{{"amount":{text}}}'.encode())


def test_integers_of_any_size() -> None:
    class Amounts(BaseModel):
        amount: int
        free: Any

    text = '{"amount":170141183460469231731687303715884105727,"free":[9007199254740993]}'
    assert round_trip(Amounts, text) == text


class Account(BaseModel):
    type: Literal["ACCOUNT"] = "ACCOUNT"
    identifier: str


class Wallet(BaseModel):
    type: Literal["WALLET"] = "WALLET"
    identifier: str
    balance: str | None = None


Subject = Annotated[
    Account | Wallet | UnknownVariant,
    OneOf("type", {"ACCOUNT": Account, "WALLET": Wallet}),
]


class StageSend(BaseModel):
    amount: int | None = None
    timestamp: DateTime | None = None


class StageDelay(BaseModel):
    until: DateTime | None = None
    duration: str | None = None


class StageWait(BaseModel):
    wait_event: Annotated[str, Field(alias="event")]


class Update(BaseModel):
    account: dict[str, Any] | None = None


Stage = Annotated[StageSend | StageDelay | StageWait | Update | UnknownVariant, OneOf()]


@pytest.mark.parametrize(
    ("type_", "text", "kind"),
    [
        (Subject, '{"type":"WALLET","identifier":"w","balance":"main"}', Wallet),
        (Subject, '{"type":"ACCOUNT","identifier":"a"}', Account),
        (Subject, '{"type":"BANK","identifier":"a","iban":1}', UnknownVariant),
        (Subject, "[1,2]", UnknownVariant),
        (Stage, '{"amount":5}', StageSend),
        (Stage, '{"until":"2024-01-01T00:00:00Z","duration":"1s"}', StageDelay),
        (Stage, '{"event":"e"}', StageWait),
        (Stage, '{"account":{"id":1}}', Update),
        (Stage, '{"amount":5,"more":true}', StageSend),
        (Stage, "{}", StageSend),
        (Stage, '{"something":"new","n":123456789012345678901234567890}', UnknownVariant),
        (Stage, '"text"', UnknownVariant),
        (Stage, "null", UnknownVariant),
    ],
)
def test_unions(type_: Any, text: str, kind: type) -> None:
    value = Json(type_)(text.encode())
    assert type(value) is kind
    assert sent(type_, value) == text
    assert type(Json(list[type_])(f"[{text}]".encode())[0]) is kind


class Flow(BaseModel):
    subject: Subject
    stages: list[Stage] | None = None
    named: dict[str, Stage] | None = None


def test_unions_inside_models_and_from_python() -> None:
    flow = Flow.model_validate(
        {
            "subject": {"type": "WALLET", "identifier": "w"},
            "stages": [StageWait(event="x"), {"wait_event": "y"}, UnknownVariant({"q": [1]})],
            "named": {"a": {"duration": "1s"}},
        }
    )
    kinds = [type(stage) for stage in flow.stages or []]
    assert kinds == [StageWait, StageWait, UnknownVariant]
    assert sent(Flow, flow) == (
        '{"subject":{"type":"WALLET","identifier":"w"},'
        '"stages":[{"event":"x"},{"event":"y"},{"q":[1]}],"named":{"a":{"duration":"1s"}}}'
    )
    assert sent(Flow, Flow(subject=Account(identifier="a"))) == (
        '{"subject":{"type":"ACCOUNT","identifier":"a"}}'
    )
    assert Flow.model_validate_json(flow.model_dump_json(by_alias=True, exclude_unset=True)) == flow


def test_a_variant_that_was_chosen_must_be_valid() -> None:
    with pytest.raises(ValidationError, match="identifier"):
        Json(Flow)(b'{"subject":{"type":"WALLET","identifier":5}}')


Scalars = Annotated[int | Color | list[int] | list[str] | dict[str, int] | bool | None, OneOf()]


@pytest.mark.parametrize(
    "text", ["1", '"red"', '"mauve"', "[1,2]", '["a"]', '{"a":1}', "true", "null"]
)
def test_unions_of_other_json_types(text: str) -> None:
    assert round_trip(Scalars, text) == text


@pytest.mark.parametrize(("text", "kind"), [("1", int), ("1.5", float), ("2.0", float)])
def test_unions_of_numbers(text: str, kind: type) -> None:
    assert type(Json(Annotated[int | float, OneOf()])(text.encode())) is kind


def test_a_closed_union_refuses() -> None:
    with pytest.raises(ValidationError, match="none of the variants"):
        Json(Annotated[Account | int, OneOf()])(b'"x"')


def test_unions_in_unions() -> None:
    outer = Annotated[Subject | StageWait | UnknownVariant, OneOf()]
    assert type(Json(outer)(b'{"type":"WALLET","identifier":"w"}')) is Wallet
    assert type(Json(outer)(b'{"event":"e"}')) is StageWait
    assert type(Json(outer)(b'{"type":"?"}')) is UnknownVariant


def test_a_discriminator_that_chooses_a_union() -> None:
    mapping = {"ACCOUNT": Subject, "WALLET": Subject, "wait": StageWait}
    outer = Annotated[Subject | StageWait | UnknownVariant, OneOf("type", mapping)]
    assert type(Json(outer)(b'{"type":"WALLET","identifier":"w"}')) is Wallet
    assert type(Json(outer)(b'{"type":"wait","event":"e"}')) is StageWait
    assert type(Json(outer)(b'{"type":"other","event":"e"}')) is UnknownVariant


class Safe(BaseModel):
    type: str | None = None
    balance: int


def test_a_fallback_is_what_has_another_discriminator_or_none() -> None:
    metadata = OneOf("type", {"ACCOUNT": Account}, fallback=Safe)
    subject = Json(Annotated[Account | Safe | UnknownVariant, metadata])
    for text in (b'{"type":"SAFE","balance":1}', b'{"balance":1}'):
        assert type(subject(text)) is Safe
    with pytest.raises(ValidationError):
        subject(b'{"type":"ACCOUNT"}')


def test_a_discriminator_by_its_python_name() -> None:
    class Cat(BaseModel):
        pet_type: Annotated[Literal["cat"], Field(alias="petType")] = "cat"

    class Dog(BaseModel):
        pet_type: Annotated[Literal["dog"], Field(alias="petType")] = "dog"

    pet = Annotated[Cat | Dog | UnknownVariant, OneOf("petType", {"cat": Cat, "dog": Dog})]
    assert type(TypeAdapter(pet).validate_python({"pet_type": "dog"})) is Dog
    assert sent(pet, Dog()) == '{"petType":"dog"}'


def test_deep_nesting_is_an_error_not_a_crash() -> None:
    with pytest.raises((ValueError, RecursionError)):
        Json(Node)(b'{"childNode":' * 100_000)


def test_errors_hide_the_input() -> None:
    with pytest.raises(ValidationError) as caught:
        Account(identifier=["s3cret"])
    assert "s3cret" not in str(caught.value)
