"""The tables of docs/extensions.md, from those that decide what is read."""

from __future__ import annotations

from .concept import Concept
from .known import DOCUMENTATION, INSTEAD, TOOLING, TOOLING_PREFIXES
from .table import CONCEPTS


def concepts_table() -> str:
    """A section for each concept: what it is, and a row for each key in order of precedence."""
    return "\n".join(map(_section, CONCEPTS))


def _section(concept: Concept[object]) -> str:
    lines = [f"### {concept.id}", "", f"{concept.meaning[:1].upper()}{concept.meaning[1:]}."]
    if concept.config:
        lines += ["", f"In sdk.yaml: `{concept.config}`."]
    lines += ["", "| extension | stands in | value |", "|---|---|---|"]
    if concept.own:
        lines.append(f"| `{concept.own}` | root, operation | as in sdk.yaml |")
    for key in concept.keys:
        places = ", ".join(str(at) for at in key.at)
        lines.append(f"| `{key.path}` | {places} | {key.form.text} |")
    return "\n".join([*lines, ""])


def instead_table() -> str:
    """Extensions that are known and not used, with what to do in their place."""
    rows = (f"| `{key}` | {advice} |" for key, advice in sorted(INSTEAD.items()))
    return "\n".join(["| extension | instead |", "|---|---|", *rows, ""])


def others_list() -> str:
    """Extensions that are for other tools, which nobody is told about."""
    known = sorted({*DOCUMENTATION, *TOOLING, *(f"{prefix}…" for prefix in TOOLING_PREFIXES)})
    return ", ".join(f"`{key}`" for key in known) + "\n"
