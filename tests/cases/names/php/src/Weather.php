<?php

declare(strict_types=1);

namespace Names;

use Names\Models\Errors;
use Names\Models\Operations;
use Names\Operations\GetWeatherForecast;
use Names\Runtime\Client;

/** The operations under `weather`. */
final class Weather
{
    /** @internal */
    public function __construct(private readonly Client $client) {}

    /**
     * ASP.NET, written by hand
     *
     * GET /forecast.
     *
     * @throws Errors\SDKException
     */
    public function getWeatherForecast(?Options $options = null): Operations\GetWeatherForecastResponse
    {
        return $this->client->call(GetWeatherForecast::operation(), null, $options);
    }
}
