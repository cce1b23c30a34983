<?php

declare(strict_types=1);

namespace Groups\Operations;

use Groups\Models\Operations;
use Groups\Runtime\Answer;
use Groups\Runtime\Builder;
use Groups\Runtime\Operation;
use Groups\Runtime\Received;

/** @internal */
final class GetV2InvoicesByInvoiceIDLines
{
    /** @var Operation<Operations\GetV2InvoicesByInvoiceIDLinesRequest, Operations\GetV2InvoicesByInvoiceIDLinesResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\GetV2InvoicesByInvoiceIDLinesRequest, Operations\GetV2InvoicesByInvoiceIDLinesResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'GET /v2/invoices/{invoiceID}/lines',
            method: 'GET',
            path: '/v2/invoices/{invoiceID}/lines',
            request: static function (Builder $b, Operations\GetV2InvoicesByInvoiceIDLinesRequest $r): void {
                $b->path('invoiceID', $r->invoiceID ?? null);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\GetV2InvoicesByInvoiceIDLinesResponse(
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
