"""A tag of git, where that is what publishes a package."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from .commands import attempt, run
from .problems import PackagingError
from .publish_job import Item, State

_REMOTE = "origin"
_CODE = "publish-failed"
_QUIETLY = {"GIT_TERMINAL_PROMPT": "0"}
"""git asks nobody for a password: there may be nobody."""


@dataclass(frozen=True, slots=True)
class Checkout:
    """A working tree: ``prefix`` is where in it ``folder`` lies, "" for its root; ``remote`` is
    the address that is pushed to."""

    folder: Path
    prefix: str
    remote: str

    def git(self, *arguments: str) -> str:
        """What it printed. Raises ``PackagingError``."""
        return run(["git", *arguments], self.folder, _QUIETLY, code=_CODE).strip()

    def revision(self, name: str) -> str:
        """The id of an object, "" where there is none of this name."""
        command = ["git", "rev-parse", "--quiet", "--verify", name]
        done = attempt(command, self.folder, _QUIETLY)
        return "" if done.code else done.out.strip()

    def tree(self, commit: str) -> str:
        """What ``folder`` holds in a commit, as an id; "" where it is not there."""
        return self.revision(f"{commit}:{self.prefix}" if self.prefix else f"{commit}^{{tree}}")


def checkout_of(folder: Path) -> Checkout:
    """Raises ``PackagingError`` where the folder is in no repository, or not as committed."""
    found = attempt(["git", "rev-parse", "--show-prefix"], folder, _QUIETLY)
    if found.code:
        raise _misplaced(folder, "is in no repository of git, and a tag of git would publish it")
    prefix = found.out.strip().rstrip("/")
    status = ["git", "status", "--porcelain", "--untracked-files=all", "--", "."]
    if run(status, folder, _QUIETLY, code=_CODE).strip():
        raise _misplaced(folder, "has changes that are not committed; commit them first")
    remote = attempt(["git", "remote", "get-url", "--push", _REMOTE], folder, _QUIETLY)
    if remote.code:
        raise _misplaced(folder, f"is in a repository without a remote {_REMOTE!r} to push to")
    return Checkout(folder, prefix, remote.out.strip())


def _misplaced(folder: Path, why: str) -> PackagingError:
    return PackagingError("publish-place", f"{folder.as_posix()} {why}")


def tag_item(checkout: Checkout, tag: str) -> Item:
    """Raises ``PackagingError`` where the remote cannot be asked."""
    wanted, name = checkout.tree("HEAD"), f"refs/tags/{tag}"
    commit = _pushed(checkout, name)
    if commit:
        if not checkout.revision(f"{commit}^{{commit}}"):
            checkout.git("fetch", "--quiet", "--no-tags", _REMOTE, name)
        state = State.SAME if checkout.tree(commit) == wanted else State.DIFFERENT
    elif checkout.revision(name):
        state = State.MISSING if checkout.tree(name) == wanted else State.DIFFERENT
    else:
        state = State.MISSING
    return Item(f"tag {tag}", state, partial(_push, checkout, tag))


def _pushed(checkout: Checkout, name: str) -> str:
    """The commit that the remote has for a tag; of an annotated one, what it points to."""
    lines = checkout.git("ls-remote", _REMOTE, name, f"{name}^{{}}").splitlines()
    parts = (line.partition("\t") for line in lines)
    found = {ref: commit for commit, _, ref in parts}
    return found.get(f"{name}^{{}}", found.get(name, ""))


def _push(checkout: Checkout, tag: str) -> None:
    """Raises ``PackagingError``."""
    if not checkout.revision(f"refs/tags/{tag}"):
        # A signature would need a message and perhaps a password; a plain tag needs nobody.
        checkout.git("-c", "tag.gpgSign=false", "tag", tag)
    checkout.git("push", "--quiet", _REMOTE, f"refs/tags/{tag}")
