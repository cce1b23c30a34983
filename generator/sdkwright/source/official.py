"""The specification's own schemas: files of openapi-spec-validator, without what else it loads.

Importing that library brings an HTTP client and a library for settings, which takes longer than
reading a document. A valid document, the common case, needs nothing of it but a file.
"""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Any


def surely_valid(root: Any, version: str) -> bool:
    """Whether ``root`` fulfils the schema of OpenAPI ``version``; False also where only the library
    itself can tell."""
    # In Rust; the library takes it, too, where it is installed.
    import jsonschema_rs

    schema = _schema(version)
    if schema is None:
        return False
    try:
        validator: Any = jsonschema_rs.validator_cls_for(schema)(schema)
        return bool(validator.is_valid(root))
    except ValueError:
        # Of values that JSON does not have, and of an unknown layout of the schemas.
        return False


def _schema(version: str) -> Any:
    """None where the library keeps its schemas elsewhere."""
    library = find_spec("openapi_spec_validator")
    for folder in library.submodule_search_locations or () if library is not None else ():
        file = Path(folder) / "resources" / "schemas" / f"v{version}" / "schema.json"
        try:
            return json.loads(file.read_text("utf-8"))
        except (OSError, ValueError):
            continue
    return None
