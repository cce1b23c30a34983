<?php

declare(strict_types=1);

namespace Groups\Models\Operations;

final class GetV2InvoicesByInvoiceIDLinesRequest
{
    public string $invoiceID;
}
