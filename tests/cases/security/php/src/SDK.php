<?php

declare(strict_types=1);

namespace Security;

use Security\Models\Errors;
use Security\Models\Operations;
use Security\Operations\Both;
use Security\Operations\Closed;
use Security\Operations\Connected;
use Security\Operations\FromDevice;
use Security\Operations\Maybe;
use Security\Operations\Open;
use Security\Operations\Signed;
use Security\Operations\Twice;
use Security\Runtime\API;
use Security\Runtime\Auth\ApiKey;
use Security\Runtime\Auth\Basic;
use Security\Runtime\Auth\Bearer;
use Security\Runtime\Auth\KeyPlace;
use Security\Runtime\Auth\OAuth2;
use Security\Runtime\Client;
use Security\Runtime\SDKConfiguration;
use Security\Runtime\Server;

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
     * both
     *
     * GET /both, with the scope read.
     *
     * @throws Errors\SDKException
     */
    public function both(?Options $options = null): Operations\BothResponse
    {
        return $this->client->call(Both::operation(), null, $options);
    }

    /**
     * closed
     *
     * GET /closed, with the scope read.
     *
     * @throws Errors\SDKException
     */
    public function closed(?Options $options = null): Operations\ClosedResponse
    {
        return $this->client->call(Closed::operation(), null, $options);
    }

    /**
     * connected
     *
     * GET /connected.
     *
     * @throws Errors\SDKException
     */
    public function connected(?Options $options = null): Operations\ConnectedResponse
    {
        return $this->client->call(Connected::operation(), null, $options);
    }

    /**
     * fromDevice
     *
     * GET /device, with the scope read.
     *
     * @throws Errors\SDKException
     */
    public function fromDevice(?Options $options = null): Operations\FromDeviceResponse
    {
        return $this->client->call(FromDevice::operation(), null, $options);
    }

    /**
     * maybe
     *
     * GET /maybe.
     *
     * @throws Errors\SDKException
     */
    public function maybe(?Options $options = null): Operations\MaybeResponse
    {
        return $this->client->call(Maybe::operation(), null, $options);
    }

    /**
     * open
     *
     * GET /open.
     *
     * @throws Errors\SDKException
     */
    public function open(?Options $options = null): Operations\OpenResponse
    {
        return $this->client->call(Open::operation(), null, $options);
    }

    /**
     * signed
     *
     * GET /signed.
     *
     * @throws Errors\SDKException
     */
    public function signed(?Options $options = null): Operations\SignedResponse
    {
        return $this->client->call(Signed::operation(), null, $options);
    }

    /**
     * twice
     *
     * GET /twice.
     *
     * @throws Errors\SDKException
     */
    public function twice(?Options $options = null): Operations\TwiceResponse
    {
        return $this->client->call(Twice::operation(), null, $options);
    }

    private static function api(): API
    {
        return new API(
            userAgent: 'security-sdk-php/0.1.0',
            servers: [
                new Server('https://{tenant}.example.com/{version}', ['tenant' => 'demo', 'version' => 'v1']),
                new Server('/relative'),
            ],
            schemes: [
                'oauth' => new OAuth2(
                    clientID: 'clientID',
                    clientSecret: 'clientSecret',
                    tokenURL: 'tokenURL',
                    defaultTokenURL: '/oauth/token',
                ),
                'bearer' => new Bearer('bearer'),
                'basic' => new Basic('username', 'password'),
                'key' => new ApiKey(KeyPlace::Header, 'X-Key', 'key'),
                'device' => new OAuth2(
                    token: 'device',
                    refreshToken: 'refreshToken',
                    clientID: 'deviceClientID',
                    clientSecret: 'deviceClientSecret',
                    tokenURL: 'deviceTokenURL',
                    defaultRefreshURL: 'https://id.example.com/token',
                ),
                'implicit' => new Bearer('implicit'),
                'person' => new OAuth2(
                    token: 'person',
                    refreshToken: 'personRefreshToken',
                    username: 'personUsername',
                    password: 'personPassword',
                    clientID: 'personClientID',
                    clientSecret: 'personClientSecret',
                    tokenURL: 'personTokenURL',
                    defaultRefreshURL: '/oauth/refresh',
                    defaultPasswordURL: '/oauth/token',
                ),
                'mixed' => new OAuth2(
                    token: 'mixed',
                    refreshToken: 'mixedRefreshToken',
                    clientID: 'mixedClientID',
                    clientSecret: 'mixedClientSecret',
                    tokenURL: 'mixedTokenURL',
                    defaultTokenURL: '/oauth/token',
                    defaultRefreshURL: 'https://id.example.com/token',
                ),
                'connect' => new Bearer('connect'),
                'digest' => new ApiKey(KeyPlace::Header, 'Authorization', 'digest'),
                'inQuery' => new ApiKey(KeyPlace::Query, 'key', 'inQuery'),
            ],
            environment: [
                'clientID' => 'SECURITY_CLIENT_ID',
                'clientSecret' => 'SECURITY_CLIENT_SECRET',
                'tokenURL' => 'SECURITY_TOKEN_URL',
                'bearer' => 'SECURITY_BEARER',
                'username' => 'SECURITY_USERNAME',
                'password' => 'SECURITY_PASSWORD',
                'key' => 'SECURITY_KEY',
                'device' => 'SECURITY_DEVICE',
                'refreshToken' => 'SECURITY_REFRESH_TOKEN',
                'deviceClientID' => 'SECURITY_DEVICE_CLIENT_ID',
                'deviceClientSecret' => 'SECURITY_DEVICE_CLIENT_SECRET',
                'deviceTokenURL' => 'SECURITY_DEVICE_TOKEN_URL',
                'implicit' => 'SECURITY_IMPLICIT',
                'person' => 'SECURITY_PERSON',
                'personRefreshToken' => 'SECURITY_PERSON_REFRESH_TOKEN',
                'personUsername' => 'SECURITY_PERSON_USERNAME',
                'personPassword' => 'SECURITY_PERSON_PASSWORD',
                'personClientID' => 'SECURITY_PERSON_CLIENT_ID',
                'personClientSecret' => 'SECURITY_PERSON_CLIENT_SECRET',
                'personTokenURL' => 'SECURITY_PERSON_TOKEN_URL',
                'mixed' => 'SECURITY_MIXED',
                'mixedRefreshToken' => 'SECURITY_MIXED_REFRESH_TOKEN',
                'mixedClientID' => 'SECURITY_MIXED_CLIENT_ID',
                'mixedClientSecret' => 'SECURITY_MIXED_CLIENT_SECRET',
                'mixedTokenURL' => 'SECURITY_MIXED_TOKEN_URL',
                'connect' => 'SECURITY_CONNECT',
                'digest' => 'SECURITY_DIGEST',
                'inQuery' => 'SECURITY_IN_QUERY',
            ],
        );
    }
}
