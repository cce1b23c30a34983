"""What people said about pages, retries and idempotency keys, in the names of the document.

One form for all who say it: sdk.yaml, our own extensions and those of other tools. Lowering finds
out whether the document has what a rule names.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .diagnostics import Origin

LAST = "-1"
"""The step of a path that leads to the last item of a list."""

PAGE_KINDS = ("cursor", "offset", "page", "next_url", "link", "none")


@dataclass(frozen=True, slots=True)
class RequestPart:
    """A parameter by its name (in query or header), or the member of the body at ``path``."""

    param: str = ""
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ResponsePart:
    """A header by its name, or the member of the body at ``path``."""

    header: str = ""
    path: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PageRule:
    """How the pages of an operation follow one another. ``kind`` is one of ``PAGE_KINDS``.

    ``param`` takes the cursor, offset or page number, which begins at ``start``; ``size`` takes the
    length of a page. ``items`` leads to the list: () is the body, None the one list of the body.
    ``next`` has the cursor or the URL; ``more`` is a flag, ``total`` a number of items, ``pages`` a
    number of pages. ``at`` is where it was said, ``at_key`` where each key was. ``foreign`` names
    the extension of another tool that said it: one that does not fit is a warning.
    """

    kind: str
    param: RequestPart | None = None
    size: RequestPart | None = None
    items: tuple[str, ...] | None = None
    next: ResponsePart | None = None
    more: ResponsePart | None = None
    total: ResponsePart | None = None
    pages: ResponsePart | None = None
    start: int | None = None
    foreign: str = ""
    at: Origin | None = field(default=None, compare=False, repr=False)
    at_key: Mapping[str, Origin] = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSettings:
    """``enabled``: whether there are pages at all. ``infer``: whether cursors are recognised.

    ``schemes`` are for all operations that have what one of them names, the first that fits;
    ``operations`` maps operationIds to rules.
    """

    enabled: bool = True
    infer: bool = True
    schemes: tuple[PageRule, ...] = ()
    operations: Mapping[str, PageRule] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetryRule:
    """As the configuration of retries in SDKs: times in milliseconds; None is the default.

    ``strategy`` is "backoff", or "none" for a single attempt.
    """

    strategy: str = "backoff"
    initial_interval: int | None = None
    max_interval: int | None = None
    exponent: float | None = None
    max_elapsed_time: int | None = None
    status_codes: tuple[str, ...] | None = None
    retry_connection_errors: bool | None = None
    at: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class RetrySettings:
    """``default`` is for all operations that can safely be repeated, ``operations`` by id."""

    default: RetryRule | None = None
    operations: Mapping[str, RetryRule] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class IdempotencyRule:
    """``header`` has a key for each call of the operations with one of ``methods``.

    ``enabled`` is False where there is none, even where the document has a parameter for it.
    """

    enabled: bool = True
    header: str = "Idempotency-Key"
    methods: tuple[str, ...] = ("POST",)
    at: Origin | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class IdempotencySettings:
    """``default`` is for all operations with one of its methods, ``operations`` by id: whatever
    the method."""

    default: IdempotencyRule | None = None
    operations: Mapping[str, IdempotencyRule] = field(default_factory=dict)
