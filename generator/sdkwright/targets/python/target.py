"""The Python back-end: models of pydantic or msgspec, sync and async."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.ir.dump import dump
from sdkwright.names import NameBook
from sdkwright.render.called import Members, operation_symbols, public_names, type_symbols
from sdkwright.render.credentials import token_urls
from sdkwright.render.engine import Engine
from sdkwright.render.pages.build import docs_of, page_jobs
from sdkwright.render.pages.filters import FILTERS as PAGE_FILTERS
from sdkwright.render.pages.views import Docs
from sdkwright.render.target import Batch, Called, Job, Plan, Target, Template
from sdkwright.render.templates import templates_folder
from sdkwright.render.webhooks import Incoming

from .blacken import format, formatter, laid_out
from .code import CODE
from .credentials import SchemeView, schemes_of
from .errors import error_view, of_shared_model
from .filters import FILTERS
from .groups import GroupView, groups_of, members_of
from .lazy import lazy_init
from .models import Models, batch, exports, prepare
from .modules import Layout, lay_out
from .names import field_case, member_name, name_all, name_types
from .operations import OperationWriter
from .options import OPTIONS, Options, options_of
from .package import package_jobs, variables_of
from .pages import PythonPages, pages_of
from .public import surface
from .readme import readme_jobs
from .runtime import runtime_jobs
from .type_system import TYPE_SYSTEM
from .webhooks import pages_of as pages_of_webhooks
from .webhooks import webhook_functions, webhook_jobs


@dataclass(frozen=True, slots=True)
class _Decided:
    """Everything about a package that is settled before anything is written."""

    options: Options
    layout: Layout
    schemes: tuple[SchemeView, ...]
    groups: tuple[GroupView, ...]
    incoming: tuple[Incoming, ...]
    pages: PythonPages


def _decide(api: Api, config: TargetConfig, report: Report, book: NameBook) -> _Decided | None:
    """None after an error in names or options."""
    options = options_of(config, report)
    names = name_all(api, report, book)
    if report.errors:
        return None
    layout = lay_out(api, names, options.models)
    schemes = schemes_of(api, options.env_prefix, report, book)
    groups = groups_of(api, layout.speller, config.sdk_class, report, book)
    if report.errors:
        return None
    variables = variables_of(api, report, book)
    pages = pages_of(api, config, layout.speller, groups, schemes, variables, book)
    incoming = webhook_functions(api, report, book)
    return _Decided(options, layout, schemes, groups, incoming, pages)


def plan(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Plan:
    """Every file of the package."""
    decided = _decide(api, config, report, book)
    if decided is None:
        return Plan((), {})
    jobs = (
        _models(api, config, decided.layout, decided.schemes),
        *package_jobs(
            api,
            config,
            decided.groups,
            decided.schemes,
            decided.pages.variables,
            decided.options.models,
        ),
        *_namespaces(config.module, decided.layout),
        *runtime_jobs(config.module, decided.options.models),
        *webhook_jobs(api, config.module, decided.incoming, decided.layout.speller),
        *_pages(api, config, decided, book),
    )
    functions = {f"webhooks.{i.name}": i.first.origin.pointer for i in decided.incoming}
    return Plan(jobs, {**_public_names(api, decided.layout), **functions})


def called(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Called:
    """``shared.Thing.name``, ``sdk.things.list``."""
    names = name_types(api, report, book)
    if report.errors:
        return Called()
    types = type_symbols(api, names.classes, names.exceptions)
    methods = operation_symbols(api.root, lambda group: members_of(group, report, book))
    operations = {id: text for id, text in methods.items() if id in names.operation_modules}
    members = Members(api, types, field_case(names), member_name, NameBook(book.locked))
    beside = {id: (f"operations.{name}",) for id, name in names.envelopes.items()}
    return Called(types, operations, members, config.module, beside)


def docs(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Docs | None:
    """What the pages say; None where a report has what stands in the way."""
    decided = _decide(api, config, report, book)
    return None if decided is None else _docs(api, config, decided, book)


def _docs(api: Api, config: TargetConfig, decided: _Decided, book: NameBook) -> Docs:
    install = (f"pip install {config.package}", f"uv add {config.package}")
    webhooks = pages_of_webhooks(decided.incoming, config.module, decided.pages, book)
    urls = token_urls(c for scheme in decided.schemes for c in scheme.credentials)
    return replace(docs_of(api, decided.pages, webhooks, book), install=install, token_urls=urls)


def _pages(api: Api, config: TargetConfig, decided: _Decided, book: NameBook) -> Iterator[Job]:
    """README.md and USAGE.md, and unless told otherwise a page for each group and model."""
    found = _docs(api, config, decided, book)
    yield from readme_jobs(api, config, found, decided.pages, linked=decided.options.docs)
    if decided.options.docs:
        yield from page_jobs(found, "docs")


def _models(
    api: Api, config: TargetConfig, layout: Layout, schemes: tuple[SchemeView, ...]
) -> Batch:
    """Models, operations and errors: all that needs what the model generator writes."""
    root = config.module
    spell = layout.speller
    operations = {o.id: o for o in api.operations() if o.id in spell.names.operation_modules}
    homes = {
        id: f"{root}/models/operations/{spell.names.operation_modules[id]}.py" for id in operations
    }
    errors = {
        id: f"{root}/models/errors/{module}.py" for id, module in spell.names.error_modules.items()
    }

    def also(models: Models, engine: Engine) -> Mapping[str, str]:
        writer = OperationWriter(spell, schemes)
        render = partial(engine.render, "python/package/operation.py.jinja")
        texts = {
            homes[id]: render(writer.view(operation, models.operations.get(id)))
            for id, operation in operations.items()
        }
        for id, path in errors.items():
            view = error_view(id, spell, models.errors.get(id) or of_shared_model(id, spell))
            texts[path] = engine.render("python/package/error.py.jinja", view)
        return texts

    digest = json.dumps(dump([list(operations.values()), schemes, _templates()]))
    return batch(prepare(layout), root, also, (*homes.values(), *errors.values()), digest)


def _templates() -> list[str]:
    """The templates that operations and errors are laid out with."""
    folder = templates_folder() / "python" / "package"
    return [(folder / f"{name}.py.jinja").read_text("utf-8") for name in ("operation", "error")]


_ERRORS = (
    "ApiError",
    "RequestValidationError",
    "ResponseValidationError",
    "SDKConnectionError",
    "SDKError",
    "SDKTimeoutError",
    "TokenError",
)


def _namespaces(root: str, layout: Layout) -> Iterator[Job]:
    """The packages of models, which import a module when one of its names is asked for."""
    names = layout.speller.names
    raised: dict[str, str] = {
        names.exceptions[id]: module for id, module in names.error_modules.items()
    }
    envelopes = {names.envelopes[id]: module for id, module in names.operation_modules.items()}
    runtime = dict.fromkeys(_ERRORS, "..._runtime.errors")
    for space, more in (
        ("shared", {"Security": "security"}),
        ("operations", envelopes),
        ("errors", {**raised, **runtime}),
    ):
        view = lazy_init(space, {**exports(layout, space), **more})
        yield Template(f"{root}/models/{space}/__init__.py", "python/package/lazy.py.jinja", view)


def _public_names(api: Api, layout: Layout) -> Mapping[str, str]:
    names = layout.speller.names
    envelopes = {id: f"operations.{name}" for id, name in names.envelopes.items()}
    return public_names(api, type_symbols(api, names.classes, {}), envelopes)


TARGET = Target(
    name="python",
    title="Python",
    options=OPTIONS,
    plan=plan,
    docs=docs,
    called=called,
    type_system=TYPE_SYSTEM,
    packaging="pypi",
    code=CODE,
    surface=surface,
    format=format,
    formatter=formatter(),
    laid_out=laid_out,
    filters={**FILTERS, **PAGE_FILTERS},
    verify=(("mypy", "--strict"), ("pyright",)),
)
