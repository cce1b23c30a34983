"""What has a name keeps it: a document that grows renames nothing, whatever its order is."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_project import Project

HEAD = "openapi: 3.1.0\ninfo: {title: Locked, version: '1'}\n"
SHARED = """\
    Order:
      {name: order, in: query, schema: {type: string, enum: [up, down]}}
"""


def operation(id: str, schema: str, tag: str = "things") -> str:
    return f"""\
  /{id}:
    get:
      operationId: {id}
      tags: [{tag}]
      parameters: [{{$ref: '#/components/parameters/Order'}}]
      responses:
        '200':
          description: Fine.
          content: {{application/json: {{schema: {{$ref: '#/components/schemas/{schema}'}}}}}}
"""


def schema(name: str, *properties: str) -> str:
    members = "".join(f"        {property}: {{type: string}}\n" for property in properties)
    return f"""\
    {name}:
      type: object
      properties:
{members}        state: {{type: string, enum: [{", ".join(properties)}]}}
"""


def document(operations: list[str], schemas: list[str]) -> str:
    return (
        f"{HEAD}paths:\n{''.join(operations)}components:\n  parameters:\n{SHARED}"
        f"  schemas:\n{''.join(schemas)}"
    )


OLD = document(
    [operation("listPets", "user-pet"), operation("things_all", "user-pet")],
    [schema("user-pet", "first-name", "other")],
)
NEW = document(
    [
        operation("aaa", "UserPet"),
        operation("ListPets", "userPet"),
        operation("all", "UserPet"),
        operation("things.all", "UserPet"),
        operation("listPets", "user-pet"),
        operation("things_all", "user-pet"),
    ],
    [
        schema("UserPet", "first_name", "other"),
        schema("userPet", "other"),
        schema("user-pet", "first_name", "firstName", "first-name", "other"),
    ],
)
TARGETS = {
    "python": "  python: {output: out/python, package: locked, module: locked}\n",
    "typescript": "  typescript: {output: out/typescript, package: locked}\n",
}


@pytest.fixture
def locked(tmp_path: Path) -> Project:
    (tmp_path / "sdk.yaml").write_text("document: api.yaml\ntargets:\n" + "".join(TARGETS.values()))
    return Project(tmp_path)


def generated(project: Project, text: str, *options: str) -> dict[str, dict[str, dict[str, str]]]:
    """What each package remembers after generating, which `check` agrees with."""
    (project.root / "api.yaml").write_text(text)
    run = project.run("generate", "--quiet", *options)
    assert run.code == 0, run.out + run.err
    assert project.run("check", "--quiet").code == 0
    return {language: lock_of(project, language) for language in TARGETS}


def lock_of(project: Project, language: str) -> dict[str, dict[str, str]]:
    manifest = project.root / f"out/{language}/.sdkwright/manifest.json"
    lock: dict[str, dict[str, str]] = json.loads(manifest.read_text())["lock"]
    return lock


def test_what_comes_anew_renames_nothing(locked: Project) -> None:
    first = generated(locked, OLD)
    second = generated(locked, NEW)
    for language, scopes in first.items():
        for scope, names in scopes.items():
            for key, name in names.items():
                assert second[language][scope][key] == name, (language, scope, key)
    types = second["python"]["types shared"]
    assert types["schemas/user-pet"] == "UserPet"
    assert types["schemas/UserPet"] == "UserPetModel for UserPet"
    fields = second["python"]["fields schemas/user-pet"]
    assert fields["first-name"] == "first_name"
    assert fields["first_name"] == "first_underscore_name for first_name"
    assert second["python"]["members schemas/user-pet/state"]["first-name"] == "FIRST_NAME"
    assert second["python"]["group things"]["listPets"] == "list_pets"
    assert second["python"]["group things"]["things_all"] == "all"
    assert second["typescript"]["group things"]["things.all"] == "thingsAll"


def test_files_that_are_left_to_people_change_nothing_of_that(locked: Project) -> None:
    first = generated(locked, OLD)
    for language in TARGETS:
        (locked.root / f"out/{language}/.sdkignore").write_text("README.md\n")
    assert generated(locked, OLD) == first


def test_without_a_last_run_the_spelling_decides(locked: Project) -> None:
    found = generated(locked, NEW)
    assert found["python"]["types shared"]["schemas/UserPet"] == "UserPet"
    assert "first_name" not in found["python"]["fields schemas/user-pet"]


def test_what_is_gone_frees_its_name(locked: Project) -> None:
    first = generated(locked, OLD)
    generated(locked, NEW)
    third = generated(locked, OLD)
    assert third == first
    renamed = generated(locked, OLD.replace("user-pet", "user_pet"))
    assert renamed["python"]["types shared"]["schemas/user_pet"] == "UserPet"
    again = generated(locked, NEW)
    assert again["python"]["types shared"]["schemas/user-pet"] != "UserPet"


def test_the_type_of_a_shared_parameter_is_not_that_of_its_first_user(locked: Project) -> None:
    """Another operation before the first one, with the same parameter."""
    first = generated(locked, OLD)["python"]["types operations"]
    second = generated(locked, NEW)["python"]["types operations"]
    assert {key: second.get(key) for key in first} == first


def test_a_decision_of_people_counts_more(locked: Project) -> None:
    generated(locked, OLD)
    with (locked.root / "sdk.yaml").open("a") as file:
        file.write("names: {operations: {listPets: every}, schemas: {user-pet: Animal}}\n")
    found = generated(locked, NEW)
    assert found["python"]["group things"]["listPets"] == "every"
    assert found["python"]["types shared"]["schemas/user-pet"] == "Animal"
    assert found["python"]["types shared"]["schemas/UserPet"] == "UserPet"


def test_a_lock_that_is_no_mapping_is_a_finding(locked: Project) -> None:
    generated(locked, OLD)
    path = locked.root / "out/python/.sdkwright/manifest.json"
    manifest = json.loads(path.read_text())
    manifest["lock"] = {"types shared": ["UserPet"]}
    path.write_text(json.dumps(manifest))
    run = locked.run("check")
    assert run.code == 1
    assert "bad-manifest" in run.out


def test_a_short_name_stays_however_often_it_is_generated(locked: Project) -> None:
    """The schema that comes anew stands first, and its own name is the short one of the other."""
    made = operation("upload", "Body_upload")
    body = schema("Body_upload", "a")
    grown = document([operation("other", "UploadBody"), made], [schema("UploadBody", "b"), body])
    first = generated(locked, document([made], [body]))
    second = generated(locked, grown)
    for language, found in second.items():
        for scopes in (first[language], found):
            assert scopes["types shared"]["schemas/Body_upload"] == "UploadBody"
    assert generated(locked, grown) == second
