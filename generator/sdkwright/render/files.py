"""Writing a package so that the folder holds either what was there or all of what is new.

Everything is written to ``.sdkwright/staging`` first; what will be replaced or removed is kept
there too, and a journal says that moving has begun. Whoever finds a journal — the run itself when
it fails, or the next one when it was killed — puts back what was there.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from . import paths
from .changes import Changes
from .folders import Folders
from .manifest import MANIFEST

STAGING = f"{paths.PRIVATE}/staging"
JOURNAL = f"{STAGING}/journal.json"
_LOCK = f"{paths.PRIVATE}/lock"
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


class BusyError(Exception):
    """Another run holds the folder."""


class UnsafeFolderError(Exception):
    """The manifest's folder is a link, so what is written there would go elsewhere."""


@contextlib.contextmanager
def hold(root: Path) -> Iterator[None]:
    """Keep other runs out of ``root``, which is made when it is not there, and first put back what
    an interrupted run left. Folders that stay empty are gone afterwards.

    Raises ``BusyError``, ``UnsafeFolderError`` and ``OSError``.
    """
    private = root / paths.PRIVATE
    if private.is_symlink():
        raise UnsafeFolderError(private)
    made = _make_folders(private)
    try:
        lock = _lock(root / _LOCK)
        try:
            recover(root)
            yield
        finally:
            # Unlinked while it is held: whoever opened it meanwhile sees that it is gone.
            with contextlib.suppress(OSError):
                (root / _LOCK).unlink()
            os.close(lock)
    finally:
        for folder in reversed(made):
            with contextlib.suppress(OSError):
                folder.rmdir()


def _make_folders(folder: Path) -> list[Path]:
    missing = []
    while not folder.exists():
        missing.append(folder)
        folder = folder.parent
    missing.reverse()
    for path in missing:
        path.mkdir(exist_ok=True)
    return missing


def _lock(path: Path) -> int:
    while True:
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _lock_handle(handle)
            if path.exists() and path.stat().st_ino == os.fstat(handle).st_ino:
                return handle
        except BaseException:
            os.close(handle)
            raise
        os.close(handle)


def _lock_handle(handle: int) -> None:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError as error:
            raise BusyError from error
    else:
        import fcntl

        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise BusyError from error


def interrupted(root: Path) -> bool:
    """Whether a run was stopped while it moved its files and nothing was put back yet."""
    return (root / JOURNAL).is_file()


def commit(root: Path, changes: Changes) -> None:
    """Make ``changes`` in ``root``, which the caller holds; the manifest goes last.

    On any failure, Ctrl-C included, what was there is put back and the exception goes on.
    """
    try:
        order = sorted(changes.write, key=lambda path: (path == MANIFEST, path))
        _stage(root, order, changes)
        _move(root, order, changes.remove)
    except BaseException:
        recover(root)
        raise
    (root / JOURNAL).unlink()
    shutil.rmtree(root / STAGING)
    _prune(root, changes.remove)


def _stage(root: Path, order: list[str], changes: Changes) -> None:
    staging = root / STAGING
    staging.mkdir(parents=True)
    _make_folders_of(order, f"{staging}/new")
    for path in order:
        _write(f"{staging}/new/{path}", changes.write[path])
    folders = Folders(root)
    replaced = [path for path in order if folders.occupied(path)]
    kept = [*replaced, *changes.remove]
    _make_folders_of(kept, f"{staging}/old")
    for path in kept:
        _keep(f"{root}/{path}", f"{staging}/old/{path}")
    created = sorted(set(order) - set(replaced))
    text = json.dumps({"created": created, "kept": kept})
    draft = staging / "journal.draft"
    draft.write_text(text, encoding="utf-8")
    draft.replace(root / JOURNAL)


def _write(file: str, content: bytes) -> None:
    """Make ``file``, without a buffer: a large package has thousands that are written at once."""
    handle = os.open(file, _NEW, 0o666)
    try:
        while content:
            # A full disk takes what it has room for, and refuses the rest.
            content = content[os.write(handle, content) :]
    finally:
        os.close(handle)


def _make_folders_of(files: Iterable[str], root: str) -> None:
    """The folders of all ``files`` below ``root``, each once."""
    for folder in sorted({path.rpartition("/")[0] for path in files}):
        os.makedirs(f"{root}/{folder}", exist_ok=True)  # noqa: PTH103


def _keep(file: str, backup: str) -> None:
    try:
        os.link(file, backup, follow_symlinks=False)
    except OSError:
        shutil.copy2(file, backup, follow_symlinks=False)


def _move(root: Path, order: list[str], remove: tuple[str, ...]) -> None:
    # Removed first: a folder may take the name of a file that goes.
    for path in remove:
        (root / path).unlink()
    folders = Folders(root)
    # A folder that is not there yet is moved with all that is in it.
    for path in dict.fromkeys(map(folders.new_with, order)):
        os.replace(f"{root}/{STAGING}/new/{path}", f"{root}/{path}")  # noqa: PTH105


def recover(root: Path) -> None:
    """Put back what was in ``root`` before a run that did not end, and remove what it left."""
    staging = root / STAGING
    if not os.path.lexists(staging):
        return
    if staging.is_symlink():
        raise UnsafeFolderError(staging)
    if interrupted(root):
        journal = json.loads((root / JOURNAL).read_text(encoding="utf-8"))
        created = [path for path in journal["created"] if _ours(path)]
        for path in created:
            if not (staging / "new" / path).exists():
                (root / path).unlink(missing_ok=True)
        _prune(root, created)
        for path in filter(_ours, journal["kept"]):
            backup = staging / "old" / path
            if os.path.lexists(backup):
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                backup.replace(root / path)
        (root / JOURNAL).unlink()
    shutil.rmtree(staging)


def _ours(path: str) -> bool:
    return path == MANIFEST or paths.problem(path) is None


def _prune(root: Path, gone: Iterable[str]) -> None:
    """Remove the folders that the files ``gone`` leave empty."""
    for path in gone:
        folder = (root / path).parent
        while folder != root and root in folder.parents:
            try:
                folder.rmdir()
            except OSError:
                break
            folder = folder.parent
