"""What an operation needs for every call, worked out with the first: path pieces, encoders,
validators. Nothing in it belongs to one client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from .adapters import Invalid, Unsendable, adapter_of, extra_of, findings
from .decode import Decoder
from .errors import RequestValidationError
from .params import cookie_pairs, header_value, path_text, query_pairs
from .plain import class_of
from .unset import Unset

if TYPE_CHECKING:
    from .adapters import Adapter
    from .bodies import Content
    from .operation import Body, Operation, Param


class Draft:
    """A request without server, authentication and the client's own headers.

    ``target`` is path and query, encoded; ``cookies`` are encoded pairs.
    """

    __slots__ = ("content", "cookies", "headers", "query", "target")

    def __init__(self, target: str) -> None:
        self.target = target
        self.query: list[tuple[str, str]] = []
        self.headers: list[tuple[str, str]] = []
        self.cookies: list[tuple[str, str]] = []
        self.content: Content | None = None


class Plan:
    """``pieces`` of the path: text, or the parameter that stands there."""

    def __init__(self, operation: Operation[Any]) -> None:
        self.operation = operation
        self.decoder = Decoder(operation)
        self.accept = ("Accept", self.decoder.accept)
        by_wire = {param.wire: param for param in operation.params if param.where == "path"}
        self.pieces = _pieces(operation.path, by_wire)
        self.query = [param for param in operation.params if param.where.startswith("query")]
        self.others = [param for param in operation.params if param.where in ("header", "cookie")]
        self.simple_path = operation.path if len(self.pieces) == 1 else None
        self.request: Adapter | None = None
        self.model: type | None = None
        if operation.request is not None:
            self.request = adapter_of(operation.request)
            if isinstance(operation.request, type) and hasattr(operation.request, "model_fields"):
                self.model = operation.request
        self.body_adapters = {id(body): self._body_adapter(body) for body in operation.bodies}
        self.takes_object = bool(operation.params) or any(b.field for b in operation.bodies)
        self.defaults = _defaults(self.model)
        self.takes_null = self._takes_null()
        self._only: Draft | None = None
        if not (operation.params or operation.bodies or operation.idempotency):
            self._only = Draft(operation.path)

    def _takes_null(self) -> bool:
        """Whether ``None`` as the request is ``null`` for a body that has to be there."""
        if self.request is None or self.takes_object or not self.operation.bodies[0].required:
            return False
        try:
            self.request.validate_python(None)
        except Invalid:
            return False
        return True

    def _body_adapter(self, body: Body) -> Adapter | None:
        if body.kind != "json":
            return None
        if body.field is None:
            return self.request
        field = self.operation.request.model_fields[body.field]
        if field.metadata:
            annotated: Any = Annotated[(field.annotation, *field.metadata)]  # pyright: ignore
            return adapter_of(annotated)
        return adapter_of(field.annotation)

    def validate(self, request: Any) -> Any:
        """The user's request as the model. Raises ``RequestValidationError``."""
        if self.request is None:
            if request is not None:
                raise RequestValidationError(f"{self.operation.id} takes no request")
            return None
        if self.model is not None and type(request) is self.model:
            return request
        if request is None and not self.takes_null:
            if not self.takes_object:
                self._refuse_missing_body()
                return None
            request = {}
        try:
            value = self.request.validate_python(request)
        except Invalid as error:
            found = findings(error, "request", self.request)
            # Not "from error": a traceback must not show what the user sent; it is in `cause`.
            raise RequestValidationError(
                f"the request of {self.operation.id} is not valid: {found}", error
            ) from None
        extra = extra_of(value) if self.takes_object else None
        if extra:
            unknown = ", ".join(sorted(map(repr, extra)))
            raise RequestValidationError(f"{self.operation.id} has no parameter {unknown}")
        return value

    def _refuse_missing_body(self) -> None:
        if any(body.required for body in self.operation.bodies):
            raise RequestValidationError(f"{self.operation.id} needs a request")

    def draft(self, value: Any) -> Draft:
        """The request, encoded. Raises ``RequestValidationError``."""
        if self._only is not None:
            return self._only
        field: str | None = None
        try:
            draft = Draft(self.simple_path or self._path(value))
            for param in self.query:
                field = param.field
                given = getattr(value, field, None)
                if given is not None and self._is_set(value, field):
                    draft.query += query_pairs(param, given)
            for param in self.others:
                field = param.field
                if self._is_set(value, field):
                    _add_other(draft, param, getattr(value, field, None))
            field = None
            if self.operation.bodies and (value is not None or self.takes_null):
                draft.content = self._content(value)
        except (ValueError, Unsendable) as error:
            if isinstance(error, RequestValidationError):
                raise
            found = f"{field}: {error}" if field else str(error)
            raise RequestValidationError(f"{self.operation.id}: {found}", error) from None
        return draft

    def _is_set(self, value: Any, field: str) -> bool:
        """A default is the server's to take; it is sent where somebody has set it."""
        return field not in self.defaults or field in value.model_fields_set

    def _path(self, value: Any) -> str:
        made = ""
        for piece in self.pieces:
            if isinstance(piece, str):
                made += piece
                continue
            try:
                made += path_text(piece, getattr(value, piece.field, None))
            except ValueError as error:
                raise ValueError(f"{piece.field}: {error}") from error
        # "." and ".." would be taken as steps along the path, also when percent-encoded.
        if "/." in made and any(part in (".", "..") for part in made.split("/")):
            raise ValueError('a path parameter must not be "." or ".."')
        return made

    def _content(self, value: Any) -> Content | None:
        for body in self.operation.bodies:
            given = value if body.field is None else getattr(value, body.field, None)
            if isinstance(given, Unset):
                continue
            if given is not None or self.takes_null or (body.field and _is_null(value, body.field)):
                from .bodies import encode

                return encode(body, self.body_adapters[id(body)], given)
        if any(body.required for body in self.operation.bodies):
            raise ValueError("the request needs a body")
        return None


def _defaults(model: Any) -> frozenset[str]:
    """The fields of a request that have a default of the document's."""
    fields: dict[str, Any] = {} if model is None else model.model_fields
    return frozenset(
        name
        for name, info in fields.items()
        if not info.is_required()
        and info.default is not None
        and not isinstance(info.default, Unset)
    )


def _is_null(value: Any, field: str) -> bool:
    """Whether ``None`` was set where the document allows ``null``."""
    info: Any = class_of(value).model_fields[field]
    return field in value.model_fields_set and (
        isinstance(info.default, Unset) or info.is_required()
    )


def _add_other(draft: Draft, param: Param, given: Any) -> None:
    if given is None:
        return
    if param.where == "cookie":
        draft.cookies += cookie_pairs(param, given)
        return
    made = header_value(param, given)
    if made is not None:
        draft.headers.append((param.wire, made))


def _pieces(path: str, params: dict[str, Param]) -> list[str | Param]:
    pieces: list[str | Param] = []
    rest = path
    while rest:
        before, brace, rest = rest.partition("{")
        if before:
            pieces.append(before)
        if brace:
            name, _, rest = rest.partition("}")
            pieces.append(params[name])
    return pieces or [""]


def plan_of(operation: Operation[Any]) -> Plan:
    """The operation's plan; two threads may both make it, and either one serves."""
    plan = operation.plan
    if plan is None:
        plan = operation.plan = Plan(operation)
    return plan
