"""What each operation takes and returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .billing_v1_create_invoice import BillingV1CreateInvoiceResponse
    from .client import ClientResponse
    from .get_v2_invoices_by_invoice_id_lines import (
        GetV2InvoicesByInvoiceIDLinesRequest,
        GetV2InvoicesByInvoiceIDLinesRequestTypedDict,
        GetV2InvoicesByInvoiceIDLinesResponse,
    )
    from .import_ import ImportResponse
    from .list_invoices import ListInvoicesResponse
    from .loaded import LoadedResponse
    from .ping import PingResponse

__all__ = [
    "BillingV1CreateInvoiceResponse",
    "ClientResponse",
    "GetV2InvoicesByInvoiceIDLinesRequest",
    "GetV2InvoicesByInvoiceIDLinesRequestTypedDict",
    "GetV2InvoicesByInvoiceIDLinesResponse",
    "ImportResponse",
    "ListInvoicesResponse",
    "LoadedResponse",
    "PingResponse",
]

_MODULES = {
    "BillingV1CreateInvoiceResponse": ".billing_v1_create_invoice",
    "ClientResponse": ".client",
    "GetV2InvoicesByInvoiceIDLinesRequest": ".get_v2_invoices_by_invoice_id_lines",
    "GetV2InvoicesByInvoiceIDLinesRequestTypedDict": ".get_v2_invoices_by_invoice_id_lines",
    "GetV2InvoicesByInvoiceIDLinesResponse": ".get_v2_invoices_by_invoice_id_lines",
    "ImportResponse": ".import_",
    "ListInvoicesResponse": ".list_invoices",
    "LoadedResponse": ".loaded",
    "PingResponse": ".ping",
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
