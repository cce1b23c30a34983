"""Webhooks and callbacks: what the API sends is what a user's program receives (OpenAPI 3.1,
4.8.1 and 4.8.18)."""

from __future__ import annotations

from sdkwright.ir.api import Api, Source, Webhook

from .answers import compare_answers
from .bodies import compare_bodies
from .owner import Owner, owner
from .pairs import Run
from .params import compare_params
from .said import compare_docs, step_of


def compare_webhooks(run: Run, old: Api, new: Api) -> None:
    before = {_id_now(run, webhook): webhook for webhook in old.received()}
    after = {webhook.id: webhook for webhook in new.received()}
    for id, webhook in before.items():
        if id not in after:
            own = owner(webhook)
            run.add(
                None, "endpoint.removed", own.place, webhook.event,
                elements=(own.element, None), traits=(*own.traits, *_deprecated(webhook)),
                said={"sunset": webhook.doc.sunset},
            )  # fmt: skip
    for id, webhook in after.items():
        one = before.get(id)
        if one is None:
            own = owner(webhook)
            run.add(
                None, "endpoint.added", own.place, "", webhook.event,
                elements=(None, own.element), traits=own.traits,
            )  # fmt: skip
        else:
            _compare(run, one, webhook)


def _id_now(run: Run, webhook: Webhook) -> str:
    """A callback's id begins with that of its operation, which may have another now."""
    place, _, rest = webhook.id.partition("/")
    operation, slash, event = rest.partition("/")
    renamed = run.renamed.get(operation) if place == "callbacks" else None
    return f"{place}/{renamed}{slash}{event}" if renamed else webhook.id


def _deprecated(webhook: Webhook) -> tuple[str, ...]:
    return ("deprecated",) if webhook.doc.deprecated else ()


def _compare(run: Run, old: Webhook, new: Webhook) -> None:
    owners = owner(old), owner(new)
    spot, place = owners[1].asked, owners[1].place
    elements = owners[0].element, owners[1].element
    compare_docs(run, spot, place, old.doc, new.doc, elements)
    compare_params(run, old, new)
    compare_bodies(run, old, new)
    compare_answers(run, old, new)
    _compare_delivery(run, owners, old, new)
    if old.signature != new.signature:
        step = step_of(*("signed" if one.signature else "" for one in (old, new)))
        traits = ("signature", step)
        run.add(spot, "security.scheme-changed", place, elements=elements, traits=traits)


def _compare_delivery(run: Run, owners: tuple[Owner, Owner], old: Webhook, new: Webhook) -> None:
    """Where it is sent to and how, and how it is told from the others."""
    spot, place = owners[1].asked, owners[1].place
    elements = owners[0].element, owners[1].element
    for trait, one, other in (
        ("method", old.method.upper(), new.method.upper()),
        ("url", old.expression, new.expression),
        ("event", _told_by(old), _told_by(new)),
    ):
        if one != other:
            kind = "webhook.delivery-changed"
            run.add(spot, kind, place, one, other, elements=elements, traits=(trait,))


def _told_by(webhook: Webhook) -> str:
    return " and ".join(map(_source, webhook.event_from)) or "its content"


def _source(source: Source) -> str:
    return f"the header {source.header}" if source.header else f"its {'.'.join(source.path)}"
