"""The files around the models: the client, the package's own description, what is exported."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Server, ServerVariable
from sdkwright.names import NameBook
from sdkwright.render.naming import server_variables
from sdkwright.render.target import Job, Template

from .credentials import Credential, SchemeView, member
from .groups import Surface
from .layout import Doc, array, layout, object_of
from .literals import key, literal, own_key, string
from .models import MemberView
from .names import identifier, reserved
from .operations import OperationWriter
from .retries import retry_config
from .spell import union_of

_REPOSITORY = re.compile(
    r"(https://github\.com(?:/[\w.-]+?){2}|https://gitlab\.com(?:/[\w.-]+?){2,})"
    r"(?:\.git)?/?(?:#.*)?",
    re.ASCII,
)
"""GitLab has projects in groups of groups."""


@dataclass(frozen=True, slots=True)
class CoreView:
    """``setup`` is what the client is told about the API."""

    imports: tuple[str, ...]
    members: tuple[MemberView, ...]
    setup: str


@dataclass(frozen=True, slots=True)
class SecurityView:
    members: tuple[MemberView, ...]


@dataclass(frozen=True, slots=True)
class IndexView:
    prose: str
    cls: str
    sdk_module: str


@dataclass(frozen=True, slots=True)
class BarrelView:
    modules: tuple[str, ...]
    runtime: bool


@dataclass(frozen=True, slots=True)
class ProjectView:
    """Values for package.json. npm compares ``repository`` with where a package was built."""

    package: str
    version: str
    description: str
    license: str
    author: str
    homepage: str
    repository: str
    webhooks: bool


def package_jobs(
    api: Api,
    config: TargetConfig,
    surface: Surface,
    writer: OperationWriter,
    variables: Mapping[str, ServerVariable],
) -> Iterator[Job]:
    """Everything that is not a model and not runtime."""
    title = " ".join(api.info.title.split()) or config.package
    summary = config.description or f"TypeScript SDK for {title}."
    client, *modules = surface.modules
    core = _core(api, config, writer.schemes, variables)
    index = IndexView(summary, config.sdk_class, client.name)
    yield Template("src/index.ts", _template("index.ts"), index)
    yield Template("src/core.ts", _template("core.ts"), core)
    yield Template(f"src/sdk/{client.name}.ts", _template("sdk.ts"), client)
    for module in modules:
        yield Template(f"src/sdk/{module.name}.ts", _template("group.ts"), module)
    for function in surface.functions:
        yield Template(f"src/funcs/{function.name}.ts", _template("func.ts"), function)
    yield Template(
        "src/models/shared/security.ts", _template("security.ts"), _security(writer.schemes)
    )
    yield Template("src/types/index.ts", _template("types.ts"), None)
    project = ProjectView(
        package=config.package,
        version=config.version,
        description=" ".join(summary.split()),
        license=config.license,
        author=config.author,
        homepage=config.homepage,
        repository=_repository(config.homepage),
        webhooks=any(True for _ in api.received()),
    )
    yield Template("package.json", _template("package.json"), project)
    yield Template("tsconfig.json", _template("tsconfig.json"), None)


def _repository(homepage: str) -> str:
    """The address for git where the homepage is that of a repository, else ""."""
    found = _REPOSITORY.fullmatch(homepage)
    return f"git+{found[1]}.git" if found else ""


def barrels(modules: Iterable[str]) -> Iterator[Job]:
    """An index of each folder of models."""
    listed = sorted({*modules, "models/shared/security"})
    for space in ("shared", "operations", "errors"):
        prefix = f"models/{space}/"
        names = tuple(m.removeprefix(prefix) for m in listed if m.startswith(prefix))
        view = BarrelView(names, runtime=space == "errors")
        yield Template(f"src/models/{space}/index.ts", _template("barrel.ts"), view)


def _template(name: str) -> str:
    return f"typescript/package/{name}.jinja"


def _core(
    api: Api,
    config: TargetConfig,
    schemes: tuple[SchemeView, ...],
    variables: Mapping[str, ServerVariable],
) -> CoreView:
    factories: dict[str, set[str]] = {}
    for scheme in schemes:
        factories.setdefault(scheme.module, set()).add(scheme.factory)
    imports = [
        layout([f"import {{ {', '.join(sorted(names))} }} from", f' "./lib/{module}.js";'])
        for module, names in sorted(factories.items())
    ]
    return CoreView(
        imports=tuple(imports),
        members=tuple(_variable(name, variable) for name, variable in variables.items()),
        setup=layout(_setup(api, config, schemes, variables), 4),
    )


def _setup(
    api: Api,
    config: TargetConfig,
    schemes: tuple[SchemeView, ...],
    variables: Mapping[str, ServerVariable],
) -> Doc:
    credentials = [c for scheme in schemes for c in scheme.credentials]
    members: list[tuple[str, Doc]] = [
        ("userAgent", string(_user_agent(config))),
        ("servers", array([_server(server) for server in api.servers])),
    ]
    # An option that is called like its slot is found by that name.
    renamed = [(own_key(v.wire), string(name)) for name, v in variables.items() if name != v.wire]
    if renamed:
        members.append(("variables", object_of(renamed)))
    if schemes:
        calls: list[tuple[str, Doc]] = [(own_key(s.id), s.call) for s in schemes]
        members.append(("schemes", object_of(calls, broken=True)))
    if credentials:
        stand_ins = [(key(c.name), string(c.environment)) for c in credentials]
        members.append(("environment", object_of(stand_ins, broken=True)))
    if api.retries is not None:
        members.append(("retries", retry_config(api.retries)))
    return object_of(members, broken=True)


def _user_agent(config: TargetConfig) -> str:
    """``formance-sdk-typescript/0.1.0`` (RFC 9110, 10.1.5): a token has no "@" and no "/"."""
    name = config.package.rpartition("/")[2]
    suffix = "" if name.endswith("typescript") else "-typescript"
    return f"{name}{suffix}/{config.version}"


def _server(server: Server) -> Doc:
    members: list[tuple[str, Doc]] = [("url", string(server.url))]
    if server.variables:
        defaults = [(own_key(v.wire), string(v.default)) for v in server.variables]
        members.append(("variables", object_of(defaults)))
    return object_of(members)


def variables_of(api: Api, report: Report, book: NameBook) -> Mapping[str, ServerVariable]:
    """Server variables by the name of their option."""
    taken = reserved("client")
    return server_variables(api, taken, lambda n, p: identifier(n, taken, prefix=p), report, book)


def _variable(name: str, variable: ServerVariable) -> MemberView:
    said = variable.doc.description.strip().rstrip(".") or "A variable of the server's URL"
    types: list[Doc] = ["string"]
    if variable.values:
        types = [*(string(value) for value in variable.values), "(string & {})"]
    text = layout([f"{name}?:", union_of([*types, "undefined"]), ";"], 2)
    return MemberView(f"{said}.\n\n@defaultValue `{literal(variable.default)}`", text)


def _security(schemes: tuple[SchemeView, ...]) -> SecurityView:
    return SecurityView(
        tuple(
            MemberView(credential_prose(c), member(c.name))
            for scheme in schemes
            for c in scheme.credentials
        )
    )


def credential_prose(credential: Credential) -> str:
    text = f"{credential.doc} Else taken from the environment: `{credential.environment}`."
    if credential.default:
        text += f"\n\n@defaultValue `{literal(credential.default)}`"
    return text
