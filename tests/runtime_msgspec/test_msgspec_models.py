"""Models of msgspec: what is kept, what is sent, and which values are refused."""

from __future__ import annotations

import copy
import decimal
import json
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Any, ClassVar, Literal

import acme_msgspec
import msgspec
import pytest
from acme_msgspec._runtime import readers, reading
from acme_msgspec._runtime.adapters import adapter_of, dump
from acme_msgspec._runtime.models import (
    UNSET,
    Base64Bytes,
    BaseModel,
    DateTime,
    Decimal,
    Duration,
    Field,
    OneOf,
    OpenEnum,
    OpenIntEnum,
    OptionalNullable,
    TypeAliasType,
    UnknownVariant,
)
from acme_msgspec._runtime.reading import Json

EACH = ("documented", "unknown")
"""Answers are read by msgspec alone, or where they have unknown members by readers, too."""


class Node(BaseModel):
    kind: Literal["node"] = Field(default="node", always=True)
    child_node: Node | None = Field(default=None, name="childNode")
    size: int = 5
    note: OptionalNullable[str] = UNSET
    flag: Literal["a", "b"] = "a"
    rest: Any = Field(default=None, free=True)


def sent(type_: Any, value: Any) -> str:
    return dump(adapter_of(type_), value).decode()


def test_what_is_sent() -> None:
    for value, expected in (
        (Node(), {}),
        (Node(size=5), {"size": 5}),
        (Node(child_node=None, note=None), {"note": None}),
        (Node(note=UNSET, rest=None), {"rest": None}),
        (Node(flag="a"), {"flag": "a"}),
        (Node(child_node=Node(extra=1)), {"childNode": {"kind": "node", "extra": 1}}),
        (Node(childNode={"size": 1}), {"childNode": {"kind": "node", "size": 1}}),
        (Json(Node)(b'{"size":5,"kind":"node"}'), {"size": 5}),
    ):
        assert json.loads(sent(Node, value)) == {"kind": "node", **expected}
        assert value.model_dump_wire() == {"kind": "node", **expected}


def test_defaults_are_read_and_changes_are_sent() -> None:
    node = Json(Node)(b'{"kind":"node"}')
    assert (node.size, node.flag, node.rest, node.note) == (5, "a", None, UNSET)
    assert node.model_fields_set == {"kind"}
    node.size = 7
    node.note = None
    assert sent(Node, node) == '{"kind":"node","size":7,"note":null}'
    node.note = UNSET
    node.later = [1]
    assert node.later == node.model_extra["later"] == [1]
    assert node.model_dump_wire() == {"kind": "node", "size": 7, "later": [1]}
    assert node.model_dump(exclude_unset=True) == {"kind": "node", "size": 7, "later": [1]}
    assert Node() == Node(size=5) != Node(size=6) != Node(size=6, more=1)


@pytest.mark.parametrize(
    "copied", [copy.copy, copy.deepcopy, lambda v: pickle.loads(pickle.dumps(v))]
)
def test_copies_are_equal_and_send_the_same(copied: Any) -> None:
    node = Node(size=5, child_node=Node(more=[1]), rest=None)
    made = copied(node)
    assert made == node
    assert sent(Node, made) == sent(Node, node)
    made.size = 6
    assert node.size == 5
    assert repr(made).endswith(", size=6, note=UNSET, flag='a', rest=None)")


def test_unknown_members_survive() -> None:
    text = (
        '{"kind":"node","childNode":{"kind":"node","new":[1,{"c":null}]},'
        '"big":123456789012345678901234567890,"model_dump":1}'
    )
    node = Json(Node)(text.encode())
    assert sent(Node, node) == text
    assert (node.big, node.child_node.new) == (123456789012345678901234567890, [1, {"c": None}])
    assert node.model_dump(by_alias=True)["childNode"]["new"] == [1, {"c": None}]
    with pytest.raises(AttributeError):
        node.none_such  # noqa: B018


