<?php

declare(strict_types=1);

/*
 * What a call costs beside the same request made by hand with the same HTTP client, against a server on this machine:
 * php -d opcache.enable_cli=1 benchmark.php
 */

require __DIR__ . '/../bootstrap.php';

use Sdkwright\Runtime\Answer;
use Sdkwright\Runtime\API;
use Sdkwright\Runtime\Auth\Bearer;
use Sdkwright\Runtime\Builder;
use Sdkwright\Runtime\Client;
use Sdkwright\Runtime\Operation;
use Sdkwright\Runtime\Received;
use Sdkwright\Runtime\Requirement;
use Sdkwright\Runtime\SDKConfiguration;
use Sdkwright\Tests\Calls\Envelope;

const CALLS = 10;
const TURNS = 300;

/** @return \Closure(): mixed */
function ours(GuzzleHttp\Client $guzzle, string $url): Closure
{
    $settings = new SDKConfiguration();
    $settings->serverURL = $url;
    $settings->client = $guzzle;
    $settings->security = (object) ['token' => 'secret'];
    $client = new Client(new API('benchmark/1.0', schemes: ['bearer' => new Bearer('token')]), $settings);
    $operation = new Operation(
        id: 'get',
        method: 'GET',
        path: '/things/{id}',
        request: static function (Builder $b, stdClass $r): void {
            $b->path('id', $r->id);
            $b->query('color', $r->color);
        },
        answers: [new Answer('200', 'application/json', static fn(Received $r) => new Envelope($r, $r->json()))],
        security: [[new Requirement('bearer')]],
    );
    $request = (object) ['id' => 'a/b', 'color' => 'blue'];

    return static fn(): mixed => $client->call($operation, $request)->body;
}

/** @return \Closure(): mixed */
function byHand(GuzzleHttp\Client $guzzle, string $url): Closure
{
    $factory = new GuzzleHttp\Psr7\HttpFactory();

    return static function () use ($guzzle, $url, $factory): mixed {
        $target = $url . '/things/' . rawurlencode('a/b') . '?' . http_build_query(['color' => 'blue']);
        $request = $factory->createRequest('GET', $target)
            ->withHeader('Accept', 'application/json')
            ->withHeader('User-Agent', 'benchmark/1.0')
            ->withHeader('Authorization', 'Bearer secret');
        $response = $guzzle->send($request, ['timeout' => 60, 'http_errors' => false, 'allow_redirects' => false]);
        if ($response->getStatusCode() !== 200) {
            throw new RuntimeException((string) $response->getBody());
        }

        return json_decode((string) $response->getBody(), false, 512, JSON_THROW_ON_ERROR);
    };
}

$process = proc_open([PHP_BINARY, __DIR__ . '/server.php'], [1 => ['pipe', 'w']], $pipes);
assert($process !== false);
$url = 'http://127.0.0.1:' . trim((string) fgets($pipes[1]));
$guzzle = new GuzzleHttp\Client();
$ways = ['ours' => ours($guzzle, $url), 'by hand' => byHand($guzzle, $url)];
$times = ['ours' => [], 'by hand' => []];
for ($turn = -20; $turn < TURNS; $turn++) {
    foreach ($ways as $name => $call) {
        $started = hrtime(true);
        for ($i = 0; $i < CALLS; $i++) {
            $call();
        }
        if ($turn >= 0) {
            $times[$name][] = (hrtime(true) - $started) / CALLS / 1e3;
        }
    }
}
proc_terminate($process);
$quick = [];
foreach ($times as $name => $all) {
    sort($all);
    $quick[$name] = $all[intdiv(TURNS, 4)];
    printf("%-8s %6.1f µs, the quickest quarter below %.1f µs\n", $name, $all[0], $quick[$name]);
}
printf("%.2f times\n", $quick['ours'] / $quick['by hand']);
