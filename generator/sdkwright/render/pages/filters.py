"""What templates of Markdown pages may call."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from . import markdown
from .views import ErrorRow, MemberView, Row


def rows(listed: Iterable[Row], page: str, head: Iterable[str]) -> str:
    """Parameters or fields as a table."""
    return markdown.table(head, (_row(row, page) for row in listed))


def _row(row: Row, page: str) -> tuple[str, ...]:
    name = markdown.code_cell(row.name)
    return (
        f"~~{name}~~" if row.deprecated else name,
        markdown.spans(row.type, page),
        "yes" if row.required else "no",
        _description(row),
    )


def _description(row: Row) -> str:
    parts = [markdown.cell(row.description)] if row.description else []
    if row.deprecation:
        parts.append(markdown.cell(f"Deprecated: {row.deprecation}"))
    for label, text in (("In JSON", row.wire), ("Default", row.default), ("Example", row.example)):
        if text:
            parts.append(f"{label}: {markdown.code_cell(text)}.")
    return " ".join(parts)


def errors(listed: Iterable[ErrorRow], page: str) -> str:
    return markdown.table(
        ("Error Type", "Status Code", "Content Type", "Fields"),
        (
            (
                markdown.spans(row.type, page),
                markdown.cell(row.statuses),
                markdown.code_cell(row.media),
                ", ".join(markdown.code_cell(name) for name in row.fields),
            )
            for row in listed
        ),
    )


def members(listed: Iterable[MemberView]) -> str:
    found = list(listed)
    if any(member.description for member in found):
        return markdown.table(
            ("Name", "Value", "Description"),
            (
                (
                    markdown.code_cell(m.name),
                    markdown.code_cell(m.value),
                    markdown.cell(m.description),
                )
                for m in found
            ),
        )
    return markdown.table(
        ("Name", "Value"),
        ((markdown.code_cell(m.name), markdown.code_cell(m.value)) for m in found),
    )


def link(text: str, target: str, there: bool) -> str:
    """A link, or its text alone where the page is not ``there``."""
    return f"[{markdown.inline(text)}]({target})" if there else markdown.inline(text)


FILTERS: Mapping[str, Callable[..., object]] = {
    "md_cell": markdown.cell,
    "md_code": markdown.code,
    "md_code_cell": markdown.code_cell,
    "md_errors": errors,
    "md_fenced": markdown.fenced,
    "md_inline": markdown.inline,
    "md_link": link,
    "md_members": members,
    "md_prose": markdown.prose,
    "md_relative": markdown.relative,
    "md_rows": rows,
    "md_spans": markdown.spans,
}
