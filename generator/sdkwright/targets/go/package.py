"""The files around the models: the client, its options, and the package's own description."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Server, ServerVariable
from sdkwright.names import NameBook
from sdkwright.render.naming import server_variables
from sdkwright.render.target import Job, Template

from .comments import api_of
from .credentials import fields_of
from .examples import examples_of
from .format import fitting, literal
from .groups import Surface
from .literals import string
from .names import exported, reserved
from .operations import OperationWriter, retry_config
from .pages import GoPages
from .views import (
    ClientView,
    CredentialView,
    FileHead,
    GroupFile,
    GroupView,
    OptionsView,
    VariableView,
)


@dataclass(frozen=True, slots=True)
class ModuleView:
    module: str


def package_jobs(
    api: Api,
    config: TargetConfig,
    package: str,
    surface: Surface,
    writer: OperationWriter,
    variables: Mapping[str, ServerVariable],
) -> Iterator[Job]:
    """Everything that is not a model and not runtime."""
    root, *others = surface.groups
    client = _client(api, config, package, root, writer)
    yield Template(f"{root.file_name}.go", "go/package/client.go.jinja", client)
    file = FileHead(package, config.package)
    options = OptionsView(file, tuple(_variable(*given) for given in variables.items()))
    yield Template("options.go", "go/package/options.go.jinja", options)
    for group in others:
        view = GroupFile(file, group)
        yield Template(f"{group.file_name}.go", "go/package/group.go.jinja", view)
    yield Template("go.mod", "go/package/go.mod.jinja", ModuleView(config.package))


def example_jobs(pages: GoPages) -> Iterator[Job]:
    """The functions that `go test` runs."""
    view = examples_of(pages)
    if view.quiet or view.failing:
        yield Template("example_test.go", "go/package/example_test.go.jinja", view)


def variables_of(api: Api, report: Report, book: NameBook) -> Mapping[str, ServerVariable]:
    """Server variables by the name of their option, without ``With``."""
    taken = reserved("client")
    return server_variables(api, taken, lambda n, p: exported(n, p), report, book)


def _client(
    api: Api, config: TargetConfig, package: str, root: GroupView, writer: OperationWriter
) -> ClientView:
    doc = f"Package {package} is a client of {api_of(api.info.title)}."
    if config.description:
        doc = f"{doc}\n\n{config.description}"
    credentials = fields_of(writer.schemes)
    return ClientView(
        file=FileHead(package, config.package, doc),
        group=root,
        user_agent=_user_agent(config),
        servers=tuple(f"{_server(server)}," for server in api.servers),
        schemes=tuple(f"{string(scheme.id)}: {scheme.code}," for scheme in writer.schemes),
        credentials=tuple(CredentialView(c.name, c.environment) for c in credentials),
        retries=retry_config(api.retries) if api.retries is not None else "",
    )


def _server(server: Server) -> str:
    members = [("URL", string(server.url))]
    if server.variables:
        given = [
            ("", literal("", [("Name", string(v.wire)), ("Default", string(v.default))]))
            for v in server.variables
        ]
        members.append(("Variables", fitting("[]sdk.Variable", given)))
    return fitting("", members)


def _user_agent(config: TargetConfig) -> str:
    """``formance-sdk-go/0.1.0`` (RFC 9110, 10.1.5): a token has no "/"."""
    parts = [p for p in config.package.split("/") if not (p[:1] == "v" and p[1:].isdigit())]
    name = parts[-1]
    return f"{name if name.endswith('-go') else name + '-go'}/{config.version}"


def _variable(name: str, variable: ServerVariable) -> VariableView:
    said = variable.doc.description.strip().rstrip(".") or "A variable of the server's URL"
    text = f"With{name} - {said}."
    if variable.values:
        text += f" One of {', '.join(f'`{value}`' for value in variable.values)}."
    prose = f"{text}\n\nIt is `{variable.default}` by default."
    return VariableView(name, variable.wire, prose)
