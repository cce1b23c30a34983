"""``gh api`` as far as workflows use it: requests to GITHUB_API_URL, answers through jq.

GitHub's program is on its runners, but neither on PyPI nor in Debian.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import urllib.request
from pathlib import Path


def main() -> None:
    parser = argparse.ArgumentParser(prog="gh", allow_abbrev=False)
    parser.add_argument("command", choices=["api"])
    parser.add_argument("path")
    parser.add_argument("--method", default="GET")
    parser.add_argument("--field", action="append", default=[])
    parser.add_argument("--raw-field", action="append", default=[])
    parser.add_argument("--jq", default=".")
    parser.add_argument("--paginate", action="store_true")
    parser.add_argument("--silent", action="store_true")
    given = parser.parse_args()
    body = dict(field.split("=", 1) for field in given.raw_field)
    for field in given.field:
        name, _, value = field.partition("=@")
        body[name] = Path(value).read_text("utf-8")
    url: str | None = f"{os.environ['GITHUB_API_URL']}/{given.path}"
    while url is not None:
        request = urllib.request.Request(
            url,
            method=given.method,
            data=json.dumps(body).encode() if body else None,
            headers={"Authorization": f"Bearer {os.environ['GH_TOKEN']}"},
        )
        with urllib.request.urlopen(request) as answer:
            text = answer.read().decode()
            following = answer.headers.get("Link", "").partition(">")[0].removeprefix("<")
        url = following or None if given.paginate else None
        if not given.silent:
            jq = ["jq", "--raw-output", given.jq]
            sys.stdout.write(
                subprocess.run(jq, input=text, stdout=subprocess.PIPE, text=True, check=True).stdout
            )


if __name__ == "__main__":
    main()
