"""What `sdkwright release` does, from the settings to the files."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from errno import EILSEQ
from pathlib import Path

from sdkwright.config import Config, TargetConfig
from sdkwright.defaults import completed
from sdkwright.diagnostics import Report
from sdkwright.diff.conclusion import concluded
from sdkwright.diff.ignored import Ignored
from sdkwright.diff.judge import Settings
from sdkwright.diff.outcome import routes_of
from sdkwright.diff.symbols import symbols_of
from sdkwright.pipeline.described import Described, described
from sdkwright.pipeline.folder import failures
from sdkwright.pipeline.generate import generate, rendered
from sdkwright.pipeline.inputs import Wanted, configuration
from sdkwright.pipeline.opened import Opened
from sdkwright.pipeline.progress import Progress
from sdkwright.pipeline.stamp import configuration_digest
from sdkwright.release.changelog import FILE, by_people, parse, to_markdown, with_entry
from sdkwright.release.entry import Package as Users
from sdkwright.release.plan import Before, Compared, Now, Release, Wish, first, following
from sdkwright.release.record import (
    Manifest,
    Package,
    Record,
    RecordError,
    read_draft,
    read_record,
    write_draft,
    write_record,
    write_whole,
)
from sdkwright.release.settings_file import with_settings
from sdkwright.release.surface import Delta, delta, types_of
from sdkwright.release.version import goes_back, is_ahead
from sdkwright.targets import load_target


@dataclass(frozen=True, slots=True)
class Planned:
    """``package`` is what it is called so far; ``release`` is None where nothing changed since the
    last one."""

    chosen: TargetConfig
    package: str
    record: Record | None
    release: Release | None

    @property
    def root(self) -> Path:
        return Path(os.path.realpath(self.chosen.output))

    @property
    def changelog(self) -> str:
        """CHANGELOG.md as it is, "" where there is none. Raises ``OSError``, also for one that is
        no text."""
        file = self.root / FILE
        try:
            return file.read_text(encoding="utf-8") if file.is_file() else ""
        except UnicodeDecodeError:
            raise OSError(EILSEQ, "it is no text in UTF-8", str(file)) from None


class Planner:
    """Works out the releases of all packages under one configuration; a document that several of
    them were released from is read once."""

    def __init__(self, config: Config, wish: Wish, report: Report, progress: Progress) -> None:
        self._config = config
        self._wish = wish
        self._report = report
        self._progress = progress
        self._old: dict[tuple[tuple[str, str], ...], Described | None] = {}

    def plan(self) -> tuple[Planned, ...]:
        """Nothing when the report has errors."""
        records = {}
        for chosen in self._config.targets:
            try:
                records[chosen.language] = read_record(Path(os.path.realpath(chosen.output)))
            except RecordError as error:
                self._report.add("bad-release-record", f"{chosen.output}/{error}")
        if self._report.errors:
            return ()
        targets = [_as_released(one, records[one.language]) for one in self._config.targets]
        config = replace(self._config, targets=tuple(targets))
        packages = rendered(config, self._report, progress=self._progress)
        if self._report.errors or not packages:
            return ()
        side = described(self._config, _here(self._config), Report(), self._progress)
        assert side is not None, "it has been rendered"
        return tuple(
            self._planned(one, records[one.language], packages[one.language], side)
            for one in self._config.targets
        )

    def _planned(
        self, chosen: TargetConfig, record: Record | None, made: Package, side: Described
    ) -> Planned:
        target = load_target(chosen.language)
        name = completed(chosen, side.api.info.title).package
        now = Now(
            language=chosen.language,
            packaging=target.packaging,
            version=chosen.version,
            package=name,
            document=made.manifest.stamp.document_version,
            generator=made.manifest.stamp.version,
            operations=sum(1 for _ in side.api.operations()),
        )
        if record is None:
            return self._checked(chosen, name, None, first(now, self._wish, target.code))
        same = made.manifest.files == record.manifest.files and name == record.package
        if same and self._wish.step is None and not is_ahead(chosen.version, record.version):
            return Planned(chosen, name, record, None)
        before = Before(
            version=record.version,
            package=record.package,
            document=record.manifest.stamp.document_version,
            generator=record.manifest.stamp.version,
        )
        compared = self._compared(chosen, record, made, side)
        if compared is None:
            return Planned(chosen, name, record, None)
        release = following(before, now, compared, self._wish, target.code)
        return self._checked(chosen, name, record, release)

    def _checked(
        self, chosen: TargetConfig, package: str, record: Record | None, release: Release
    ) -> Planned:
        """No version comes before the one that sdk.yaml has, such as beta.1 after rc.2."""
        if goes_back(release.version, chosen.version):
            order = f"{release.version} comes before {chosen.version}, which sdk.yaml has"
            self._report.add("version-goes-back", f"{chosen.language}: {order}")
        return Planned(chosen, package, record, release)

    def _compared(
        self, chosen: TargetConfig, record: Record, made: Package, new: Described
    ) -> Compared | None:
        config = _with_inputs(self._config, record)
        inputs = tuple(sorted(record.manifest.stamp.inputs.items()))
        if inputs not in self._old:
            self._old[inputs] = described(config, _recorded(record), Report(), self._progress)
        old = self._old[inputs]
        found = None if old is None else self._delta(chosen, record, made.manifest, config)
        if old is None or found is None:
            what = f"the document of version {record.version} cannot be read any more"
            self._report.add("bad-release-record", f"{chosen.output}: {what}")
            return None
        today = date.fromisoformat(self._wish.date)
        changes, advice = concluded(
            (old.api, new.api),
            Settings({chosen.language: load_target(chosen.language).type_system}, today=today),
            (symbols_of(old), symbols_of(new)),
            {chosen.language: ""},
            Ignored((), today, Report()),
        )
        sides = {False: old, True: new}
        package = Users(
            language=chosen.language,
            routes=(routes_of(old.api), routes_of(new.api)),
            symbol=lambda id, is_new: sides[is_new].of_operation(id).get(chosen.language, ""),
            beside=lambda id, is_new: sides[is_new].beside(id, chosen.language),
            type_of=_types(chosen.language, record, made),
            optional=new.optional,
        )
        return Compared(
            changes=changes, asked=advice.packages[chosen.language], delta=found, package=package
        )

    def _delta(
        self, chosen: TargetConfig, record: Record, manifest: Manifest, config: Config
    ) -> Delta | None:
        """What the generator and its settings changed: the document of the last release as it
        would come out now, against what came out then. None where it does not come out."""
        surface = load_target(chosen.language).surface
        released = _as_released(chosen, record)
        was = record.manifest.stamp
        same_settings = was.configuration == configuration_digest(self._config, released)
        if surface is None or (same_settings and was.generator == manifest.stamp.generator):
            return Delta()
        config = replace(config, targets=(released,), lenient=True)
        again = rendered(config, Report(), progress=self._progress, opened=_recorded(record))
        if chosen.language not in again:
            return None
        return delta(record.surface, surface(again[chosen.language].texts))


def _types(language: str, record: Record, made: Package) -> Callable[[str, bool], str]:
    """The types of members in the last release and now."""
    target = load_target(language)
    if target.surface is None or target.code is None:
        return lambda symbol, is_new: ""
    return types_of(target.code, record.surface, target.surface(made.texts))


def _as_released(chosen: TargetConfig, record: Record | None) -> TargetConfig:
    """A target with the version that was released, so that the version itself is no change."""
    return chosen if record is None else replace(chosen, version=record.version)


def _with_inputs(config: Config, record: Record) -> Config:
    overlays = tuple(str(record.inputs / path) for path in record.overlays)
    return replace(config, document=str(record.inputs / record.document), overlays=overlays)


def _recorded(record: Record) -> Opened:
    path = str(record.inputs / record.document)
    return Opened(path, path, path, base=record.inputs)


def _here(config: Config) -> Opened:
    return Opened(config.document, config.document, config.document)


def told(planned: Sequence[Planned], report: Report) -> dict[str, str]:
    """The entries of the changelogs by language, with what people wrote for them."""
    found = {}
    with failures(report):
        for one in planned:
            if one.release is not None:
                found[one.chosen.language] = to_markdown(one.release.entry, _own(one))
    return found


def _own(one: Planned) -> dict[str, str]:
    """What people wrote for the entry. Raises ``OSError``."""
    assert one.release is not None, "only what is released is told"
    return by_people(one.changelog, one.release.entry, read_draft(one.root))


def perform(config: Config, planned: Sequence[Planned], report: Report, progress: Progress) -> bool:
    """Set the versions, write the packages, their changelogs and what was released; whether it is
    done. What cannot be done leaves sdk.yaml as it was."""
    file = Path(config.path)
    text = file.read_text(encoding="utf-8")
    wanted = {one.chosen.language: _settings(one) for one in planned}
    try:
        changed = text
        for language, settings in wanted.items():
            changed = with_settings(changed, language, settings)
    except ValueError as error:
        report.add("version-not-set", f"{config.path}: {error}")
        return False
    write_whole(file, changed)
    try:
        again = configuration(Wanted(config=config.path), report)
        chosen = None if again is None else _chosen(again, wanted)
        if chosen is None and not report.errors:
            report.add(
                "version-not-set", f"{config.path} says something else when it is read again"
            )
        if chosen is not None:
            generate(chosen, report, force=False, progress=progress)
    except BaseException:
        write_whole(file, text)
        raise
    if report.errors or chosen is None:
        write_whole(file, text)
        return False
    with failures(report):
        for one in planned:
            _finish(one, chosen)
    return not report.errors


def _settings(one: Planned) -> dict[str, str]:
    """What a release changes in sdk.yaml. A Go module has its major version in its path, and may
    have it in the name of its package."""
    assert one.release is not None, "only what is released is performed"
    chosen, path = one.chosen, one.release.package
    settings = {"version": one.release.version}
    if path != one.package:
        settings["package"] = path
        if chosen.module and chosen.module == chosen.package.rpartition("/")[2]:
            settings["module"] = path.rpartition("/")[2]
    return settings


def _chosen(config: Config, wanted: Mapping[str, Mapping[str, str]]) -> Config | None:
    """The targets that are released; None where one does not have its settings after all."""
    targets = tuple(one for one in config.targets if one.language in wanted)
    for target in targets:
        if any(getattr(target, key) != value for key, value in wanted[target.language].items()):
            return None
    return replace(config, targets=targets)


def _finish(one: Planned, config: Config) -> None:
    """The changelog, then the record: a release that was interrupted is done again."""
    release = one.release
    assert release is not None, "only what is released is performed"
    drafted = (
        "" if release.is_final else to_markdown(release.entry, parse(one.changelog).unreleased)
    )
    changelog = with_entry(one.changelog, one.package, release.entry, _own(one))
    write_whole(one.root / FILE, changelog)
    write_draft(one.root, drafted)
    if release.is_final:
        write_record(
            one.root,
            version=release.version,
            package=release.package,
            target=load_target(one.chosen.language),
            document=config.document,
            overlays=config.overlays,
        )
