"""The files around the models: the client, its builder, errors, and the package's description."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api, Server, ServerVariable
from sdkwright.ir.types import Kind, ListOf, MapOf, Nullable, Ref, Scalar, Space, TypeExpr
from sdkwright.ir.walk import children
from sdkwright.names import NameBook
from sdkwright.render.naming import server_variables
from sdkwright.render.target import Job, Template

from .comments import comment, inert, prose, tags
from .credentials import SchemeView, credentials_of
from .groups import GroupView, Surface
from .heads import Head, head
from .imports import Imports
from .layout import Expr, array, call, layout, named, pairs
from .literals import string
from .names import class_identifier, reserved
from .operations import OperationWriter, retry_config
from .records import PropertyView
from .spell import BRICK, Speller


@dataclass(frozen=True, slots=True)
class SdkView:
    """``api`` is what the document says of clients; ``group`` the operations and groups that the
    client has itself."""

    head: Head
    group: GroupView
    builder: str
    client: str
    settings: str
    api_class: str
    api: str


@dataclass(frozen=True, slots=True)
class VariableView:
    """A slot of the servers' URLs: ``method`` fills it."""

    method: str
    comment: str
    wire: str


@dataclass(frozen=True, slots=True)
class BuilderView:
    head: Head
    cls: str
    sdk: str
    security: str
    variables: tuple[VariableView, ...]


@dataclass(frozen=True, slots=True)
class SecurityView:
    """``secrets`` and ``shown`` are names of properties."""

    head: Head
    readonly: bool
    properties: tuple[PropertyView, ...]
    secrets: tuple[str, ...]
    shown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ErrorView:
    head: Head
    comment: str
    cls: str
    base: str
    received: str
    data: str
    said: str


@dataclass(frozen=True, slots=True)
class ComposerView:
    """Values for composer.json."""

    package: str
    description: str
    license: str
    author: str
    homepage: str
    namespace: str
    brick: bool


def package_jobs(
    api: Api,
    config: TargetConfig,
    surface: Surface,
    writer: OperationWriter,
    variables: Mapping[str, ServerVariable],
) -> Iterator[Job]:
    """Everything that is not a model and not runtime."""
    root, *groups = surface.groups
    yield Template(f"src/{root.cls}.php", _template("sdk.php"), _sdk(api, config, root, writer))
    builder = _builder(config, writer, variables)
    yield Template(f"src/{builder.cls}.php", _template("builder.php"), builder)
    for group in groups:
        yield Template(f"src/{group.cls}.php", _template("group.php"), group)
    security = _security(writer)
    yield Template("src/Models/Shared/Security.php", _template("security.php"), security)
    title = " ".join(api.info.title.split()) or config.package
    composer = ComposerView(
        package=config.package,
        description=" ".join((config.description or f"PHP SDK for {title}.").split()),
        license=config.license,
        author=config.author,
        homepage=config.homepage,
        namespace=config.module,
        brick=uses_brick(api, writer.spell),
    )
    yield Template("composer.json", _template("composer.json"), composer)


def operation_jobs(api: Api, writer: OperationWriter) -> Iterator[Job]:
    """The envelope of each operation, and what describes it to the runtime."""
    names = writer.spell.names
    for operation in api.operations():
        envelope, cls = names.envelopes.get(operation.id), names.operations.get(operation.id)
        if envelope is None or cls is None:
            continue
        view = writer.envelope_view(operation)
        path = f"src/Models/Operations/{envelope}.php"
        yield Template(path, _template("envelope.php"), view)
        yield Template(
            f"src/Operations/{cls}.php", _template("operation.php"), writer.view(operation)
        )


def error_jobs(spell: Speller) -> Iterator[Job]:
    """A class to throw for each error body."""
    for id, cls in spell.names.exceptions.items():
        imports = Imports(spell.root, "Models\\Errors", cls)
        decl = spell.types[id]
        type = spell.type(Ref(id), imports)
        base = imports.model(Space.ERRORS, "SDKException")
        received = imports.runtime("Received")
        said = prose(decl.doc) or "An error that the API documents."
        view = ErrorView(
            head=head(imports),
            comment=comment(said, tags(decl.doc)),
            cls=cls,
            base=base,
            received=received,
            data=type.native,
            said=type.said,
        )
        yield Template(f"src/Models/Errors/{cls}.php", _template("error.php"), view)


def uses_brick(api: Api, spell: Speller) -> bool:
    """Whether a type has numbers that are objects of brick/math."""
    if spell.exact != BRICK:
        return False
    exprs = [expr for decl in spell.types.values() for expr in children(decl)]
    for operation in api.operations():
        exprs += [param.type for param in operation.params]
        exprs += [body.type for body in operation.bodies]
        exprs += [r.type for r in operation.success if r.type is not None]
    exprs += [body.type for webhook in api.received() for body in webhook.bodies]
    return any(_is_exact(expr) for expr in exprs)


