"""The PHP back-end: PSR-18, PSR-17 and PSR-7, and no reflection."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.ir.types import Space
from sdkwright.names import NameBook
from sdkwright.render.called import Members, public_names
from sdkwright.render.credentials import token_urls
from sdkwright.render.pages.build import docs_of, page_jobs
from sdkwright.render.pages.filters import FILTERS as PAGE_FILTERS
from sdkwright.render.pages.views import Docs
from sdkwright.render.target import Called, Copy, Job, Plan, Target
from sdkwright.render.templates import template_files, templates_folder
from sdkwright.render.webhooks import Received

from .code import CODE
from .credentials import schemes_of
from .filters import FILTERS
from .groups import Surface, methods_of, surface_of
from .imports import SPACES
from .models import model_jobs, speller_of
from .names import case_name, name_all, name_types, property_name
from .operations import OperationWriter, with_decimals
from .options import OPTIONS, Options, options_of
from .package import error_jobs, operation_jobs, package_jobs, uses_brick, variables_of
from .pages import PhpPages, pages_of
from .public import surface
from .readme import readme_jobs
from .type_system import TYPE_SYSTEM
from .webhook_pages import pages_of as pages_of_webhooks
from .webhooks import RUNTIME as WEBHOOKS
from .webhooks import webhook_jobs, webhooks_of

_RUNTIME = "php/runtime/src"
_BRICK = "Runtime/Big.php"
_OWN_NAMESPACE = "Sdkwright"


@dataclass(frozen=True, slots=True)
class _Decided:
    """Everything about a package that is settled before anything is written."""

    options: Options
    writer: OperationWriter
    surface: Surface
    webhooks: Received
    pages: PhpPages


def _decide(api: Api, config: TargetConfig, report: Report, book: NameBook) -> _Decided | None:
    """None after an error in names or options."""
    options = options_of(config, report)
    names = name_all(api, report, book)
    if report.errors:
        return None
    spell = speller_of(api, names, config.module, options.exact)
    schemes = schemes_of(api, options.env_prefix, report, book)
    writer = OperationWriter(spell, schemes, options.readonly, with_decimals(spell.types))
    surface = surface_of(api, writer, config.sdk_class, report, book)
    if surface is None:
        return None
    variables = variables_of(api, report, book)
    pages = pages_of(api, config, writer, surface, variables, book)
    webhooks = webhooks_of(api, report, book)
    return _Decided(options, writer, surface, webhooks, pages)


def plan(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Plan:
    """Every file of the package."""
    decided = _decide(api, config, report, book)
    if decided is None:
        return Plan((), {})
    writer, pages = decided.writer, decided.pages
    brick = uses_brick(api, writer.spell)
    jobs = (
        *model_jobs(api, writer.spell, readonly=decided.options.readonly),
        *operation_jobs(api, writer),
        *error_jobs(writer.spell),
        *package_jobs(api, config, decided.surface, writer, pages.variables),
        *webhook_jobs(api, decided.webhooks, writer),
        *_runtime(config.module, brick=brick, webhooks=bool(decided.webhooks.incoming)),
        *_pages(api, config, decided, book),
    )
    symbols = decided.webhooks.symbols("Webhooks\\", "Webhooks::")
    return Plan(jobs, {**_public_names(api, writer), **symbols})


def called(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Called:
    """``Shared\\Thing::$name``, ``$sdk->things->list``."""
    options_of(config, report)
    names = name_types(api, report, book)
    if report.errors:
        return Called()
    own = {
        decl.id: f"{SPACES[decl.space]}\\{names.types[decl.id]}"
        for decl in api.types
        if decl.id in names.types
    }
    errors = SPACES[Space.ERRORS]
    # An error is known by what is thrown, and what is in it by its data.
    thrown = {
        id: f"{errors}\\{name}"
        for id, name in names.exceptions.items()
        if own.get(id, "").startswith(f"{errors}\\")
    }
    operations = methods_of(api, config.sdk_class, report, book)
    book = NameBook(book.locked)
    members = Members(api, own, property_name, case_name, book, ("::$", "::"))
    space = SPACES[Space.OPERATIONS]
    beside = {id: (f"{space}\\{name}",) for id, name in names.envelopes.items()}
    return Called(own | thrown, operations, members, config.package, beside)


def docs(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Docs | None:
    """What the pages say; None where a report has what stands in the way."""
    decided = _decide(api, config, report, book)
    return None if decided is None else _docs(api, config, decided, book)


def _docs(api: Api, config: TargetConfig, decided: _Decided, book: NameBook) -> Docs:
    install = (f"composer require {config.package}",)
    webhooks = pages_of_webhooks(decided.webhooks, decided.pages, book)
    urls = token_urls(c for scheme in decided.writer.schemes for c in scheme.credentials)
    return replace(docs_of(api, decided.pages, webhooks, book), install=install, token_urls=urls)


def _pages(api: Api, config: TargetConfig, decided: _Decided, book: NameBook) -> Iterator[Job]:
    """README.md and its like, and unless told otherwise a page for each group and model."""
    found = _docs(api, config, decided, book)
    exact = uses_brick(api, decided.writer.spell)
    linked = decided.options.docs
    yield from readme_jobs(api, config, found, decided.pages, exact=exact, linked=linked)
    if linked:
        yield from page_jobs(found, "docs")


def _runtime(namespace: str, *, brick: bool, webhooks: bool) -> Iterator[Job]:
    """The runtime under the package's own namespace."""
    folder = templates_folder() / _RUNTIME
    for name in template_files(folder):
        if (name == _BRICK and not brick) or (name.startswith(WEBHOOKS) and not webhooks):
            continue
        text = (folder / name).read_text("utf-8")
        yield Copy(f"src/{name}", text.replace(_OWN_NAMESPACE, namespace))


def _public_names(api: Api, writer: OperationWriter) -> Mapping[str, str]:
    names = writer.spell.names
    types = {
        id: f"{SPACES[writer.spell.types[id].space]}\\{name}" for id, name in names.types.items()
    }
    envelopes = {id: f"Operations\\{name}" for id, name in names.envelopes.items()}
    return public_names(api, types, envelopes)


def format(texts: Mapping[str, str]) -> Mapping[str, str]:
    """Nothing is left to do: what the views lay out is in the PER Coding Style."""
    return texts


TARGET = Target(
    name="php",
    title="PHP",
    options=OPTIONS,
    plan=plan,
    docs=docs,
    called=called,
    type_system=TYPE_SYSTEM,
    packaging="composer",
    code=CODE,
    surface=surface,
    format=format,
    formatter="",
    filters={**PAGE_FILTERS, **FILTERS},
    verify=(),
)
