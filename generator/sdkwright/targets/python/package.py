"""The files around the models: the client, the groups, the package's own description."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Server, ServerVariable
from sdkwright.names import NameBook
from sdkwright.render.naming import server_variables
from sdkwright.render.target import Job, Template

from .credentials import Credential, SchemeView
from .groups import GroupView, Method
from .imports import Symbol, by_type
from .layout import Bracket, call, layout, on_a_line, slots
from .literals import literal
from .names import identifier, reserved
from .operations import retry_config
from .spell import FIELD, TYPE_ALIAS_TYPE, Library


@dataclass(frozen=True, slots=True)
class ServerView:
    call: str


@dataclass(frozen=True, slots=True)
class SdkView:
    prose: str
    cls: str
    class_prose: str
    factories: str
    imports: tuple[str, ...]
    slots: str
    servers: tuple[ServerView, ...]
    servers_line: str
    schemes: tuple[str, ...]
    environment: str
    retries: str
    variables: tuple[str, ...]
    variable_map: str
    children: tuple[object, ...]
    methods: tuple[Method, ...]
    local: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class SecurityView:
    prose: str
    slots: str
    credentials: tuple[Credential, ...]


@dataclass(frozen=True, slots=True)
class ProjectView:
    package: str
    module: str
    module_glob: str
    version: str
    description: str
    license: str
    author: str
    homepage: str
    required: str


@dataclass(frozen=True, slots=True)
class TypesView:
    """``models``: what the runtime's models have; ``names``: all that the module has; sorted."""

    models: tuple[str, ...]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class InitView:
    prose: str
    cls: str


@dataclass(frozen=True, slots=True)
class VersionView:
    version: str
    user_agent: str


def package_jobs(
    api: Api,
    config: TargetConfig,
    groups: tuple[GroupView, ...],
    schemes: tuple[SchemeView, ...],
    variables: Mapping[str, ServerVariable],
    library: Library,
) -> Iterator[Job]:
    """Everything that is not a model and not runtime."""
    root = config.module
    title = api.info.title.strip() or config.package
    summary = config.description or f"Python SDK for {title}."
    yield Template(f"{root}/__init__.py", _template("init.py"), InitView(summary, config.sdk_class))
    yield Template(
        f"{root}/_version.py",
        _template("version.py"),
        VersionView(config.version, f"{config.package}/{config.version}"),
    )
    yield Template(f"{root}/utils.py", _template("utils.py"), None)
    yield Template(f"{root}/types.py", _template("types.py"), _types(library))
    yield Template(f"{root}/models/__init__.py", _template("models_init.py"), None)
    yield Template(f"{root}/py.typed", _template("py.typed"), None)
    view = _sdk(api, config, groups[0], schemes, variables)
    yield Template(f"{root}/sdk.py", _template("sdk.py"), view)
    yield Template(f"{root}/_groups/__init__.py", _template("groups_init.py"), None)
    for group in groups[1:]:
        yield Template(f"{root}/_groups/{group.module}.py", _template("group.py"), group)
    security = f"{root}/models/shared/security.py"
    yield Template(security, _template("security.py"), _security(schemes))
    yield Template(
        "pyproject.toml", _template("pyproject.toml"), _project(config, summary, library)
    )


def _template(name: str) -> str:
    return f"python/package/{name}.jinja"


_REQUIRED = {Library.PYDANTIC: "pydantic>=2.14,<3", Library.MSGSPEC: "msgspec>=0.20,<1"}


_MODELS = (
    "UNSET",
    "Base64Bytes",
    "BaseModel",
    "DateTime",
    "Decimal",
    "Duration",
    "OneOf",
    "OpenEnum",
    "OpenIntEnum",
    "OptionalNullable",
    "UnknownVariant",
    "Unset",
)
_OTHERS = (
    "Download",
    "Event",
    "EventStream",
    "File",
    "FileLike",
    "JsonLines",
    "Page",
)


def _types(library: Library) -> TypesView:
    """What ``types`` has: of the runtime's models, and in all."""
    of_msgspec = (FIELD[library].name, TYPE_ALIAS_TYPE[library].name)
    models = (*_MODELS, *(of_msgspec if library is Library.MSGSPEC else ()))
    ordered = [tuple(sorted(names, key=by_type)) for names in (models, (*models, *_OTHERS))]
    return TypesView(*ordered)