def test_unknown_members_in_a_fresh_process() -> None:
    """Without any, msgspec alone writes; one is enough that it must not."""
    program = """
from acme_msgspec._runtime.models import BaseModel
from acme_msgspec._runtime.adapters import adapter_of, dump
from acme_msgspec._runtime.reading import Json

class A(BaseModel):
    a: int | None = None

read = Json(A)
print(dump(adapter_of(A), read(b'{"a":1}')).decode())
found = read(b'{"a":1,"b":2}')
print(dump(adapter_of(list[A]), [found]).decode())
fresh = A(a=1)
fresh.model_extra["c"] = 3
print(dump(adapter_of(A), fresh).decode())
"""
    folder = Path(str(acme_msgspec.__file__)).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ['{"a":1}', '[{"a":1,"b":2}]', '{"a":1,"c":3}']


class Older(Node):
    age: int | None = None
    cls: str | None = None


def test_a_class_derived_from_a_model() -> None:
    found = Json(Older)(b'{"age":3,"childNode":{},"new":1}')
    assert (found.size, found.age, found.new) == (5, 3, 1)
    assert Older(size=5, cls="x").model_dump_wire() == {"kind": "node", "size": 5, "cls": "x"}


class Odd(BaseModel):
    quoted: str = Field(name='say "a\\b"')


class Extended(BaseModel):
    __extra_type__: ClassVar[Node]

    id: int


def test_classes_that_msgspec_cannot_have() -> None:
    text = '{"say \\"a\\\\b\\"":"x"}'
    assert sent(list[Odd], Json(list[Odd])(f"[{text}]".encode())) == f"[{text}]"
    assert Odd(quoted="x").model_dump_wire() == json.loads(text)
    found = Json(Extended)(b'{"id":1,"n":{"size":2}}')
    assert isinstance(found.n, Node)
    assert found.n.size == 2
    with pytest.raises(msgspec.ValidationError, match=r"^n\.size: Input"):
        Extended(id=1, n={"size": "x"})


class Color(OpenEnum):
    RED = "red"


class Level(OpenIntEnum):
    LOW = 1


class Huge(OpenIntEnum):
    ONE = 1
    MOST = 2**70


@pytest.mark.parametrize("type_", [Color, Level, Huge])
def test_open_enums(type_: Any) -> None:
    known = next(iter(type_))
    unknown = "mauve" if type_ is Color else 2**80
    text = json.dumps([known.value, unknown], separators=(",", ":"))
    found = Json(list[type_])(text.encode())
    assert found[0] is known
    assert [one.is_known for one in found] == [True, False]
    assert sent(list[type_], found) == text
    with pytest.raises(msgspec.ValidationError):
        Json(type_)(b"true")


class Stamped(BaseModel):
    at: DateTime
    took: Duration | None = None


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("2024-01-02T03:04:05Z", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2024-01-02T03:04:05", datetime(2024, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ("2024-01-02T03:04:05.5-05:30", datetime(2024, 1, 2, 8, 34, 5, 500_000, UTC)),
    ],
)
@pytest.mark.parametrize("also", ["", ',"new":1'], ids=EACH)
def test_times_are_aware(text: str, at: datetime, also: str) -> None:
    found = Json(Stamped)(f'{{"at":"{text}"{also}}}'.encode())
    assert found.at == Stamped(at=text).at == at
    assert found.at.tzinfo is not None


def test_times_that_are_refused() -> None:
    for value in (datetime(2024, 1, 1), "tomorrow", "", 5):
        with pytest.raises(msgspec.ValidationError, match=r"^at: .*needs a time zone"):
            Stamped(at=value)


@pytest.mark.parametrize(
    ("text", "days"), [("P1Y2M", 425), ("P1W", 7), ("-P1D", -1), ("P1DT36H", 2.5), ("PT0,5M", None)]
)
def test_durations_go_out_as_they_came(text: str, days: float | None) -> None:
    found = Json(Stamped)(f'{{"at":"2024-01-02T03:04:05Z","took":"{text}"}}'.encode())
    assert found.took == (timedelta(seconds=30) if days is None else timedelta(days=days))
    assert json.loads(sent(Stamped, found))["took"] == text
    assert Stamped(at=found.at, took=timedelta(1)).model_dump_wire()["took"] == "P1D"


@pytest.mark.parametrize("text", ["P", "PT", "P1DT", "1D", "P1H", "P999999999999D"])
def test_what_is_no_duration(text: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=r"^took: .*duration"):
        Json(Stamped)(f'{{"at":"2024-01-02T03:04:05Z","took":"{text}"}}'.encode())


