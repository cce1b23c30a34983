<?php

declare(strict_types=1);

namespace Parameters\Operations;

use Parameters\Models\Operations;
use Parameters\Runtime\Answer;
use Parameters\Runtime\Builder;
use Parameters\Runtime\Operation;
use Parameters\Runtime\Received;
use Parameters\Runtime\Style;
use Parameters\Runtime\Write;

/** @internal */
final class Find
{
    /** @var Operation<Operations\FindRequest, Operations\FindResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<Operations\FindRequest, Operations\FindResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'find',
            method: 'GET',
            path: '/items/{id}/{range}',
            request: static function (Builder $b, Operations\FindRequest $r): void {
                $b->path('id', $r->id);
                $b->path('range', $r->range, style: Style::Matrix, explode: true);
                $b->query('filter', $r->filter, style: Style::DeepObject);
                $b->query('tags', $r->tags, style: Style::PipeDelimited);
                $b->query('words', $r->words, allowReserved: true);
                $b->query('where', $r->where === null ? null : Write::map($r->where), style: Style::Json);
                $b->query('plain', $r->plain);
                $b->query('since', $r->since);
                $b->query('either', $r->either, style: Style::Json);
                $b->header('X-Request-ID', $r->xRequestID);
                $b->cookie('session', $r->session);
                $b->query('session', $r->sessionInQuery);
                $b->header('session', $r->sessionInHeader);
            },
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\FindResponse(
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
