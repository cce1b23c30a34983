from __future__ import annotations

from .volume import Volume

Volumes = dict[str, Volume]
"""What an account has received and sent, by asset."""
