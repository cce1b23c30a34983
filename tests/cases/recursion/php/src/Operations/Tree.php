<?php

declare(strict_types=1);

namespace Recursion\Operations;

use Recursion\Models\Operations;
use Recursion\Models\Shared;
use Recursion\Runtime\Answer;
use Recursion\Runtime\Operation;
use Recursion\Runtime\Received;

/** @internal */
final class Tree
{
    /** @var Operation<null, Operations\TreeResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\TreeResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'tree',
            method: 'GET',
            path: '/tree',
            answers: [
                new Answer(
                    '200',
                    'application/json',
                    static fn(Received $r) => new Operations\TreeResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        node: Shared\Node::read($r->json()),
                    ),
                ),
            ],
        );
    }
}
