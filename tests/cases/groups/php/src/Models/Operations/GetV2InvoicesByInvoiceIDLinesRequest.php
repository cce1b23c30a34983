<?php

declare(strict_types=1);

namespace Groups\Models\Operations;

final readonly class GetV2InvoicesByInvoiceIDLinesRequest
{
    public function __construct(
        public string $invoiceID,
    ) {}
}
