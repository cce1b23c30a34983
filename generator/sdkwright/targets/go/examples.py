"""Example functions (package testing): `go test` runs them, and godoc shows them."""

from __future__ import annotations

import re

from sdkwright.render.pages.first import first_call

from .literals import string
from .pages import GoPages
from .views import ExamplesView, ExampleView, FileHead

_TWO = re.compile("2[0-9][0-9]")


def examples_of(pages: GoPages) -> ExamplesView:
    """Programs with a server each."""
    operations, writer = pages.operations, pages.writer
    module, package = writer.config.package, writer.package
    quiet = [o for o in operations if not any(r.type is not None for r in o.success) and o.success]
    plain = next((o for o in quiet if _TWO.fullmatch(o.success[0].status)), None)
    failing = first_call(operations, pages.spell.types)
    # A program outside of the package imports it by its name.
    name = "" if module.rpartition("/")[2] == package else f"{package} "
    return ExamplesView(
        file=FileHead(f"{package}_test", module, client=f"{name}{string(module)}"),
        client=package,
        quiet=ExampleView(int(plain.success[0].status), writer.invoked(plain)) if plain else None,
        failing=ExampleView(404, writer.invoked(failing)) if failing else None,
    )
