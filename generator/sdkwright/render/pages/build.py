"""Views of an API in the words of one language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkwright.ir.api import Api, Group, Operation
from sdkwright.ir.walk import groups
from sdkwright.names import NameBook
from sdkwright.render.requests import telling_media
from sdkwright.render.target import Job, Template
from sdkwright.render.text import deprecation

from .files import file_names
from .markdown import anchors
from .next import next_of
from .spelling import Spelling
from .views import Docs, GroupPage, OperationView, Sample, WebhookPage
from .webhooks import places

# What group.md.jinja puts in headings, before the operations and below each.
_HEADINGS = ("Overview", "Available Operations")
_SECTIONS = ("Parameters", "Response", "Errors")

_REACHING = {"go": ("s", "."), "php": ("$sdk", "->")}
"""What a client is called in a language, and what leads from a thing to what is in it."""


@dataclass(frozen=True, slots=True)
class _Around:
    """What pages say of other pages: the calls by operation, the places of webhooks by id."""

    calls: Mapping[str, str]
    webhooks: Mapping[str, str]


def docs_of(
    api: Api, spelling: Spelling, webhooks: tuple[WebhookPage, ...], book: NameBook
) -> Docs:
    """All groups that have operations, in the order of the tree, all models, and ``webhooks``."""
    found = [group for group in groups(api.root) if group.operations]
    folders = _folders([spelling.accessor(group) for group in found], book)
    around = _Around(_calls(found, spelling), places(webhooks))
    return Docs(
        language=spelling.language,
        title=api.info.title.strip() or spelling.package,
        package=spelling.package,
        groups=tuple(
            _group(group, folders[spelling.accessor(group)], spelling, around) for group in found
        ),
        models=tuple(spelling.models()),
        webhooks=webhooks,
    )


def _calls(found: list[Group], spelling: Spelling) -> Mapping[str, str]:
    """How each operation is called, such as ``sdk.library.get_book``."""
    client, joint = _reaching(spelling)
    return {
        operation.id: joint.join(filter(None, (client, spelling.accessor(group), name)))
        for group in found
        for operation in group.operations
        if (name := spelling.method(operation)) is not None
    }


def _reaching(spelling: Spelling) -> tuple[str, str]:
    return _REACHING.get(spelling.language, ("sdk", "."))


def _folders(accessors: list[str], book: NameBook) -> Mapping[str, str]:
    """``orchestration.v1`` → ``orchestrationv1``; "" (the client itself) → ``sdk``."""
    dotted = {a: a.replace("->", ".") for a in accessors}
    wishes = {a: (_joined(d) or "sdk", d.replace(".", "-") or "root") for a, d in dotted.items()}
    return file_names(wishes, book, "sdks")


def _joined(accessor: str) -> str:
    return accessor.replace(".", "").replace("_", "").lower()


def _group(group: Group, folder: str, spelling: Spelling, around: _Around) -> GroupPage:
    named = [(name, o) for o in group.operations if (name := spelling.method(o)) is not None]
    ordered = sorted(named, key=lambda pair: pair[0])
    title = spelling.group_title(group)
    sections = [_sections(spelling.samples(operation)) for _, operation in ordered]
    links = _anchors(title, [name for name, _ in ordered], sections)
    client, joint = _reaching(spelling)
    return GroupPage(
        client=client,
        joint=joint,
        path=f"sdks/{folder}/README.md",
        language=spelling.language,
        title=title,
        accessor=spelling.accessor(group),
        description=(group.doc.description or group.doc.summary).strip(),
        operations=tuple(
            _operation(operation, name, links[number], spelling, around, first=number == 0)
            for number, (name, operation) in enumerate(ordered)
        ),
    )


def _sections(samples: tuple[Sample, ...]) -> tuple[str, ...]:
    """The headings below an operation's."""
    return ("Example Usage", *(s.section for s in samples if s.section), *_SECTIONS)


def _anchors(title: str, names: list[str], sections: list[tuple[str, ...]]) -> list[str]:
    """Those of the operations: another heading of the page may be called the same."""
    headings = [title, *_HEADINGS]
    places = []
    for name, below in zip(names, sections, strict=True):
        places.append(len(headings))
        headings += [name, *below]
    found = list(anchors(headings))
    return [found[place] for place in places]


def summary_of(operation: Operation) -> str:
    """One line on what an operation is for."""
    doc = operation.doc
    first = doc.summary.strip() or doc.description.strip().partition("\n")[0]
    return first or f"{operation.method} {operation.path_text}"


def _operation(
    operation: Operation, name: str, link: str, spelling: Spelling, around: _Around, *, first: bool
) -> OperationView:
    """``first``: on each page the first operation shows how errors are handled."""
    scopes = dict.fromkeys(s for a in operation.auth for r in a for s in r.scopes)
    return OperationView(
        id=operation.id,
        name=name,
        anchor=link,
        summary=summary_of(operation),
        description=operation.doc.description.strip() or operation.doc.summary.strip(),
        deprecated=operation.doc.deprecated,
        deprecation=deprecation(operation.doc),
        method=operation.method,
        path=operation.path_text,
        media=telling_media(operation),
        scopes=tuple(scopes),
        samples=spelling.samples(operation),
        error_sample=spelling.error_sample(operation) if first else None,
        parameters=spelling.parameters(operation),
        response=spelling.response(operation),
        statuses=tuple((r.status, r.doc.description.strip()) for r in operation.success),
        errors=spelling.errors(operation),
        next=tuple(next_of(operation, around.calls)),
        callbacks=tuple(
            (c.event, around.webhooks[c.id], c.doc.summary.strip())
            for c in operation.callbacks
            if c.id in around.webhooks
        ),
    )


def page_jobs(docs: Docs, root: str) -> Iterator[Job]:
    """Every page as a file below ``root``."""
    for group in docs.groups:
        yield Template(f"{root}/{group.path}", "docs/group.md.jinja", group)
    for page in docs.webhooks:
        yield Template(f"{root}/{page.path}", "docs/webhooks.md.jinja", page)
    for model in docs.models:
        yield Template(f"{root}/{model.path}", "docs/model.md.jinja", model)
