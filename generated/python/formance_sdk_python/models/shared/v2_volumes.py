from __future__ import annotations

from .v2_volume import V2Volume

V2Volumes = dict[str, V2Volume]
"""What an account has received and sent, by asset."""
