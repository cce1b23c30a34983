"""Path items → operations, each with the shape of its request."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from sdkwright.ir.api import (
    Body,
    Operation,
    Param,
    RequestBody,
    RequestObject,
    RequestShape,
    Where,
)
from sdkwright.ir.types import (
    Doc,
    Example,
    Field,
    JsonObject,
    Name,
    Optional,
    Record,
    Required,
    Space,
    TypeExpr,
)
from sdkwright.names import snake, words
from sdkwright.source.document import Document, Place

from .bodies import Form, forms_of
from .context import Lowering, Spot, doc_of
from .given import absent_in, described, is_ignored, operation_name, stability_of
from .links import address
from .parameters import params_of, path_parts
from .repeating import retries_of, with_key
from .responses import responses_of
from .security import auth_of, requirements_of
from .servers import servers_of
from .settings import At
from .values import flag, text
from .webhooks import callbacks_of

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_TOKEN = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")


@dataclass(frozen=True, slots=True)
class Found:
    """An operation as the document holds it. ``id`` is unique: an operationId that comes twice is
    told apart by method and path. ``spelling`` is the operationId; the group and
    the names are decided when all operations are known."""

    id: str
    spelling: str
    method: str
    path: str
    place: Place
    item: Place
    root: Document
    group: tuple[Name, ...] = ()
    name: Name = ()
    model_name: Name = ()

    @property
    def addresses(self) -> tuple[tuple[str, str], ...]:
        """Where the operation is written, and where ``paths`` has it."""
        path = self.path.replace("~", "~0").replace("/", "~1")
        here = f"/paths/{path}/{self.method.lower()}"
        return (self.root.path, here), address(self.place)

    @property
    def route(self) -> str:
        return f"{self.method} {self.path}"


def found_operations(run: Lowering, root: Place) -> Iterator[Found]:
    """All operations of ``paths``, in the order of the document."""
    paths = root.get("paths")
    ids: set[str] = set()
    for path, written in paths.members() if paths is not None else ():
        item = run.follow(written)
        if item is None or not path.startswith("/"):
            continue
        if is_ignored(run, item, At.PATH_ITEM, path):
            continue
        for method, entry in _entries(item):
            # A reference in place of an operation is none of OpenAPI's, but people write it.
            place = run.follow(entry)
            if place is None or not isinstance(place.value, dict):
                continue
            if is_ignored(run, place, At.OPERATION, f"{method} {path}"):
                continue
            id = text(place.get("operationId"))
            spelling = id
            if not words(id) or id in ids:
                id = f"{id} {method} {path}".strip()
            ids.add(id)
            yield Found(id, spelling, method, path, place, item, root.document)


def _entries(item: Place) -> Iterator[tuple[str, Place]]:
    """The operations of a path by their methods (RFC 9110, 9.1); 3.2 has other methods than
    its own under ``additionalOperations``."""
    for key in METHODS:
        entry = item.get(key)
        if entry is not None:
            yield key.upper(), entry
    more = item.get("additionalOperations")
    for method, entry in more.members() if more is not None else ():
        if _TOKEN.fullmatch(method) and method.lower() not in METHODS:
            # HTTP libraries send methods in capitals, as all of the registry are.
            yield method.upper(), entry


def operations_of(
    run: Lowering, found: Found, root: Place, schemes: frozenset[str], names: set[str]
) -> tuple[Operation, ...]:
    """The operation, and one more for each body it takes whose schema is another.

    ``names`` are those of all operations, in snake case; it gets those of the additional ones.
    """
    place = found.place
    spot = Spot(f"operations/{found.id}", found.model_name, Space.OPERATIONS)
    path = path_parts(found.path)
    declared = params_of(run, found.item, place, path, spot)
    key, params = with_key(run, found.id, found.method, found.path, place, declared)
    written = place.get("requestBody")
    body = run.follow(written) if written is not None else None
    forms = forms_of(run, body, _body_spot(body, spot)) if body is not None else ()
    success, errors = responses_of(run, place, spot)
    name = _method_name(run, found)
    security = requirements_of(place, root)
    operation = Operation(
        id=found.id,
        name=name,
        model_name=found.model_name,
        method=found.method,
        path=path,
        params=params,
        body_required=body is not None and flag(body, "required"),
        success=success,
        errors=errors,
        auth=auth_of(security, schemes),
        auth_origin=security.key_origin if security is not None else None,
        servers=servers_of(place) or servers_of(found.item),
        callbacks=callbacks_of(run, place, found.id),
        idempotency_header=key,
        retries=retries_of(run, found.id, found.route, place),
        absent_in=absent_in(run, found.route, place),
        stability=stability_of(run, place),
        doc=_doc(run, place, found.item),
        origin=place.key_origin,
    )
    return tuple(_sending(run, operation, form, names) for form in forms or (Form((), ()),))


def _sending(run: Lowering, operation: Operation, form: Form, names: set[str]) -> Operation:
    """``operation`` with the bodies of ``form``, and the request that follows from them."""
    if form.word:
        media = form.bodies[0].media
        longer = [(*operation.model_name, *word) for word in (form.word, words(media))]
        model_name = next((name for name in longer if snake(name) not in names), longer[-1])
        names.add(snake(model_name))
        operation = replace(
            operation,
            id=f"{operation.id} {media}",
            name=(*operation.name, *model_name[len(operation.model_name) :]),
            model_name=model_name,
            variant_of=operation.id,
        )
    body = form.bodies[0] if form.bodies else None
    return replace(
        operation,
        bodies=form.bodies,
        request=_request(run, operation, None if body is None else body.type),
        example=_example(operation.params, body, operation.body_required),
    )


def _example(params: tuple[Param, ...], body: Body | None, required: bool) -> Example | None:
    """The request that pages show: what is required, and what has an example, sorted by name."""
    if not params:
        return body.sample if body is not None else None
    members = [
        (wire, param.sample)
        for wire, param in zip(wires(params), params, strict=True)
        if isinstance(param.presence, Required) or _is_given(param.example, param.sample)
    ]
    if body is not None and (required or _is_given(body.example, body.sample)):
        members.append((body_wire(params), body.sample))
    found = {wire: sample.value for wire, sample in members if sample is not None}
    return Example(JsonObject(tuple(sorted(found.items()))))


def _is_given(example: Example | None, sample: Example | None) -> bool:
    return example is not None and example == sample


def _doc(run: Lowering, place: Place, item: Place) -> Doc:
    own, around = described(run, place, At.OPERATION), doc_of(item)
    return replace(
        own,
        summary=own.summary or around.summary,
        description=own.description or around.description,
    )


def _method_name(run: Lowering, found: Found) -> Name:
    """sdk.yaml decides, then an override in the document, then the operationId."""
    return operation_name(run, found.id, found.route, found.place) or found.name


def _body_spot(body: Place, spot: Spot) -> Spot:
    if body.keys[:2] == ("components", "requestBodies") and len(body.keys) == 3:
        name = str(body.keys[2])
        return Spot(f"requestBodies/{name}", words(name), Space.SHARED)
    return spot.child("body", "Request", "Body")


def _request(run: Lowering, operation: Operation, body: TypeExpr | None) -> RequestShape:
    """Parameters make one object, together with the body; a body alone is the request itself."""
    params, origin = operation.params, operation.origin
    if not params:
        return None if body is None else RequestBody()
    fields = [
        Field(
            wire=wire,
            name=param.name,
            type=param.type,
            presence=param.presence,
            doc=param.doc,
            origin=param.origin,
            example=param.example,
        )
        for wire, param in zip(wires(params), params, strict=True)
    ]
    wire = body_wire(params)
    if body is not None:
        presence = Required() if operation.body_required else Optional()
        name = words(wire)
        fields.append(Field(wire=wire, name=name, type=body, presence=presence, origin=origin))
    record = Record(
        id=f"operations/{operation.id}/request",
        name=(*operation.model_name, "Request"),
        space=Space.OPERATIONS,
        origin=origin,
        fields=tuple(fields),
        extra=None,
    )
    run.types[record.id] = record
    return RequestObject(record=record.id, body=None if body is None else wire)


def wires(params: tuple[Param, ...]) -> list[str]:
    """The keys of the request's fields for ``params``, in their order."""
    return [_wire(param, params) for param in params]


def body_wire(params: tuple[Param, ...]) -> str:
    """The key of the request's field for the body."""
    names = ("requestBody", "requestBodyContent", "$body")
    return next(name for name in names if name not in wires(params))


def _wire(param: Param, params: tuple[Param, ...]) -> str:
    """A field's key: the parameter's name, with its place where another has the same name."""
    same = [other for other in params if other.wire == param.wire]
    if len(same) == 1 or param is same[0] or param.where is Where.PATH:
        return param.wire
    return f"{param.wire} in {param.where.value}"
