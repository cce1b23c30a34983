"""The mock servers and the generated packages that all end-to-end tests share; the matrix."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from matrix import SDKS, load_lacks, sections
from scenario import CONFORMANCE, DOCUMENTS, Scenario
from sdkwright.mock import MockServer

SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
_ROW = "row of the matrix"
_OUTCOMES: dict[tuple[str, str], bool] = {}
"""SDK and name of the row → whether it passed, in this run."""


@pytest.fixture(scope="session")
def server_of_life() -> Iterator[Callable[[str, int], MockServer]]:
    """``server_of_life("orchestration", 1)``: a server whose tokens are good for a second."""
    servers: list[MockServer] = []

    @cache
    def start(document: str, seconds: int) -> MockServer:
        servers.append(MockServer(DOCUMENTS[document], expires_in=seconds))
        return servers[-1]

    yield start
    for server in servers:
        server.close()


@pytest.fixture
def server(server_of_life: Callable[[str, int], MockServer]) -> MockServer:
    """The orchestration API's server of the whole session, with nothing remembered."""
    running = server_of_life("orchestration", 3600)
    running.clear()
    return running


@pytest.fixture(scope="session")
def conformance(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the SDKs of the conformance document, by language."""
    folder = tmp_path_factory.mktemp("conformance")
    for name in ("api.yaml", "sdk.yaml"):
        shutil.copy(CONFORMANCE / name, folder)
    command = [str(SDKWRIGHT), "generate", "--quiet"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    return folder


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    report = yield
    parameters = getattr(getattr(item, "callspec", None), "params", {})
    scenario, sdk = parameters.get("scenario"), parameters.get("sdk")
    if isinstance(scenario, Scenario) and sdk in SDKS:
        report.get_result().user_properties.append((_ROW, [sdk, scenario.name]))


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Tests may run in processes of their own: here their reports come together."""
    for name, value in report.user_properties:
        if name == _ROW and (report.when == "call" or not report.passed):
            sdk, row = value
            _OUTCOMES[sdk, row] = report.passed


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Rows that pass of rows that ran, by section and SDK."""
    if not _OUTCOMES:
        return
    write = terminalreporter.write_line
    terminalreporter.section("conformance")
    ran = [sdk for sdk in SDKS if any(sdk == key[0] for key in _OUTCOMES)]
    width = max(len(section) for section in sections())
    write(" " * width + "".join(f"  {sdk:>20}" for sdk in ran))
    lacks, failed, lacking = load_lacks(), [], []
    for section, rows in sections().items():
        cells = []
        for sdk in ran:
            found = [row.name for row in rows if (sdk, row.name) in _OUTCOMES]
            without = [name for name in found if name in lacks.get(sdk, {})]
            broken = [name for name in found if not _OUTCOMES[sdk, name]]
            failed += [f"{sdk}: {name}" for name in broken]
            lacking += [f"{sdk}: {name}" for name in without]
            cells.append(f"{len(found) - len({*without, *broken})}/{len(found)}")
        write(f"{section:<{width}}" + "".join(f"  {cell:>20}" for cell in cells))
    for title, names in (("lacking", lacking), ("failed", failed)):
        for name in names:
            write(f"{title}  {name}")
