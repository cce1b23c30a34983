"""What is said to be called so is in the package by that name."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from php_package import NAMESPACE, Make
from sdkwright.config import Config, TargetConfig
from sdkwright.diagnostics import Report
from sdkwright.names import NameBook
from sdkwright.pipeline.generate import validate
from sdkwright.targets.php import TARGET

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "property"))

from packages_of import silent  # noqa: E402

DOCUMENTS = [HERE / "names.yaml", HERE.parents[1] / "spec" / "orchestration-2.0.yaml"]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.stem)
def test_names_alone_are_those_of_the_package(document: Path, make: Make) -> None:
    target = TargetConfig(language="php", output="", package="acme/things", module=NAMESPACE)
    report = Report()
    api = validate(Config(document=str(document), targets=(target,)), report, silent)
    assert api is not None and TARGET.called is not None
    called = TARGET.called(api, target, report, NameBook())
    package = make(document)
    texts = {
        "\\".join(path.relative_to(package.folder / "src" / "Models").with_suffix("").parts): path
        for path in package.folder.glob("src/Models/**/*.php")
    }
    assert set(called.types.values()) <= set(texts)
    assert len(called.members) > 20
    for symbol in called.members.values():
        cls, _, name = symbol.partition("::")
        text = texts[cls].read_text(encoding="utf-8")
        wanted = rf"{re.escape(name)}\b" if name.startswith("$") else rf"case {name} = "
        assert re.search(wanted, text), symbol
    groups = "\n".join(path.read_text("utf-8") for path in package.folder.glob("src/*.php"))
    for call in called.operations.values():
        assert call.startswith("$sdk->")
        assert f"public function {call.rpartition('->')[2]}(" in groups, call
