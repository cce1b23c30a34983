"""Compiles the TypeScript examples of the pages by a strict compiler, for which argument 1 stands.

They lie in the package, which so finds itself by its name.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path

from doc_pages import examples

STRICT = {
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noUncheckedIndexedAccess": True,
    "noPropertyAccessFromIndexSignature": True,
    "verbatimModuleSyntax": True,
    "skipLibCheck": True,
    "target": "es2022",
    "module": "nodenext",
    "lib": ["es2022", "dom"],
    "types": [],
    "rootDir": "src",
    "outDir": "out",
}
folder = Path.cwd() / "examples"
shutil.rmtree(folder, ignore_errors=True)
(folder / "src").mkdir(parents=True)
for number, example in enumerate(examples(Path.cwd(), "typescript")):
    # A file without an import would be a script, where `await` may not stand alone.
    (folder / "src" / f"block{number}.ts").write_text(f"{example.code}\nexport {{}};\n", "utf-8")
settings = {"compilerOptions": STRICT, "include": ["src"]}
(folder / "tsconfig.json").write_text(json.dumps(settings), "utf-8")
sys.exit(subprocess.run([sys.argv[1]], cwd=folder).returncode if any(folder.glob("src/*")) else 0)
