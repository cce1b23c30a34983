"""Exit code 1: openapi-spec-validator says that the document at argument 1 is invalid."""

import sys
from pathlib import Path

import yaml
from openapi_spec_validator import validate
from openapi_spec_validator.readers import read_from_filename

content, base = read_from_filename(str(Path(sys.argv[1])))
try:
    validate(content, base_uri=base)
except yaml.YAMLError:
    sys.exit(1)
except Exception as error:
    print(str(error)[:2000])
    sys.exit(1)
