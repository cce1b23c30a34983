"""The Go back-end: a module of the standard library alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.ir.types import Enum, Space, TypeId
from sdkwright.names import NameBook
from sdkwright.render.called import Members, public_names
from sdkwright.render.credentials import token_urls
from sdkwright.render.pages.build import docs_of, page_jobs
from sdkwright.render.pages.filters import FILTERS as PAGE_FILTERS
from sdkwright.render.pages.views import Docs
from sdkwright.render.target import Called, Copy, Job, Plan, Target, Template
from sdkwright.render.templates import template_files, templates_folder
from sdkwright.render.webhooks import Received

from .code import CODE
from .credentials import schemes_of, security_view
from .filters import FILTERS
from .groups import Surface, methods_of, surface_of
from .models import files_of, speller_of, template_of
from .names import GoNames, field_name, name_all, name_types
from .operations import OperationWriter
from .options import OPTIONS, Options, options_of
from .package import example_jobs, package_jobs, variables_of
from .pages import GoPages, pages_of
from .public import surface
from .readme import readme_jobs
from .spell import PACKAGES
from .type_system import TYPE_SYSTEM
from .webhook_pages import example_job
from .webhook_pages import pages_of as pages_of_webhooks
from .webhooks import FOLDER as WEBHOOKS
from .webhooks import webhook_jobs, webhooks_of

_RUNTIME = "go/runtime"
_OWN_PATH = '"sdkwright/'
_FOLDERS = {
    Space.SHARED: "pkg/models/shared",
    Space.OPERATIONS: "pkg/models/operations",
    Space.ERRORS: "pkg/models/sdkerrors",
}


@dataclass(frozen=True, slots=True)
class _Decided:
    """Everything about a package that is settled before anything is written."""

    options: Options
    writer: OperationWriter
    surface: Surface
    webhooks: Received
    pages: GoPages


def _decide(api: Api, config: TargetConfig, report: Report, book: NameBook) -> _Decided | None:
    """None after an error in names or options."""
    options = options_of(config, report)
    names = name_all(api, report, book)
    if report.errors:
        return None
    spell = speller_of(api, names)
    writer = OperationWriter(spell, schemes_of(api, options.env_prefix, report, book))
    surface = surface_of(api, writer, config.sdk_class, report, book)
    if surface is None:
        return None
    variables = variables_of(api, report, book)
    pages = pages_of(api, config, options.package, writer, surface, variables, book)
    webhooks = webhooks_of(api, report, book)
    return _Decided(options, writer, surface, webhooks, pages)


def plan(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Plan:
    """Every file of the package."""
    decided = _decide(api, config, report, book)
    if decided is None:
        return Plan((), {})
    writer, package = decided.writer, decided.options.package
    jobs = (
        *_models(api, writer, config.package),
        *package_jobs(api, config, package, decided.surface, writer, decided.pages.variables),
        *webhook_jobs(api, decided.webhooks, writer.spell, config.package),
        *example_job(decided.webhooks, config.package),
        *_runtime(config.package, _left_out(decided)),
        *_pages(api, config, decided, book),
        *example_jobs(decided.pages),
    )
    symbols = decided.webhooks.symbols("webhooks.", "webhooks.")
    return Plan(jobs, {**_public_names(api, writer), **symbols})


def called(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Called:
    """``shared.Thing.Name``, ``s.Things.List``."""
    options_of(config, report)
    names = name_types(api, report, book)
    if report.errors:
        return Called()
    types = {id: f"sdkerrors.{name}" for id, name in names.exceptions.items()}
    types |= {id: f"{PACKAGES[names.homes[id]]}.{name}" for id, name in names.types.items()}
    operations = methods_of(api, config.sdk_class, report, book)
    known = dict(_constants(api, types, names))
    own = NameBook(book.locked)
    members = Members(api, types, field_name, field_name, own, known=known)
    beside = {id: (f"operations.{name}",) for id, name in names.envelopes.items()}
    return Called(types, operations, members, config.package, beside)


def _constants(
    api: Api, types: Mapping[TypeId, str], names: GoNames
) -> Iterator[tuple[TypeId, dict[str, str]]]:
    """``shared.StateOpen``, since the values of an enumeration belong to the package."""
    for decl in api.types:
        if isinstance(decl, Enum):
            package = types.get(decl.id, "").partition(".")[0]
            yield (
                decl.id,
                {
                    str(member.value): f"{package}.{names.members[decl.id, position]}"
                    for position, member in enumerate(decl.members)
                    if package and (decl.id, position) in names.members
                },
            )


def docs(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Docs | None:
    """What the pages say; None where a report has what stands in the way."""
    decided = _decide(api, config, report, book)
    return None if decided is None else _docs(api, config, decided, book)


def _docs(api: Api, config: TargetConfig, decided: _Decided, book: NameBook) -> Docs:
    webhooks = pages_of_webhooks(decided.webhooks, decided.pages, book)
    found = docs_of(api, decided.pages, webhooks, book)
    urls = token_urls(c for scheme in decided.writer.schemes for c in scheme.credentials)
    return replace(found, install=(f"go get {config.package}",), token_urls=urls)


def _pages(api: Api, config: TargetConfig, decided: _Decided, book: NameBook) -> Iterator[Job]:
    """README.md and its like, and unless told otherwise a page for each group and model."""
    found = _docs(api, config, decided, book)
    yield from readme_jobs(api, config, found, decided.pages, linked=decided.options.docs)
    if decided.options.docs:
        yield from page_jobs(found, "docs")


def _models(api: Api, writer: OperationWriter, module: str) -> Iterator[Job]:
    """Types, errors, and what operations take and give, a file each."""
    names = writer.spell.names
    for space, symbol, view in files_of(api, writer.spell, module):
        path = f"{_FOLDERS[space]}/{names.files[space, symbol]}.go"
        yield Template(path, template_of(view), view)
    security = security_view(writer.schemes, module)
    yield Template("pkg/models/shared/security.go", "go/package/security.go.jinja", security)
    for operation in api.operations():
        envelope = names.envelopes.get(operation.id)
        if envelope is not None:
            name = names.files[Space.OPERATIONS, envelope]
            path = f"{_FOLDERS[Space.OPERATIONS]}/{name}.go"
            yield Template(path, "go/package/operation.go.jinja", writer.view(operation, module))


def _left_out(decided: _Decided) -> tuple[str, ...]:
    """What of the runtime nothing in the package would use."""
    left = [] if decided.webhooks.incoming else [WEBHOOKS]
    if not decided.writer.spell.names.exceptions:
        left.append("pkg/models/sdkerrors/documented.go")
    return tuple(left)


def _runtime(module: str, left_out: tuple[str, ...]) -> Iterator[Job]:
    """The runtime under the package's own module path."""
    folder = templates_folder() / _RUNTIME
    for name in template_files(folder):
        if not name.endswith(".go") or name.endswith("_test.go") or "/testdata/" in name:
            continue
        if name.startswith(left_out):
            continue
        text = (folder / name).read_text("utf-8")
        yield Copy(name, text.replace(_OWN_PATH, f'"{module}/'))


def _public_names(api: Api, writer: OperationWriter) -> Mapping[str, str]:
    names = writer.spell.names
    types = {id: f"{PACKAGES[names.homes[id]]}.{name}" for id, name in names.types.items()}
    envelopes = {id: f"operations.{name}" for id, name in names.envelopes.items()}
    return public_names(api, types, envelopes)


def format(texts: Mapping[str, str]) -> Mapping[str, str]:
    """Nothing is left to do: what the views lay out is as gofmt writes it."""
    return texts


TARGET = Target(
    name="go",
    title="Go",
    options=OPTIONS,
    plan=plan,
    docs=docs,
    called=called,
    format=format,
    formatter="",
    filters={**PAGE_FILTERS, **FILTERS},
    type_system=TYPE_SYSTEM,
    packaging="go",
    code=CODE,
    surface=surface,
    verify=(("go", "vet", "./..."),),
)
