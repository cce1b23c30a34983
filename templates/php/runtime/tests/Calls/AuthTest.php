<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

use Sdkwright\Models\Errors\RequestException;
use Sdkwright\Models\Errors\SDKException;
use Sdkwright\Models\Errors\TokenException;
use Sdkwright\Runtime\API;
use Sdkwright\Runtime\Auth\ApiKey;
use Sdkwright\Runtime\Auth\Basic;
use Sdkwright\Runtime\Auth\Bearer;
use Sdkwright\Runtime\Auth\KeyPlace;
use Sdkwright\Runtime\Auth\OAuth2;
use Sdkwright\Runtime\Builder;
use Sdkwright\Runtime\Client;
use Sdkwright\Runtime\Operation;
use Sdkwright\Runtime\Requirement;
use Sdkwright\Runtime\SDKConfiguration;

/**
 * Credentials and tokens.
 */
final class AuthTest extends ServerTestCase
{
    private function api(): API
    {
        return new API('test', schemes: [
            'bearer' => new Bearer('bearer'),
            'basic' => new Basic('username', 'password'),
            'header' => new ApiKey(KeyPlace::Header, 'X-Api-Key', 'key'),
            'query' => new ApiKey(KeyPlace::Query, 'api_key', 'queryKey'),
            'cookie' => new ApiKey(KeyPlace::Cookie, 'sid', 'cookieKey'),
            'oauth' => new OAuth2(
                'clientID',
                'clientSecret',
                'tokenURL',
                'token',
                'refreshToken',
                'username',
                'password',
                'oauth/token',
                'oauth/refresh',
                'oauth/password',
            ),
        ], environment: ['key' => 'SDKWRIGHT_TEST_KEY']);
    }

    private function secured(object $security): Client
    {
        return $this->client(static fn(SDKConfiguration $s) => $s->security = $security, $this->api());
    }

    /** @return Operation<mixed, Envelope> */
    private static function needing(string ...$schemes): Operation
    {
        return self::operation(
            security: [\array_map(static fn(string $s) => new Requirement($s), \array_values($schemes))],
        );
    }

    public function testEveryKind(): void
    {
        $client = $this->secured(
            (object) [
                'bearer' => 's3cr3t',
                'username' => 'mé',
                'password' => 's:3',
                'key' => 'k 3y',
                'queryKey' => 'k&3=y/é',
                'cookieKey' => 'k;3y',
            ],
        );
        foreach (['bearer', 'basic', 'header', 'query', 'cookie'] as $scheme) {
            $client->call(self::needing($scheme));
        }
        $client->call(self::operation());
        [$bearer, $basic, $header, $query, $cookie, $nothing] = $this->asked();
        self::assertSame('Bearer s3cr3t', $bearer->header('Authorization'));
        self::assertSame('Basic bcOpOnM6Mw==', $basic->header('Authorization'));
        self::assertSame('k 3y', $header->header('X-Api-Key'));
        self::assertSame('/things?api_key=k%263%3Dy%2F%C3%A9', $query->target);
        self::assertSame('sid=k%3B3y', $cookie->header('Cookie'));
        self::assertNull($nothing->header('Authorization'));
    }

    public function testAnEmptyCredentialIsNone(): void
    {
        $client = $this->secured((object) \array_fill_keys(['bearer', 'key', 'queryKey', 'cookieKey'], ''));
        // It was given all the same: nobody looks for another.
        \putenv('SDKWRIGHT_TEST_KEY=fromthere');
        try {
            foreach (['bearer', 'header', 'query', 'cookie'] as $scheme) {
                $client->call(self::needing($scheme));
            }
        } finally {
            \putenv('SDKWRIGHT_TEST_KEY');
        }
        foreach ($this->asked() as $asked) {
            foreach (['Authorization', 'X-Api-Key', 'Cookie'] as $name) {
                self::assertNull($asked->header($name));
            }
            self::assertSame('/things', $asked->target);
        }
    }

    public function testTogetherAndEither(): void
    {
        $client = $this->secured((object) ['key' => 'a', 'username' => 'b', 'password' => null]);
        $client->call(self::needing('header', 'query'));
        $client->call(
            self::operation(
                security: [[new Requirement('bearer')], [new Requirement('basic')], [new Requirement('header')]],
            ),
        );
        [$both, $either] = $this->asked();
        self::assertNull($both->header('X-Api-Key'));
        self::assertSame('Basic ' . \base64_encode('b:'), $either->header('Authorization'));
        self::assertNull($either->header('X-Api-Key'));
    }

