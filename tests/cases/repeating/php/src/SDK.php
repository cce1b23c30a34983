<?php

declare(strict_types=1);

namespace Repeating;

use Repeating\Models\Errors;
use Repeating\Models\Operations;
use Repeating\Operations\Again;
use Repeating\Operations\Change;
use Repeating\Operations\Declared;
use Repeating\Operations\NeverAgain;
use Repeating\Operations\NotWanted;
use Repeating\Operations\Once;
use Repeating\Operations\Optional;
use Repeating\Operations\Safe;
use Repeating\Operations\Usual;
use Repeating\Retries\Backoff;
use Repeating\Retries\RetryConfig;
use Repeating\Runtime\API;
use Repeating\Runtime\Client;
use Repeating\Runtime\SDKConfiguration;

/** The client. */
final class SDK
{
    private readonly Client $client;

    /** @internal `builder()` leads to one. */
    public function __construct(SDKConfiguration $settings)
    {
        $client = new Client(self::api(), $settings);
        $this->client = $client;
    }

    /** Begins a client; `build()` ends it. */
    public static function builder(): SDKBuilder
    {
        return new SDKBuilder();
    }

    /**
     * again
     *
     * POST /own.
     *
     * @throws Errors\SDKException
     */
    public function again(?Options $options = null): Operations\AgainResponse
    {
        return $this->client->call(Again::operation(), null, $options);
    }

    /**
     * change
     *
     * PATCH /usual.
     *
     * @throws Errors\SDKException
     */
    public function change(?Options $options = null): Operations\ChangeResponse
    {
        return $this->client->call(Change::operation(), null, $options);
    }

    /**
     * declared
     *
     * POST /declared.
     *
     * @throws Errors\SDKException
     */
    public function declared(
        ?Operations\DeclaredRequest $request = null,
        ?Options $options = null,
    ): Operations\DeclaredResponse {
        return $this->client->call(Declared::operation(), $request, $options);
    }

    /**
     * neverAgain
     *
     * POST /usual.
     *
     * @throws Errors\SDKException
     */
    public function neverAgain(?Options $options = null): Operations\NeverAgainResponse
    {
        return $this->client->call(NeverAgain::operation(), null, $options);
    }

    /**
     * notWanted
     *
     * DELETE /declared.
     *
     * @throws Errors\SDKException
     */
    public function notWanted(
        Operations\NotWantedRequest $request,
        ?Options $options = null,
    ): Operations\NotWantedResponse {
        return $this->client->call(NotWanted::operation(), $request, $options);
    }

    /**
     * once
     *
     * GET /own.
     *
     * @throws Errors\SDKException
     */
    public function once(?Options $options = null): Operations\OnceResponse
    {
        return $this->client->call(Once::operation(), null, $options);
    }

    /**
     * optional
     *
     * PUT /declared.
     *
     * @throws Errors\SDKException
     */
    public function optional(
        ?Operations\OptionalRequest $request = null,
        ?Options $options = null,
    ): Operations\OptionalResponse {
        return $this->client->call(Optional::operation(), $request, $options);
    }

    /**
     * safe
     *
     * GET /declared.
     *
     * @throws Errors\SDKException
     */
    public function safe(?Operations\SafeRequest $request = null, ?Options $options = null): Operations\SafeResponse
    {
        return $this->client->call(Safe::operation(), $request, $options);
    }

    /**
     * usual
     *
     * GET /usual.
     *
     * @throws Errors\SDKException
     */
    public function usual(?Options $options = null): Operations\UsualResponse
    {
        return $this->client->call(Usual::operation(), null, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'repeating-sdk-php/0.1.0',
            retries: new RetryConfig(
                backoff: new Backoff(initialInterval: 250, exponent: 1.5),
                statusCodes: ['429', '5XX'],
            ),
        );
    }
}
