"""Bodies in parts beside parameters: what is not given is left out, or refused by its name."""

from __future__ import annotations

from pathlib import Path

import pytest
from php_package import STYLES, Make
from sdkwright.mock import MockServer

DOCUMENT = """\
openapi: 3.1.0
info: {title: Files, version: '1'}
servers: [{url: 'http://localhost'}]
paths:
  /must/{id}:
    post:
      operationId: must
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody:
        required: true
        content: {multipart/form-data: {schema: {$ref: '#/components/schemas/File'}}}
      responses: {'204': {description: Done}}
  /may/{id}:
    post:
      operationId: may
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody:
        content: {multipart/form-data: {schema: {$ref: '#/components/schemas/File'}}}
      responses: {'204': {description: Done}}
components:
  schemas:
    File:
      type: object
      required: [name]
      properties: {name: {type: string}, tags: {type: array, items: {type: string}}}
"""
READONLY = """\
$file = new Shared\\File(name: 'n', tags: ['a', 'b']);
$sdk->must(new Operations\\MustRequest(id: '1', requestBody: $file));
$sdk->may(new Operations\\MayRequest(id: '2', requestBody: $file));
$sdk->may(new Operations\\MayRequest(id: '3'));
"""
CLASSIC = """\
function made(object $it, mixed ...$given): object
{
    foreach ($given as $name => $value) {
        $it->$name = $value;
    }
    return $it;
}
function refused(Closure $call): void
{
    try {
        $call();
    } catch (acme\\things\\Models\\Errors\\RequestException $e) {
        echo $e->getMessage(), "\\n";
    }
}
$file = made(new Shared\\File(), name: 'n', tags: ['a', 'b']);
$sdk->must(made(new Operations\\MustRequest(), id: '1', requestBody: $file));
$sdk->may(made(new Operations\\MayRequest(), id: '2', requestBody: $file));
$sdk->may(made(new Operations\\MayRequest(), id: '3'));
refused(fn() => $sdk->must(made(new Operations\\MustRequest(), id: '4')));
$empty = new Shared\\File();
refused(fn() => $sdk->must(made(new Operations\\MustRequest(), id: '5', requestBody: $empty)));
"""
START = """\
<?php
require 'vendor/autoload.php';
use acme\\things\\Models\\{Operations, Shared};
$sdk = acme\\things\\SDK::builder()->build();
"""


@pytest.mark.parametrize("style", STYLES)
def test_parts(style: str, make: Make, tmp_path: Path) -> None:
    document = tmp_path / "openapi.yaml"
    document.write_text(DOCUMENT, "utf-8")
    program = START + (CLASSIC if style == "classic" else READONLY)
    with MockServer(document) as server:
        run = make(document, style).program(program, http_proxy=server.url)
        said = "must: body: is missing\nmust: name is missing\n" if style == "classic" else ""
        assert (run.stdout, run.stderr) == (said, "")
        assert not server.violations
        assert [(r.operation, r.request.path[-1]) for r in server.requests] == [
            ("must", "1"),
            ("may", "2"),
            ("may", "3"),
        ]
        types = [
            r.request.headers.get("content-type", "").partition(";")[0] for r in server.requests
        ]
        assert types == ["multipart/form-data", "multipart/form-data", ""]
