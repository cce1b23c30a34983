<?php

declare(strict_types=1);

/*
 * A program that ends in one of several ways while a stream is open: `php ending.php <url> <way>`.
 */

use Sdkwright\Models\Errors\ConnectionException;
use Sdkwright\Runtime\Answer;
use Sdkwright\Runtime\API;
use Sdkwright\Runtime\Client;
use Sdkwright\Runtime\Operation;
use Sdkwright\Runtime\Received;
use Sdkwright\Runtime\SDKConfiguration;
use Sdkwright\Tests\Calls\Envelope;
use Sdkwright\Types\EventStream;

require __DIR__ . '/../bootstrap.php';

error_reporting(E_ALL);
ini_set('display_errors', '1');
[, $url, $way] = $argv;

/** What a user of ours may have: an object that does something at last. */
final class AtLast
{
    public mixed $kept = null;

    public ?self $itself = null;

    /** @param Closure(mixed): void|null $does */
    public function __construct(private readonly ?Closure $does = null) {}

    public function __destruct()
    {
        if ($this->does !== null) {
            ($this->does)($this->kept);
        }
    }
}

$settings = new SDKConfiguration();
$settings->serverURL = $url;
$client = new Client(new API('test'), $settings);
$ask = static function () use ($client): EventStream {
    $envelope = $client->call(new Operation('op', 'GET', '/events', answers: [
        new Answer('200', 'text/event-stream', static fn(Received $r) => new Envelope($r, $r->textEvents()), stream: true),
    ]));
    assert($envelope->body instanceof EventStream);

    return $envelope->body;
};
$read = static function (mixed $stream): void {
    assert($stream instanceof EventStream);
    try {
        foreach ($stream as $event) {
            echo $event->data;
            break;
        }
    } catch (ConnectionException $e) {
        echo $e->getMessage();
    }
};
$holder = new AtLast($way === 'read in a destructor' ? $read : null);
switch ($way) {
    case 'unread':
        $stream = $ask();
        break;
    case 'begun':
        $events = $ask()->getIterator();
        echo $events->current()->data;
        break;
    case 'in a circle':
    case 'read in a destructor':
        $holder->itself = $holder;
        $holder->kept = $ask();
        break;
    case 'begun in a circle':
        $holder->itself = $holder;
        $holder->kept = $ask()->getIterator();
        echo $holder->kept->current()->data;
        break;
    case 'exit':
        foreach ($ask() as $event) {
            echo $event->data;
            exit;
        }
        break;
    case 'asked for in a destructor':
        $holder = new AtLast(static fn() => $read($ask()));
        break;
}
