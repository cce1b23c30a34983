"""Example calls are right where the examples of a document are not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from markdown_pages import read
from pages_run import run
from sdkwright.mock import MockServer

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
DOCUMENT = Path(__file__).with_name("examples.yaml")


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("examples")
    command = [str(SDKWRIGHT), "generate", str(DOCUMENT), "--language", "python", "--output", "out"]
    env = {**os.environ, "NO_COLOR": "1"}
    made = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert made.returncode == 0, made.stdout + made.stderr
    return folder / "out"


def test_they_are_what_the_document_allows(package: Path) -> None:
    (page,) = (read(path) for path in package.glob("docs/sdks/*/README.md"))
    with MockServer(DOCUMENT) as server:
        run(page.code("python"), server, package)
        assert server.violations == []
        assert len(server.requests) == 25


CALLS = {
    "put_order": """\
from datetime import datetime
from uuid import UUID

from examples_sdk import SDK
from examples_sdk.models import shared

with SDK(
    security=shared.Security(
        token="<YOUR_TOKEN_HERE>",
    ),
) as sdk:
    res = sdk.put_order(
        request={
            "order_id": UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6"),
            "request_body": {
                "name": "chair",
                "size": 3,
            },
            "since": datetime.fromisoformat("2024-05-06T07:08:09+00:00"),
        },
    )

    assert res is not None
    print(res)
""",
    "add_order": """\
from examples_sdk import SDK
from examples_sdk.models import shared

with SDK(
    security=shared.Security(
        admin="<YOUR_ADMIN_HERE>",
    ),
) as sdk:
    res = sdk.add_order(
        request={
            "name": "chair",
            "size": 3,
        },
    )

    assert res is not None
    print(res)
""",
    "read_row": """\
from datetime import date
from datetime import datetime
from uuid import UUID

from examples_sdk import SDK

with SDK() as sdk:
    res = sdk.read_row(
        request={
            "cells": [
                1,
            ],
            "day": date.fromisoformat("2024-01-15"),
            "either": [
                UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6"),
            ],
            "initials": "st",
            "key": UUID("3fa85f64-5717-4562-b3fc-2c963f66afa6"),
            "odd": "abx",
            "phone": "+10",
            "row": {
                "name": "<value>",
            },
            "since": datetime.fromisoformat("2024-01-15T09:30:00Z"),
        },
    )

    assert res is not None
    print(res)
""",
    "follow": """\
from examples_sdk import SDK

with SDK() as sdk:
    res = sdk.follow()

    assert res.events is not None
    for event in res.events:
        print(event.data)
""",
    "read_lines_async": """\
import asyncio

from examples_sdk import SDK


async def main() -> None:
    async with SDK() as sdk:
        res = await sdk.read_lines_async()

        assert res.lines is not None
        async for item in res.lines:
            print(item)


asyncio.run(main())
""",
    "read_picture": """\
from examples_sdk import SDK

with SDK() as sdk:
    res = sdk.read_picture()

    assert res.content is not None
    for chunk in res.content.iter_bytes():
        print(len(chunk))
""",
    "draw": """\
from examples_sdk import SDK

with SDK() as sdk:
    res = sdk.draw(
        request={
            "kind": "round",
        },
    )

    assert res is not None
    print(res)
""",
}


@pytest.mark.parametrize("method", CALLS)
def test_call(package: Path, method: str) -> None:
    (page,) = (read(path) for path in package.glob("docs/sdks/*/README.md"))
    shown = [block for block in page.code("python") if f".{method}(" in block]
    assert CALLS[method] in shown


def test_what_goes_one_way_is_there_that_way_only(package: Path) -> None:
    shared = package / "examples_sdk/models/shared"
    received = (shared / "account.py").read_text()
    assert "\n    id: str\n" in received and "secret" not in received
    sent, _, form = (
        (shared / "account_input.py").read_text().partition("class AccountInputTypedDict")
    )
    assert "\n    secret: str\n" in sent and "\n    secret: str\n" in form
    assert "\n    id:" not in sent and "receipt" not in sent and "\n    name: str\n" in form
    # A receipt is never sent: it is one type.
    receipt = (shared / "receipt.py").read_text()
    assert "\n    number: int\n" in receipt and not (shared / "receipt_input.py").exists()


@pytest.mark.parametrize(
    ("envelope", "type"),
    [
        ("follow", r"EventStream\[[shared.Receipt](../shared/receipt.md)\] \| None"),
        ("readlines", r"JsonLines\[[shared.Receipt](../shared/receipt.md)\] \| None"),
        ("readpicture", r"Download \| None"),
    ],
)
def test_what_arrives_over_time_has_its_type(package: Path, envelope: str, type: str) -> None:
    page = (package / f"docs/models/operations/{envelope}response.md").read_text()
    assert f"| {type} |" in page


def test_the_readme_shows_streams_and_files(package: Path) -> None:
    page = read(package / "README.md")
    shown = page.code("python")
    assert CALLS["follow"] in shown
    assert any('File(Path("picture.png")' in block for block in shown)
