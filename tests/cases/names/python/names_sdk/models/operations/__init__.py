"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .admin_repos_list_for_org import AdminReposListForOrgResponse
    from .api_books_list import ApiBooksListResponse
    from .api_books_partial_update import ApiBooksPartialUpdateResponse
    from .app_health import AppHealthResponse
    from .cats_create import CatsCreateResponse
    from .cats_find_all_v1 import CatsFindAllV1Response
    from .cats_find_all_v2 import CatsFindAllV2Response
    from .delete_orders_by_id import (
        DeleteOrdersByIdRequest,
        DeleteOrdersByIdRequestTypedDict,
        DeleteOrdersByIdResponse,
    )
    from .get_pet import GetPetRequest, GetPetRequestTypedDict, GetPetResponse
    from .get_rails import GetRailsResponse
    from .get_weather_forecast import GetWeatherForecastResponse
    from .list_users import ListUsersResponse
    from .orders_get_by_id import (
        OrdersGetByIdRequest,
        OrdersGetByIdRequestTypedDict,
        OrdersGetByIdResponse,
    )
    from .orders_list import OrdersListResponse
    from .orders_replace_all import OrdersReplaceAllResponse
    from .rails_index import RailsIndexResponse
    from .read_item_items_item_id_get import (
        ReadItemItemsItemIdGetRequest,
        ReadItemItemsItemIdGetRequestTypedDict,
        ReadItemItemsItemIdGetResponse,
    )
    from .read_item_old_item_id_get import (
        ReadItemOldItemIdGetRequest,
        ReadItemOldItemIdGetRequestTypedDict,
        ReadItemOldItemIdGetResponse,
    )
    from .repos_list_for_org import ReposListForOrgResponse
    from .repos_replace import ReposReplaceResponse
    from .upload_file import UploadFileResponse
    from .users_create_user import UsersCreateUserResponse, UsersCreateUserResponseBody

__all__ = [
    "AdminReposListForOrgResponse",
    "ApiBooksListResponse",
    "ApiBooksPartialUpdateResponse",
    "AppHealthResponse",
    "CatsCreateResponse",
    "CatsFindAllV1Response",
    "CatsFindAllV2Response",
    "DeleteOrdersByIdRequest",
    "DeleteOrdersByIdRequestTypedDict",
    "DeleteOrdersByIdResponse",
    "GetPetRequest",
    "GetPetRequestTypedDict",
    "GetPetResponse",
    "GetRailsResponse",
    "GetWeatherForecastResponse",
    "ListUsersResponse",
    "OrdersGetByIdRequest",
    "OrdersGetByIdRequestTypedDict",
    "OrdersGetByIdResponse",
    "OrdersListResponse",
    "OrdersReplaceAllResponse",
    "RailsIndexResponse",
    "ReadItemItemsItemIdGetRequest",
    "ReadItemItemsItemIdGetRequestTypedDict",
    "ReadItemItemsItemIdGetResponse",
    "ReadItemOldItemIdGetRequest",
    "ReadItemOldItemIdGetRequestTypedDict",
    "ReadItemOldItemIdGetResponse",
    "ReposListForOrgResponse",
    "ReposReplaceResponse",
    "UploadFileResponse",
    "UsersCreateUserResponse",
    "UsersCreateUserResponseBody",
]

_MODULES = {
    "AdminReposListForOrgResponse": ".admin_repos_list_for_org",
    "ApiBooksListResponse": ".api_books_list",
    "ApiBooksPartialUpdateResponse": ".api_books_partial_update",
    "AppHealthResponse": ".app_health",
    "CatsCreateResponse": ".cats_create",
    "CatsFindAllV1Response": ".cats_find_all_v1",
    "CatsFindAllV2Response": ".cats_find_all_v2",
    "DeleteOrdersByIdRequest": ".delete_orders_by_id",
    "DeleteOrdersByIdRequestTypedDict": ".delete_orders_by_id",
    "DeleteOrdersByIdResponse": ".delete_orders_by_id",
    "GetPetRequest": ".get_pet",
    "GetPetRequestTypedDict": ".get_pet",
    "GetPetResponse": ".get_pet",
    "GetRailsResponse": ".get_rails",
    "GetWeatherForecastResponse": ".get_weather_forecast",
    "ListUsersResponse": ".list_users",
    "OrdersGetByIdRequest": ".orders_get_by_id",
    "OrdersGetByIdRequestTypedDict": ".orders_get_by_id",
    "OrdersGetByIdResponse": ".orders_get_by_id",
    "OrdersListResponse": ".orders_list",
    "OrdersReplaceAllResponse": ".orders_replace_all",
    "RailsIndexResponse": ".rails_index",
    "ReadItemItemsItemIdGetRequest": ".read_item_items_item_id_get",
    "ReadItemItemsItemIdGetRequestTypedDict": ".read_item_items_item_id_get",
    "ReadItemItemsItemIdGetResponse": ".read_item_items_item_id_get",
    "ReadItemOldItemIdGetRequest": ".read_item_old_item_id_get",
    "ReadItemOldItemIdGetRequestTypedDict": ".read_item_old_item_id_get",
    "ReadItemOldItemIdGetResponse": ".read_item_old_item_id_get",
    "ReposListForOrgResponse": ".repos_list_for_org",
    "ReposReplaceResponse": ".repos_replace",
    "UploadFileResponse": ".upload_file",
    "UsersCreateUserResponse": ".users_create_user",
    "UsersCreateUserResponseBody": ".users_create_user",
}

# Type checkers read the imports; they would take every name for granted if they read this.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        # A module is imported when one of its names is asked for: most programs need few of them.
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value: object = getattr(import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
