"""README.md says every way to authorise calls, each with credentials that can be pasted."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

CASES = Path(__file__).parents[1] / "cases"
SDKWRIGHT = Path(sys.executable).with_name("sdkwright")
ROW = re.compile(r"^\| (\w+: [^|]+?) \| (?:`([^`]+)`)?(.*?) \|$", re.MULTILINE)

WAYS = {
    "bearer: bearer token": ["bearer"],
    "oauth: client credentials (OAuth 2.0)": ["client_id", "client_secret"],
    "key: API key in the header X-Key and basic: name and password (HTTP Basic)": [
        "key",
        "username",
        "password",
    ],
    "device: access token (OAuth 2.0)": ["device"],
    "device: refresh token (OAuth 2.0)": ["refresh_token"],
    "implicit: access token (OAuth 2.0)": ["implicit"],
    "person: access token (OAuth 2.0)": ["person"],
    "person: refresh token (OAuth 2.0)": ["person_refresh_token"],
    "person: name and password (OAuth 2.0)": ["person_username", "person_password"],
    "mixed: client credentials (OAuth 2.0)": ["mixed_client_id", "mixed_client_secret"],
    "mixed: access token (OAuth 2.0)": ["mixed"],
    "mixed: refresh token (OAuth 2.0)": ["mixed_refresh_token"],
    "connect: access token (OpenID Connect) and tls: certificate (mutual TLS)": ["connect"],
    "tls: certificate (mutual TLS)": [],
    "digest: value of the Authorization header (HTTP digest)": ["digest"],
    "inQuery: API key in the parameter key of the query": ["in_query"],
    "basic: name and password (HTTP Basic) and bearer: bearer token": [
        "username",
        "password",
        "bearer",
    ],
}


def generated(case: str, language: str, folder: Path) -> str:
    """The README.md of the package."""
    document = str(CASES / case / "openapi.yaml")
    command = [str(SDKWRIGHT), "generate", document, "--language", language, "--output", "out"]
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    text = (folder / "out" / "README.md").read_text("utf-8")
    return text.partition("## Authentication")[2].partition("\n## ")[0]


def snake(name: str) -> str:
    return re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()


@pytest.mark.parametrize("language", ["python", "typescript"])
def test_every_way_is_there(language: str, tmp_path: Path) -> None:
    text = generated("security", language, tmp_path)
    name = r"(\w+)=" if language == "python" else r"(\w+): \""
    rows = {said: re.findall(name, code) for said, code, _ in ROW.findall(text)}
    assert {said: [snake(one) for one in found] for said, found in rows.items()} == WAYS
    rest = {said for said, _, rest in ROW.findall(text) if "[a certificate](#your-own-" in rest}
    assert rest == {said for said in WAYS if "certificate" in said}


def test_the_credentials_are_arguments(tmp_path: Path) -> None:
    codes = [code for _, code, _ in ROW.findall(generated("security", "python", tmp_path)) if code]
    program = "\n".join(["from security_sdk.models import shared", *codes])
    command = [sys.executable, "-c", program]
    run = subprocess.run(command, cwd=tmp_path / "out", capture_output=True, text=True, check=False)
    assert (run.returncode, run.stderr) == (0, "")
    assert len(codes) == len(WAYS) - 1


@pytest.mark.parametrize("language", ["python", "typescript"])
def test_one_way_needs_no_table(language: str) -> None:
    folder = Path(__file__).parents[2] / "generated" / language
    assert "| Way |" not in (folder / "README.md").read_text("utf-8")
