"""What generated models do with what comes in and what goes out."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from types import ModuleType
from typing import Any

import pytest

BARE = {
    "kind": "animal",
    "name": "Ada",
    "weightInGrams": 2**70 + 1,
    "bornAt": "2024-05-01T10:00:00Z",
    "father": None,
}


def read(zoo: ModuleType, **more: object) -> Any:
    return zoo.Animal.model_validate_json(json.dumps({**BARE, **more}))


def sent(model: Any) -> Any:
    return json.loads(json.dumps(model.model_dump_wire()))


def test_what_came_in_goes_out(zoo: ModuleType) -> None:
    animal = read(zoo, class_="x", unknownMember={"a": [1, None]})
    assert animal.weight_in_grams == 2**70 + 1
    assert animal.born_at == datetime(2024, 5, 1, 10, tzinfo=UTC)
    assert animal.unknownMember == {"a": [1, None]}
    assert sent(animal) == {**BARE, "class": "x", "unknownMember": {"a": [1, None]}}


def test_names_of_python_and_names_of_the_wire(zoo: ModuleType) -> None:
    by_python = zoo.Animal(
        name="Ada",
        weight_in_grams=3,
        born_at=datetime(2024, 5, 1, tzinfo=UTC),
        father=None,
        filter_="f",
        date_=date(2024, 1, 2),
        list_=["a"],
        copy_=True,
        model_dump_="m",
    )
    assert sent(by_python) == {
        "kind": "animal",
        "name": "Ada",
        "weightInGrams": 3,
        "bornAt": "2024-05-01T00:00:00Z",
        "father": None,
        "filter": "f",
        "date": "2024-01-02",
        "list": ["a"],
        "copy": True,
        "model_dump": "m",
    }
    assert zoo.Animal.model_validate(sent(by_python)) == by_python


def test_absent_null_and_default_differ(zoo: ModuleType) -> None:
    from importlib import import_module

    unset = import_module(f"{zoo.__name__.partition('.')[0]}.types").UNSET
    animal = read(zoo)
    assert (animal.nickname, animal.children, animal.legs) == (unset, None, 4)
    assert animal.usual_mood == "asleep"
    assert sent(animal) == BARE, "defaults are the server's; nothing is sent that nobody set"
    assert sent(read(zoo, nickname=None)) == {**BARE, "nickname": None}
    animal.legs = 3
    animal.children = None
    assert sent(animal) == {**BARE, "legs": 3}


def test_a_constant_is_sent_and_checked(zoo: ModuleType) -> None:
    assert "kind" not in zoo.Coordinates(lat=1, lon=2).model_dump_wire()
    with pytest.raises(ValueError, match="kind"):
        read(zoo, kind="plant")


def test_an_open_enum_keeps_what_it_does_not_know(zoo: ModuleType) -> None:
    assert read(zoo, mood="HUNGRY-AGAIN").mood is zoo.Mood.HUNGRY_AGAIN
    animal = read(zoo, mood="furious", diet={"type": "meat", "size": 7})
    assert isinstance(animal.mood, zoo.Mood)
    assert (animal.mood.value, animal.diet.size.value) == ("furious", 7)
    assert sent(animal)["mood"] == "furious"
    assert sent(animal)["diet"] == {"type": "meat", "size": 7}
    assert zoo.Size(2) is zoo.Size.LARGE


@pytest.mark.parametrize(
    ("diet", "cls"),
    [
        ({"type": "grass", "acres": 1.5}, "Grass"),
        ({"type": "meat", "from": BARE}, "Meat"),
        ({"type": "stones", "how": ["many"]}, "UnknownVariant"),
    ],
)
def test_the_discriminator_decides(zoo: ModuleType, diet: dict[str, Any], cls: str) -> None:
    animal = read(zoo, diet=diet)
    assert type(animal.diet).__name__ == cls
    assert sent(animal)["diet"] == diet


@pytest.mark.parametrize(
    ("home", "cls"),
    [("Amsterdam", "str"), ({"lat": 1.0, "lon": 2.5}, "Coordinates"), (17, "UnknownVariant")],
)
def test_the_shape_decides_without_one(zoo: ModuleType, home: object, cls: str) -> None:
    keeper = zoo.Keeper.model_validate_json(json.dumps({"name": "Bo", "home": home}))
    assert type(keeper.home).__name__ == cls
    assert sent(keeper) == {"name": "Bo", "home": home}


def test_models_refer_to_themselves_and_each_other(zoo: ModuleType) -> None:
    animal = read(
        zoo,
        father=BARE,
        children=[{**BARE, "diet": {"type": "meat", "from": {**BARE, "name": "Prey"}}}],
        keeper={"name": "Bo", "boss": {"name": "Cy", "boss": {"name": "Di"}}},
    )
    assert type(animal.father) is zoo.Animal
    assert animal.children[0].diet.from_.name == "Prey"
    assert animal.keeper.boss.boss.name == "Di"


@pytest.mark.parametrize(
    "rule",
    [
        {"is": "awake"},
        {"all": [{"is": "awake"}, {"all": [], "of": BARE}]},
        [{"is": "asleep"}, [{"all": []}]],
    ],
)
def test_unions_that_lead_back_to_themselves(zoo: ModuleType, rule: Any) -> None:
    animal = read(zoo, rule=rule, data=[1.5, {"a": ["b", [{}]]}])
    expected = {"dict": zoo.Is if "is" in rule else zoo.All, "list": list}[type(rule).__name__]
    assert type(animal.rule) is expected
    assert animal.data == [1.5, {"a": ["b", [{}]]}]
    assert sent(animal) == {**BARE, "rule": rule, "data": [1.5, {"a": ["b", [{}]]}]}


def test_further_members_have_their_type(zoo: ModuleType) -> None:
    cage = zoo.Cage.model_validate_json('{"width": 1, "door": {"lat": 1, "lon": 2}}')
    assert cage.door == zoo.Coordinates(lat=1, lon=2)
    with pytest.raises(ValueError, match="door"):
        zoo.Cage.model_validate_json('{"width": 1, "door": "left"}')


def test_null_or_an_object_of_its_own(zoo: ModuleType) -> None:
    assert read(zoo, note={"text": "hi"}).note == zoo.Note(text="hi")
    assert sent(read(zoo, note=None)) == {**BARE, "note": None}


def test_bytes_travel_as_base64(zoo: ModuleType) -> None:
    animal = read(zoo, photo="aGk=")
    assert animal.photo == b"hi"
    assert sent(animal)["photo"] == "aGk="


def test_only_what_is_asked_for_is_imported(zoo: ModuleType) -> None:
    assert {"Animal", "AnimalTypedDict", "Diet", "DietTypedDict", "Mood", "Security"} <= set(
        dir(zoo)
    )
    assert set(zoo.__all__) <= set(dir(zoo))
    with pytest.raises(AttributeError, match="Unicorn"):
        _ = zoo.Unicorn


def test_docstrings_say_what_the_document_says(zoo: ModuleType) -> None:
    assert zoo.Animal.__doc__ == "Who lives here.\n\n    Its `diet` says what it eats.\n    "
