"""Names: the words a spelling breaks into, the cases they are put in, and scopes that claim them.

A name is claimed once. Where two things want the same one, the one that had it in the last run
keeps it, else the one that is spelled so in the document, and the other takes its next candidate,
the same in every run; when it has none left, the clash is a diagnostic. Nothing is ever numbered.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import chain

from sdkwright.diagnostics import Origin, Report, Severity
from sdkwright.ir.types import Name

_JOINED = (
    "OAuth", "OpenID", "OpenId", "OData", "GraphQL",
    "GitHub", "GitLab", "YouTube", "LinkedIn", "PayPal", "WhatsApp", "TikTok", "eBay",
    "JavaScript", "TypeScript", "PostgreSQL", "MySQL", "NoSQL", "SQLite", "MongoDB", "DynamoDB",
    "iOS", "iPadOS", "macOS", "IPv4", "IPv6", "WiFi", "mTLS", "vCPU",
)  # fmt: skip
"""What is written with capitals inside and still is one word. What reads well in two, such as
``WebSocket``, is not listed."""

_JOINED_WORD = re.compile(
    "(?:"
    + "|".join(
        sorted({w for j in _JOINED for w in (j, j[0].upper() + j[1:], j[0].lower() + j[1:])})
    )
    + ")(?=s?(?![a-z]))"
)
_PLURAL = re.compile("[A-Z]{2,}s")
_LOWER_WORD = re.compile("[a-z0-9]+")

_SIGNS = {"+": "plus", "-": "minus"}
_SYMBOLS = {
    "_": "underscore",
    "-": "dash",
    ".": "dot",
    "/": "slash",
    "\\": "backslash",
    "*": "star",
    "@": "at",
    "#": "hash",
    "$": "dollar",
    "%": "percent",
    "&": "and",
    "+": "plus",
    "=": "equal",
    "<": "less",
    ">": "greater",
    "!": "not",
    "~": "tilde",
    "^": "caret",
    "|": "or",
    ":": "colon",
    " ": "space",
    ",": "comma",
    ";": "semicolon",
    "?": "question",
}


_KEPT = 1 << 16
"""So many results are remembered: a document says the same words again and again."""


@lru_cache(_KEPT)
def words(text: str) -> Name:
    """The words of ``text``, in its own letters.

    Words end at anything that is no letter or digit, where lower case turns to upper case, and
    before the last capital of a run that lower case follows (``HTTPServer`` → ``HTTP Server``,
    but ``userIDs`` → ``user IDs``), but not inside what is one word in spite of its capitals
    (``GitHubID`` → ``GitHub ID``, ``OAuth2Token`` → ``OAuth2 Token``).
    Digits belong to the word before them. Accents are dropped from letters that have one. A sign
    before a leading digit is a word, so that ``+1`` and ``-1`` differ.
    """
    return tuple(_split(_plain(text), joined=True))


@lru_cache(_KEPT)
def former(name: Name) -> Name:
    """``name`` as it was divided before some words counted as one: for names that are remembered
    from then (``OAuth2 Token`` → ``O Auth2 Token``)."""
    return tuple(part for word in name for part in _former(word))


@lru_cache(_KEPT)
def _former(word: str) -> Sequence[str]:
    if _PLURAL.fullmatch(word):
        return word[0], word[1:]
    return _split(word, joined=False) if _is_joined(word) else (word,)


def _is_joined(word: str) -> bool:
    return _JOINED_WORD.match(word) is not None


def _split(plain: str, *, joined: bool) -> list[str]:
    found: list[str] = []
    if len(plain) > 1 and plain[0] in _SIGNS and plain[1].isdigit():
        found.append(_SIGNS[plain[0]])
    if plain.isascii() and plain.islower():
        # No capital begins a word, as in most names.
        return found + _LOWER_WORD.findall(plain)
    start: int | None = None
    whole = 0
    for index, char in enumerate(plain):
        if not char.isalnum():
            if start is not None:
                found.append(plain[start:index])
            start = None
        elif start is None or _ends(plain, index, whole):
            if start is not None:
                found.append(plain[start:index])
            start = index
            match = _JOINED_WORD.match(plain, index) if joined else None
            whole = index if match is None else match.end()
    if start is not None:
        found.append(plain[start:])
    return found


def _ends(plain: str, index: int, whole: int) -> bool:
    """Whether a word ends before ``index``; ``whole`` is the end of one that has capitals."""
    if index <= whole:
        return index == whole and plain[index].isupper()
    return _breaks(plain, index)


@lru_cache(_KEPT)
def spelled_out(text: str) -> Name:
    """The words of ``text`` with every symbol named: it tells ``a-b`` from ``a_b``."""
    parts: list[str] = []
    for char in _plain(text):
        if char.isalnum():
            parts.append(char)
        else:
            name = _SYMBOLS.get(char) or unicodedata.name(char, f"u{ord(char):04x}").lower()
            parts.append(f" {name} ")
    return words("".join(parts))


def _plain(text: str) -> str:
    if text.isascii():
        return text
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def _breaks(text: str, index: int) -> bool:
    char, before = text[index], text[index - 1]
    if not char.isupper():
        return False
    if before.islower() or before.isdigit():
        return True
    after = text[index + 1 : index + 3]
    plural = after[:1] == "s" and not after[1:].islower()
    return before.isupper() and after[:1].islower() and not plural


def snake(name: Name) -> str:
    return "_".join(word.lower() for word in name)


def constant(name: Name) -> str:
    return "_".join(word.upper() for word in name)


def kebab(name: Name) -> str:
    return "-".join(word.lower() for word in name)


def pascal(name: Name) -> str:
    """``orchestrationget Server Info`` → ``OrchestrationgetServerInfo``; initialisms stay."""
    return "".join(_capital(word) for word in _settled(name))


def camel(name: Name) -> str:
    settled = _settled(name)
    if not settled:
        return ""
    first = settled[0]
    whole = first[0].isupper() and (_is_joined(first) or _PLURAL.fullmatch(first))
    first = first.lower() if whole or first.isupper() else first[0].lower() + first[1:]
    return first + "".join(_capital(word) for word in settled[1:])


def _settled(name: Name) -> Name:
    """Several words all in capitals are not initialisms: ``USER_PROFILE`` is ``User Profile``."""
    if len(name) > 1 and all(word.upper() == word for word in name):
        return tuple(word.lower() for word in name)
    return name


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


@dataclass(frozen=True, slots=True)
class Claim:
    """What wants a name: ``key`` is unique in its scope, ``candidates`` are in order of wish.

    ``spelling`` is the document's; the claim whose spelling is the candidate itself goes first.
    ``former`` are candidates that an earlier version of this program would have given: they are
    for what is called so since then.
    """

    key: str
    spelling: str
    candidates: Sequence[str]
    origin: Origin | None = None
    former: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Decision:
    """The name of what has ``key`` in a scope, and why.

    ``refused`` are the candidates before it, each with the spelling of what has it, "" where nobody
    may have it; ``locked`` tells that the last run called it so; ``exact`` that the
    document spells it so, which no other can take away; ``why`` is for people.
    """

    name: str
    refused: tuple[tuple[str, str], ...] = ()
    locked: bool = False
    exact: bool = False
    origin: Origin | None = None
    why: str = ""
    wish: str = ""

    @property
    def remembered(self) -> str:
        """What the next run needs to know: another wish is another decision."""
        return _remembered(self.name, self.wish or self.name)


@dataclass(frozen=True, slots=True)
class NameBook:
    """The names that the last run gave, and those that this one gives: scope → key → name.

    ``chosen`` is where the document itself says what something is called, by kind and id.
    What has a name keeps it as long as it may be called so: what comes anew takes another one.
    """

    locked: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    decided: dict[str, dict[str, Decision]] = field(default_factory=dict)
    opened: set[str] = field(default_factory=set)
    chosen: dict[tuple[str, str], str] = field(default_factory=dict)

    def before(self, scope: str) -> Mapping[str, str]:
        return self.locked.get(scope, {})

    def open(self, scope: str) -> bool:
        """Remember ``scope`` even where nothing is in it; whether the last run did not, so that
        names in it may be from before any were remembered."""
        self.opened.add(scope)
        return bool(self.locked) and scope not in self.locked

    def decide(self, scope: str, key: str, decision: Decision) -> None:
        self.decided.setdefault(scope, {})[key] = decision

    def names(self) -> dict[str, dict[str, str]]:
        """What to remember for the next run.

        What is exact needs no remembering: it goes before all others anyway.
        """
        found = {
            scope: {key: d.remembered for key, d in names.items() if not d.exact}
            for scope, names in self.decided.items()
        }
        kept: dict[str, dict[str, str]] = {scope: {} for scope in self.opened}
        return kept | {s: names for s, names in found.items() if names}


def claim_all(
    claims: Iterable[Claim],
    report: Report,
    *,
    what: str,
    taken: Iterable[str] = (),
    fold: Callable[[str], str] = str,
    book: NameBook | None = None,
    scope: str = "",
) -> Mapping[str, str]:
    """Give every claim a name of its own; ``taken`` names are nobody's.

    ``fold`` makes names equal that may not stand side by side (``str.lower`` for files). A claim
    that gets another than its first candidate because of a clash is a note in the report; one that
    gets none is a ``name-collision`` and has no entry in the result. ``book`` knows what had which
    name in ``scope``.
    """
    wanted = list(claims)
    book = book or NameBook()
    before = book.before(scope)
    owner: dict[str, Claim | None] = {fold(name): None for name in taken}
    given: dict[str, str] = {}
    for claim in wanted:
        name = _kept(claim, before.get(claim.key))
        if name and fold(name) not in owner:
            owner[fold(name)] = claim
            given[claim.key] = name
    wishes = [next(iter(claim.candidates), None) for claim in wanted]
    pairs = zip(wanted, wishes, strict=True)
    for claim, wish in sorted(pairs, key=lambda pair: pair[0].spelling != pair[1]):
        if claim.key not in given:
            choice = next((c for c in claim.candidates if c and fold(c) not in owner), None)
            if choice is not None:
                owner[fold(choice)] = claim
                given[claim.key] = choice
        clash = None if wish is None else owner.get(fold(wish))
        if clash is not claim:
            _tell(claim, given.get(claim.key), clash, what, report)
    for claim in wanted:
        if claim.key in given:
            locked = _kept(claim, before.get(claim.key)) == given[claim.key]
            book.decide(scope, claim.key, _decision(claim, given[claim.key], owner, fold, locked))
    return {claim.key: given[claim.key] for claim in wanted if claim.key in given}


def _kept(claim: Claim, remembered: str | None) -> str:
    """The name of the last run, "" where there is none or what was wished for then is not now."""
    if not remembered or not claim.candidates:
        return ""
    if claim.candidates[0] == remembered:
        # As nearly always; the other candidates need not even be made then.
        return remembered
    wishes = {*claim.candidates[:1], *claim.former[:1]}
    names = chain(claim.candidates, claim.former)
    return next(
        (n for n in names if n and any(_remembered(n, wish) == remembered for wish in wishes)), ""
    )


def _remembered(name: str, wish: str) -> str:
    return name if name == wish else f"{name} for {wish}"


def _tell(claim: Claim, choice: str | None, clash: Claim | None, what: str, report: Report) -> None:
    if choice is None:
        report.add(
            "name-collision",
            f"{what} {_shown(claim)} would be called {_first(claim)}"
            + (f", as {_shown(clash)}{at(clash.origin)} is" if clash else ", which is taken"),
            claim.origin,
        )
    elif clash is not None:
        report.add(
            "name-collision",
            f"{what} {_shown(claim)} is called {choice}, because {_shown(clash)}"
            f"{at(clash.origin)} is {claim.candidates[0]} already",
            claim.origin,
            severity=Severity.NOTE,
        )


def _shown(claim: Claim) -> str:
    """As the document has it; the key of what it spells nowhere, such as a group."""
    return repr(claim.spelling or claim.key)


def at(origin: Origin | None) -> str:
    """A place in brackets, "" where there is none."""
    return "" if origin is None else f" ({origin})"


def _decision(
    claim: Claim,
    name: str,
    owner: Mapping[str, Claim | None],
    fold: Callable[[str], str],
    locked: bool,
) -> Decision:
    refused = []
    wish = claim.candidates[0]
    if name != wish:
        place = next((n for n, candidate in enumerate(claim.candidates) if candidate == name), 0)
        for candidate in claim.candidates[:place]:
            holder = owner.get(fold(candidate))
            if candidate and (holder is not None or fold(candidate) in owner):
                refused.append((candidate, holder.spelling if holder is not None else ""))
    exact = name == claim.key == claim.spelling
    return Decision(name, tuple(refused), locked, exact, claim.origin, wish=wish)


def _first(claim: Claim) -> str:
    return next((c for c in claim.candidates if c), "(nothing)")
