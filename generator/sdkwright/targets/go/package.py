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

from .comments import comment
from .credentials import SchemeView, fields_of
from .examples import example_file
from .format import block, broken, fitting, function, literal
from .groups import GroupView, Surface, fields, made
from .imports import imports_of, quoted
from .literals import string
from .models import File, documented, struct
from .names import exported, reserved
from .operations import OperationWriter, retry_config
from .pages import GoPages


@dataclass(frozen=True, slots=True)
class FileView:
    """A file of Go: ``doc`` are the lines of the package's comment, ``imports`` groups of import
    specifications."""

    doc: tuple[str, ...]
    package: str
    imports: tuple[tuple[str, ...], ...]
    blocks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ModuleView:
    module: str


def go_file(path: str, file: File, module: str) -> Template:
    imports = tuple(quoted(group) for group in imports_of(file.blocks, module))
    view = FileView(comment(file.doc), file.package, imports, file.blocks)
    return Template(path, "go/package/file.go.jinja", view)


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
    blocks = tuple(_client(api, config, root, writer, variables))
    title = " ".join(api.info.title.split())
    doc = f"Package {package} is a client of the {title}."
    if config.description:
        doc = f"{doc}\n\n{config.description}"
    file = File(package, blocks, doc)
    yield go_file(f"{root.file}.go", file, config.package)
    options = tuple(_options(writer.schemes, variables))
    yield go_file("options.go", File(package, options), config.package)
    for group in others:
        yield go_file(f"{group.file}.go", File(package, group.blocks), config.package)
    yield Template("go.mod", "go/package/go.mod.jinja", ModuleView(config.package))


def example_jobs(pages: GoPages) -> Iterator[Job]:
    """The functions that `go test` runs."""
    found = example_file(pages)
    if found is not None:
        file, imports = found
        view = FileView((), file.package, imports, file.blocks)
        yield Template("example_test.go", "go/package/file.go.jinja", view)


def variables_of(api: Api, report: Report, book: NameBook) -> Mapping[str, ServerVariable]:
    """Server variables by the name of their option, without ``With``."""
    taken = reserved("client")
    return server_variables(api, taken, lambda n, p: exported(n, p), report, book)


def _client(
    api: Api,
    config: TargetConfig,
    root: GroupView,
    writer: OperationWriter,
    variables: Mapping[str, ServerVariable],
) -> Iterator[str]:
    cls = root.cls
    own = bool(root.methods)
    lines = list(fields(root.children, client=own))
    said = f"{cls} is the client. It may be used by many goroutines at once."
    yield documented(said, struct(cls, lines))
    loop = block("for _, opt := range opts {", ["opt(&settings)"])
    yield documented(
        "New returns a client. What is wrong with its options is said by its calls.",
        block(
            f"func New(opts ...SDKOption) *{cls} {{",
            [
                "var settings sdk.Settings[shared.Security]",
                loop,
                f"{'client :=' if lines else '_ ='} sdk.NewClient(setup(), &settings)",
                f"return {made(cls, root.children, client=own)}",
            ],
        ),
    )
    said = "Pointer returns a pointer to a value: optional fields are pointers."
    yield documented(said, function("func Pointer[T any](v T) *T", ["return &v"]))
    setup = broken("&sdk.Setup[shared.Security]", list(_setup(api, config, writer.schemes)))
    yield documented(
        "setup is what the document says of clients.",
        block("func setup() *sdk.Setup[shared.Security] {", [f"return {setup}"]),
    )
    yield from root.blocks


def _setup(
    api: Api, config: TargetConfig, schemes: tuple[SchemeView, ...]
) -> Iterator[tuple[str, str]]:
    yield "UserAgent", string(_user_agent(config))
    if api.servers:
        yield "Servers", broken("[]sdk.Server", [("", _server(s)) for s in api.servers])
    if schemes:
        made = [(string(scheme.id), scheme.code) for scheme in schemes]
        yield "Schemes", broken("map[string]sdk.Scheme[shared.Security]", made)
        lines = [
            f"sdk.FromEnvironment(&s.{c.name}, {string(c.environment)})" for c in fields_of(schemes)
        ]
        yield "Environment", block("func(s *shared.Security) {", lines)
    if api.retries is not None:
        yield "Retries", retry_config(api.retries)


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


_OPTIONS: tuple[tuple[str, str, tuple[str, ...], str], ...] = (
    (
        "WithSecurity",
        "security shared.Security",
        ("settings.Security = security",),
        "gives the client its credentials.",
    ),
    (
        "WithSecuritySource",
        "source func(context.Context) (shared.Security, error)",
        ("settings.SecuritySource = source",),
        "has a function give the credentials for each call.",
    ),
    (
        "WithServerURL",
        "url string",
        ("settings.ServerURL = url",),
        "sends calls to a server that the API's document need not list.",
    ),
    (
        "WithServerIndex",
        "index int",
        ("settings.ServerIndex = index",),
        "chooses a server of those that the API's document lists; the first is 0.",
    ),
    (
        "WithClient",
        "client HTTPClient",
        ("settings.Client = client",),
        "has a client of the user's send all requests.",
    ),
    (
        "WithRetryConfig",
        "config retry.Config",
        ("settings.Retries = &config",),
        "says when calls that can safely be repeated are tried again.",
    ),
    (
        "WithTimeout",
        "timeout time.Duration",
        ("settings.Timeout = &timeout",),
        "limits each attempt of a call; 0 is no limit. A minute by default.",
    ),
    (
        "WithHooks",
        "hooks Hooks",
        ("settings.Hooks = hooks",),
        "has functions see every request, answer and error.",
    ),
    (
        "WithLogger",
        "logger *slog.Logger",
        ("settings.Logger = logger",),
        "logs every request and answer at the debug level, without credentials.",
    ),
    (
        "WithUserAgent",
        "userAgent string",
        ("settings.UserAgent = userAgent",),
        "replaces the header User-Agent.",
    ),
)


def _options(
    schemes: tuple[SchemeView, ...], variables: Mapping[str, ServerVariable]
) -> Iterator[str]:
    yield documented(
        "SDKOption is a setting of a client.",
        "type SDKOption func(*sdk.Settings[shared.Security])",
    )
    yield documented(
        "HTTPClient sends requests; *http.Client is one.", "type HTTPClient = sdk.HTTPClient"
    )
    said = "Hooks are functions that see every request, success and error. They run in their order."
    yield documented(said, "type Hooks = sdk.Hooks")
    said = "HookContext is what a hook is told of a call."
    yield documented(said, "type HookContext = sdk.HookContext")
    for name, parameter, statements, said in _OPTIONS:
        yield documented(f"{name} {said}", _option(name, parameter, *statements))
    for name, variable in variables.items():
        said = variable.doc.description.strip().rstrip(".") or "A variable of the server's URL"
        text = f"With{name} - {said}."
        if variable.values:
            text += f" One of {', '.join(f'`{value}`' for value in variable.values)}."
        text += f"\n\nIt is `{variable.default}` by default."
        statement = f"settings.Variable({string(variable.wire)}, value)"
        yield documented(text, _option(f"With{name}", "value string", statement))


def _option(name: str, parameter: str, *statements: str) -> str:
    set = function("func(settings *sdk.Settings[shared.Security])", statements)
    return block(f"func {name}({parameter}) SDKOption {{", [f"return {set}"])
