"""The SDKs in PHP, in both styles, and the driver that runs with them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from functools import cache
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "php_tools"))

from php_process import PhpProcess
from php_tools import generate
from scenario import DOCUMENTS

Packages = Mapping[str, Path]


NAMES = {
    "orchestration": ("formance/formance-sdk-php", "formance\\classic"),
    "conformance": ("acme/conformance", "Acme\\Classic"),
}
"""The packages and namespaces of the classic SDKs by the names of their documents."""
GENERATED = Path(__file__).parents[3] / "generated" / "php"


@pytest.fixture(scope="session")
def php_packages(
    conformance: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[[str], Packages]:
    """``php_packages("PHP classic")``: the folders of the SDKs by the names of their documents.

    Those of the classic style have numbers of any size as text.
    """

    @cache
    def of(sdk: str) -> Packages:
        if sdk == "PHP":
            return {"orchestration": GENERATED, "conformance": conformance / "php"}
        folder, options = tmp_path_factory.mktemp("php"), {"models": "classic", "bigint": "string"}
        return {
            name: generate(
                DOCUMENTS[name], folder / name, package=package, module=module, options=options
            )
            for name, (package, module) in NAMES.items()
        }

    return of


@pytest.fixture(scope="session")
def php_process(
    php: str, php_packages: Callable[[str], Packages]
) -> Iterator[Callable[[str, str], PhpProcess]]:
    """``php_process("PHP", "symfony")``: the process of that style with that client."""
    with ExitStack() as processes:

        @cache
        def of(sdk: str, client: str) -> PhpProcess:
            return processes.enter_context(PhpProcess(php, php_packages(sdk), client))

        yield of
