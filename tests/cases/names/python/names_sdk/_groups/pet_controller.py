"""The operations under ``pet_controller``."""

from __future__ import annotations

from .._runtime.unset import UNSET

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._runtime.client import Client
    from .._runtime.retries import RetryConfig
    from .._runtime.unset import Unset
    from ..models import operations


class PetController:
    """The operations under ``pet_controller``."""

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def get_pet(
        self,
        request: operations.GetPetRequest | operations.GetPetRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.GetPetResponse:
        """Springfox

        GET /pets/{id}.
        """
        from ..models.operations.get_pet import OPERATION

        return self._client.call(OPERATION, request, retries, server_url, timeout_ms, http_headers)

    async def get_pet_async(
        self,
        request: operations.GetPetRequest | operations.GetPetRequestTypedDict,
        *,
        retries: RetryConfig | Unset | None = UNSET,
        server_url: str | None = None,
        timeout_ms: int | None = None,
        http_headers: Mapping[str, str] | None = None,
    ) -> operations.GetPetResponse:
        """Springfox

        GET /pets/{id}.
        """
        from ..models.operations.get_pet import OPERATION

        call = self._client.call_async
        return await call(OPERATION, request, retries, server_url, timeout_ms, http_headers)