class Blob(BaseModel):
    data: Base64Bytes


@pytest.mark.parametrize("text", ["+/8=", "-_8=", "-_8", "+/\\r\\n8="])
def test_base64_is_read_in_every_form_and_written_in_one(text: str) -> None:
    blob = Json(Blob)(f'{{"data":"{text}"}}'.encode())
    assert blob.data == b"\xfb\xff"
    assert sent(Blob, blob) == '{"data":"+/8="}'


class Price(BaseModel):
    amount: Decimal
    inner: list[Price] | None = None
    rest: Any = Field(default=None, free=True)


class Priced(BaseModel):
    either: Annotated[Price | Node | UnknownVariant, OneOf()]
    ratio: float | None = None


@pytest.mark.parametrize(
    "number", ["0.1", "1.10", "1", "-1E-26", "1E+400", "12345678901234567890.1"]
)
@pytest.mark.parametrize("also", ["", ',"new":1'], ids=EACH)
def test_decimals_are_exact(number: str, also: str) -> None:
    inner = f'{{"amount":{number},"inner":[{{"amount":{number}{also}}}]}}'
    for type_, text in ((Price, inner), (Priced, f'{{"either":{inner},"ratio":0.5}}')):
        found = Json(type_)(text.encode())
        assert sent(type_, found) == text
    assert found.either.amount == decimal.Decimal(number)
    assert type(found.ratio) is float


@pytest.mark.parametrize(
    "text", ['"NaN"', "NaN", "Infinity", '"-Infinity"', '"inf"', '"sNaN"', '"x"', "null", "true"]
)
def test_what_is_not_a_decimal(text: str) -> None:
    with pytest.raises(ValueError, match=r"(?i)decimal|number|json"):
        Json(Price)(f'{{"amount":{text}}}'.encode())


def test_numbers_that_json_does_not_have() -> None:
    for value in (float("nan"), [float("inf")], decimal.Decimal("NaN"), {"a": -float("inf")}):
        with pytest.raises(ValueError, match="not a number in JSON"):
            sent(Any, value)
    node = Node()
    node.rest = float("nan")
    with pytest.raises(ValueError, match="not a number in JSON"):
        sent(Node, node)
    assert sent(Any, {"a": None, "b": "NaN"}) == '{"a":null,"b":"NaN"}'


class Account(BaseModel):
    type: Literal["ACCOUNT"] = Field(default="ACCOUNT", always=True)
    identifier: str


class Wallet(BaseModel):
    type: Literal["WALLET"] = Field(default="WALLET", always=True)
    identifier: str
    balance: str | None = None


class Safe(BaseModel):
    type: str | None = None
    depth: int


Subject = Annotated[
    Account | Wallet | UnknownVariant, OneOf("type", {"ACCOUNT": Account, "WALLET": Wallet})
]
Kept = Annotated[Account | Safe, OneOf("type", {"ACCOUNT": Account}, fallback=Safe)]
Scalars = Annotated[int | Color | list[int] | list[str] | dict[str, int] | bool | None, OneOf()]


@pytest.mark.parametrize(
    ("type_", "text", "kind"),
    [
        (Subject, '{"type":"WALLET","identifier":"w","balance":"main"}', Wallet),
        (Subject, '{"type":"ACCOUNT","identifier":"a","new":1}', Account),
        (Subject, '{"type":"BANK","identifier":"a","iban":1}', UnknownVariant),
        (Subject, "[1,2]", UnknownVariant),
        (Kept, '{"type":"SAFE","depth":1}', Safe),
        (Kept, '{"depth":1}', Safe),
        (Scalars, "1", int),
        (Scalars, '"mauve"', Color),
        (Scalars, '["a"]', list),
        (Scalars, '{"a":1}', dict),
        (Scalars, "true", bool),
        (Scalars, "null", type(None)),
        (Annotated[int | float, OneOf()], "2.5", float),
        (Annotated[int | float, OneOf()], "2", int),
    ],
)
def test_unions(type_: Any, text: str, kind: type) -> None:
    for read, whole in ((Json(type_), text), (Json(list[type_]), f"[{text}]")):
        value = read(whole.encode())
        assert type(value[0] if whole != text else value) is kind
        assert sent(read.type, value) == whole


