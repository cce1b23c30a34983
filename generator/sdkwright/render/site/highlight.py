"""Code as HTML with few classes: colours are the style sheet's business."""

from __future__ import annotations

from functools import cache

from markupsafe import Markup, escape
from pygments.lexer import Lexer
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Keyword, Name, Number, Operator, String, _TokenType
from pygments.util import ClassNotFound

_CLASSES: tuple[tuple[_TokenType, str], ...] = (
    (Comment, "c"),
    (Keyword, "k"),
    (Operator.Word, "k"),
    (String, "s"),
    (Number, "n"),
    (Name.Function, "f"),
    (Name.Class, "f"),
)


def highlighted(code: str, language: str) -> Markup:
    """``code`` with spans around what has a colour; without any in a language nobody knows."""
    lexer = _lexer(language)
    if lexer is None:
        return escape(code)
    pieces: list[str] = []
    for kind, text in _merged(lexer, code):
        escaped = str(escape(text))
        pieces.append(f'<span class="{kind}">{escaped}</span>' if kind else escaped)
    return Markup("".join(pieces))


def _merged(lexer: Lexer, code: str) -> list[tuple[str, str]]:
    """Neighbours of one colour together, which halves the page."""
    found: list[tuple[str, str]] = []
    for token, text in lexer.get_tokens(code):
        kind = next((name for parent, name in _CLASSES if token[: len(parent)] == parent), "")
        if found and found[-1][0] == kind:
            found[-1] = (kind, found[-1][1] + text)
        else:
            found.append((kind, text))
    return found


@cache
def _lexer(language: str) -> Lexer | None:
    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None
