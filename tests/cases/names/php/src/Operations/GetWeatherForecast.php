<?php

declare(strict_types=1);

namespace Names\Operations;

use Names\Models\Operations;
use Names\Runtime\Answer;
use Names\Runtime\Operation;
use Names\Runtime\Received;

/** @internal */
final class GetWeatherForecast
{
    /** @var Operation<null, Operations\GetWeatherForecastResponse>|null */
    private static ?Operation $operation = null;

    /** @return Operation<null, Operations\GetWeatherForecastResponse> */
    public static function operation(): Operation
    {
        return self::$operation ??= new Operation(
            id: 'GetWeatherForecast',
            method: 'GET',
            path: '/forecast',
            answers: [
                new Answer(
                    '204',
                    null,
                    static fn(Received $r) => new Operations\GetWeatherForecastResponse(
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
