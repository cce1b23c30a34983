"""The part of an API that an SDK of one language has."""

from __future__ import annotations

from dataclasses import replace

from .api import Api, Group
from .walk import operation_refs, reachable, webhook_refs


def for_language(api: Api, language: str) -> Api:
    """``api`` without the operations that the document leaves out of this language, and without
    the types that nothing else needs."""
    if not any(language in operation.absent_in for operation in api.operations()):
        return api
    part = replace(api, root=_group(api.root, language))
    roots = {id for operation in part.operations() for id in operation_refs(operation)}
    webhooks = [*api.webhooks, *(w for o in part.operations() for w in o.callbacks)]
    roots |= {id for webhook in webhooks for id in webhook_refs(webhook)}
    needed = reachable(roots, {decl.id: decl for decl in api.types})
    return replace(part, types=tuple(decl for decl in api.types if decl.id in needed))


def _group(group: Group, language: str) -> Group:
    """The group with what is left of it; groups that had something and have nothing are gone."""
    children = (_group(child, language) for child in group.children)
    return replace(
        group,
        operations=tuple(o for o in group.operations if language not in o.absent_in),
        children=tuple(child for child in children if child.operations or child.children),
    )
