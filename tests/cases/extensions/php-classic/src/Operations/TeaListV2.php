<?php

declare(strict_types=1);

namespace Extensions\Operations;

use Extensions\Models\Operations;
use Extensions\Models\Shared;
use Extensions\Runtime\Answer;
use Extensions\Runtime\Builder;
use Extensions\Runtime\Operation;
use Extensions\Runtime\Read;
use Extensions\Runtime\Received;

/** @internal */
final class TeaListV2
{
    /** @var Operation<Operations\TeaListV2Request, Operations\TeaListV2Response>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\TeaListV2Request, Operations\TeaListV2Response> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'tea_list_v2',
            method: 'GET',
            path: '/teas',
            request: static function (Builder $b, Operations\TeaListV2Request $r): void {
                $b->query('$top', $r->pageSize);
                $b->query('betas', $r->preview);
                $b->query('api-version', $r->apiVersion ?? null, required: true);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\TeaListV2Response(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        result: $r->value(
                            static fn(array $in, string|int $key): array => Read::models($in, $key, Shared\Tea::class),
                        ),
                    ),
                ),
            ],
        );
    }
}
