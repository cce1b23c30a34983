"""Names: what the released SDK calls things, what Python forbids, and what reads alike."""

from __future__ import annotations

from pathlib import Path

import pydantic
import pytest
from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.ir.types import Enum, Record
from sdkwright.lower import lower
from sdkwright.names import NameBook, words
from sdkwright.source.load import load
from sdkwright.targets.python.names import PythonNames, identifier, name_all, reserved

SPEC = Path(__file__).parents[2] / "spec"


def named(document: Path) -> tuple[Api, PythonNames, Report]:
    report = Report()
    loaded = load(str(document), (), report)
    assert loaded is not None
    api = lower(loaded, Config(document=str(document)), report)
    findings = Report()
    return api, name_all(api, findings, NameBook()), findings


def written(folder: Path, schemas: str) -> Path:
    document = folder / "openapi.yaml"
    document.write_text(
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n"
        "paths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        '200':\n"
        "          description: ok\n"
        "          content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}\n"
        f"components:\n  schemas:\n{schemas}",
        "utf-8",
    )
    return document


def test_the_released_names() -> None:
    api, names, findings = named(SPEC / "orchestration-2.0.yaml")
    assert [str(finding.message) for finding in findings] == []
    records = {names.classes[d.id]: d for d in api.types if isinstance(d, Record)}
    enums = {names.classes[d.id]: d for d in api.types if isinstance(d, Enum)}

    def fields(name: str) -> set[str]:
        record = records[name]
        return {names.fields[record.id, field.wire] for field in record.fields}

    assert fields("V2TriggerData") == {
        *("event", "filter_", "name", "vars", "version", "workflow_id"),
    }
    assert {"date_", "trigger_id", "workflow_instance_id"} <= fields("V2TriggerOccurrence")
    assert {"id", "type", "raw", "created_at", "source_account_id"} <= fields("V2Payment")
    assert {"next", "previous", "has_more", "page_size"} <= fields("V2ListRunsResponseCursor")
    assert fields("V2RunWorkflowRequest") == {"request_body", "wait", "workflow_id"}
    assert "get_account" in fields("V2WorkflowInstanceHistoryStageInput")
    connector = enums["V2Connector"]
    members = {
        names.members[connector.id, index]: member.value
        for index, member in enumerate(connector.members)
    }
    assert members["DUMMY_PAY"] == "DUMMY-PAY"
    assert members["STRIPE"] == "STRIPE"
    assert names.envelopes["cancelEvent"] == "CancelEventResponse"
    assert names.operation_modules["v2GetServerInfo"] == "v2_get_server_info"
    assert sorted(names.exceptions.values()) == ["Error", "V2Error"]
    assert {names.classes[id] for id in names.exceptions} == {"ErrorData", "V2ErrorData"}


@pytest.mark.parametrize(
    ("spelling", "expected"),
    [
        ("class", "class_"),
        ("import", "import_"),
        ("match", "match"),
        ("workflowID", "workflow_id"),
        ("userIDs", "user_ids"),
        ("URLsOfAPIs", "urls_of_apis"),
        ("OAuth2PasswordBearer", "oauth2_password_bearer"),
        ("createOAuthToken", "create_oauth_token"),
        ("openIdConnectUrl", "openid_connect_url"),
        ("MySQLDatabase", "mysql_database"),
        ("MacOSVersion", "macos_version"),
        ("iOSApp", "ios_app"),
        ("hostIPv4Address", "host_ipv4_address"),
        ("linkedInvoice", "linked_invoice"),
        ("WebSocket", "web_socket"),
        ("123 start", "value_123_start"),
        ("名", "名"),
        ("→", ""),
    ],
)
def test_identifier(spelling: str, expected: str) -> None:
    assert identifier(words(spelling)) == expected
    assert identifier(words("a b"), {"a_b"}) == "a_b_"


def test_no_field_hides_what_pydantic_needs() -> None:
    public = {name for name in dir(pydantic.BaseModel) if not name.startswith("_")}
    assert public - {"model_fields_set"} <= reserved("field") | {"model_fields_set"}


def test_what_reads_alike_differs_and_is_told(tmp_path: Path) -> None:
    schemas = """\
    A:
      type: object
      properties:
        pageSize: {type: string}
        page_size: {type: string}
        page-size: {type: string}
        _id: {type: string}
        id: {type: string}
        PageSize: {type: string}
        sort: {type: string, enum: [name, -name, NAME, "", "1", 1st]}
"""
    api, names, findings = named(written(tmp_path, schemas))
    (record,) = (d for d in api.types if isinstance(d, Record))
    found = {field.wire: names.fields[record.id, field.wire] for field in record.fields}
    assert found == {
        "pageSize": "page_size_mixed",
        "page_size": "page_size",
        "page-size": "page_dash_size",
        "_id": "underscore_id",
        "id": "id",
        "PageSize": "page_size_capital",
        "sort": "sort",
    }
    (enum,) = (d for d in api.types if isinstance(d, Enum))
    members = [names.members[enum.id, index] for index in range(len(enum.members))]
    assert members == ["NAME_LOWER", "DASH_NAME", "NAME", "EMPTY", "VALUE_1", "VALUE_1ST"]
    notes = [finding.message for finding in findings]
    other = f"'id' ({tmp_path / 'openapi.yaml'}:20:13)"
    assert f"property '_id' is called underscore_id, because {other} is id already" in notes
    assert len(notes) == 6
    assert findings.errors == 0


def test_the_same_name_in_two_spaces_is_no_clash(tmp_path: Path) -> None:
    schemas = """\
    A: {type: object, properties: {b: {$ref: '#/components/schemas/A-b'}}}
    A-b: {type: object, properties: {x: {type: string}}}
    a_b: {type: object}
"""
    _, names, findings = named(written(tmp_path, schemas))
    assert len(set(names.classes.values())) == len(names.classes)
    assert findings.errors == 0
