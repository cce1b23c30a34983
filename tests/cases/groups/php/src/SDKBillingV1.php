<?php

declare(strict_types=1);

namespace Groups;

use Groups\Models\Errors;
use Groups\Models\Operations;
use Groups\Operations\BillingV1CreateInvoice;
use Groups\Operations\ListInvoices;
use Groups\Runtime\Client;

/** The first version of billing. */
final class SDKBillingV1
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * billing_v1_create_invoice
     *
     * POST /v1/invoices.
     *
     * @throws Errors\SDKException
     * @deprecated Do not use it in new code.
     */
    public function create(?Options $options = null): Operations\BillingV1CreateInvoiceResponse
    {
        return $this->client->call(BillingV1CreateInvoice::operation(), null, $options);
    }

    /**
     * List invoices
     *
     * Lists all of them.
     *
     * GET /v1/invoices.
     *
     * @throws Errors\SDKException
     */
    public function listInvoices(?Options $options = null): Operations\ListInvoicesResponse
    {
        return $this->client->call(ListInvoices::operation(), null, $options);
    }
}
