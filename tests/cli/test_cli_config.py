"""sdk.yaml: mistakes are findings with an address; the schema and the reader agree."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from cli_project import API, CONFIG, Project, Run
from sdkwright import config_reader
from sdkwright.config import TargetConfig
from sdkwright.defaults import completed
from sdkwright.pipeline import rule_settings
from sdkwright.source import rule_reader

SCHEMA = Path(__file__).parents[2] / "docs" / "sdk.schema.json"


def test_all_mistakes_at_once(project: Project) -> None:
    (project.root / "sdk.yaml").write_text(
        "document: 12\n"
        "overlay: []\n"
        "skip: listPets\n"
        "pagination: on\n"
        "targets:\n"
        "  plane:\n"
        "    output: out\n"
        "  plain:\n"
        "    packge: pets\n"
        "    version: '1'\n"
        "    class: a b\n"
        "    options: [x]\n"
        "names:\n"
        "  schemas: {Pet: 1}\n"
    )
    done = project.run("generate")
    lines = [
        line.strip()
        for line in done.out.splitlines()
        if line.startswith("error") or line.strip().startswith("-->")
    ]
    assert lines == [
        "error[config-type]: `document` has to be a text, not a number",
        "--> sdk.yaml:1:11",
        "error[config-unknown-key]: sdk.yaml has no key 'overlay'; did you mean 'overlays'?",
        "--> sdk.yaml:2:1",
        "error[config-type]: `skip` has to be a list of texts, not a text",
        "--> sdk.yaml:3:7",
        "error[config-type]: `pagination` has to be true, false or a mapping",
        "--> sdk.yaml:4:13",
        "error[unknown-language]: there is no target language 'plane'; did you mean 'plain'?",
        "--> sdk.yaml:6:3",
        "error[config-unknown-key]: the target plain has no key 'packge'; did you mean 'package'?",
        "--> sdk.yaml:9:5",
        "error[config-value]: `version` has to be a semantic version such as 1.0.0, not '1'",
        "--> sdk.yaml:10:14",
        "error[config-value]: `class` has to be letters, digits and underscores, not 'a b'",
        "--> sdk.yaml:11:12",
        "error[config-type]: `options` has to be a mapping, not a list",
        "--> sdk.yaml:12:14",
        "error[config-type]: `Pet` has to be a text, not a number",
        "--> sdk.yaml:14:18",
    ]
    assert done.code == 2
    assert not (project.root / "out").exists()


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        ("", "error["),
        ("- a\n", "error[config-type]: sdk.yaml has to be a mapping of keys to values"),
        ("targets: {plain: {}}\n", "error[config-missing]: sdk.yaml names no document"),
        ("document: api.yaml\n", "error[config-missing]: sdk.yaml has no targets to generate"),
        ("document: api.yaml\ntargets: {}\n", "error[config-type]: `targets` has to map languages"),
        ("document: api.yaml\ntargets: {plain: x}\n", "error[config-type]: `plain` has to be a"),
        ('document: "a\\nb"\ntargets: {plain: }\n', "error[config-value]: `document` holds a"),
        ('document: " "\ntargets: {plain: }\n', "error[config-value]: `document` is empty"),
        ("a: [\n", "error["),
    ],
)
def test_one_mistake(project: Project, text: str, finding: str) -> None:
    (project.root / "sdk.yaml").write_text(text)
    done = project.run("generate")
    assert (done.code, done.err) == (2, "")
    assert done.out.startswith(finding)


def test_the_shortest_file(project: Project) -> None:
    (project.root / "sdk.yaml").write_text("document: api.yaml\ntargets: {plain: }\n")
    assert project.run("generate") == Run(0, "generated/plain: 6 files, 6 written\n", "")


def test_an_operation_that_need_not_be_skipped(project: Project) -> None:
    (project.root / "sdk.yaml").write_text(CONFIG + "skip:\n  - nowhere\n  - listPets\n")
    line = CONFIG.count("\n") + 2
    done = project.run("generate")
    assert done.code == 1
    shown = [text.strip() for text in done.out.splitlines()]
    assert shown[:2] == [
        "error[unused-skip]: skip names 'nowhere', which is no operation of the document",
        f"--> sdk.yaml:{line}:5",
    ]
    assert shown[3:5] == [f"{line} |   - nowhere", "|     ^"]
    assert f"--> sdk.yaml:{line + 1}:5" in shown
    found = json.loads(project.run("validate", "--format", "json").out)["findings"]
    assert [(f["file"], f["line"], f["column"], f["pointer"]) for f in found] == [
        ("sdk.yaml", line, 5, "/skip/0"),
        ("sdk.yaml", line + 1, 5, "/skip/1"),
    ]


def test_an_operation_that_cannot_be_generated(project: Project) -> None:
    broken = '{$ref: "#/components/schemas/Nothing"}'
    project.edit("api.yaml", 'items: {$ref: "#/components/schemas/Pet"}', f"items: {broken}")
    done = project.run("generate")
    assert done.code == 1
    assert not (project.root / "out").exists()
    lenient = project.run("generate", "--lenient")
    assert lenient.code == 0
    assert "listPets" in lenient.out
    assert "or run with --lenient" not in lenient.out
    assert "to have it in the SDK; name it under `skip:`" in lenient.out
    assert lenient.out.endswith("out: 5 files, 5 written\n")
    assert project.run("check", "--lenient").code == 0


def test_two_targets_in_one_folder(project: Project) -> None:
    (project.root / "sdk.yaml").write_text(
        "document: api.yaml\ntargets:\n  plain: {output: out}\n  python: {output: ./out}\n"
    )
    done = project.run("generate")
    assert done.code == 2
    assert "error[config-value]: plain and python have the same output 'out'" in done.out


def test_the_schema_lists_the_keys_that_the_reader_takes() -> None:
    schema = json.loads(SCHEMA.read_text())
    assert tuple(schema["properties"]) == config_reader.TOP_KEYS
    assert tuple(schema["$defs"]["target"]["properties"]) == config_reader.TARGET_KEYS
    assert tuple(schema["properties"]["names"]["properties"]) == config_reader.NAMES_KEYS
    pagination = schema["properties"]["pagination"]["properties"]
    assert tuple(pagination) == rule_settings.PAGINATION_KEYS
    assert set(schema["$defs"]["pages"]["properties"]) == set(rule_reader.PAGE_KEYS)
    retries = schema["$defs"]["retries"]["properties"]
    assert tuple(retries) == (*rule_reader.RETRY_KEYS, "operations")
    assert tuple(retries["backoff"]["properties"]) == rule_reader.BACKOFF_KEYS
    keys = schema["properties"]["idempotency"]["properties"]
    assert tuple(keys) == (*rule_reader.IDEMPOTENCY_KEYS, "operations")


@pytest.mark.parametrize(
    ("title", "package", "module"),
    [
        ("Pet Store API", "pet-store-sdk", "pet_store_sdk"),
        ("The OpenAPI Specification of Things", "of-things-sdk", "of_things_sdk"),
        ("API", "api-sdk", "api_sdk"),
        ("", "api-sdk", "api_sdk"),
        ("3D printing", "api-3-d-printing-sdk", "api_3_d_printing_sdk"),
        ("ペット", "api-sdk", "api_sdk"),
        ("Acme SDK", "acme-sdk", "acme_sdk"),
        ("../../etc/passwd", "etc-passwd-sdk", "etc_passwd_sdk"),
    ],
)
def test_names_from_a_title(title: str, package: str, module: str) -> None:
    empty = TargetConfig(language="plain", output="out", package="", module="")
    found = completed(empty, title)
    assert (found.package, found.module) == (package, module)


def test_init(empty: Project) -> None:
    (empty.root / "spec").mkdir()
    (empty.root / "spec/api.yaml").write_text(API)
    assert empty.run("init", "--language", "plain") == Run(
        0, "sdk.yaml: written for spec/api.yaml (plain); `sdkwright generate` is next\n", ""
    )
    assert (empty.root / "sdk.yaml").read_text() == (
        "# What people decide about the SDKs; docs/configuration.md of sdkwright lists all keys.\n"
        "document: spec/api.yaml\n"
        "targets:\n"
        "  plain:\n"
        "    output: generated/plain\n"
        "    package: pet-store-sdk\n"
        "    module: pet_store_sdk\n"
        "    class: SDK\n"
        "    version: 0.1.0\n"
        "    # license: MIT\n"
    )
    assert empty.run("generate") == Run(0, "generated/plain: 6 files, 6 written\n", "")
    assert empty.run("init", "spec/api.yaml") == Run(
        2,
        "",
        "error: sdk.yaml is there already; it was not changed\n"
        "`sdkwright init --help` tells what there is\n",
    )


def test_init_writes_all_languages_or_those_that_are_named(empty: Project) -> None:
    (empty.root / "api.yaml").write_text("swagger: '2.0'\ninfo: {title: Old, version: '1'}\n")
    for options, languages in (
        ((), ["go", "php", "plain", "python", "simple", "typescript"]),
        (("--language", "typescript", "--language", "plain"), ["typescript", "plain"]),
    ):
        done = empty.run("init", *options)
        listed = ", ".join(languages)
        out = f"sdk.yaml: written for api.yaml ({listed}); `sdkwright generate` is next\n"
        assert done == Run(0, out, "")
        config = yaml.safe_load((empty.root / "sdk.yaml").read_text())
        assert list(config["targets"]) == languages
        (empty.root / "sdk.yaml").unlink()
    done = empty.run("init", "--language", "python", "--language", "cobol")
    assert (done.code, (empty.root / "sdk.yaml").exists()) == (2, False)


def test_init_with_a_document_of_a_strange_name(empty: Project) -> None:
    (empty.root / "a: b #1.json").write_text('{"openapi": "3.1.0", "info": {"title": "No, on"}}')
    assert empty.run("init", "a: b #1.json", "--language", "plain").code == 0
    done = empty.run("validate", "--json")
    assert json.loads(done.out)["documents"] == ["a: b #1.json"]
    assert not [f for f in json.loads(done.out)["findings"] if f["code"].startswith("config")]


@pytest.mark.parametrize(
    ("names", "error"),
    [
        ((), "no OpenAPI document found here: name one"),
        (("a.yaml", "b.json"), "name one of these documents: a.yaml, b.json"),
    ],
)
def test_init_needs_one_document(empty: Project, names: tuple[str, ...], error: str) -> None:
    for name in names:
        (empty.root / name).write_text(API)
    done = empty.run("init")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"error: {error}\n")
    assert not (empty.root / "sdk.yaml").exists()
