"""What keeps its name, too: words that are one since, credentials, variables, webhooks, pages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_project import Project

JOINED = """\
openapi: 3.1.0
info: {title: Joined, version: '1'}
paths:
  /tokens:
    post:
      operationId: createOAuth2Token
      tags: [GitHub]
      responses:
        '200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/OAuth2Bearer'}}}}
  /hooks:
    post:
      operationId: GitHubWebhooks
      responses: {'204': {description: x}}
components:
  schemas:
    OAuth2Bearer:
      type: object
      properties:
        gitHubId: {type: string}
        IPv4: {type: string, enum: [macOS, other]}
        IDs: {type: string}
"""  # noqa: E501 - one line for an answer
BEFORE = {
    "python": {
        "fields schemas/OAuth2Bearer": {"IDs": "ids", "IPv4": "i_pv4", "gitHubId": "git_hub_id"},
        "group ": {"GitHubWebhooks": "git_hub_webhooks", "group git_hub": "git_hub"},
        "group git_hub": {"createOAuth2Token": "create_o_auth2_token"},
        "group modules": {"git_hub": "git_hub"},
        "members schemas/OAuth2Bearer/IPv4": {"macOS": "MAC_OS"},
        "modules operations": {"operation:createOAuth2Token": "create_o_auth2_token"},
        "modules shared": {"schemas/OAuth2Bearer": "o_auth2_bearer"},
    },
    "typescript": {
        "fields schemas/OAuth2Bearer": {"IDs": "iDs", "IPv4": "iPv4"},
        "functions": {"createOAuth2Token": "gitHubCreateOAuth2Token"},
        "group ": {"GitHubWebhooks": "gitHubWebhooks", "group git_hub": "gitHub"},
        "modules operations": {"operation:GitHubWebhooks": "gitHubWebhooks"},
    },
}
"""What packages remember that were made when such words still were divided at each capital."""
OPERATIONS = {
    "GitHubWebhooks": "Git Hub Webhooks",
    "createOAuth2Token": "create O Auth2 Token",
}
OUTPUTS = {"python": "out/python", "typescript": "out/typescript"}


@pytest.fixture
def project(tmp_path: Path) -> Project:
    targets = "".join(
        f"  {language}: {{output: {output}, package: locked, module: locked}}\n"
        for language, output in OUTPUTS.items()
    )
    (tmp_path / "sdk.yaml").write_text(f"document: api.yaml\ntargets:\n{targets}")
    return Project(tmp_path)


def generated(project: Project, text: str) -> dict[str, dict[str, dict[str, str]]]:
    (project.root / "api.yaml").write_text(text)
    run = project.run("generate", "--quiet")
    assert run.code == 0, run.out + run.err
    assert project.run("check", "--quiet").code == 0
    return {language: read(project, language)["lock"] for language in OUTPUTS}


def read(project: Project, language: str) -> dict[str, dict[str, dict[str, str]]]:
    manifest = project.root / OUTPUTS[language] / ".sdkwright/manifest.json"
    found: dict[str, dict[str, dict[str, str]]] = json.loads(manifest.read_text())
    return found


def remember(project: Project, language: str, lock: dict[str, dict[str, str]]) -> None:
    path = project.root / OUTPUTS[language] / ".sdkwright/manifest.json"
    path.write_text(json.dumps({**read(project, language), "lock": lock}))


def test_what_is_one_word(project: Project) -> None:
    found = generated(project, JOINED)
    python, typescript = found["python"], found["typescript"]
    assert python["fields schemas/OAuth2Bearer"] == {
        "IDs": "ids",
        "IPv4": "ipv4",
        "gitHubId": "github_id",
    }
    assert python["group git_hub"]["createOAuth2Token"] == "create_oauth2_token"
    assert python["modules shared"]["schemas/OAuth2Bearer"] == "oauth2_bearer"
    assert typescript["fields schemas/OAuth2Bearer"] == {"IDs": "ids", "IPv4": "ipv4"}
    assert typescript["functions"]["createOAuth2Token"] == "githubCreateOAuth2Token"
    assert typescript["types shared"]["schemas/OAuth2Bearer"] == "OAuth2Bearer"


def test_a_package_from_before_keeps_its_names(project: Project) -> None:
    generated(project, JOINED)
    for language, lock in BEFORE.items():
        both = {"operations": OPERATIONS, "methods": OPERATIONS}
        remember(project, language, {**lock, **both})
    again = generated(project, JOINED)
    assert generated(project, JOINED) == again
    for language, lock in BEFORE.items():
        for scope, names in lock.items():
            for key, name in names.items():
                assert again[language][scope][key].partition(" for ")[0] == name, (scope, key)
    operation = project.files("out/python")["locked/models/operations/create_o_auth2_token.py"]
    assert b"    o_auth2_bearer: OAuth2Bearer | None" in operation
    # Who writes down a name has it.
    with (project.root / "sdk.yaml").open("a") as file:
        file.write("names: {operations: {createOAuth2Token: create_oauth2_token}}\n")
    chosen = generated(project, JOINED)
    assert chosen["python"]["group git_hub"]["createOAuth2Token"] == "create_oauth2_token"


SCHEMES = {
    "basic": "{type: http, scheme: basic}",
    "admin": "{type: http, scheme: basic}",
}


def api(schemes: list[str], variables: list[str], hooks: list[str], schemas: list[str]) -> str:
    """A document with these parts in this order."""
    required = ", ".join(f"{{{name}: []}}" for name in schemes)
    host = "".join(f"{{{name}}}." for name in variables)
    lines = [
        "openapi: 3.1.0",
        "info: {title: Locked, version: '1'}",
        f"security: [{required}]",
        "servers:",
        f"  - url: https://{host}example.com",
        "    variables:",
        *(f"      {name}: {{default: a}}" for name in variables),
        "paths:",
        *(line for name in schemas for line in path(name)),
        "webhooks:",
        *(line for name in hooks for line in hook(name)),
        "components:",
        "  securitySchemes:",
        *(f"    {name}: {SCHEMES[name]}" for name in schemes),
        "  schemas:",
        *(f"    {name}: {{type: object, properties: {{a: {{type: string}}}}}}" for name in schemas),
    ]
    return "\n".join(lines) + "\n"


def path(schema: str) -> list[str]:
    media = f"{{schema: {{$ref: '#/components/schemas/{schema}'}}}}"
    return [
        f"  /{schema}:",
        "    get:",
        f"      operationId: read{schema}",
        "      responses:",
        f"        '200': {{description: x, content: {{application/json: {media}}}}}",
    ]


def hook(name: str) -> list[str]:
    kind = "integer" if name[0].isupper() else "string"
    schema = f"{{type: object, properties: {{{name}: {{type: {kind}}}}}}}"
    return [
        f"  {name}:",
        "    post:",
        f"      tags: [{name} events]",
        f"      requestBody: {{content: {{application/json: {{schema: {schema}}}}}}}",
        "      responses: {'204': {description: x}}",
    ]


OLD = api(["basic"], ["data-center"], ["pet-sold"], ["UserPet"])
NEW = api(
    ["admin", "basic"],
    ["data_center", "data-center"],
    ["Pet-Sold", "pet-sold"],
    ["USERPet", "UserPet"],
)


SCOPES = ("credentials", "server variables", "webhooks", "pages models/shared", "pages webhooks")


def test_what_comes_anew_takes_another_name(project: Project) -> None:
    first = generated(project, OLD)
    second = generated(project, NEW)
    for language, found in first.items():
        for scope in SCOPES:
            assert found[scope], (language, scope)
            for key, name in found[scope].items():
                assert second[language][scope][key] == name, (language, scope, key)
    assert generated(project, NEW) == second


def test_without_a_last_run_it_would_be_another(project: Project) -> None:
    old = generated(project, OLD)["python"]
    for folder in OUTPUTS.values():
        (project.root / folder / ".sdkwright/manifest.json").unlink()
    (project.root / "api.yaml").write_text(NEW)
    assert project.run("generate", "--quiet", "--force").code == 0
    new = read(project, "python")["lock"]
    for scope in SCOPES:
        assert any(new[scope].get(key) != name for key, name in old[scope].items()), scope
