"""Prose as doc comments. Nothing of a document gets into a comment but through here."""

from __future__ import annotations

import re

from sdkwright.ir.types import Doc
from sdkwright.render.text import clean, deprecation, wrap

from .layout import WIDTH

_TAG = re.compile(r"(?<![\w`])@(?=[A-Za-z\\])")
_INLINE = re.compile(r"\{(?=\s*\\?@)")


def inert(text: str) -> str:
    """Prose that cannot end the comment around it, and without tags that are not of our making."""
    text = clean(text).replace("*/", "*\\/").replace("/*", "/\\*").replace("<?", "< ?")
    text = text.replace("?>", "? >")
    return _TAG.sub("\\\\@", _INLINE.sub("\\{", text))


def prose(doc: Doc, *notes: str) -> str:
    """What a comment says: summary, description and ``notes``, as paragraphs."""
    parts = [doc.summary.strip(), doc.description.strip()]
    if parts[0] and parts[1].startswith(parts[0]):
        parts[0] = ""
    return "\n\n".join(part for part in (*map(inert, parts), *notes) if part)


def tags(doc: Doc, *others: str) -> tuple[str, ...]:
    """The tags of a comment, with that for what is deprecated."""
    if not doc.deprecated:
        return others
    return (*others, f"@deprecated {inert(deprecation(doc)) or 'Do not use it in new code.'}")


def comment(text: str, tags: tuple[str, ...] = (), indent: int = 0) -> str:
    """A doc comment of prose (see ``prose``) and tags, whose types are not of a document; "" where
    there is nothing to say.

    The first line carries no indentation, the others ``indent`` spaces.
    """
    lines = wrap(text, WIDTH - indent - 3).split("\n") if text.strip() else []
    while lines and not lines[0].strip():
        del lines[0]
    while lines and not lines[-1].strip():
        del lines[-1]
    # A break in what is wrapped may put an end together that was none before.
    lines = [line.replace("*/", "*\\/") for line in lines]
    if tags:
        lines += ["", *tags] if lines else tags
    if not lines:
        return ""
    if (
        len(lines) == 1
        and indent + len(lines[0]) + 7 <= WIDTH
        and not lines[0].startswith("@return")
    ):
        return f"/** {lines[0].strip()} */"
    margin = " " * indent
    rest = "\n".join(f"{margin} * {line}".rstrip() for line in lines)
    return f"/**\n{rest}\n{margin} */"
