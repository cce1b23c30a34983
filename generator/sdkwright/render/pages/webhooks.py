"""Pages about webhooks: one for each tag, with what comes and what reads it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Protocol, assert_never

from sdkwright.ir.signature import Signature
from sdkwright.ir.types import Json, JsonObject, TypeExpr
from sdkwright.names import NameBook, kebab, words
from sdkwright.render.webhooks import Incoming, answers_of

from .files import file_names
from .markdown import anchors
from .views import Sample, Span, Spans, WebhookPage, WebhookView

_TITLE = "Webhooks"


class Words(Protocol):
    """What a language brings to these pages."""

    @property
    def language(self) -> str: ...

    def type(self, expr: TypeExpr) -> Spans: ...


def webhook_pages(
    incoming: Iterable[Incoming],
    plain: Mapping[str, str],
    words_: Words,
    sample: Sample,
    book: NameBook,
    types: Mapping[str, str] = {},
) -> tuple[WebhookPage, ...]:
    """``plain`` has the types of payloads that are not JSON, by their kind; ``sample`` shows how
    whatever comes is read. ``types`` has the types of events, by the names of webhooks."""
    tags: dict[str, list[Incoming]] = {}
    for one in incoming:
        tags.setdefault(one.first.tag, []).append(one)
    files = file_names(
        {tag: (kebab(words(tag)) or "README", "webhooks") for tag in tags}, book, "webhooks"
    )
    return tuple(
        _page(files[tag], tag, several, plain, words_, sample, types)
        for tag, several in tags.items()
    )


def places(pages: Iterable[WebhookPage]) -> Mapping[str, str]:
    """Where each webhook of the document is told about, by its id."""
    return {id: f"{p.path}#{w.anchor}" for p in pages for w in p.webhooks for id in w.ids}


def _page(
    file: str,
    tag: str,
    incoming: list[Incoming],
    plain: Mapping[str, str],
    words_: Words,
    sample: Sample,
    types: Mapping[str, str],
) -> WebhookPage:
    title = f"{_TITLE}: {tag}" if tag else _TITLE
    found = list(anchors([title, "Example Usage", *(one.name for one in incoming)]))
    return WebhookPage(
        path=f"webhooks/{file}.md",
        language=words_.language,
        title=title,
        sample=sample,
        webhooks=tuple(
            _webhook(one, anchor, plain, words_, types)
            for one, anchor in zip(incoming, found[2:], strict=True)
        ),
    )


def _webhook(
    one: Incoming,
    anchor: str,
    plain: Mapping[str, str],
    words_: Words,
    types: Mapping[str, str],
) -> WebhookView:
    doc = one.first.doc
    body = next(iter(one.first.bodies), None)
    example = body.sample if body is not None and one.kind == "json" else None
    summary = doc.summary.strip() or doc.description.strip().partition("\n")[0]
    signature = one.first.signature
    return WebhookView(
        ids=tuple(webhook.id for webhook in one.webhooks),
        name=one.name,
        anchor=anchor,
        event=one.event,
        method=one.first.method,
        summary=summary or one.event,
        description=doc.description.strip() or doc.summary.strip(),
        deprecated=doc.deprecated,
        event_type=types.get(one.name, ""),
        payload=words_.type(one.type) if one.type is not None else (Span(plain[one.kind]),),
        example="" if example is None else _json(example.value),
        answers=answers_of(one),
        header="" if signature is None else signature.header,
        signature="" if signature is None else _signed(signature),
    )


def _signed(signature: Signature) -> str:
    """How requests are signed, in a sentence of Markdown without anything of the document."""
    made = f"HMAC with {signature.algorithm.upper()}"
    timed = signature.timestamp or signature.pairs is not None
    when = f", at most {signature.tolerance} seconds before" if timed else ""
    return f"{made}{when}"


def _json(value: Json) -> str:
    return json.dumps(_plain(value), indent=2, ensure_ascii=False)


def _plain(value: Json) -> object:
    match value:
        case JsonObject(members):
            return {name: _plain(item) for name, item in members}
        case tuple():
            return [_plain(item) for item in value]
        case None | bool() | int() | float() | str():
            return value
        case _:
            assert_never(value)
