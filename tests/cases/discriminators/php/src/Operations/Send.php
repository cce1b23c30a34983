<?php

declare(strict_types=1);

namespace Discriminators\Operations;

use Discriminators\Models\Operations;
use Discriminators\Models\Shared;
use Discriminators\Runtime\Answer;
use Discriminators\Runtime\Builder;
use Discriminators\Runtime\Operation;
use Discriminators\Runtime\Received;
use Discriminators\Types\Unknown;

/** @internal */
final class Send
{
    /** @var Operation<Shared\UserMessage|Shared\ToolMessage|Unknown, Operations\SendResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Shared\UserMessage|Shared\ToolMessage|Unknown, Operations\SendResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'send',
            method: 'POST',
            path: '/messages',
            request: static function (Builder $b, Shared\UserMessage|Shared\ToolMessage|Unknown $r): void {
                $b->json($r);
            },
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\SendResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        responseBody: Operations\SendResponseBody::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
