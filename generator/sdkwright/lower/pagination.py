"""Which operations answer in pages: what somebody said, else what is known from its shape."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from sdkwright.diagnostics import Severity
from sdkwright.ir.api import Operation, Pagination
from sdkwright.rules import PageRule, RequestPart, ResponsePart
from sdkwright.source.document import Place
from sdkwright.source.rule_reader import page_rule, page_rules

from .context import Lowering
from .operations import Found
from .page_fit import fit, fit_scheme
from .page_shapes import cursor_of, suggestion_of
from .settings import At
from .settings.table import PAGES

EXTENSION = "x-sdkwright-pagination"

_Found = tuple[Found, Operation]


@dataclass(slots=True)
class _Paging:
    """``schemes`` are the rules for all operations, ``used`` counts what they were good for;
    ``own`` are the extensions of operations, by id."""

    run: Lowering
    schemes: tuple[PageRule, ...]
    own: Mapping[str, Place | None]
    used: Counter[int] = field(default_factory=Counter)
    suggested: list[tuple[Operation, PageRule]] = field(default_factory=list)


def paginated(run: Lowering, root: Place, operations: list[_Found]) -> list[_Found]:
    """``operations`` with their pagination. sdk.yaml goes before the document, what is said about
    one operation before what is said about all, and that before recognising a cursor."""
    settings = run.config.pagination
    written = run.settings.own(EXTENSION, root)
    own = {found.id: run.settings.own(EXTENSION, found.place) for found, _ in operations}
    if not settings.enabled:
        return operations
    shared = tuple(page_rules(written, run.report)) if written is not None else ()
    paging = _Paging(run, (*settings.schemes, *shared), own)
    kept = [(f, replace(o, pagination=_pages(paging, f, o))) for f, o in operations]
    for number, scheme in enumerate(paging.schemes):
        if not paging.used[number]:
            message = f"no operation has what this rule for pages by {scheme.kind} names"
            run.report.add("unused-rule", message, scheme.at, severity=Severity.WARNING)
    _suggest(run, paging.suggested)
    return kept


def _pages(paging: _Paging, found: Found, operation: Operation) -> Pagination | None:
    run = paging.run
    rule = _own_rule(paging, found)
    said = run.settings.said(PAGES, found.place, At.OPERATION)
    if rule is None and said is not None:
        rule = said.value
    if rule is not None:
        return _by_rule(run, rule, operation)
    scheme = fit_scheme(paging.schemes, operation, run.types)
    if scheme is not None:
        paging.used[scheme[0]] += 1
        return scheme[1]
    if not run.config.pagination.infer:
        return None
    pages = cursor_of(operation, run.types)
    suggestion = suggestion_of(operation, run.types) if pages is None else None
    if suggestion is not None:
        paging.suggested.append((operation, suggestion))
    return pages


def _own_rule(paging: _Paging, found: Found) -> PageRule | None:
    """What is said about this operation alone."""
    run = paging.run
    operations = run.config.pagination.operations
    chosen = operations.get(found.id) or operations.get(found.route)
    if chosen is not None:
        return chosen
    written = paging.own[found.id]
    return page_rule(written, run.report) if written is not None else None


def _by_rule(run: Lowering, rule: PageRule, operation: Operation) -> Pagination | None:
    if rule.kind == "none":
        return None
    found = fit(rule, operation, run.types)
    if isinstance(found, Pagination):
        return found
    for misfit in found:
        run.report.add(
            "rule-misfit",
            f"{operation.id} cannot have pages by {rule.kind}: {misfit.message}",
            rule.at_key.get(misfit.key, rule.at),
            severity=Severity.WARNING if rule.foreign else Severity.ERROR,
        )
    return None


def _suggest(run: Lowering, suggested: list[tuple[Operation, PageRule]]) -> None:
    """One note with what to write for all that look alike."""
    if not suggested:
        return
    names = list(dict.fromkeys(operation.id for operation, _ in suggested))
    some = ", ".join(names[:3]) + (" …" if len(names) > 3 else "")
    count = "1 operation seems" if len(names) == 1 else f"{len(names)} operations seem"
    text = "\n".join(
        ["pagination:", "  schemes:", *(f"    - {shown(rule)}" for rule in _needed(run, suggested))]
    )
    run.report.add(
        "pagination-suggestion",
        f"{count} to answer in pages, and nobody said how: {some}",
        suggested[0][0].origin,
        advice=f"If that is so, write into sdk.yaml:\n{text}",
    )


def _needed(run: Lowering, suggested: list[tuple[Operation, PageRule]]) -> list[PageRule]:
    """The rules that make all operations what they seem to be, those that say most first."""
    kept: list[PageRule] = []
    for operation, rule in sorted(suggested, key=lambda pair: -len(shown(pair[1]))):
        wanted = fit_scheme((rule,), operation, run.types)
        found = fit_scheme(kept, operation, run.types)
        if rule not in kept and (found is None or wanted is None or found[1] != wanted[1]):
            kept.append(rule)
    return kept


def shown(rule: PageRule) -> str:
    """The rule as one line of YAML."""
    parts: dict[str, str] = {"kind": rule.kind}
    for key in ("param", "size", "next", "more", "total", "pages"):
        part: RequestPart | ResponsePart | None = getattr(rule, key)
        if isinstance(part, RequestPart):
            parts[key] = _scalar(part.param)
        elif part is not None:
            parts[key] = _path(part.path)
    if rule.start is not None:
        parts["start"] = str(rule.start)
    return "{" + ", ".join(f"{key}: {value}" for key, value in parts.items()) + "}"


def _path(path: tuple[str, ...]) -> str:
    if any("." in name for name in path):
        return "[" + ", ".join(map(_scalar, path)) + "]"
    return _scalar(".".join(path))


def _scalar(text: str) -> str:
    """Bare where YAML reads it as the text that it is."""
    words = {"true", "false", "null", "yes", "no", "on", "off", "y", "n"}
    plain = text[:1].isalpha() and text.replace("_", "").replace("-", "").replace(".", "").isalnum()
    return text if plain and text.lower() not in words else "'" + text.replace("'", "''") + "'"