    public function testBesideParametersOfTheirKind(): void
    {
        $operation = self::operation(request: static function (Builder $b): void {
            $b->query('color', 'b');
            $b->cookie('jar', 'a');
        }, security: [[new Requirement('query'), new Requirement('cookie')]]);
        $this->secured((object) ['queryKey' => 'd', 'cookieKey' => 'c'])->call($operation);
        [$asked] = $this->asked();
        self::assertSame('/things?color=b&api_key=d', $asked->target);
        self::assertSame('jar=a; sid=c', $asked->header('Cookie'));
    }

    public function testAFunctionIsAskedForEveryRequest(): void
    {
        $count = 0;
        $client = $this->secured(static function () use (&$count): object {
            $count++;

            return (object) ['bearer' => "t{$count}"];
        });
        $client->call(self::needing('bearer'));
        $client->call(self::needing('bearer'));
        self::assertSame(
            ['Bearer t1', 'Bearer t2'],
            \array_map(static fn(Asked $a) => $a->header('Authorization'), $this->asked()),
        );
    }

    public function testTheEnvironmentStandsIn(): void
    {
        \putenv('SDKWRIGHT_TEST_KEY=fromthere');
        try {
            $this->client(null, $this->api())->call(self::needing('header'));
            $this->secured((object) ['key' => 'given'])->call(self::needing('header'));
            $_ENV['SDKWRIGHT_TEST_KEY'] = 'fromhere';
            $this->client(null, $this->api())->call(self::needing('header'));
        } finally {
            \putenv('SDKWRIGHT_TEST_KEY');
            unset($_ENV['SDKWRIGHT_TEST_KEY']);
        }
        self::assertSame(
            ['fromthere', 'given', 'fromhere'],
            \array_map(static fn(Asked $a) => $a->header('X-Api-Key'), $this->asked()),
        );
    }

    public function testACredentialThatNoHeaderMayHave(): void
    {
        $error = self::caught(
            RequestException::class,
            fn() => $this->secured((object) ['bearer' => "a\r\nb"])->call(self::needing('bearer')),
        );
        self::assertStringNotContainsString("a\r", $error->getMessage());
        self::assertSame([], $this->asked());
    }

    /**
     * @param array<string, mixed> $more
     *
     * @return array<string, mixed>
     */
    private static function token(string $token, array $more = []): array
    {
        return ['json' => ['access_token' => $token, 'token_type' => 'Bearer', ...$more]];
    }

    public function testATokenIsFetchedOnce(): void
    {
        $client = $this->secured((object) ['clientID' => 'me', 'clientSecret' => 's&3']);
        $this->answers(self::token('t1', ['expires_in' => 3600]));
        $client->call(self::needing('oauth'));
        $client->call(self::needing('oauth'));
        [$token, $first, $second] = $this->asked();
        self::assertSame('/oauth/token', $token->target);
        \parse_str($token->body, $form);
        self::assertSame(['grant_type' => 'client_credentials', 'client_id' => 'me', 'client_secret' => 's&3'], $form);
        self::assertSame(
            ['Bearer t1', 'Bearer t1'],
            [$first->header('Authorization'), $second->header('Authorization')],
        );
    }

    public function testScopesHaveTokensOfTheirOwn(): void
    {
        $client = $this->secured(
            (object) ['clientID' => 'me', 'clientSecret' => 's', 'tokenURL' => self::$url . '/mine'],
        );
        $this->answers(self::token('t1'), [], self::token('t2'), [], []);
        $client->call(self::operation(security: [[new Requirement('oauth', ['b', 'a'])]]));
        $client->call(self::operation(security: [[new Requirement('oauth', ['c'])]]));
        $client->call(self::operation(security: [[new Requirement('oauth', ['a', 'b'])]]));
        $asked = $this->asked();
        self::assertCount(5, $asked);
        self::assertSame('/mine', $asked[0]->target);
        self::assertStringContainsString('scope=b+a', $asked[0]->body);
        self::assertSame('Bearer t1', $asked[4]->header('Authorization'));
    }

    public function testATokenIsRenewedBeforeItEnds(): void
    {
        $client = $this->secured((object) ['clientID' => 'me', 'clientSecret' => 's']);
        $this->answers(self::token('t1', ['expires_in' => '1']), [], self::token('t2'));
        $client->call(self::needing('oauth'));
        \usleep(950_000);
        $client->call(self::needing('oauth'));
        self::assertSame('Bearer t2', $this->asked()[3]->header('Authorization'));
    }

