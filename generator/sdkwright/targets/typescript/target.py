"""The TypeScript back-end: ES modules without a dependency, a class and standalone functions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.names import NameBook
from sdkwright.render.called import Members, public_names, type_symbols
from sdkwright.render.credentials import token_urls
from sdkwright.render.pages.build import docs_of, page_jobs
from sdkwright.render.pages.filters import FILTERS as PAGE_FILTERS
from sdkwright.render.pages.views import Docs
from sdkwright.render.target import Called, Copy, Job, Plan, Target, Template
from sdkwright.render.templates import template_files, templates_folder
from sdkwright.render.webhooks import Incoming

from .code import CODE
from .credentials import schemes_of
from .errors import error_views
from .fetch import for_fetch
from .filters import FILTERS
from .groups import Surface, methods_of, surface_of
from .models import module_views, speller_of
from .names import field_name, member_name, name_all, name_types
from .operations import OperationWriter
from .options import OPTIONS, Options, options_of
from .package import barrels, package_jobs, variables_of
from .pages import TypeScriptPages, pages_of
from .public import surface
from .readme import readme_jobs
from .type_system import TYPE_SYSTEM
from .webhooks import RUNTIME as WEBHOOK_RUNTIME
from .webhooks import pages_of as pages_of_webhooks
from .webhooks import webhook_functions, webhook_jobs

_RUNTIME = "typescript/runtime"


@dataclass(frozen=True, slots=True)
class _Decided:
    """Everything about a package that is settled before anything is written."""

    options: Options
    writer: OperationWriter
    surface: Surface
    incoming: tuple[Incoming, ...]
    pages: TypeScriptPages


def _decide(api: Api, config: TargetConfig, report: Report, book: NameBook) -> _Decided | None:
    """None after an error in names or options."""
    options = options_of(config, report)
    names = name_all(api, report, book)
    if report.errors:
        return None
    spell = speller_of(api, names, bigint64=options.bigint64)
    writer = OperationWriter(spell, schemes_of(api, options.env_prefix, report, book))
    surface = surface_of(api, writer, config.sdk_class, report, book)
    if surface is None:
        return None
    variables = variables_of(api, report, book)
    pages = pages_of(api, config, writer, surface, variables, book)
    incoming = webhook_functions(api, report, book)
    return _Decided(options, writer, surface, incoming, pages)


def plan(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Plan:
    """Every file of the package."""
    api = for_fetch(api)
    decided = _decide(api, config, report, book)
    if decided is None:
        return Plan((), {})
    jobs = (
        *_models(api, decided.writer),
        *package_jobs(api, config, decided.surface, decided.writer, decided.pages.variables),
        *_runtime(),
        *webhook_jobs(api, decided.incoming, decided.writer.spell),
        *_pages(api, config, decided, book),
    )
    functions = {f"webhooks.{i.name}": i.first.origin.pointer for i in decided.incoming}
    return Plan(jobs, {**_public_names(api, decided.writer), **functions})


def called(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Called:
    """``shared.Thing.name``, ``sdk.things.list``."""
    api = for_fetch(api)
    options_of(config, report)
    names = name_types(api, report, book)
    if report.errors:
        return Called()
    types = type_symbols(api, names.types, names.exceptions)
    methods, functions = methods_of(api, config.sdk_class, report, book)
    operations = {id: text for id, text in methods.items() if id in names.operation_modules}
    members = Members(api, types, field_name, member_name, NameBook(book.locked))
    beside = {
        id: (
            f"operations.{names.envelopes[id]}",
            f"operations.{names.failures[id]}",
            f"{config.package}/funcs/{functions[id]}.js",
        )
        for id in operations
    }
    return Called(types, operations, members, config.package, beside)


def docs(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Docs | None:
    """What the pages say; None where a report has what stands in the way."""
    api = for_fetch(api)
    decided = _decide(api, config, report, book)
    return None if decided is None else _docs(api, config, decided, book)


def _docs(api: Api, config: TargetConfig, decided: _Decided, book: NameBook) -> Docs:
    commands = ("npm install", "pnpm add", "bun add")
    install = tuple(f"{command} {config.package}" for command in commands)
    webhooks = pages_of_webhooks(decided.incoming, config.package, decided.pages, book)
    urls = token_urls(c for scheme in decided.writer.schemes for c in scheme.credentials)
    return replace(docs_of(api, decided.pages, webhooks, book), install=install, token_urls=urls)


def _pages(api: Api, config: TargetConfig, decided: _Decided, book: NameBook) -> Iterator[Job]:
    """README.md and its like, and unless told otherwise a page for each group and model."""
    found = _docs(api, config, decided, book)
    yield from readme_jobs(api, config, found, decided.pages, linked=decided.options.docs)
    if decided.options.docs:
        yield from page_jobs(found, "docs")


def _models(api: Api, writer: OperationWriter) -> Iterator[Job]:
    """Types, operations and errors, a module each, and what exports them all."""
    modules: list[str] = []
    for module, view in module_views(api, writer.spell):
        modules.append(module)
        yield Template(f"src/{module}.ts", "typescript/package/model.ts.jinja", view)
    for error_module, error in error_views(writer.spell):
        modules.append(error_module)
        yield Template(f"src/{error_module}.ts", "typescript/package/error.ts.jinja", error)
    for operation in api.operations():
        name = writer.spell.names.operation_modules.get(operation.id)
        if name is not None:
            module = f"models/operations/{name}"
            modules.append(module)
            template = "typescript/package/operation.ts.jinja"
            yield Template(f"src/{module}.ts", template, writer.view(operation))
    yield from barrels(modules)


def _runtime() -> Iterator[Job]:
    folder = templates_folder() / _RUNTIME
    for name in template_files(folder):
        if name in WEBHOOK_RUNTIME:
            continue
        yield Copy(f"src/lib/{name}", (folder / name).read_text("utf-8"))


def _public_names(api: Api, writer: OperationWriter) -> Mapping[str, str]:
    names = writer.spell.names
    types = type_symbols(api, names.types, {})
    envelopes = {id: f"operations.{name}" for id, name in names.envelopes.items()}
    return public_names(api, types, envelopes)


def format(texts: Mapping[str, str]) -> Mapping[str, str]:
    """Nothing is left to do: what the views lay out is as prettier writes it."""
    return texts


TARGET = Target(
    name="typescript",
    title="TypeScript",
    options=OPTIONS,
    plan=plan,
    docs=docs,
    called=called,
    type_system=TYPE_SYSTEM,
    packaging="npm",
    code=CODE,
    surface=surface,
    format=format,
    formatter="",
    filters={**PAGE_FILTERS, **FILTERS},
    verify=(("tsc", "--noEmit"),),
)
