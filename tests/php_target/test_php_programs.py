"""Programs as users write them, and as the pages show them, run as they stand against the server
behind a proxy."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from php_package import STYLES, Make
from sdkwright.mock import TOKEN, MockServer
from test_php_packages import FENCE

SPEC = Path(__file__).parents[2] / "spec"
READONLY = r"""<?php

declare(strict_types=1);

use acme\things;
use acme\things\Models\Operations;
use acme\things\Models\Shared;

require 'vendor/autoload.php';

$sdk = things\SDK::builder()
    ->setSecurity(new Shared\Security(clientID: 'me', clientSecret: 'mine'))
    ->build();
$created = $sdk->orchestration->v1->createTrigger(
    request: new Shared\TriggerData(event: 'SAVED_PAYMENT', workflowID: 'w'),
);
$workflow = $sdk->orchestration->v1->createWorkflow(
    request: new Shared\CreateWorkflowRequest(stages: [['delay' => ['duration' => '1s']]]),
);
$run = $sdk->orchestration->v1->runWorkflow(
    request: new Operations\RunWorkflowRequest(workflowID: 'w', wait: true, requestBody: []),
);
echo $created->statusCode, ' ', $workflow->createWorkflowResponse::class;
echo ' ', $run->runWorkflowResponse::class;
"""
CLASSIC = r"""<?php

declare(strict_types=1);

use acme\things;
use acme\things\Models\Operations;
use acme\things\Models\Shared;

require 'vendor/autoload.php';

$security = new Shared\Security();
$security->authorization = 'token';
$sdk = things\SDK::builder()->setSecurity($security)->build();
$request = new Operations\SendEventRequest();
$request->requestBody = new Operations\SendEventRequestBody();
$request->requestBody->name = 'event';
$request->instanceID = 'i';
$sent = $sdk->orchestration->sendEvent($request);
$workflow = new Shared\CreateWorkflowRequest();
$workflow->stages = [['delay' => ['duration' => '1s']]];
$created = $sdk->orchestration->createWorkflow($workflow);
echo $sent->statusCode, ' ', $created->createWorkflowResponse::class, "\n";
try {
    $sdk->orchestration->createWorkflow(new Shared\CreateWorkflowRequest());
} catch (things\Models\Errors\RequestException $error) {
    echo $error->getMessage();
}
"""


@pytest.fixture(scope="module")
def server() -> Iterator[MockServer]:
    with MockServer(SPEC / "orchestration-2.0.yaml") as running:
        yield running


def test_models_are_made_by_name(make: Make, server: MockServer) -> None:
    server.clear()
    package = make(SPEC / "orchestration-2.0.yaml")
    run = package.program(READONLY, http_proxy=server.url)
    models = "acme\\things\\Models\\Shared"
    shown = f"201 {models}\\CreateWorkflowResponse {models}\\RunWorkflowResponse"
    assert (run.stdout, run.stderr) == (shown, "")
    assert not server.violations
    called = [request.operation for request in server.requests]
    assert called == [TOKEN, "createTrigger", "createWorkflow", "runWorkflow"]


def test_classic_models_are_filled(make: Make) -> None:
    document = SPEC / "orchestration-1.0.yaml"
    package = make(document, "classic")
    with MockServer(document) as server:
        run = package.program(CLASSIC, http_proxy=server.url)
        assert run.stderr == ""
        first, last = run.stdout.split("\n")
        assert first == "204 acme\\things\\Models\\Shared\\CreateWorkflowResponse"
        assert last == "createWorkflow: stages is missing"
        assert not server.violations
        assert len(server.requests) == 2


@pytest.mark.parametrize("style", STYLES)
def test_programs_on_the_pages_run(style: str, make: Make, server: MockServer) -> None:
    package = make(SPEC / "orchestration-2.0.yaml", style)
    programs: dict[str, Path] = {}
    for page in sorted(package.folder.rglob("*.md")):
        for code in FENCE.findall(page.read_text("utf-8")):
            programs.setdefault(code, page)
    assert len(programs) > 40
    for code, page in programs.items():
        server.clear()
        run = package.program(
            re.sub("https://api.example.com", server.url, code), http_proxy=server.url
        )
        assert (run.returncode, run.stderr) == (0, ""), f"{page}\n{code}\n{run.stdout}"
        assert not server.violations, f"{page}\n{code}"
