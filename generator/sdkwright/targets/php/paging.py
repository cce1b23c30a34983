"""How pages follow each other: functions that look into an answer, and places in a request."""

from __future__ import annotations

from dataclasses import dataclass

from sdkwright.ir.api import Operation, Pagination, PaginationKind
from sdkwright.ir.paths import at_path
from sdkwright.ir.types import Nullable, Required, TypeExpr
from sdkwright.ir.walk import unaliased
from sdkwright.rules import LAST, RequestPart, ResponsePart

from .imports import Imports
from .layout import Expr, call, choice, function, named
from .literals import string
from .spell import Speller

_KINDS = {
    PaginationKind.CURSOR: "Cursor",
    PaginationKind.OFFSET: "Offset",
    PaginationKind.PAGE: "Page",
    PaginationKind.NEXT_URL: "NextUrl",
}


@dataclass(frozen=True, slots=True)
class PageWriter:
    """Of one operation; ``field`` is that of its ``envelope`` which has the body."""

    operation: Operation
    field: str
    envelope: str
    spell: Speller
    imports: Imports

    def pages(self) -> Expr:
        pages = self.operation.pagination
        assert pages is not None
        return call(f"new {self._runtime('Pages')}", named(self._arguments(pages)), broken=True)

    def _runtime(self, name: str) -> str:
        return self.imports.own(f"Runtime\\{name}")

    def _arguments(self, pages: Pagination) -> list[tuple[str, Expr]]:
        counted = pages.kind in (PaginationKind.OFFSET, PaginationKind.PAGE)
        found: list[tuple[str, Expr]] = [
            ("kind", f"{self._runtime('PageKind')}::{_KINDS[pages.kind]}"),
            ("items", self._items(pages.items)),
        ]
        if pages.param is not None:
            found.append(("param", self._part(pages.param)))
        if pages.next is not None and not counted:
            found.append(("next", self._read(pages.next)))
        if pages.size is not None and counted:
            found.append(("size", self._part(pages.size)))
        for name in ("more", "total", "pages"):
            part: ResponsePart | None = getattr(pages, name)
            if part is not None:
                found.append((name, self._read(part)))
        if counted and pages.start:
            found.append(("first", str(pages.start)))
        return found

    def _items(self, path: tuple[str, ...]) -> Expr:
        place = self._place(path)
        if not self._absent(path):
            return self._function(f"{place} ?? []", "array")
        result = choice(f"\\is_array($items = {place} ?? null)", "$items", "[]")
        return function(f"{self.envelope} $e", result, "array")

    def _absent(self, path: tuple[str, ...]) -> bool:
        """Whether something that is no list may stand at a path: what is not there."""
        response = self.operation.paged
        if response is None or response.type is None or not path:
            return False
        parent = at_path(response.type, path[:-1], self.spell.types)
        record = self.spell.record_of(parent) if parent is not None else None
        found = [f for f in record.fields if f.wire == path[-1]] if record is not None else []
        return any(
            isinstance(unaliased(f.type, self.spell.types), Nullable)
            and not isinstance(f.presence, Required)
            for f in found
        )

    def _function(self, result: str, type: str = "") -> Expr:
        return function(f"{self.envelope} $e", result, type)

    def _read(self, part: ResponsePart) -> Expr:
        if not part.header:
            return self._function(f"{self._place(part.path)} ?? null")
        if part.header.lower() == "link":
            return self._function(f"{self._runtime('Pages')}::link($e->headers)")
        header = f"{self._runtime('Pages')}::header($e->headers, {string(part.header)})"
        return self._function(header)

    def _place(self, path: tuple[str, ...]) -> str:
        """The expression for what is at a path of wire names; on the left of "??", which takes
        what is missing on the way for null."""
        response = self.operation.paged
        place, expr = f"$e->{self.field}", response.type if response is not None else None
        for wire in path:
            assert expr is not None, "lowering has followed the path"
            if wire == LAST:
                place = f"\\array_slice({place} ?? [], -1)[0]"
            else:
                record = self.spell.record_of(expr)
                assert record is not None, "lowering has followed the path"
                place = f"{place}->{self.spell.names.fields[record.id, wire]}"
            expr = self._member(expr, wire)
        return place

    def _member(self, expr: TypeExpr, wire: str) -> TypeExpr | None:
        return at_path(expr, (wire,), self.spell.types)

    def _part(self, part: RequestPart) -> str:
        cls = self._runtime("PagePart")
        if part.param:
            return f"{cls}::parameter({string(part.param)})"
        return f"{cls}::body({', '.join(map(string, part.path))})"
