"""How many examples there are: few, and always the same, unless FUZZ says how many at random."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from hypothesis import HealthCheck, Phase, settings
from hypothesis.internal.conjecture import providers

sys.path.insert(0, str(Path(__file__).parent))

# Hypothesis takes values from the source of whatever modules are loaded, and so others where
# other tests ran before; no setting of its own turns that off.
assert callable(providers._get_local_constants)
providers._get_local_constants = providers.Constants

RUNS = int(os.environ.get("FUZZ") or 0)
"""How often each test is to be tried with new random values; 0: with the few of every run."""

settings.register_profile(
    "steady",
    derandomize=True,
    deadline=None,
    max_examples=10,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
settings.register_profile(
    "fuzz",
    deadline=None,
    max_examples=RUNS or 1,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)
settings.load_profile("fuzz" if RUNS else "steady")
