"""The operations under ``catalogue``."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .._runtime.client import Client
    from .catalogue_teas import CatalogueTeas


class Catalogue:
    """The operations under ``catalogue``."""

    __slots__ = ("_client", "_teas")

    def __init__(self, client: Client) -> None:
        self._client = client
        self._teas: CatalogueTeas | None = None

    @property
    def teas(self) -> CatalogueTeas:
        if self._teas is None:
            from .._groups.catalogue_teas import CatalogueTeas

            self._teas = CatalogueTeas(self._client)
        return self._teas
