from __future__ import annotations

BookOptionPages = int
