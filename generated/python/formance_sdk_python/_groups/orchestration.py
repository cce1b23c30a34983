"""The operations under ``orchestration``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._runtime.client import Client
    from .orchestration_v1 import OrchestrationV1
    from .orchestration_v2 import OrchestrationV2


class Orchestration:
    """The operations under ``orchestration``."""

    __slots__ = ("_client", "_v1", "_v2")

    def __init__(self, client: Client) -> None:
        self._client = client
        self._v1: OrchestrationV1 | None = None
        self._v2: OrchestrationV2 | None = None

    @property
    def v1(self) -> OrchestrationV1:
        """Workflows, their instances, and triggers."""
        if self._v1 is None:
            from .._groups.orchestration_v1 import OrchestrationV1

            self._v1 = OrchestrationV1(self._client)
        return self._v1

    @property
    def v2(self) -> OrchestrationV2:
        """Workflows, their instances, and triggers, with paged lists and a way to test triggers."""
        if self._v2 is None:
            from .._groups.orchestration_v2 import OrchestrationV2

            self._v2 = OrchestrationV2(self._client)
        return self._v2
