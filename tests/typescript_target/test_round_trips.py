"""What is read is written as it came: every schema, with the mock's sample of it, over HTTP."""

from __future__ import annotations

import json
import urllib.request
from pathlib import Path
from typing import Any

import pytest
import yaml
from package_build import Make
from sdkwright.mock import MockServer

HERE = Path(__file__).parent
TESTS = HERE.parent
DOCUMENTS = [
    TESTS / "python_models" / "zoo.yaml",
    HERE / "hostile.yaml",
    *sorted(TESTS.glob("cases/*/openapi.yaml")),
]
PROGRAM = """
import { SDK } from "PACKAGE";

type Bodies = { statusCode: number; contentType: string; [name: string]: unknown };
const sdk = new SDK() as unknown as {
  [name: string]: (request?: unknown) => Promise<Bodies>;
};
for (let number = 0; number < COUNT; number++) {
  const { statusCode, contentType, ...bodies } = await sdk[`read${number}`]!();
  await sdk[`write${number}`]!(Object.values(bodies)[0]);
}
"""


ANYTHING: dict[str, Any] = {"application/json": {"schema": {}}}


def echoing(document: Any, *, strict: bool) -> dict[str, Any]:
    """A document with the same schemas, each to be read and, where it is strict, to be written."""
    paths = {}
    for number, name in enumerate(document["components"]["schemas"]):
        pointer = name.replace("~", "~0").replace("/", "~1")
        content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{pointer}"}}}
        paths[f"/{number}"] = {
            "get": {
                "operationId": f"read{number}",
                "responses": {"200": {"description": ".", "content": content}},
            },
            "put": {
                "operationId": f"write{number}",
                "requestBody": {"required": True, "content": content if strict else ANYTHING},
                "responses": {"204": {"description": "."}},
            },
        }
    kept = {key: value for key, value in document.items() if key in ("openapi", "info")}
    servers = [{"url": "http://localhost"}]
    schemas = both_ways(document["components"]["schemas"])
    return {**kept, "servers": servers, "paths": paths, "components": {"schemas": schemas}}


def both_ways(value: Any) -> Any:
    """Schemas without members that only one side may send, for all is read and written back."""
    match value:
        case dict():
            return {k: both_ways(v) for k, v in value.items() if k not in ("readOnly", "writeOnly")}
        case list():
            return [both_ways(item) for item in value]
        case _:
            return value


def schemas_of(path: Path) -> Any:
    return (yaml.safe_load(path.read_text("utf-8")).get("components") or {}).get("schemas")


@pytest.mark.parametrize(
    "path", list(filter(schemas_of, DOCUMENTS)), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_every_schema(path: Path, make: Make, tmp_path: Path) -> None:
    document = yaml.safe_load(path.read_text("utf-8"))
    count = len(schemas_of(path))
    # Not every example in a document is what its schema says: the server is not asked about that.
    copy, served = tmp_path / "document.json", tmp_path / "served.json"
    for place, strict in ((copy, True), (served, False)):
        place.write_text(json.dumps(echoing(document, strict=strict), default=str), "utf-8")
    package = make(copy)
    program = PROGRAM.replace("PACKAGE", package.name).replace("COUNT", str(count))
    with MockServer(served) as server:
        package.run(package.compiled("round-trip", [program]), server.url)
        assert server.violations == []
        written = [one.request.body for one in server.requests if one.request.method == "PUT"]
        samples = [sample(server.url, number) for number in range(count)]
    assert len(written) == count
    assert [unpadded(json.loads(body)) for body in written] == [*map(unpadded, samples)]


def unpadded(value: Any) -> Any:
    """Base64 is read with and without its padding, and written with it."""
    match value:
        case str():
            return value.rstrip("=")
        case list():
            return [unpadded(item) for item in value]
        case dict():
            return {name: unpadded(item) for name, item in value.items()}
        case _:
            return value


def sample(server: str, number: int) -> Any:
    with urllib.request.urlopen(f"{server}/{number}") as answer:
        return json.loads(answer.read())
