<?php

declare(strict_types=1);

namespace Shelves\Operations;

use Shelves\Models\Operations;
use Shelves\Runtime\Answer;
use Shelves\Runtime\Builder;
use Shelves\Runtime\Operation;
use Shelves\Runtime\Part;
use Shelves\Runtime\Received;
use Shelves\Runtime\Requirement;
use Shelves\Runtime\Style;

/** @internal */
final class DescribePhoto
{
    /** @var Operation<Operations\DescribePhotoRequest, Operations\DescribePhotoResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\DescribePhotoRequest, Operations\DescribePhotoResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'describePhoto',
            method: 'PUT',
            path: '/shelves/{id}/photo',
            request: static function (Builder $b, Operations\DescribePhotoRequest $r): void {
                $b->path('id', $r->id);
                $b->form($r->requestBody, parts: ['colours' => new Part(Style::Form, explode: false)]);
            },
            answers: [
                new Answer(
                    '200',
                    '*/*',
                    static fn(Received $r) => new Operations\DescribePhotoResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                        content: $r->stream(),
                    ),
                    stream: true,
                ),
            ],
            security: [[new Requirement('key')], [new Requirement('code', ['books:read'])]],
        );
    }
}
