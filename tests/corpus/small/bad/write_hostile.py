"""Writes a document whose texts would be code, if they were."""

import json
import sys
from pathlib import Path

text = "'; open('PWNED', 'w') #\"\"\" */ ${process.exit(3)}"
document = {
    "openapi": "3.1.0",
    "info": {"title": text, "version": "1", "description": text},
    "servers": [{"url": "https://hostile.example.com"}],
    "paths": {"/a": {"get": {"operationId": text, "responses": {"204": {"description": text}}}}},
}
Path(sys.argv[1]).write_text(json.dumps(document), encoding="utf-8")
