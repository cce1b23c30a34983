"""Facts → changes: what each means for whom, by the table of rules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from sdkwright.ir.type_system import Exact, TypeSystem

from .model import Change, Direction, Fact, Level, Levels, SymbolsOf, worst
from .pairs import BY_HAND, TITLE, UNSETTLED
from .rules import Rule, rules_for
from .spelled import breaks, renamed

_FINE = Level.COMPATIBLE, Level.COMPATIBLE


@dataclass(frozen=True, slots=True)
class Settings:
    """``languages`` are those whose packages are generated, with what is known of their types.
    ``levels`` replaces those of a kind, or of one rule of it, on all axes. ``today`` decides
    whether a sunset has passed."""

    languages: Mapping[str, TypeSystem | None] = field(default_factory=dict)
    levels: Mapping[str, Level] = field(default_factory=dict)
    today: date | None = None

    @property
    def type_systems(self) -> dict[str, TypeSystem]:
        known = self.languages.items()
        return {language: system for language, system in known if system is not None}


def judged(
    facts: Iterable[Fact],
    settings: Settings,
    symbols: tuple[SymbolsOf, SymbolsOf],
) -> list[Change]:
    """``symbols`` say what SDKs call an element of the old and of the new version."""
    return [_judge(fact, settings, symbols) for fact in facts]


def _judge(fact: Fact, settings: Settings, symbols: tuple[SymbolsOf, SymbolsOf]) -> Change:
    fact = _after_deprecation(fact, settings)
    before = {} if fact.old is None else symbols[0](fact.old)
    after = {} if fact.new is None else symbols[1](fact.new)
    if before != after and fact.location == TITLE:
        fact = replace(fact, traits=fact.traits | {"names-packages"})
    rules = rules_for(fact)
    levels = _both(
        [
            _of_languages(_compiled(rule, fact, settings), tuple(settings.languages))
            for rule in rules
        ]
    )
    rule = max(rules, key=lambda one: one.judged().worst.rank)
    effect = rule.effect
    if BY_HAND in fact.traits:
        levels, effect = Levels(levels.http, Level.COMPATIBLE, Level.COMPATIBLE), ""
    if UNSETTLED in fact.traits:
        levels = _on_paper_fine(levels)
    set_by_hand = settings.levels.get(rule.id) or settings.levels.get(fact.kind)
    if set_by_hand is not None:
        levels = Levels(set_by_hand, set_by_hand, set_by_hand)
    said = {"what": fact.location, "before": fact.before, "after": fact.after, **fact.said}
    said = {"part": _part(fact), "needs": "needs", **said}
    return Change(
        fact=fact,
        levels=levels,
        message=rule.message.format_map(said),
        effect=effect,
        symbols_before=before,
        symbols_after=after,
        rules=tuple(one.id for one in rules),
    )


def _compiled(rule: Rule, fact: Fact, settings: Settings) -> Levels:
    """The levels of a row, for languages as their spelling of the types has it: code that does not
    compile breaks; where it does, that another value comes or is taken is a warning at most."""
    levels = rule.judged()
    if "taken" in rule.traits:
        apart = (name for name in settings.languages if renamed(name) not in fact.traits)
        return replace(levels, by_language=dict.fromkeys(apart, _FINE))
    systems = settings.type_systems
    if not is_step(rule):
        exact = is_absence(rule)
        systems = {n: one for n, one in systems.items() if exact and isinstance(one, Exact)}
    one = fact.direction if rule.direction is Direction.ANY else rule.direction
    ways = (one,) if one in _WAYS else _WAYS
    told = {}
    for language in systems:
        is_broken = any(breaks(language, way) in fact.traits for way in ways)
        upgrade, field = levels.by_language.get(language, (levels.upgrade, levels.field))
        at_most = Level.WARNING if upgrade is Level.BREAKING else upgrade
        told[language] = (Level.BREAKING if is_broken else at_most, field)
    return replace(levels, by_language={**levels.by_language, **told})


def is_step(rule: Rule) -> bool:
    """Whether its level of upgrade is worked out, in languages of which the types are known."""
    return rule.kind in ("type.changed", "type.widened", "type.narrowed", "type.compatible")


def is_absence(rule: Rule) -> bool:
    """Whether it is, where what may be absent or null is another type. What must be sent from now
    on is not: that breaks whether code compiles or not."""
    return rule.kind in _ABSENCES or rule.id in _ABSENCES


_ABSENCES = (
    "type.nullable",
    "type.not-nullable",
    "property.became-optional",
    "property.became-required:response",
    "parameter.became-optional",
    "body.optional:request",
)
_WAYS = (Direction.REQUEST, Direction.RESPONSE)


def _on_paper_fine(levels: Levels) -> Levels:
    """Of an unsettled operation nothing was promised to callers; code that uses it breaks still."""
    apart = {name: (one, Level.COMPATIBLE) for name, (one, _) in levels.by_language.items()}
    return Levels(Level.COMPATIBLE, levels.upgrade, Level.COMPATIBLE, apart)


def _part(fact: Fact) -> str:
    return next((t for t in ("summary", "description", "example") if t in fact.traits), "name")


def _after_deprecation(fact: Fact, settings: Settings) -> Fact:
    """What was deprecated may go, once the day that was named is past, or if none was named."""
    sunset = fact.said.get("sunset", "")
    if "deprecated" not in fact.traits or not fact.kind.endswith(".removed"):
        return fact
    if sunset and settings.today is not None and sunset[:10] > settings.today.isoformat():
        return fact
    return replace(fact, traits=fact.traits | {"after-deprecation"})


def _of_languages(levels: Levels, languages: tuple[str, ...]) -> Levels:
    """``upgrade`` and ``field`` as the worst of the languages there are."""
    if not languages or not levels.by_language:
        return levels
    each = {
        name: levels.by_language.get(name, (levels.upgrade, levels.field)) for name in languages
    }
    upgrade = worst(one for one, _ in each.values())
    field_ = worst(other for _, other in each.values())
    apart = {name: pair for name, pair in each.items() if pair != (upgrade, field_)}
    return Levels(levels.http, upgrade, field_, apart)


def _both(levels: list[Levels]) -> Levels:
    """The worse of the two ways, on each axis and in each language."""
    first, *rest = levels
    for other in rest:
        names = {*first.by_language, *other.by_language}
        default = (first.upgrade, first.field), (other.upgrade, other.field)
        apart = {
            name: tuple(
                worst(pair)
                for pair in zip(
                    first.by_language.get(name, default[0]),
                    other.by_language.get(name, default[1]),
                    strict=True,
                )
            )
            for name in sorted(names)
        }
        first = Levels(
            worst((first.http, other.http)),
            worst((first.upgrade, other.upgrade)),
            worst((first.field, other.field)),
            {name: (pair[0], pair[1]) for name, pair in apart.items()},
        )
    return first