def test_a_variant_that_was_chosen_must_be_valid() -> None:
    with pytest.raises(msgspec.ValidationError, match=r"^identifier: Input should be "):
        Json(Subject)(b'{"type":"WALLET","identifier":5}')
    with pytest.raises(msgspec.ValidationError, match="none of the variants"):
        Json(Kept)(b'"x"')


Tree = TypeAliasType("Tree", lambda: Annotated[list[Tree] | dict[str, Tree] | int, OneOf()])


class Forest(BaseModel):
    tree: Tree | None = None


def test_an_alias_that_leads_back_to_itself() -> None:
    text = '{"tree":[1,{"a":[2,[]]}]}'
    assert sent(Forest, Json(Forest)(text.encode())) == text
    with pytest.raises(msgspec.ValidationError):
        Json(Forest)(b'{"tree":[1,{"a":"x"}]}')


class Counted(BaseModel):
    child: Either | None = None
    at_: int = Field(name="at")


class Named(BaseModel):
    child: Either | None = None
    at_: str = Field(name="at")


Either = Annotated[Counted | Named, OneOf()]


def test_another_variant_takes_what_the_first_refuses() -> None:
    found = Json(Either)(b'{"at":"a"}')
    assert type(found) is Named
    assert type(Json(Either)(b'{"at":1}')) is Counted
    nested = ('{"child":' * 60 + '{"at":1}' + ',"at":"x"}' * 60).encode()
    assert type(Json(Either)(nested)) is Named
    broken = nested[: -60 * len(b',"at":"x"}')] + b',"at":"x"}' * 59 + b',"at":true}'
    with pytest.raises(msgspec.ValidationError, match=r"^at: Input should be a valid integer$"):
        Json(Either)(broken)
    with pytest.raises(msgspec.ValidationError):
        adapter_of(Either).validate_python({"at": "a"})


def test_everything_that_is_wrong_is_told_with_its_place() -> None:
    read = Json(list[Node])
    with pytest.raises(msgspec.ValidationError) as caught:
        read(b'[{"childNode":{"size":"s3cret"}},{"kind":"other","note":5,"new":1}]')
    assert read.explained(caught.value) == (
        "0.childNode.size: Input should be a valid integer; "
        "1.kind: Input should be 'node'; 1.note: Input should be a valid string"
    )
    with pytest.raises(msgspec.ValidationError) as caught:
        Node(childNode={"size": "s3cret"})
    assert str(caught.value) == "child_node.size: Input should be a valid integer"
    with pytest.raises(ValueError) as broken:
        read(b"<html>")
    assert read.explained(broken.value).startswith("body: Invalid JSON: ")


@pytest.mark.parametrize("text", [b'{"childNode":' * 100_000, b"\xff", b'"\xff"', b""])
def test_what_is_no_json_is_an_error_and_no_crash(text: bytes) -> None:
    with pytest.raises((ValueError, RecursionError)):
        Json(Node)(text)


def test_readers_are_for_what_is_not_as_documented(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(readers, "reader_of", lambda type_: asked.append(type_) or print)

    class Plain(BaseModel):
        id: int
        when: DateTime | None = None
        subject: Subject | None = None
        named: dict[str, list[Color]] | None = None
        node: Node | None = None
        free: Any = Field(default=None, free=True)

    globals()["Plain"] = Plain
    text = (
        '{"id":1,"when":"2024-01-01T00:00:00Z","subject":{"type":"WALLET","identifier":"w"},'
        '"named":{"a":["red","new"]},"node":{"kind":"node","childNode":{"size":1}},"free":{"a":[1.5]}}'
    )
    assert Json(Plain)(text.encode()).subject.identifier == "w"
    assert asked == []
    # Nor for members that it does not list, wherever they are.
    new = ',"new":[{"id":1}]}'
    more = text.replace('"w"}', f'"w"{new}').replace('"size":1}}', f'"size":1{new}}}')[:-1] + new
    found = Json(Plain)(more.encode())
    assert found.node.child_node.new == found.subject.new == found.new == [{"id": 1}]
    assert asked == []
    Json(Plain)(b'{"id":1.0,"new":2}')
    assert asked != []


def test_threads_may_read_the_first_answer_at_once() -> None:
    class Left(BaseModel):
        right: Right | None = None
        at: DateTime | None = None

    class Right(BaseModel):
        left: Left | None = None
        subject: Subject | None = None

    globals().update(Left=Left, Right=Right)
    left = b'{"at":"2024-01-01T00:00:00Z"}'
    text = b'{"right":{"left":' + left + b',"subject":{"type":"WALLET","identifier":"w"}}}'
    types = [Left, list[Left], dict[str, Left], Left | None] * 8
    texts = [text, b"[" + text + b"]", b'{"a":' + text + b"}", text] * 8
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda type_, one: Json(type_)(one), types, texts))
    assert found[0].right.left.at is not None
    assert Left.__annotations__ == {"right": "Right | None", "at": "DateTime | None"}


