"""Text of the document as HTML: Markdown (CommonMark 0.31 and GitHub's tables) without its HTML.

Nothing in it can run, load something or take over the page: tags are shown as text, images are
links, links lead to the web or to a mailbox only, and headings do not join the page's outline.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup, escape

from sdkwright.render.text import clean, first_sentence, one_line

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token

_WEB = re.compile(r"(?:https?://|mailto:)[^\s]+\Z", re.IGNORECASE)
_MARKS = re.compile(r"[`*]+|!?\[([^\]]*)\]\([^)]*\)")
_PLAIN = re.compile(r"[^`*_\[\]<>&\\~|!#\n:@/+=-]*\Z")


def prose(text: str) -> Markup:
    """Blocks: paragraphs, lists, code, tables."""
    cleaned = clean(text)
    if not cleaned:
        return Markup()
    if _PLAIN.match(cleaned) and not cleaned[0].isdigit():
        # Most descriptions are a plain sentence, and a document may have tens of thousands.
        return Markup("<p>{}</p>").format(cleaned)
    return Markup(_renderer().render(cleaned).strip())


def phrase(text: str) -> Markup:
    """One line without blocks."""
    return Markup(_renderer().renderInline(one_line(text)).strip())


def plain(text: str) -> str:
    """The first sentence of a text, without the signs of Markdown."""
    return _MARKS.sub(lambda match: match[1] or "", first_sentence(text)).strip()


@cache
def _renderer() -> MarkdownIt:
    # Only documents with Markdown pay for loading the parser.
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False}).enable(["table", "strikethrough"])
    # Every link is parsed as one, so that _tame can leave the text of those that may not stay.
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    parser.core.ruler.push("tame", _tame)
    parser.add_render_rule("fence", _block)
    parser.add_render_rule("code_block", _block)
    return parser


def _block(_renderer: object, tokens: Sequence[Token], index: int, *_rest: object) -> str:
    return f'<pre tabindex="0"><code>{escape(tokens[index].content.rstrip())}</code></pre>\n'


def _tame(state: StateCore) -> None:
    for token in state.tokens:
        if token.type in ("heading_open", "heading_close"):
            token.tag = "p"
            if token.nesting == 1:
                token.attrSet("class", "h")
        if token.type == "table_open":
            token.attrSet("tabindex", "0")
        # The alignment of a column, as an inline style, which the page's policy forbids.
        token.attrs.pop("style", None)
        _tame_inline(token.children or ())


def _tame_inline(tokens: Sequence[Token]) -> None:
    """Links to elsewhere stay. Links never nest, so the next end is that of the last beginning."""
    kept = True
    for token in tokens:
        if token.type == "link_open":
            kept = bool(_WEB.match(str(token.attrGet("href") or "")))
            token.attrSet("rel", "noopener noreferrer nofollow")
        if token.type in ("link_open", "link_close") and not kept:
            _as_text(token, "")
        elif token.type == "image":
            # It would be fetched from elsewhere.
            _as_text(token, token.content or "image")


def _as_text(token: Token, text: str) -> None:
    token.type = "text"
    token.content = text
    token.children = None
    token.attrs = {}


def types(text: str) -> Markup:
    """A piece of code that may break after its brackets, dots and underscores."""
    return Markup(re.sub(r"([.\[,/_])", r"\1<wbr>", str(escape(text))))
