"""`explain --name`: what is called so, what decided it, and which wishes were not granted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_project import Project, Run

DOCUMENT = """\
openapi: 3.1.0
info: {title: Told, version: '1'}
paths:
  /users/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    get:
      operationId: read_user_users__id__get
      tags: [users]
      responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/a.User'}}}}}
    put:
      operationId: users_write
      x-sdkwright-name: save
      tags: [users]
      responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/b.User'}}}}}
components:
  schemas:
    a.User: {type: object, properties: {first-name: {type: string}, first_name: {type: string}}}
    b.User: {type: object, properties: {x: {type: string}}}
"""  # noqa: E501 - one line for each answer


@pytest.fixture
def told(tmp_path: Path) -> Project:
    (tmp_path / "api.yaml").write_text(DOCUMENT)
    return Project(tmp_path)


def explain(told: Project, name: str, *options: str) -> Run:
    return told.run("explain", "--name", name, "api.yaml", "--language", "python", *options)


def test_an_operation(told: Project) -> None:
    assert explain(told, "read_user") == Run(
        0,
        """\
operation read_user_users__id__get
  written   api.yaml:6:5 (/paths/~1users~1{id}/get)
  named by  its operationId, shortened: FastAPI added the path and the method
  all         types       read user
  all         method      read user
  python      envelope    ReadUserResponse
  python      module      read_user
  python      method      read_user
  python      async       read_user_async
""",
        "",
    )


def test_an_extension_and_sdk_yaml(told: Project) -> None:
    assert "named by  `x-sdkwright-name` at api.yaml:12:7\n" in explain(told, "save").out
    (told.root / "sdk.yaml").write_text(
        "document: api.yaml\ntargets: {python: }\nnames: {operations: {users_write: keep}}\n"
    )
    assert "named by  names.operations in sdk.yaml\n" in explain(told, "users_write").out


PEOPLE = """\
openapi: 3.1.0
info: {title: People, version: '1'}
paths:
  /pets:
    get:
      operationId: listPets
      parameters:
        - {name: q, x-sdkwright-name: query, in: query, schema: {type: string}}
      responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
    post:
      operationId: list_pets
      responses: {'204': {description: x}}
components:
  schemas:
    Pet:
      x-sdkwright-name: Animal
      type: object
      properties:
        n: {type: string, x-sdkwright-name: nick_name}
        kind:
          type: string
          enum: [c, d]
          x-enum-varnames: [Cat, Dog]
"""  # noqa: E501 - one line for each answer


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Animal", "`x-sdkwright-name` at api.yaml:16:7"),
        ("nick_name", "`x-sdkwright-name` at api.yaml:19:27"),
        ("query", "`x-sdkwright-name` at api.yaml:8:21"),
        ("DOG", "`x-enum-varnames` at api.yaml:23:11"),
    ],
)
def test_what_stands_in_the_document(told: Project, name: str, said: str) -> None:
    (told.root / "api.yaml").write_text(PEOPLE)
    assert f"  named by  {said}\n" in explain(told, name).out


def test_operations_that_want_one_name_are_told_about_with_both_places(told: Project) -> None:
    (told.root / "api.yaml").write_text(PEOPLE)
    found = told.run("validate", "api.yaml", "--json").out
    notes = [f for f in json.loads(found)["findings"] if f["code"] == "name-collision"]
    assert [(note["severity"], note["line"], note["message"]) for note in notes] == [
        (
            "note",
            10,
            "operation 'list_pets' is called list pets post, because 'listPets' (api.yaml:5:5) "
            "is list pets already",
        )
    ]


def test_wishes_that_were_not_granted(told: Project) -> None:
    assert (
        explain(told, "a.User").out
        == """\
type schemas/a.User
  written   api.yaml:17:5 (/components/schemas/a.User)
  named by  its spelling in the document
  all         type        a User
                          not User: claimed by b.User
  python      type        AUser
  python      dict        AUserTypedDict
  python      module      a_user
"""
    )
    field = explain(told, "first_dash_name").out
    assert "property a.User.first-name\n" in field
    assert "not first_name: claimed by first_name\n" in field


def test_as_json(told: Project) -> None:
    found = json.loads(explain(told, "read_user", "--json").out)
    assert [(one["kind"], one["line"]) for one in found] == [("operation", 6)]


def test_nothing_is_called_so(told: Project) -> None:
    out = "nothing is called 'nope', in the document or in a language\n"
    assert explain(told, "nope") == Run(1, out, "")
