<?php

declare(strict_types=1);

namespace Shelves\Operations;

use Shelves\Models\Operations;
use Shelves\Runtime\Answer;
use Shelves\Runtime\Builder;
use Shelves\Runtime\Operation;
use Shelves\Runtime\Part;
use Shelves\Runtime\Parts;
use Shelves\Runtime\Received;
use Shelves\Runtime\Requirement;
use Shelves\Runtime\Style;

/** @internal */
final class AddPhoto
{
    /** @var Operation<Operations\AddPhotoRequest, Operations\AddPhotoResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\AddPhotoRequest, Operations\AddPhotoResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'addPhoto',
            method: 'POST',
            path: '/shelves/{id}/photo',
            request: static function (Builder $b, Operations\AddPhotoRequest $r): void {
                $b->path('id', $r->id);
                $body = $r->requestBody;
                $b->multipart(static function (Parts $p) use ($body): void {
                    $p->value('note', $body->note);
                    $p->file('file', '', $body->file);
                    $p->value('labels', $body->labels, new Part(Style::Form));
                });
            },
            answers: [
                new Answer(
                    '201',
                    null,
                    static fn(Received $r) => new Operations\AddPhotoResponse(
                        $r->statusCode,
                        $r->contentType,
                        $r->rawResponse,
                        $r->headers,
                    ),
                ),
            ],
            security: [[new Requirement('plain')]],
        );
    }
}
