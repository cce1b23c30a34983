<?php

declare(strict_types=1);

namespace Groups\Operations;

use Groups\Models\Operations;
use Groups\Runtime\Answer;
use Groups\Runtime\Operation;
use Groups\Runtime\Received;

/** @internal */
final class BillingV1CreateInvoice
{
    /** @var Operation<null, Operations\BillingV1CreateInvoiceResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\BillingV1CreateInvoiceResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'billing_v1_create_invoice',
            method: 'POST',
            path: '/v1/invoices',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\BillingV1CreateInvoiceResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
        );
    }
}
