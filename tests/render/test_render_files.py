"""Writing: all or nothing, wherever it is stopped."""

from __future__ import annotations

import os
import resource
import signal
import sys
from pathlib import Path

import pytest
from sdkwright.render import files
from sdkwright.render.changes import Changes
from sdkwright.render.manifest import MANIFEST

BEFORE = {
    "keep.txt": "hand-made",
    "same.txt": "same",
    "changed.txt": "old",
    "gone/deep/stale.txt": "stale",
    "turns": "a file that becomes a folder",
    MANIFEST: "old manifest",
}
CHANGES = Changes(
    write={
        MANIFEST: b"new manifest",
        "changed.txt": b"new",
        "added/one.txt": b"one",
        "added/more/two.txt": b"two",
        "turns/inner.txt": b"inner",
    },
    remove=("gone/deep/stale.txt", "turns"),
    files=6,
)
AFTER = {
    "keep.txt": "hand-made",
    "same.txt": "same",
    "changed.txt": "new",
    "added/one.txt": "one",
    "added/more/two.txt": "two",
    "turns/inner.txt": "inner",
    MANIFEST: "new manifest",
}
# What the interpreter announces before it changes the file system.
EVENTS = {"os.rename", "os.remove", "os.mkdir", "os.rmdir", "os.link", "shutil.rmtree"}


def fill(root: Path) -> None:
    for path, text in BEFORE.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)


def content(root: Path) -> dict[str, str]:
    return {
        path.relative_to(root).as_posix(): path.read_text()
        for path in root.rglob("*")
        if path.is_file()
    }


def folders(root: Path) -> set[str]:
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_dir()}


def write(root: Path) -> None:
    with files.hold(root):
        files.commit(root, CHANGES)


def run_and_stop(root: Path, step: int, number: int) -> int:
    """Write in a process that gets the signal before its n-th change; the status of its end."""
    child = os.fork()
    if child == 0:
        code = 99
        try:
            left = step

            def watch(event: str, _arguments: object) -> None:
                nonlocal left
                if event in EVENTS:
                    left -= 1
                    if left == 0:
                        os.kill(os.getpid(), number)

            sys.addaudithook(watch)
            write(root)
            code = 0
        except KeyboardInterrupt:
            code = 1
        finally:
            os._exit(code)
    return os.waitpid(child, 0)[1]


def test_what_changes_is_written_and_nothing_else_is_touched(tmp_path: Path) -> None:
    fill(tmp_path)
    os.utime(tmp_path / "same.txt", ns=(1, 1))
    write(tmp_path)
    assert content(tmp_path) == AFTER
    assert folders(tmp_path) == {".sdkwright", "added", "added/more", "turns"}
    assert (tmp_path / "same.txt").stat().st_mtime_ns == 1


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT])
def test_wherever_it_is_stopped_what_was_there_comes_back(
    tmp_path: Path, number: signal.Signals
) -> None:
    for step in range(1, 200):
        root = tmp_path / str(step)
        fill(root)
        before = folders(root)
        status = run_and_stop(root, step, number)
        if status == 0:
            break
        with files.hold(root):
            pass
        assert not files.interrupted(root)
        if content(root) != BEFORE:
            # Only after the journal is gone, which is when the new files count.
            assert content(root) == AFTER
        else:
            assert folders(root) == before
    assert 30 < step < 199
    assert content(root) == AFTER


def test_a_failure_puts_back_what_was_there(tmp_path: Path) -> None:
    fill(tmp_path)
    (tmp_path / "zz").mkdir()
    blocked = Changes({**CHANGES.write, "zz": b"a folder is in the way"}, CHANGES.remove, 6)
    with pytest.raises(IsADirectoryError), files.hold(tmp_path):
        files.commit(tmp_path, blocked)
    assert content(tmp_path) == BEFORE
    assert folders(tmp_path) == {".sdkwright", "gone", "gone/deep", "zz"}


def test_a_new_folder_is_gone_after_a_failure(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), files.hold(tmp_path / "a" / "b"):
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_two_runs_at_once(tmp_path: Path) -> None:
    fill(tmp_path)
    with files.hold(tmp_path):
        with pytest.raises(files.BusyError), files.hold(tmp_path):
            pass
        files.commit(tmp_path, CHANGES)
    assert content(tmp_path) == AFTER


def test_a_link_in_place_of_the_private_folder(tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    root = tmp_path / "root"
    root.mkdir()
    (root / ".sdkwright").symlink_to(elsewhere)
    with pytest.raises(files.UnsafeFolderError), files.hold(root):
        pass
    assert list(elsewhere.iterdir()) == []


def test_a_journal_that_names_files_elsewhere_is_not_followed(tmp_path: Path) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("mine")
    root = tmp_path / "root"
    staging = root / files.STAGING
    staging.mkdir(parents=True)
    (staging / "journal.json").write_text('{"created": ["../victim.txt"], "kept": ["../x"]}')
    with files.hold(root):
        pass
    assert victim.read_text() == "mine"
    assert not staging.exists()


def test_a_file_that_is_in_the_way_of_a_folder_stays(tmp_path: Path) -> None:
    fill(tmp_path)
    blocked = Changes({**CHANGES.write, "keep.txt/inner.txt": b"inner"}, CHANGES.remove, 6)
    with pytest.raises(NotADirectoryError), files.hold(tmp_path):
        files.commit(tmp_path, blocked)
    assert content(tmp_path) == BEFORE


def test_a_link_to_a_folder_stays_a_link(tmp_path: Path) -> None:
    fill(tmp_path)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "added").symlink_to("elsewhere")
    write(tmp_path)
    assert (tmp_path / "added").is_symlink()
    assert (tmp_path / "elsewhere" / "one.txt").read_text() == "one"
    assert (tmp_path / "elsewhere" / "more" / "two.txt").read_text() == "two"


def test_a_file_that_does_not_fit_on_the_disk_is_no_shorter_one(tmp_path: Path) -> None:
    """The system writes what it has room for and tells of the rest when that is written."""
    fill(tmp_path)
    large = Changes({**CHANGES.write, "large.txt": b"x" * 9000}, CHANGES.remove, 6)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (8192, hard))
    try:
        with pytest.raises(OSError, match="too large"), files.hold(tmp_path):
            files.commit(tmp_path, large)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert content(tmp_path) == BEFORE
