"""`build` and `publish` of a target that nobody has said how to package."""

from __future__ import annotations

import pytest
from cli_project import Project


@pytest.mark.parametrize("command", ["build", "publish"])
def test_a_language_without_packages(command: str, generated: Project) -> None:
    done = generated.run(command)
    assert (done.code, done.err) == (1, "")
    assert done.out.startswith(
        "error[not-packaged]: plain: there is no kind of package for it\n"
        " = help: Leave the language out with --language.\n"
    )
    assert not (generated.root / "dist").exists()
