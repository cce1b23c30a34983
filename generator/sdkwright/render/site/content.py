"""From the views of the pages to those of the site: links become anchors, prose becomes HTML."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from markupsafe import Markup, escape

from sdkwright.render.pages import views
from sdkwright.render.pages.views import Docs, Row, Spans

from .anchors import group_anchor, model_anchor, operation_anchor
from .highlight import highlighted
from .prose import phrase, plain, prose, types
from .views import (
    ErrorView,
    GroupView,
    ModelView,
    OperationView,
    RowView,
    SampleView,
    SpaceView,
)

_SLOT = re.compile(r"(\{[^{}]*\})")


@dataclass(frozen=True, slots=True)
class Content:
    """``docs`` is the SDK the page is about; ``all_docs`` are those of all languages, whose samples
    are shown, with the titles of the languages."""

    docs: Docs
    all_docs: Sequence[tuple[str, Docs]]
    models: Mapping[str, views.ModelPage]
    samples: Mapping[str, tuple[SampleView, ...]]
    options: tuple[Row, ...]

    def groups(self) -> tuple[GroupView, ...]:
        return tuple(
            GroupView(
                id=group_anchor(group.accessor),
                name=group.accessor or self.docs.package,
                description=prose(group.description),
                operations=tuple(self._operation(group, o) for o in group.operations),
            )
            for group in self.docs.groups
        )

    def _operation(self, group: views.GroupPage, op: views.OperationView) -> OperationView:
        rows = tuple(row for row in op.parameters if row not in self.options)
        request = self._only_model(rows[0].type) if len(rows) == 1 else ""
        inside = self.models[request].fields if request else ()
        summary = op.summary.strip()
        return OperationView(
            id=operation_anchor(op.id),
            name=types(op.name),
            call=group.call(op),
            summary=plain(summary),
            description=Markup() if op.description == summary else prose(op.description),
            deprecation=prose(op.deprecation),
            deprecated=op.deprecated,
            method=op.method,
            path=_path(op.path),
            media=op.media,
            scopes=op.scopes,
            samples=self.samples[op.id],
            error_sample=self._error_sample(op),
            parameters=tuple(self.row(row) for row in rows),
            request=model_anchor(request) if inside else "",
            fields=tuple(self.row(row) for row in inside),
            response=self._type(op.response),
            response_model=self._model(op.response),
            statuses=tuple((status, phrase(said)) for status, said in op.statuses),
            errors=tuple(
                ErrorView(
                    type=self._type(error.type),
                    model=self._model(error.type),
                    statuses=error.statuses,
                    media=error.media,
                )
                for error in op.errors
            ),
        )

    def _error_sample(self, op: views.OperationView) -> SampleView | None:
        if op.error_sample is None:
            return None
        code = highlighted(op.error_sample.code, self.docs.language)
        return SampleView(op.error_sample.label, 0, code)

    def row(self, row: Row) -> RowView:
        return RowView(
            name=row.name,
            type=self._type(row.type),
            model=self._model(row.type),
            required=row.required,
            description=prose(row.description),
            default=row.default,
            example=row.example,
            wire=row.wire,
            deprecated=row.deprecated,
            deprecation=prose(row.deprecation),
        )

    def _type(self, spans: Spans) -> Markup:
        """A link to a page that is not there is text."""
        return Markup("").join(
            Markup('<a href="#{}">{}</a>').format(model_anchor(span.target), types(span.text))
            if span.target in self.models
            else types(span.text)
            for span in spans
        )

    def _only_model(self, spans: Spans) -> str:
        linked = {span.target for span in spans if span.target in self.models}
        return linked.pop() if len(linked) == 1 else ""

    def _model(self, spans: Spans) -> str:
        path = self._only_model(spans)
        return model_anchor(path) if path else ""

    def spaces(self) -> Iterator[SpaceView]:
        spaces: dict[str, list[ModelView]] = {}
        for page in self.docs.models:
            title = page.path.removeprefix("models/").rpartition("/")[0] or "models"
            spaces.setdefault(title, []).append(self._page(page))
        for title, found in spaces.items():
            models = sorted(found, key=lambda model: (model.name.lower(), model.id))
            # Folders are those of the package; to readers it is all about models.
            name = title.rpartition("/")[2]
            shown = "client" if name.lower() == "models" else name
            yield SpaceView(f"models-{model_anchor(title)}", shown, tuple(models))

    def _page(self, page: views.ModelPage) -> ModelView:
        return ModelView(
            id=model_anchor(page.path),
            name=types(page.name),
            kind=page.kind,
            teaser=plain(page.description),
            description=prose(page.description),
            deprecated=page.deprecated,
            deprecation=prose(page.deprecation),
            fields=tuple(self.row(row) for row in page.fields),
            members=tuple((m.name, m.value, prose(m.description)) for m in page.members),
            variants=tuple((self._type(spans), ", ".join(tags)) for spans, tags in page.variants),
            discriminator=page.discriminator,
            target=self._type(page.target),
            open=page.open,
        )


def _path(path: str) -> Markup:
    """May break after a slash; what is to be filled in stands out."""
    pieces = [
        f"<i>{escape(piece)}</i>" if number % 2 else str(escape(piece)).replace("/", "/<wbr>")
        for number, piece in enumerate(_SLOT.split(path))
    ]
    return Markup("".join(pieces))


def content_of(number: int, all_docs: Sequence[tuple[str, Docs]]) -> Content:
    """What the page about the SDK with this number says; each comes with its language's name."""
    docs = all_docs[number][1]
    ordered = [all_docs[number], *all_docs[:number], *all_docs[number + 1 :]]
    return Content(
        docs=docs,
        all_docs=ordered,
        models={page.path: page for page in docs.models},
        samples=_samples(ordered),
        options=_options(docs),
    )


def tab_labels(all_docs: Sequence[tuple[str, Docs]]) -> dict[tuple[int, str], str]:
    """(number of the SDK, label of the sample) → label of the tab, in the order of the tabs.

    One language needs no name; of several, the first sample of each is called like the language.
    """
    labels: dict[tuple[int, str], str] = {}
    for number, (title, docs) in enumerate(all_docs):
        found = dict.fromkeys(
            sample.label
            for group in docs.groups
            for op in group.operations
            for sample in op.samples
        )
        for position, label in enumerate(found):
            name = title if position == 0 else f"{title}, {label.lower()}"
            labels[number, label] = label if len(all_docs) == 1 else name
    return labels


def _samples(all_docs: Sequence[tuple[str, Docs]]) -> dict[str, tuple[SampleView, ...]]:
    """The samples of each operation, by its id."""
    labels = tab_labels(all_docs)
    tabs = {key: tab for tab, key in enumerate(labels)}
    found: dict[str, tuple[SampleView, ...]] = {}
    for number, (_title, docs) in enumerate(all_docs):
        for group in docs.groups:
            for op in group.operations:
                here = tuple(
                    SampleView(
                        labels[number, sample.label],
                        tabs[number, sample.label],
                        highlighted(sample.code, docs.language),
                    )
                    for sample in op.samples
                )
                found[op.id] = (*found.get(op.id, ()), *here)
    return found


def _options(docs: Docs) -> tuple[Row, ...]:
    """The parameters that every operation takes: told once, not with each."""
    operations = [op for group in docs.groups for op in group.operations]
    if len(operations) < 2:
        return ()
    first, *others = (op.parameters for op in operations)
    return tuple(row for row in first if all(row in rows for rows in others))
