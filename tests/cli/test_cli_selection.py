"""Selecting operations: what is not selected is not generated, and nothing that it alone needs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from cli_project import Project

DOCUMENT = """\
openapi: 3.1.0
info: {title: Shop, version: '1'}
security: [{token: []}]
paths:
  /v1/orders:
    get:
      operationId: listOrders
      tags: [orders]
      responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
  /v1/orders/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
    delete:
      operationId: deleteOrder
      tags: [orders]
      deprecated: true
      responses: {'204': {description: x}}
  /v2/users:
    get:
      operationId: listUsers
      tags: [users, people]
      security: [{key: []}]
      responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
  /broken:
    get:
      operationId: broken
      tags: [broken]
      parameters: [{name: q}]
      responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/Gone'}}}}}
components:
  securitySchemes:
    token: {type: http, scheme: bearer}
    key: {type: apiKey, in: header, name: X-Key}
  schemas:
    Order: {type: object, properties: {line: {$ref: '#/components/schemas/Line'}}}
    Line: {type: object, properties: {sku: {type: string}}}
    User: {type: object, properties: {name: {type: string}}}
"""  # noqa: E501 - one line for each answer
CONFIG = "document: api.yaml\nselect: SELECT\ntargets: {python: {output: out, module: shop}}\n"


@pytest.fixture
def shop(tmp_path: Path) -> Project:
    (tmp_path / "api.yaml").write_text(DOCUMENT)
    return Project(tmp_path)


def select(shop: Project, text: str) -> None:
    (shop.root / "sdk.yaml").write_text(CONFIG.replace("SELECT", text))


def names(shop: Project) -> set[str]:
    text = (shop.root / "out/.sdkwright/manifest.json").read_text()
    return {name for name in json.loads(text)["names"] if not name.startswith("webhooks.")}


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (
            "{include: ['tag:people']}",
            {"operations.ListUsersResponse", "shared.User"},
        ),
        (
            "{include: ['path:/v1/**'], exclude: [deprecated]}",
            {"operations.ListOrdersResponse", "shared.Order", "shared.Line"},
        ),
        (
            "{include: ['id:*Order', 'path:/v2/*']}",
            {
                "operations.DeleteOrderRequest",
                "operations.DeleteOrderResponse",
                "operations.ListUsersResponse",
                "shared.User",
            },
        ),
        (
            "{exclude: ['id:broken', 'tag:orders']}",
            {"operations.ListUsersResponse", "shared.User"},
        ),
    ],
)
def test_what_is_selected(shop: Project, selection: str, expected: set[str]) -> None:
    select(shop, selection)
    run = shop.run("generate", "--quiet")
    assert run.code == 0, run.out
    assert names(shop) == expected
    assert shop.run("check", "--quiet").code == 0


def test_groups_schemes_and_docs_follow(shop: Project) -> None:
    select(shop, "{include: ['tag:users']}")
    assert shop.run("generate", "--quiet").code == 0
    files = set(shop.files())
    assert {f for f in files if f.startswith("shop/_groups/")} == {
        "shop/_groups/__init__.py",
        "shop/_groups/users.py",
    }
    assert not [f for f in files if "order" in f.lower()]
    security = shop.files()["shop/models/shared/security.py"].decode()
    assert "key" in security and "token" not in security


def test_the_command_line_goes_before_sdk_yaml(shop: Project) -> None:
    select(shop, "{include: ['tag:users']}")
    run = shop.run("generate", "--quiet", "--include", "tag:orders", "--exclude", "deprecated")
    assert run.code == 0, run.out
    assert names(shop) == {"operations.ListOrdersResponse", "shared.Order", "shared.Line"}
    assert shop.run("check", "--quiet").code == 1
    same = shop.run("check", "--quiet", "--include", "tag:orders", "--exclude", "deprecated")
    assert same.code == 0


def test_a_pattern_that_fits_nothing(shop: Project) -> None:
    select(shop, "\n  include: ['tag:users']\n  exclude:\n    - id:nobody")
    run = shop.run("generate")
    assert run.code == 1
    assert (
        "error[unused-selection]: `exclude` has 'id:nobody', which no operation of the document "
        "fits\n  --> sdk.yaml:5:7\n"
    ) in run.out


def test_what_is_no_pattern(shop: Project) -> None:
    select(shop, "{include: [users]}")
    run = shop.run("generate")
    assert run.code == 2
    assert "config-value" in run.out and "'users' is no pattern" in run.out
    select(shop, "{include: ['tag:users']}")
    given = shop.run("check", "--include", "users")
    assert (given.code, given.out) == (2, "")
    assert given.err.startswith("error: 'users' is no pattern; a pattern is tag:NAME, path:GLOB,")


FAULTY = (
    DOCUMENT
    + """\
    Faulty: {type: nonsense, required: 5, properties: {a: {$ref: '#/components/schemas/Deeper'}}}
    Deeper: {type: [object], properties: 7}
  responses:
    Odd: {description: 8}
"""
)


def test_what_is_wrong_with_a_component_of_other_operations_is_a_warning(shop: Project) -> None:
    (shop.root / "api.yaml").write_text(FAULTY.replace("schemas/Gone", "schemas/Faulty"))
    select(shop, "{include: ['tag:orders']}")
    done = shop.run("generate", "--json")
    found = json.loads(done.out)
    assert (done.code, found["errors"]) == (0, 0)
    lines = {f["line"] for f in found["findings"] if f["severity"] == "warning"}
    assert {37, 38, 40} <= lines
    assert "Faulty" in str(found["findings"])
    assert shop.run("check", "--quiet").code == 0


def test_what_is_wrong_with_their_own_components_is_an_error(shop: Project) -> None:
    line = "properties: {sku: {$ref: '#/components/schemas/Faulty'}}"
    (shop.root / "api.yaml").write_text(FAULTY.replace("properties: {sku: {type: string}}", line))
    select(shop, "{include: ['tag:orders']}")
    done = shop.run("generate", "--json")
    errors = [f for f in json.loads(done.out)["findings"] if f["severity"] == "error"]
    assert done.code != 0
    assert {error["line"] for error in errors} == {37, 38}


def test_a_subtype_belongs_to_its_base(shop: Project) -> None:
    base = "Line: {type: object, discriminator: {propertyName: k}, properties: {k: {type: string}}}"
    line = "Line: {type: object, properties: {sku: {type: string}}}"
    sub = "    Sub: {allOf: [{$ref: '#/components/schemas/Line'}], properties: 7}\n"
    assert line in DOCUMENT
    (shop.root / "api.yaml").write_text(DOCUMENT.replace(line, base) + sub)
    select(shop, "{include: ['tag:orders']}")
    assert shop.run("generate").code != 0
    (shop.root / "api.yaml").write_text(DOCUMENT + sub)
    assert shop.run("generate").code == 0