def _is_exact(expr: TypeExpr) -> bool:
    match expr:
        case Scalar(kind):
            return kind in (Kind.BIGINT, Kind.DECIMAL)
        case ListOf(inner) | MapOf(inner) | Nullable(inner):
            return _is_exact(inner)
        case _:
            return False


def _template(name: str) -> str:
    return f"php/package/{name}.jinja"


def variables_of(api: Api, report: Report, book: NameBook) -> Mapping[str, ServerVariable]:
    """Server variables by the name of their setter, without ``set``."""
    taken = reserved("builder")

    def cased(name: tuple[str, ...], prefix: str) -> str:
        text = class_identifier(name, prefix.capitalize())
        return f"{text}{prefix.capitalize()}" if text in taken else text

    return server_variables(api, taken, cased, report, book)


def _sdk(api: Api, config: TargetConfig, root: GroupView, writer: OperationWriter) -> SdkView:
    imports = root.imports
    client = imports.runtime("Client")
    settings = imports.runtime("SDKConfiguration")
    builder = imports.own(f"{root.cls}Builder")
    cls = imports.runtime("API")
    members = list(_api(api, config, writer.schemes, imports))
    text = layout(call(f"new {cls}", named(members), broken=True), 8, 8)
    return SdkView(
        head=head(imports),
        group=root,
        builder=builder,
        client=client,
        settings=settings,
        api_class=cls,
        api=text,
    )


def _api(
    api: Api, config: TargetConfig, schemes: tuple[SchemeView, ...], imports: Imports
) -> Iterator[tuple[str, Expr]]:
    yield "userAgent", string(_user_agent(config))
    if api.servers:
        server = imports.runtime("Server")
        yield "servers", array([_server(s, server) for s in api.servers], broken=True)
    if schemes:
        made = [(string(scheme.id), scheme.made(imports)) for scheme in schemes]
        yield "schemes", pairs(made, broken=True)
        variables = [(string(c.name), string(c.environment)) for c in credentials_of(schemes)]
        yield "environment", pairs(variables, broken=True)
    if api.retries is not None:
        yield "retries", retry_config(api.retries, imports)


def _server(server: Server, cls: str) -> Expr:
    arguments: list[Expr] = [string(server.url)]
    if server.variables:
        arguments.append(pairs([(string(v.wire), string(v.default)) for v in server.variables]))
    return call(f"new {cls}", arguments)


def _user_agent(config: TargetConfig) -> str:
    """``formance-sdk-php/0.1.0`` (RFC 9110, 10.1.5): a token has no "/"."""
    name = config.package.rpartition("/")[2]
    return f"{name if name.endswith('php') else name + '-php'}/{config.version}"


def _builder(
    config: TargetConfig, writer: OperationWriter, variables: Mapping[str, ServerVariable]
) -> BuilderView:
    cls = f"{config.sdk_class}Builder"
    imports = Imports(writer.spell.root, "", cls)
    security = imports.model(Space.SHARED, "Security")
    for name in ("Hooks\\Hooks", "Retries\\RetryConfig", "Runtime\\SDKConfiguration"):
        imports.own(name)
    return BuilderView(
        head=head(imports),
        cls=cls,
        sdk=config.sdk_class,
        security=security,
        variables=tuple(
            VariableView(f"set{name}", _variable(variable), string(variable.wire))
            for name, variable in variables.items()
        ),
    )


def _variable(variable: ServerVariable) -> str:
    text = inert(variable.doc.description.strip()).rstrip(".") or "A variable of the server's URL"
    text += "."
    if variable.values:
        text += f" One of {', '.join(f'`{inert(value)}`' for value in variable.values)}."
    default = f"`{inert(variable.default)}`" if variable.default else "Empty"
    return comment(f"{text} {default} by default.", (), 4)


def _security(writer: OperationWriter) -> SecurityView:
    found = list(credentials_of(writer.schemes))
    indent = 8 if writer.readonly else 4
    hidden = "#[\\SensitiveParameter]\n" + " " * indent if writer.readonly else ""
    return SecurityView(
        head=head(Imports(writer.spell.root, "Models\\Shared", "Security")),
        readonly=writer.readonly,
        properties=tuple(
            PropertyView(
                c.comment(indent), f"{hidden if c.secret else ''}public ?string ${c.name} = null"
            )
            for c in found
        ),
        secrets=tuple(c.name for c in found if c.secret),
        shown=tuple(c.name for c in found if not c.secret),
    )
