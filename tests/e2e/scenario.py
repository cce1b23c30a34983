"""The scenarios of scenarios.yaml.

An SDK is driven by a function from a scenario and the server's URL to one ``Outcome`` a call.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any, Literal

import exact
import yaml
from sdkwright.config import Config
from sdkwright.diagnostics import Report
from sdkwright.ir.types import Name
from sdkwright.lower import lower
from sdkwright.source.load import load

HERE = Path(__file__).parent
SPEC = HERE.parents[1] / "spec/orchestration-2.0.yaml"
CONFORMANCE = HERE.parent / "conformance"
DOCUMENTS = {"orchestration": SPEC, "conformance": CONFORMANCE / "api.yaml"}
UNSAID: Any = object()
CREDENTIALS = {"client_id": "me", "client_secret": "s3cr3t-of-mine"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Expect:
    """What is not said is not looked at, but for violations, of which there are none."""

    outcome: str
    type: str = UNSAID
    status: int = UNSAID
    result: Any = UNSAID
    error: Any = UNSAID
    items: int = UNSAID
    pages: int = UNSAID
    url: str = UNSAID
    content_type: str = UNSAID
    notes: list[str] = UNSAID
    hides: list[str] = field(default_factory=list)
    shows: list[str] = field(default_factory=list)
    requests: int | list[int] = UNSAID
    token_requests: int = UNSAID
    operations: list[str] = field(default_factory=list)
    method: str = UNSAID
    path: str = UNSAID
    query: str = UNSAID
    queries: list[str] = UNSAID
    values: Mapping[str, list[str | None]] = field(default_factory=dict)
    equal: list[str] = field(default_factory=list)
    unequal: list[str] = field(default_factory=list)
    bodies: list[Any] = UNSAID
    headers: Mapping[str, str | None] = field(default_factory=dict)
    decoded: Mapping[str, Any] = UNSAID
    body: Any = UNSAID
    text: str = UNSAID
    parts: list[Mapping[str, Any]] = UNSAID
    violations: int = 0
    time_ms: list[int] = UNSAID


@dataclass(frozen=True, slots=True, kw_only=True)
class Retries:
    """Times in milliseconds; None leaves the SDK's default."""

    initial_ms: int
    max_ms: int
    exponent: float
    elapsed_ms: int
    connection_errors: bool = True
    statuses: list[str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServerChoice:
    url: str | None = None
    index: int | None = None
    variables: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientSettings:
    """``server`` None: the mock's URL. ``security`` has lower-case words joined by ``_``."""

    retries: Retries | Literal["none"] | None = None
    timeout_ms: int | None = None
    server: ServerChoice | None = None
    security: Mapping[str, str] | None = None
    hooks: Literal["note", ""] = ""
    log: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOptions:
    retries: Retries | Literal["none"] | None = None
    timeout_ms: int | None = None
    server_url: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenario:
    name: str
    expect: Expect
    document: str = "orchestration"
    section: str = ""
    operation: str = "listWorkflows"
    request: Mapping[str, Any] | None = None
    calls: int = 1
    at_once: bool = False
    pause_ms: int = 0
    read: Literal["items", "pages", ""] = ""
    client: ClientSettings = ClientSettings()
    options: CallOptions = CallOptions()
    answers: tuple[Mapping[str, Any] | str, ...] = ()
    token_answers: tuple[Mapping[str, Any] | str, ...] = ()
    token_life_s: int = 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one call, in words that all languages share: see scenarios.yaml."""

    outcome: str
    type: str = ""
    status: int | None = None
    result: Any = None
    error: Any = None
    items: int | None = None
    pages: int | None = None
    url: str = ""
    content_type: str | None = None
    notes: list[str] = field(default_factory=list)
    log: str = ""


@dataclass(frozen=True, slots=True)
class Called:
    """An operation as SDKs have it, in words that each language cases: ``group`` is the way to it.

    ``params`` are wire name and place, in the order of the SDK's own list.
    """

    id: str
    group: tuple[Name, ...]
    name: Name
    model_name: Name
    params: tuple[tuple[str, str], ...]
    takes: Literal["nothing", "body", "parameters"]

    def arguments(self, request: Mapping[str, Any] | None) -> list[tuple[int, Any]]:
        """Parameters with their position in ``params``. A key is a wire name, or with its place
        (``query.color``) where several have that name."""
        found = []
        for key, value in (request or {}).items():
            fits = [i for i, (wire, at) in enumerate(self.params) if key in (wire, f"{at}.{wire}")]
            if key != "body":
                assert fits, f"{self.id} has no parameter {key}"
                found.append((fits[0], value))
        return found


Driver = Callable[[Scenario, str], list[Outcome]]


@cache
def calls_of(document: str) -> dict[str, Called]:
    """The operations of a document by id."""
    report = Report()
    path = str(DOCUMENTS[document])
    loaded = load(path, (), report)
    assert loaded is not None, list(report)
    api = lower(loaded, Config(document=path), report)
    found, pending = {}, [(api.root, ())]
    while pending:
        group, way = pending.pop()
        pending += [(child, (*way, child.name)) for child in group.children]
        for operation in group.operations:
            params = tuple((param.wire, param.where.value) for param in operation.params)
            takes = "parameters" if params else "body" if operation.bodies else "nothing"
            name = operation.name
            called = Called(operation.id, way, name, operation.model_name, params, takes)
            found[operation.id] = called
    return found


class _Loader(yaml.CSafeLoader):
    """``!json '…'``: to the digit."""


_Loader.add_constructor("!json", lambda loader, node: exact.loads(loader.construct_scalar(node)))


@cache
def load_scenarios(document: str | None = None) -> tuple[Scenario, ...]:
    """Those of one document, or all, in the order of the file."""
    text = (HERE / "scenarios.yaml").read_text(encoding="utf-8")
    written = yaml.load(text, _Loader)
    return tuple(
        _scenario(raw, name, section)
        for name in DOCUMENTS
        for section, rows in written[name].items()
        for raw in rows
        if document in (None, name)
    )


@cache
def load_long() -> tuple[Scenario, ...]:
    """The rows about long bodies; each is run in a process of its own, see long_bodies_rows.py."""
    written = yaml.load((HERE / "scenarios.yaml").read_text(encoding="utf-8"), _Loader)
    return tuple(
        _scenario(raw, "conformance", section)
        for section, rows in written["long"].items()
        for raw in rows
    )


def _scenario(raw: dict[str, Any], document: str, section: str) -> Scenario:
    raw = exact.expanded(raw)
    client, options = dict(raw.pop("client", {})), dict(raw.pop("options", {}))
    if "server" in client:
        client["server"] = ServerChoice(**client["server"])
    if document == "orchestration":
        given = client.get("security")
        client["security"] = None if given == {} else CREDENTIALS | (given or {})
    return Scenario(
        expect=Expect(**raw.pop("expect")),
        client=ClientSettings(**_with_retries(client)),
        options=CallOptions(**_with_retries(options)),
        answers=tuple(raw.pop("answers", ())),
        token_answers=tuple(raw.pop("token_answers", ())),
        document=document,
        section=section,
        **raw,
    )


def _with_retries(settings: dict[str, Any]) -> dict[str, Any]:
    given = settings.get("retries")
    return settings | {"retries": Retries(**given)} if isinstance(given, dict) else settings


def placed(scenario: Scenario, url: str) -> Scenario:
    """The scenario with the server's URL where it says ``{mock}``."""
    client, options = scenario.client, scenario.options
    if client.security is not None:
        security = {name: text.replace("{mock}", url) for name, text in client.security.items()}
        client = replace(client, security=security)
    if client.server is not None and client.server.url is not None:
        server = replace(client.server, url=client.server.url.replace("{mock}", url))
        client = replace(client, server=server)
    if options.server_url is not None:
        options = replace(options, server_url=options.server_url.replace("{mock}", url))
    return replace(scenario, client=client, options=options)


def work_of(scenario: Scenario, mock: str) -> dict[str, Any]:
    """The scenario for a driver in another language, which gets it as JSON: see exact.py."""
    called = calls_of(scenario.document)[scenario.operation]
    request = scenario.request or {}
    return {
        "mock": mock,
        "document": scenario.document,
        "call": {
            "group": called.group,
            "name": called.name,
            "model": called.model_name,
            "takes": called.takes,
        },
        "given": called.arguments(request),
        **({"body": request["body"]} if "body" in request else {}),
        "calls": scenario.calls,
        "at_once": scenario.at_once,
        "pause_ms": scenario.pause_ms,
        "read": scenario.read,
        "client": asdict(scenario.client),
        "options": asdict(scenario.options),
    }
