"""Reads and writes back every value: ``python python_driver.py PACKAGE URL``, keys on its input.

Prints a line for each that failed.
"""

import importlib
import sys

package, url = sys.argv[1:]
sdk = importlib.import_module(package).SDK(server_url=url)
for key in sys.stdin.read().split():
    number, value = key.split("/")
    headers = {"X-Value": value}
    try:
        response = getattr(sdk, f"read{number}")(http_headers=headers)
        getattr(sdk, f"write{number}")(getattr(response, f"box{number}"), http_headers=headers)
    except Exception as error:
        cause = getattr(error, "cause", None)
        print(key, type(error).__name__, " ".join(f"{error} {cause}".split()))