    public function testARefusedTokenIsRenewedOnce(): void
    {
        $client = $this->secured((object) ['clientID' => 'me', 'clientSecret' => 's']);
        $this->answers(self::token('t1'), 401, self::token('t2'));
        self::assertSame(200, $client->call(self::needing('oauth'))->statusCode);
        $this->answers(401, self::token('t3'), 401);
        $error = self::caught(SDKException::class, static fn() => $client->call(self::needing('oauth')));
        self::assertSame(401, $error->statusCode);
        self::assertCount(3, $this->asked());
    }

    public function testTheEndpointRefuses(): void
    {
        $client = $this->secured((object) ['clientID' => 'me', 'clientSecret' => 'hush']);
        $this->answers(['status' => 401, 'json' => ['error' => 'invalid_client', 'error_description' => 'who']]);
        $error = self::caught(TokenException::class, static fn() => $client->call(self::needing('oauth')));
        self::assertSame([401, 'invalid_client', 'who'], [$error->statusCode, $error->error, $error->errorDescription]);
        self::assertStringContainsString('status 401', $error->getMessage());
        $this->answers(['json' => ['token' => 's3cr3t']]);
        $error = self::caught(TokenException::class, static fn() => $client->call(self::needing('oauth')));
        self::assertSame([200, ''], [$error->statusCode, $error->body]);
        self::assertStringNotContainsString('s3cr3t', (string) $error->rawResponse?->getBody());
    }

    public function testAnEndpointThatIsOutOfOrderIsAskedAgain(): void
    {
        $client = $this->client(static function (SDKConfiguration $s): void {
            $s->security = (object) ['clientID' => 'me', 'clientSecret' => 's'];
            $s->retries = self::quick();
        }, $this->api());
        $this->answers(503, self::token('t1'));
        self::assertSame(200, $client->call(self::needing('oauth'))->statusCode);
        self::assertCount(3, $this->asked());
    }

    public function testATokenOfTheUsersIsUsedUntilItIsRefused(): void
    {
        $client = $this->secured((object) ['token' => 'Bearer own', 'refreshToken' => 'r1', 'clientID' => 'me']);
        $this->answers(401, self::token('t1', ['refresh_token' => 'r2', 'expires_in' => 0]), [], self::token('t2'), []);
        $client->call(self::needing('oauth'));
        $client->call(self::needing('oauth'));
        [$own, $refresh, $first, $again, $second] = $this->asked();
        self::assertSame('Bearer own', $own->header('Authorization'));
        self::assertSame('/oauth/refresh', $refresh->target);
        self::assertSame('grant_type=refresh_token&client_id=me&refresh_token=r1', $refresh->body);
        self::assertSame('grant_type=refresh_token&client_id=me&refresh_token=r2', $again->body);
        self::assertSame(
            ['Bearer t1', 'Bearer t2'],
            [$first->header('Authorization'), $second->header('Authorization')],
        );
    }

    public function testATokenAlone(): void
    {
        $this->answers(401);
        $error = self::caught(
            SDKException::class,
            fn() => $this->secured((object) ['token' => 'own'])->call(self::needing('oauth')),
        );
        self::assertSame(401, $error->statusCode);
        self::assertSame('Bearer own', $this->asked()[0]->header('Authorization'));
    }

    public function testAPasswordIsExchanged(): void
    {
        $this->answers(self::token('t1'));
        $this->secured((object) ['username' => 'u', 'password' => ''])->call(self::needing('oauth'));
        [$token] = $this->asked();
        self::assertSame('/oauth/password', $token->target);
        self::assertSame('grant_type=password&username=u&password=', $token->body);
    }

    public function testNothingShowsSecrets(): void
    {
        $client = $this->secured((object) ['clientID' => 'me', 'clientSecret' => 's3cr3t', 'bearer' => 's3cr3t']);
        $this->answers(404);
        $error = self::caught(SDKException::class, static fn() => $client->call(self::needing('bearer')));
        \ob_start();
        \var_dump($client);
        $shown = \print_r($client, true) . \ob_get_clean() . $error->getMessage() . $error->getTraceAsString()
            . \implode($error->request?->getHeader('Authorization') ?? []);
        self::assertStringNotContainsString('s3cr3t', $shown);
        self::assertStringContainsString('***', $shown);
    }
}
