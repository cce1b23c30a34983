"""The PHP back-end: PSR-18, PSR-17 and PSR-7, and no reflection."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.config import TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.ir.api import Api
from sdkwright.names import NameBook
from sdkwright.render.pages.filters import FILTERS as PAGE_FILTERS
from sdkwright.render.target import Copy, Job, Plan, Target
from sdkwright.render.templates import template_files, templates_folder

from .credentials import schemes_of
from .filters import FILTERS
from .groups import Surface, surface_of
from .imports import SPACES
from .models import model_jobs, speller_of
from .names import name_all
from .operations import OperationWriter
from .options import Options, options_of
from .package import error_jobs, operation_jobs, package_jobs, variables_of

_RUNTIME = "php/runtime/src"
_OWN_NAMESPACE = "Sdkwright"


@dataclass(frozen=True, slots=True)
class _Decided:
    """Everything about a package that is settled before anything is written."""

    options: Options
    writer: OperationWriter
    surface: Surface


def _decide(api: Api, config: TargetConfig, report: Report, book: NameBook) -> _Decided | None:
    """None after an error in names or options."""
    options = options_of(config, report)
    names = name_all(api, report, book)
    if report.errors:
        return None
    spell = speller_of(api, names, config.module, options.exact)
    schemes = schemes_of(api, options.env_prefix, report, book)
    writer = OperationWriter(spell, schemes, options.readonly)
    surface = surface_of(api, writer, config.sdk_class, report, book)
    if surface is None:
        return None
    return _Decided(options, writer, surface)


def plan(api: Api, config: TargetConfig, report: Report, book: NameBook) -> Plan:
    """Every file of the package."""
    decided = _decide(api, config, report, book)
    if decided is None:
        return Plan((), {})
    writer, variables = decided.writer, variables_of(api, report, book)
    jobs = (
        *model_jobs(api, writer.spell, readonly=decided.options.readonly),
        *operation_jobs(api, writer),
        *error_jobs(writer.spell),
        *package_jobs(api, config, decided.surface, writer, variables),
        *_runtime(config.module),
    )
    return Plan(jobs, _public_names(api, writer))


def _runtime(namespace: str) -> Iterator[Job]:
    """The runtime under the package's own namespace."""
    folder = templates_folder() / _RUNTIME
    for name in template_files(folder):
        text = (folder / name).read_text("utf-8")
        yield Copy(f"src/{name}", text.replace(_OWN_NAMESPACE, namespace))


def _public_names(api: Api, writer: OperationWriter) -> Mapping[str, str]:
    names = writer.spell.names
    found = {
        f"{SPACES[decl.space]}\\{names.types[decl.id]}": decl.origin.pointer
        for decl in api.types
        if decl.id in names.types
    }
    for operation in api.operations():
        if operation.id in names.envelopes:
            found[f"Operations\\{names.envelopes[operation.id]}"] = operation.origin.pointer
    return found


def format(texts: Mapping[str, str]) -> Mapping[str, str]:
    """Nothing is left to do: what the views lay out is in the PER Coding Style."""
    return texts


TARGET = Target(
    name="php",
    title="PHP",
    plan=plan,
    format=format,
    formatter="",
    filters={**PAGE_FILTERS, **FILTERS},
    verify=(),
)
