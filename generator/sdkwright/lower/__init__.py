"""Lowering: a read and normalised document → the IR. Nothing of JSON Schema gets past here."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from sdkwright.config import Config
from sdkwright.diagnostics import Origin, Report, Severity
from sdkwright.ir.api import Api, Info, Operation, Webhook
from sdkwright.ir.types import Space, TypeDecl, TypeId
from sdkwright.ir.walk import (
    leading,
    operation_refs,
    reachable,
    received_refs,
    refs,
    request_refs,
    response_refs,
    webhook_refs,
)
from sdkwright.names import NameBook, snake
from sdkwright.source.document import Place
from sdkwright.source.load import Loaded

from .access import ways
from .circles import opened
from .context import BROKEN, Lowering, doc_of
from .grouping import Tags, tree
from .operation_names import named
from .operations import Found, found_operations, operations_of
from .pagination import paginated
from .repeating import check_names, default_retries
from .schema_names import schema_names
from .schemas import drain
from .security import note_shared, schemes_of, used_schemes
from .selection import selected
from .servers import servers_of
from .settings.unused import note_unused
from .values import text
from .webhooks import recognised, webhooks_of

__all__ = ["lower"]

_SKIPPED = "Take it off `skip:` when what the other finding points at is mended."
_LENIENT = (
    "Mend what the other finding points at to have it in the SDK; name it under `skip:` in "
    "sdk.yaml to do without it, so that --lenient is not needed."
)


def lower(
    loaded: Loaded,
    config: Config,
    report: Report,
    names: NameBook | None = None,
    *,
    pages: bool = True,
) -> Api:
    """The API that a document describes; ``names`` has those of the last run, and gets these.

    What cannot be made is in the report: an operation that reaches such a thing is an error, or,
    with ``config.lenient`` or when ``config.skip`` names it, left out. Without ``pages`` there are
    no samples of requests, which nothing else shows.
    """
    run = Lowering(loaded.resolver, config, report, names or NameBook(), pages)
    root = Place.root(loaded.document)
    schemes = schemes_of(run, root)
    tags = Tags(root, config.names.groups)
    lowered = _operations(run, root, tags, frozenset(scheme.id for scheme in schemes))
    note_shared(run, (root, *(found.place for found, _ in lowered)), schemes)
    webhooks = webhooks_of(run, root)
    retries = default_retries(run, root)
    drain(run)
    run.types.update(opened(run.types))
    run.broken.update(leading((BROKEN,), run.types))
    kept = _generatable(run, lowered)
    kept = [(f, replace(o, callbacks=recognised(run, root, o.callbacks))) for f, o in kept]
    webhooks = recognised(run, root, webhooks)
    kept = paginated(run, root, kept)
    operations = [operation for _, operation in kept]
    received = (*webhooks, *(callback for o in operations for callback in o.callbacks))
    both = ways(run.types, operations, (id for w in received for id in webhook_refs(w)))
    types = _needed(both.types, both.operations, received)
    grouped = [(found.group, o) for (found, _), o in zip(kept, both.operations, strict=True)]
    note_unused(run.settings, root, loaded.extended)
    return Api(
        info=_info(root),
        servers=servers_of(root),
        schemes=used_schemes(both.operations, schemes) if config.select else schemes,
        retries=retries,
        root=tree(tags, grouped),
        webhooks=webhooks,
        types=types,
    )


def _info(root: Place) -> Info:
    info = root.get("info")
    return Info(
        title=text(info.get("title")) if info is not None else "",
        version=text(info.get("version")) if info is not None else "",
        doc=doc_of(info) if info is not None else doc_of(root),
        origin=(info or root).origin,
    )


def _operations(
    run: Lowering, root: Place, tags: Tags, schemes: frozenset[str]
) -> list[tuple[Found, Operation]]:
    every = named(run, tags, list(found_operations(run, root)))
    run.schema_names = schema_names(run, root, every)
    run.operations.update((address, found.id) for found in every for address in found.addresses)
    chosen = selected(run, every)
    check_names(run, (name for found in every for name in (found.id, found.route)))
    names = {snake(found.model_name) for found in every}
    return [
        (found, operation)
        for found in chosen
        for operation in operations_of(run, found, root, schemes, names)
    ]


def _generatable(
    run: Lowering, lowered: list[tuple[Found, Operation]]
) -> list[tuple[Found, Operation]]:
    skips = set(run.config.skip)
    used: set[str] = set()
    kept = []
    for found, operation in lowered:
        fine = f"operations/{found.id}" not in run.unable
        if fine and run.broken.isdisjoint(operation_refs(operation)):
            kept.append((found, operation))
            continue
        named = {found.id, found.route} & skips
        used |= named
        _report_left_out(run, found, operation.id, skipped=bool(named))
    known = {name for found, _ in lowered for name in (found.id, found.route)}
    for number, skip in enumerate(run.config.skip):
        if skip not in used:
            what = "can be generated" if skip in known else "is no operation of the document"
            message = f"skip names {skip!r}, which {what}"
            run.report.add("unused-skip", message, _skip_origin(run.config, number))
    return kept


def _skip_origin(config: Config, number: int) -> Origin | None:
    """Where the configuration names a skip; None for one that is in no file."""
    if number >= len(config.skip_at):
        return None
    return Origin(config.path, f"/skip/{number}", *config.skip_at[number])


def _report_left_out(run: Lowering, found: Found, id: str, *, skipped: bool) -> None:
    if skipped or run.config.lenient:
        severity = Severity.NOTE if skipped else Severity.WARNING
        message = f"{id} ({found.route}) is left out"
        advice = _SKIPPED if skipped else _LENIENT
    else:
        severity, advice = Severity.ERROR, None
        message = f"{id} ({found.route}) needs something that cannot be made"
    origin = found.place.key_origin
    run.report.add("operation-left-out", message, origin, advice=advice, severity=severity)


def _needed(
    types: dict[TypeId, TypeDecl], operations: list[Operation], received: Iterable[Webhook]
) -> tuple[TypeDecl, ...]:
    """What the operations and webhooks use, by id, with error schemas in the space of errors."""
    success: set[TypeId] = set()
    failure: set[TypeId] = set()
    for operation in operations:
        success.update(request_refs(operation))
        success.update(response_refs(operation.success))
        failure.update(id for r in operation.errors if r.type is not None for id in refs(r.type))
    success.update(id for webhook in received for id in received_refs(webhook))
    used = reachable(success, types)
    errors = {id for id in failure if id not in used}
    everything = used | reachable((i for o in operations for i in operation_refs(o)), types)
    everything |= reachable((i for w in received for i in webhook_refs(w)), types)
    return tuple(
        replace(types[id], space=Space.ERRORS) if _is_error(id, errors, used) else types[id]
        for id in sorted(everything)
        if id in types
    )


def _is_error(id: TypeId, errors: set[TypeId], used: set[TypeId]) -> bool:
    """An error body, or a schema written inside one."""
    inside = any(id.startswith(f"{error}/") for error in errors)
    return id in errors or (inside and id not in used)
