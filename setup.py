"""The templates, which live outside the package in a checkout, go into it in a wheel.

Everything else about the build is in pyproject.toml.
"""

import shutil
import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

ROOT = Path(__file__).parent
sys.path.insert(0, str(ROOT / "generator"))

from sdkwright.render.templates import template_files  # noqa: E402


class BuildWithTemplates(build_py):
    """An editable installation reads ``templates/`` where it is, so nothing is copied for it."""

    def run(self) -> None:
        super().run()
        if not self.editable_mode:
            for source, copy in self._templates().items():
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(source, copy)

    def get_outputs(self, include_bytecode: bool = True) -> list[str]:
        outputs = super().get_outputs(include_bytecode)
        if self.editable_mode:
            return outputs
        return [*outputs, *(str(copy) for copy in self._templates().values())]

    def _templates(self) -> dict[Path, Path]:
        folder = Path(self.build_lib) / "sdkwright" / "templates"
        return {ROOT / "templates" / p: folder / p for p in template_files(ROOT / "templates")}


setup(cmdclass={"build_py": BuildWithTemplates})
