"""Templates as Jinja compiles them, kept from one run to the next."""

from __future__ import annotations

from pathlib import Path

import jinja2
from jinja2.bccache import Bucket

from .kept import keep, kept_folder


class CompiledTemplates(jinja2.BytecodeCache):
    """A file for each template, with the digest of its source."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def load_bytecode(self, bucket: Bucket) -> None:
        try:
            bucket.bytecode_from_string((self._folder / bucket.key).read_bytes())
        except Exception:
            # Whatever is in the file: the template is compiled again.
            bucket.reset()

    def dump_bytecode(self, bucket: Bucket) -> None:
        keep(self._folder / bucket.key, bucket.bytecode_to_string())


def compiled_templates(module: str, kind: str) -> CompiledTemplates | None:
    """The cache of templates that environments of one ``kind``, which the file ``module`` sets up,
    compile; None without a cache."""
    folder = kept_folder("templates", module, jinja2.__version__, kind)
    return None if folder is None else CompiledTemplates(folder)
