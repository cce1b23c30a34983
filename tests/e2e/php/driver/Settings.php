<?php

declare(strict_types=1);

namespace Driver;

use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

/**
 * The SDK object of a scenario, and what a call has of its own.
 */
final class Settings
{
    public function __construct(private readonly Package $package) {}

    public function sdk(\stdClass $client, string $mock, Seen $seen): object
    {
        $builder = $this->package->class('SDK')::builder();
        if ($client->retries !== null) {
            $builder->setRetryConfig($this->retries($client->retries));
        }
        if ($client->timeout_ms !== null) {
            $builder->setTimeoutMs($client->timeout_ms);
        }
        if ($client->security !== null) {
            $builder->setSecurity($this->security($client->security));
        }
        if ($client->log) {
            $builder->setLogger($seen);
        }
        $sender = sender((string) getenv('SDK_CLIENT'));
        if ($sender !== null) {
            $builder->setClient($sender);
        }
        $this->serve($builder, $client->server, $mock);

        return $builder->setHooks($this->hooks($client, $mock, $seen))->build();
    }

    private function serve(object $builder, ?\stdClass $server, string $mock): void
    {
        if ($server === null || $server->url !== null) {
            $builder->setServerURL($server->url ?? $mock);

            return;
        }
        if ($server->index !== null) {
            $builder->setServerIndex($server->index);
        }
        foreach ((array) $server->variables as $name => $value) {
            $builder->{Package::member($builder, 'set', $name)}($value);
        }
    }

    private function security(\stdClass $given): object
    {
        $class = $this->package->class('Models\Shared\Security');
        $values = [];
        foreach ((array) $given as $name => $text) {
            foreach (array_keys(get_class_vars($class)) as $property) {
                if (Package::plain($property) === Package::plain($name)) {
                    $values[$property] = $text;
                }
            }
        }
        if ((new \ReflectionClass($class))->isReadOnly()) {
            return new $class(...$values);
        }
        $made = new $class();
        foreach ($values as $property => $text) {
            $made->$property = $text;
        }

        return $made;
    }

    private function retries(string|\stdClass $given): object
    {
        $class = $this->package->class('Retries\RetryConfig');
        if ($given === 'none') {
            return $class::none();
        }
        $backoff = $this->package->class('Retries\Backoff');
        $exponent = (float) (string) $given->exponent;
        $waits = new $backoff($given->initial_ms, $given->max_ms, $exponent, $given->elapsed_ms);

        return new $class($waits, $given->statuses, $given->connection_errors);
    }

    private function hooks(\stdClass $client, string $mock, Seen $seen): object
    {
        $hooks = new ($this->package->class('Hooks\Hooks'))();
        if ($client->hooks !== '') {
            $hooks->beforeRequest(static function (object $told, RequestInterface $request) use ($seen) {
                $seen->notes[] = "before $told->operationID $told->attempt";

                return $request->withHeader('X-Hook', 'seen');
            });
            $hooks->afterSuccess(static function (object $told, ResponseInterface $response) use ($seen): void {
                $seen->notes[] = "success {$response->getStatusCode()}";
            });
            $hooks->afterError(static function (object $told) use ($seen): void {
                $seen->notes[] = "error $told->attempt";
            });
        }
        if ($client->server !== null && $client->server->url === null) {
            $hooks->beforeRequest(static function (object $told, RequestInterface $request) use ($mock, $seen) {
                $seen->url = (string) $request->getUri();

                return self::led($request, $mock);
            });
        }

        return $hooks;
    }

    /** The request to another server. */
    private static function led(RequestInterface $request, string $mock): RequestInterface
    {
        $host = (string) parse_url($mock, PHP_URL_HOST);
        $uri = $request->getUri()->withScheme('http')->withHost($host);

        return $request->withUri($uri->withPort(parse_url($mock, PHP_URL_PORT)));
    }

    /** The options of a call; null where it has none. */
    public function options(\stdClass $given): ?object
    {
        $options = array_filter([
            'retries' => $given->retries === null ? null : $this->retries($given->retries),
            'timeoutMs' => $given->timeout_ms,
            'serverURL' => $given->server_url,
            'headers' => (array) $given->headers,
        ], static fn(mixed $one): bool => $one !== null && $one !== []);

        return $options === [] ? null : new ($this->package->class('Options'))(...$options);
    }
}
