"""Views of an API in the words of one language."""

from __future__ import annotations

from collections.abc import Iterator

from sdkwright.ir.api import Api, Group, Operation
from sdkwright.render.target import Job, Template

from .spelling import Spelling
from .views import Docs, GroupPage, OperationView


def docs_of(api: Api, spelling: Spelling) -> Docs:
    """All groups that have operations, in the order of the tree, and all models."""
    return Docs(
        language=spelling.language,
        title=api.info.title.strip() or spelling.package,
        package=spelling.package,
        groups=tuple(_group(group, spelling) for group in _walk(api.root) if group.operations),
        models=tuple(spelling.models()),
    )


def _walk(group: Group) -> Iterator[Group]:
    yield group
    for child in group.children:
        yield from _walk(child)


def _group(group: Group, spelling: Spelling) -> GroupPage:
    accessor = spelling.accessor(group)
    folder = accessor.replace(".", "").replace("_", "").lower() or "sdk"
    named = [(name, o) for o in group.operations if (name := spelling.method(o)) is not None]
    ordered = sorted(named, key=lambda pair: pair[0])
    return GroupPage(
        path=f"sdks/{folder}/README.md",
        language=spelling.language,
        title=spelling.group_title(group),
        accessor=accessor,
        description=(group.doc.description or group.doc.summary).strip(),
        operations=tuple(
            _operation(operation, name, spelling, first=number == 0)
            for number, (name, operation) in enumerate(ordered)
        ),
    )


def summary_of(operation: Operation) -> str:
    """One line on what an operation is for."""
    doc = operation.doc
    first = doc.summary.strip() or doc.description.strip().partition("\n")[0]
    return first or f"{operation.method} {operation.path_text}"


def _operation(
    operation: Operation, name: str, spelling: Spelling, *, first: bool
) -> OperationView:
    """``first``: on each page the first operation shows how errors are handled."""
    scopes = dict.fromkeys(s for a in operation.auth for r in a for s in r.scopes)
    return OperationView(
        id=operation.id,
        name=name,
        summary=summary_of(operation),
        description=operation.doc.description.strip() or operation.doc.summary.strip(),
        deprecated=operation.doc.deprecated,
        method=operation.method,
        path=operation.path_text,
        scopes=tuple(scopes),
        samples=spelling.samples(operation),
        error_sample=spelling.error_sample(operation) if first else None,
        parameters=spelling.parameters(operation),
        response=spelling.response(operation),
        statuses=tuple((r.status, r.doc.description.strip()) for r in operation.success),
        errors=spelling.errors(operation),
    )


def page_jobs(docs: Docs, root: str) -> Iterator[Job]:
    """Every page as a file below ``root``."""
    for group in docs.groups:
        yield Template(f"{root}/{group.path}", "docs/group.md.jinja", group)
    for model in docs.models:
        yield Template(f"{root}/{model.path}", "docs/model.md.jinja", model)
