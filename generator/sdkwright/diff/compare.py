"""Two Apis → facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from difflib import SequenceMatcher

from sdkwright.ir.api import Api, Info, RequestObject
from sdkwright.ir.type_system import TypeSystem
from sdkwright.ir.types import Doc, Enum, Name, Record, Space, TypeDecl, TypeId

from .model import Element, ElementKind, Fact
from .operations import compare_operations
from .pairs import TITLE, Run, declarations
from .said import compare_docs
from .security import compare_schemes
from .servers import compare_servers
from .types import compare_declarations, type_element
from .webhooks import compare_webhooks
from .words import decl_text, folded, shape_of_decl

_UNSETTLED = ("draft", "alpha")
_ALIKE = 0.5
"""Two declarations of which so much is the same, name or contents, may be one."""


def compare(old: Api, new: Api, type_systems: Mapping[str, TypeSystem] | None = None) -> list[Fact]:
    """Everything that is another in ``new``, in the order of the documents: operations first.
    ``type_systems`` are those of the languages whose code may no longer compile."""
    run = Run(
        declarations(old),
        declarations(new),
        unsettled=_unsettled(old, new),
        type_systems=type_systems or {},
    )
    compare_operations(run, old, new)
    compare_webhooks(run, old, new)
    compare_declarations(run)
    _compare_models(run, old, new)
    compare_schemes(run, old, new)
    compare_servers(run, None, (old.servers, new.servers))
    _compare_info(run, old, new)
    return run.found()


def document_elements(old: Api, new: Api) -> tuple[Element, Element]:
    before, after = (Element(ElementKind.DOCUMENT, "info", o.info.origin) for o in (old, new))
    return before, after


def _compare_info(run: Run, old: Api, new: Api) -> None:
    elements = document_elements(old, new)
    one, other = (_without_title(api.info) for api in (old, new))
    compare_docs(run, None, "info", one, other, elements)
    titles = old.info.title, new.info.title
    if titles[0] != titles[1]:
        before, after = (replace(element, key=TITLE) for element in elements)
        run.add(
            None, "annotation.changed", TITLE, *titles, elements=(before, after), traits=("title",)
        )


def _without_title(info: Info) -> Doc:
    """What has no summary shows its title as one."""
    return replace(info.doc, summary="") if info.doc.summary == info.title else info.doc


def _unsettled(old: Api, new: Api) -> frozenset[str]:
    """Operations that were not settled; one that only is not settled any more still counts."""
    was = {operation.id: operation.stability for operation in old.operations()}
    is_now = {operation.id: operation.stability for operation in new.operations()}
    return frozenset(id for id in {**was, **is_now} if was.get(id, is_now.get(id)) in _UNSETTLED)


def _compare_models(run: Run, old: Api, new: Api) -> None:
    """Names of models that are gone, or are others': what the documents call schemas."""
    own = {o.request.record for api in (old, new) for o in api.operations()
           if isinstance(o.request, RequestObject)}  # fmt: skip
    taken: set[TypeId] = set()
    moved: set[TypeId] = set()
    for one, other in _renamed(run, own):
        taken |= {one.id}
        if any(one.id.startswith(f"{id}/") for id in moved):
            continue  # a part is called after the whole
        if _public(one) == _public(other):
            continue
        moved |= {one.id}
        traits = ("moved",) if one.space is not other.space else ()
        run.add(
            (one.id, other.id), "model.renamed", decl_text(one), _spaced(one), _spaced(other),
            elements=(type_element(one), type_element(other)), traits=traits,
            said={} if traits else {"to": _new_name(one, other)},
        )  # fmt: skip
    kept = {_public(decl) for decl in run.new.values()}
    for decl in run.old.values():
        written = decl.id.startswith("schemas/") and decl.id.count("/") == 1
        if written and decl.id not in taken and _public(decl) not in kept:
            here = type_element(decl), None
            run.add(None, "model.removed", decl_text(decl), _spaced(decl), elements=here)


def _renamed(run: Run, own: set[TypeId]) -> Iterator[tuple[TypeDecl, TypeDecl]]:
    """Declarations that stand where others stood: the same id, or one that went for one that came
    with much the same in it."""
    seen: set[TypeId] = set()
    for one_id, other_id in sorted(run.users):
        one, other = run.old[one_id], run.new[other_id]
        if one_id in seen or one_id in own:
            continue
        replaced = one_id not in run.new and other_id not in run.old
        if one_id == other_id or (replaced and _alike(run, one, other)):
            seen.add(one_id)
            yield one, other


def _alike(run: Run, one: TypeDecl, other: TypeDecl) -> bool:
    """Whether names or contents have enough in common; that one stands where the other stood is
    known already."""
    if shape_of_decl(one, run.old) == shape_of_decl(other, run.new):
        return True
    names = [decl_text(decl).lower() for decl in (one, other)]
    if min(names, key=len) in max(names, key=len):
        return True
    if SequenceMatcher(None, names[0], names[1]).ratio() >= _ALIKE:
        return True
    before, after = _parts(one), _parts(other)
    return len(before & after) >= _ALIKE * len(before | after) > 0


def _parts(decl: TypeDecl) -> set[str]:
    match decl:
        case Record():
            return {field.wire for field in decl.fields}
        case Enum():
            return {str(member.value) for member in decl.members}
        case _:
            return set()


def _public(decl: TypeDecl) -> tuple[Space, Name]:
    return decl.space, folded(decl.name)


def _new_name(old: TypeDecl, new: TypeDecl) -> str:
    """The document's; where that is what it was, the words that SDKs call it by."""
    text = decl_text(new)
    return " ".join(new.name) if text == decl_text(old) else text


def _spaced(decl: TypeDecl) -> str:
    return f"{decl.space.value} {' '.join(decl.name)}"