def test_what_a_program_may_ask_of_a_model() -> None:
    info = Node.model_fields["child_node"]
    assert (info.alias, info.default, info.is_required()) == ("childNode", None, False)
    node = Node.model_validate({"childNode": {"size": 2}})
    assert Node.model_validate_json(node.model_dump_json()) == node
    assert node.model_copy(update={"size": 3}).size == 3
    assert node.size == 5
    assert reading.Json(Node)(sent(Node, node).encode()).child_node.size == 2


class Leaf(BaseModel):
    id: int


class Plant(BaseModel):
    leaf: Leaf | None = None
    leaves: list[Leaf] | None = Field(default=None, name="theLeaves")
    rows: list[list[Leaf]] | None = None
    named: dict[str, Leaf | None] | None = None
    subject: Subject | None = None
    subjects: list[Subject] | None = None
    trees: list[Plant] | None = None
    either: OptionalNullable[Leaf] = UNSET
    free: Any = Field(default=None, free=True)


UNLISTED = {
    "at the top": '{"leaf":{"id":1},"new":2}',
    "several, in their order": '{"z":1,"leaf":{"id":1},"a":2,"m":3}',
    "in a field": '{"leaf":{"id":1,"new":{"id":2}}}',
    "in items": '{"theLeaves":[{"id":1},{"id":2,"new":3},{"id":3,"newer":4}]}',
    "in items of items": '{"rows":[[{"id":1}],[],[{"id":2},{"id":2,"new":3}]]}',
    "in values": '{"named":{"a":{"id":1},"b":null,"c":{"id":1,"new":2}}}',
    "in a variant": '{"subject":{"type":"WALLET","identifier":"w","new":1}}',
    "in variants, and where they are": (
        '{"subjects":[{"type":"WALLET","identifier":"w","new":1},'
        '{"type":"WALLET","identifier":"w"}],"new":1}'
    ),
    "in itself": '{"trees":[{"trees":[{"leaf":{"id":1,"new":1},"new":2}]},{}],"new":3}',
    "in what may be absent": '{"either":{"id":1,"new":2}}',
    "beside null": '{"either":null,"new":1}',
    "called as a field in Python": '{"leaves":[1],"theLeaves":[]}',
    "called as a method": '{"model_dump":1,"leaf":{"id":1,"keys":2}}',
    "beside what may be anything": '{"free":{"new":{"id":1}},"new":[{}]}',
    "large numbers": '{"new":123456789012345678901234567890,"leaf":{"id":1,"new":1.5}}',
}


@pytest.mark.parametrize("name", UNLISTED)
def test_what_is_not_listed_survives(name: str) -> None:
    """And it is no other model than the readers make."""
    text = UNLISTED[name]
    found = Json(Plant)(text.encode())
    assert json.loads(sent(Plant, found)) == json.loads(text)
    read = readers.reader_of(Plant)(json.loads(text), readers.Side(False, decimals=True))
    assert found == read
    assert list(found.model_extra) == list(read.model_extra)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('{"new":1,"leaf":{"new":1}}', "leaf.id"),
        ('{"theLeaves":[{"id":1,"new":2},{"id":"x","new":2}]}', "theLeaves.1.id"),
        ('{"subject":{"type":"WALLET","new":1},"new":1}', "subject.identifier"),
    ],
)
def test_what_is_not_listed_hides_nothing_that_is_wrong(text: str, place: str) -> None:
    read = Json(Plant)
    with pytest.raises(ValueError) as caught:
        read(text.encode())
    assert place in read.explained(caught.value)
