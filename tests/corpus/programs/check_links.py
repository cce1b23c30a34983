"""Links of the pages of the package in the working folder that lead nowhere."""

import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "pages"))

from markdown_pages import dead_links, pages_below

pages = pages_below(Path.cwd())
for dead in dead_links(pages):
    where, _, link = dead.partition(": ")
    print(json.dumps({"where": where, "message": f"a dead link: '{link}'"}))
print(json.dumps({"total": len(pages)}))
