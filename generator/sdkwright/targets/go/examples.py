"""Example functions (package testing): `go test` runs them, and godoc shows them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sdkwright.ir.api import Operation
from sdkwright.render.pages.first import first_call

from .comments import comment
from .format import block
from .imports import imports_of, quoted
from .literals import string
from .models import File
from .pages import GoPages
from .samples import FATAL, SampleWriter

_TWO = re.compile("2[0-9][0-9]")
_SERVER = "server := httptest.NewServer(http.HandlerFunc({handler}))"
_HANDLER = "func(w http.ResponseWriter, _ *http.Request)"


def example_file(pages: GoPages) -> tuple[File, tuple[tuple[str, ...], ...]] | None:
    """A file of programs with a server each, and its imports; None where there is no operation."""
    blocks = tuple(_examples(pages))
    if not blocks:
        return None
    module, package = pages.writer.config.package, pages.writer.package
    standard, own = imports_of(blocks, module)
    # A program outside of the package imports it by its name.
    name = "" if module.rpartition("/")[2] == package else f"{package} "
    client = f"{name}{string(module)}"
    return File(f"{package}_test", blocks), (quoted(standard), (client, *quoted(own)))


def _examples(pages: GoPages) -> Iterator[str]:
    operations = pages.operations
    quiet = [o for o in operations if not any(r.type is not None for r in o.success) and o.success]
    plain = next((o for o in quiet if _TWO.fullmatch(o.success[0].status)), None)
    if plain is not None:
        yield _example("Example", "", plain, int(plain.success[0].status), pages.writer)
    failing = first_call(operations, pages.spell.types)
    if failing is not None:
        yield _failure(failing, pages.writer)


def _example(name: str, said: str, operation: Operation, status: int, writer: SampleWriter) -> str:
    lines = [
        *_start(status, writer),
        f"res, err := {writer.invoked(operation)}",
        FATAL,
        "fmt.Println(res.StatusCode)",
        f"// Output: {status}",
    ]
    return "\n".join([*comment(said), block(f"func {name}() {{", lines)])


def _failure(operation: Operation, writer: SampleWriter) -> str:
    lines = [
        *_start(404, writer),
        f"_, err := {writer.invoked(operation)}",
        "fmt.Println(errors.Is(err, sdkerrors.ErrNotFound))",
        "// Output: true",
    ]
    said = "Errors are told apart by sentinels, as here, or by their types."
    return "\n".join([*comment(said), block("func Example_errors() {", lines)])


def _start(status: int, writer: SampleWriter) -> list[str]:
    """A server that answers with a status, and a client of it."""
    answer = block(f"{_HANDLER} {{", [f"w.WriteHeader({status})"])
    return [
        _SERVER.format(handler=answer),
        "defer server.Close()",
        "",
        "ctx := context.Background()",
        f"s := {writer.package}.New({writer.package}.WithServerURL(server.URL))",
        "",
    ]
