<?php

declare(strict_types=1);

namespace Bodies\Operations;

use Bodies\Models\Operations;
use Bodies\Runtime\Answer;
use Bodies\Runtime\Builder;
use Bodies\Runtime\Operation;
use Bodies\Runtime\Part;
use Bodies\Runtime\Received;
use Bodies\Runtime\Style;

/** @internal */
final class SendStyles
{
    /** @var Operation<?Operations\SendStylesRequestBody, Operations\SendStylesResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<?Operations\SendStylesRequestBody, Operations\SendStylesResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'sendStyles',
            method: 'POST',
            path: '/styles',
            request: static function (Builder $b, ?Operations\SendStylesRequestBody $r): void {
                $b->form(
                    $r,
                    parts: [
                        'spaced' => new Part(Style::SpaceDelimited),
                        'joined' => new Part(Style::Form, explode: false),
                        'kept' => new Part(Style::Form, allowReserved: true),
                        'nested' => new Part(Style::DeepObject),
                    ],
                );
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\SendStylesResponse(
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