def _project(config: TargetConfig, summary: str, library: Library) -> ProjectView:
    return ProjectView(
        package=config.package,
        module=config.module,
        module_glob=f"{config.module}.*",
        version=config.version,
        description=" ".join(summary.split()),
        license=config.license,
        author=config.author,
        homepage=config.homepage,
        required=_REQUIRED[library],
    )


def _sdk(
    api: Api,
    config: TargetConfig,
    root: GroupView,
    schemes: tuple[SchemeView, ...],
    variables: Mapping[str, ServerVariable],
) -> SdkView:
    credentials = [credential for scheme in schemes for credential in scheme.credentials]
    servers = tuple(_server(server) for server in api.servers)
    factories = sorted({scheme.factory for scheme in schemes})
    cls = config.sdk_class
    return SdkView(
        prose=f"The client: ``{cls}``.",
        cls=cls,
        class_prose=_class_prose(api, variables),
        factories=", ".join(factories),
        imports=root.imports,
        slots=root.slots,
        servers=tuple(map(ServerView, servers)),
        servers_line=on_a_line("SERVERS = ", servers),
        schemes=tuple(_scheme(scheme) for scheme in schemes),
        environment=_argument("security_env", {c.field: c.environment for c in credentials}),
        retries=_retries(api),
        variables=tuple(variables),
        variable_map=layout(
            Bracket(
                "variables={", tuple(f"{literal(v.wire)}: {n}" for n, v in variables.items()), "}"
            ),
            12,
            1,
        ),
        children=root.children,
        methods=root.methods,
        local=root.local,
    )


class _OfRetries:
    """The client's module calls the runtime's classes by their module: it has no other names."""

    def local(self, symbol: Symbol) -> str:
        return f"_retries.{symbol.name}"

    def calls(self, symbol: Symbol, text: str) -> bool:
        return self.local(symbol) == text


def _retries(api: Api) -> str:
    """The argument with the API's own default, "" where it has none."""
    if api.retries is None:
        return ""
    return layout(retry_config("default_retries", api.retries, _OfRetries()), 12, 1)


def variables_of(api: Api, report: Report, book: NameBook) -> Mapping[str, ServerVariable]:
    """Server variables by the name of the constructor's argument."""
    taken = reserved("client")
    return server_variables(api, taken, lambda n, p: identifier(n, taken, prefix=p), report, book)


def _class_prose(api: Api, variables: Mapping[str, ServerVariable]) -> str:
    said = api.info.doc.description.strip() or api.info.title.strip()
    lines = [said] if said else []
    lines.append(
        "``security`` holds the credentials, or is a function that returns them; it is asked for "
        "each request. ``server_url`` goes before ``server_idx``. ``timeout_ms`` is in "
        "milliseconds, ``None`` for no limit. ``client`` and ``async_client`` are HTTP clients of "
        "your own. Each call can override ``retries``, ``server_url`` and ``timeout_ms`` and add "
        "``http_headers``."
    )
    for name, variable in variables.items():
        text = variable.doc.description.strip().rstrip(".") or "a variable of the server's URL"
        lines.append(f"``{name}``: {text}; {literal(variable.default)} unless given.")
    return "\n\n".join(lines)


def _server(server: Server) -> str:
    arguments = [literal(server.url)]
    if server.variables:
        arguments.append(_mapping({v.wire: v.default for v in server.variables}))
    return layout(call("Server", arguments), 4, 1)


def _scheme(scheme: SchemeView) -> str:
    arguments = [literal(text) for text in scheme.positional]
    arguments += [f"{name}={literal(text)}" for name, text in scheme.arguments]
    return layout(call(f"{literal(scheme.id)}: {scheme.factory}", arguments), 4, 1)


def _mapping(members: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{literal(k)}: {literal(v)}" for k, v in members.items()) + "}"


def _argument(name: str, members: Mapping[str, str], value: Callable[[str], str] = literal) -> str:
    """``name={…}`` as an argument of the client's constructor."""
    items = tuple(f"{literal(k)}: {value(v)}" for k, v in members.items())
    return layout(Bracket(f"{name}={{", items, "}"), 12, 1)


def _security(schemes: tuple[SchemeView, ...]) -> SecurityView:
    credentials = tuple(c for scheme in schemes for c in scheme.credentials)
    lines = ["The credentials of the API; all are optional, and none shows in a repr."]
    for credential in credentials:
        text = f"``{credential.field}``: {credential.doc}"
        if credential.default:
            text += f" ``{credential.default}`` unless given."
        lines.append(f"{text} Else taken from the environment: {credential.environment}.")
    return SecurityView("\n\n".join(lines), slots([c.field for c in credentials]), credentials)
