"""``webhooks`` of sdk.yaml: mistakes are findings with an address; what it says counts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from cli_project import CONFIG, Project
from jsonschema import Draft202012Validator
from sdkwright.lower import signatures

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "sdk.schema.json").read_text())

MISTAKES = [
    ("webhooks: []", "error[config-type]: `webhooks` has to be a mapping of settings"),
    ("webhooks: {secret: x}", "error[config-unknown-key]: `webhooks` has no key 'secret'"),
    ("webhooks: {event: [X-Event]}", "error[config-value]: each of `event` has to be an expres"),
    ("webhooks: {signature: 5}", "error[config-type]: `signature` has to be the name of a scheme"),
    ("webhooks: {signature: rsa}", "error[config-value]: a scheme is hmac or standard-webhooks"),
    ("webhooks: {signature: {}}", "error[config-value]: a signature needs the `header` that it"),
    ("webhooks: {signature: {header: a b}}", "error[config-value]: 'a b' is no name of a header"),
    (
        "webhooks: {signature: {header: X, alg: md5}}",
        "error[config-value]: a signature has no 'alg'",
    ),
    (
        "webhooks: {signature: {header: X, algorithm: md5}}",
        "error[config-value]: algorithm is one of sha1, sha256, sha512, not 'md5'",
    ),
    (
        "webhooks: {signature: {header: X, content: '{timestamp}'}}",
        "error[config-value]: content has to have {body}",
    ),
    (
        "webhooks: {signature: {header: X, content: '{timestamp}{body}'}}",
        "error[config-value]: content has {timestamp}, which neither `timestamp` nor `pairs` names",
    ),
    (
        "webhooks: {signature: {header: X, tolerance: 0}}",
        "error[config-value]: tolerance has to be a number of seconds, 1 or more",
    ),
    (
        "webhooks: {signature: {header: X, pairs: {timestamp: t}}}",
        "error[config-value]: pairs names a `timestamp` and a `signature`, such as t and v1",
    ),
]
FINE = [
    "webhooks: {}",
    "webhooks: {signature: standard-webhooks}",
    "webhooks: {event: $request.header.X-Event}",
    "webhooks: {event: [$request.header.X-Event, $request.body#/a~1b]}",
    "webhooks: {signature: {scheme: standard-webhooks, tolerance: 60}}",
    "webhooks: {signature: {header: X, content: '{timestamp}.{body}',"
    " pairs: {timestamp: t, signature: v1}}}",
]


@pytest.mark.parametrize(("text", "finding"), MISTAKES)
def test_mistakes(project: Project, text: str, finding: str) -> None:
    (project.root / "sdk.yaml").write_text(CONFIG + text + "\n")
    done = project.run("generate")
    assert done.code == 2
    assert done.out.startswith(finding)
    assert f"--> sdk.yaml:{CONFIG.count(chr(10)) + 1}:" in done.out


@pytest.mark.parametrize("text", FINE)
def test_what_is_fine(project: Project, text: str) -> None:
    (project.root / "sdk.yaml").write_text(CONFIG + text + "\n")
    done = project.run("generate")
    assert (done.code, done.err) == (0, "")
    Draft202012Validator(SCHEMA).validate(
        {**yaml.safe_load(CONFIG + text), "targets": {"python": None}}
    )


def test_the_schema_knows_the_keys_of_a_signature() -> None:
    assert set(SCHEMA["$defs"]["signature"]["properties"]) == set(signatures.KEYS)


def test_other_settings_are_drift(project: Project) -> None:
    assert project.run("generate").code == 0
    text = (project.root / "sdk.yaml").read_text()
    (project.root / "sdk.yaml").write_text(text + "webhooks: {signature: standard-webhooks}\n")
    assert project.run("check", "--quick").code == 1


def test_a_mistake_in_the_document(project: Project) -> None:
    project.edit(
        "api.yaml",
        "paths:",
        "webhooks:\n  w: {post: {x-sdkwright-webhook-signature: {header: X, secret: y},"
        " responses: {'200': {description: ok}}}}\npaths:",
    )
    done = project.run("generate")
    assert done.code == 1
    assert "error[invalid-webhook-signature]: secret is one of text, hex, base64, whsec" in done.out
