<?php

declare(strict_types=1);

namespace Groups;

use Groups\Models\Errors;
use Groups\Models\Operations;
use Groups\Operations\GetV2InvoicesByInvoiceIDLines;
use Groups\Runtime\Client;

/** The operations under `billing->v2`. */
final class SDKBillingV2
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * GET /v2/invoices/{invoiceID}/lines
     *
     * GET /v2/invoices/{invoiceID}/lines.
     *
     * @throws Errors\SDKException
     */
    public function getV2InvoicesByInvoiceIDLines(
        Operations\GetV2InvoicesByInvoiceIDLinesRequest $request,
        ?Options $options = null,
    ): Operations\GetV2InvoicesByInvoiceIDLinesResponse {
        return $this->client->call(GetV2InvoicesByInvoiceIDLines::operation(), $request, $options);
    }
}
