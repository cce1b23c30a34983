from __future__ import annotations

Label = str
