"""Whether every operation of the document has a section on the pages of the package.

    count_operations.py DOCUMENT LANGUAGE LEFT-OUT      in the folder of the package

LEFT-OUT is JSON: the operations that --lenient has named, as "GET /path".
"""

import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from doc_pages import examples  # noqa: E402
from documents import operations_of  # noqa: E402

document, language, left_out = sys.argv[1:]
there = {(example.method, example.path) for example in examples(Path.cwd(), language)}
wanted = operations_of(Path(document))
for method, path in wanted:
    if (method, path) not in there and f"{method} {path}" not in json.loads(left_out):
        message = "the SDK has no such operation"
        print(json.dumps({"where": f"{method} {path}", "message": message}))
for method, path in there - set(wanted):
    message = "the document has no such operation"
    print(json.dumps({"where": f"{method} {path}", "message": message}))
print(json.dumps({"total": len(wanted)}))
