"""What documents say, as text of HTML."""

from __future__ import annotations

import html
import re

from sdkwright.diagnostics.excerpt import visible

_CODE = re.compile(r"`([^`\n]+)`")


def text(said: str) -> str:
    """For an element or a quoted attribute; control characters as escapes that can be seen."""
    return html.escape(visible(said))


def coded(said: str) -> str:
    """What is between backticks as code."""
    return _CODE.sub(r"<code>\1</code>", text(said))
