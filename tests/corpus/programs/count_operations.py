"""Whether every operation of the document has a section on the pages of the package.

    count_operations.py DOCUMENT LANGUAGE LEFT-OUT      in the folder of the package

LEFT-OUT is JSON: the operations that --lenient has named, as "GET /path".
"""

import json
import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from doc_pages import examples  # noqa: E402
from documents import operations_of, sent  # noqa: E402

document, language, left_out = sys.argv[1:]
shown = Counter((one.method, sent(one.path)) for one in examples(Path.cwd(), language))
operations = operations_of(Path(document))
wanted = Counter((method, sent(path)) for method, path in operations)
wanted -= Counter(tuple(name.split(" ", 1)) for name in json.loads(left_out))
for key in wanted.keys() | shown.keys():
    if shown[key] < wanted[key] or not wanted[key]:
        message = f"{wanted[key]} operations in the document, {shown[key]} in the SDK"
        print(json.dumps({"where": " ".join(key), "message": message}))
print(json.dumps({"total": len(operations)}))
