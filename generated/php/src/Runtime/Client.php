<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

use Psr\Http\Message\UriInterface;
use formance\stack\Models\Errors\SDKException;
use formance\stack\Options;
use formance\stack\Runtime\Auth\Credentials;
use formance\stack\Runtime\Auth\Tokens;
use formance\stack\Runtime\Http\Factories;
use formance\stack\Runtime\Http\Transport;
use formance\stack\Runtime\Http\Transports;

/**
 * The settings of an SDK object and what its calls share.
 *
 * @internal
 */
final class Client
{
    public readonly SDKConfiguration $settings;

    public readonly Tokens $tokens;

    public readonly Log $log;

    private ?Transport $transport = null;

    private ?Factories $factories = null;

    private ?string $server = null;

    /** @var array{string, UriInterface}|null the URL that was read last: nearly always the server's */
    private ?array $uri = null;

    /**
     * What is wrong with the settings is said by calls.
     */
    public function __construct(
        public readonly API $api,
        SDKConfiguration $settings,
    ) {
        $this->settings = clone $settings;
        $this->tokens = new Tokens();
        $this->log = new Log($settings->logger);
    }

    /**
     * Runs an operation.
     *
     * @template TRequest
     * @template TResponse of object
     *
     * @param Operation<TRequest, TResponse> $operation
     * @param TRequest $request
     *
     * @return TResponse
     *
     * @throws SDKException and what hooks throw
     */
    public function call(
        Operation $operation,
        #[\SensitiveParameter]
        mixed $request = null,
        ?Options $options = null,
    ): object {
        return (new Call($this, $operation, $options))->run($request);
    }

    /**
     * Yields the answers of a paged operation.
     *
     * @template TRequest
     * @template TResponse of object
     *
     * @param Operation<TRequest, TResponse> $operation
     * @param TRequest $request
     *
     * @return \Generator<int, TResponse>
     *
     * @throws SDKException and what hooks throw
     */
    public function pages(
        Operation $operation,
        #[\SensitiveParameter]
        mixed $request = null,
        ?Options $options = null,
    ): \Generator {
        return (new PageReader($this, $operation, $request, $options))->pages();
    }

    /**
     * Yields the items of all pages.
     *
     * @template TRequest
     * @template TResponse of object
     *
     * @param Operation<TRequest, TResponse> $operation
     * @param TRequest $request
     *
     * @return \Generator<int, mixed>
     *
     * @throws SDKException and what hooks throw
     */
    public function items(
        Operation $operation,
        #[\SensitiveParameter]
        mixed $request = null,
        ?Options $options = null,
    ): \Generator {
        return (new PageReader($this, $operation, $request, $options))->items();
    }

    public function transport(): Transport
    {
        return $this->transport ??= Transports::of($this->settings->client, $this->factories());
    }

    public function factories(): Factories
    {
        return $this->factories ??= Factories::find($this->settings->requestFactory, $this->settings->streamFactory);
    }

    /**
     * Returns a URL that can be taken apart.
     */
    public function uri(string $url): UriInterface
    {
        if ($this->uri === null || $this->uri[0] !== $url) {
            $this->uri = [$url, $this->factories()->uri($url)];
        }

        return $this->uri[1];
    }

    /**
     * Returns the server of calls that name none, without a slash at its end.
     *
     * @throws Refused where there is none that requests can be sent to
     */
    public function server(): string
    {
        return $this->server ??= $this->findServer();
    }

    private function findServer(): string
    {
        if ($this->settings->serverURL !== null) {
            return Urls::server($this->settings->serverURL);
        }
        $servers = $this->api->servers;
        if ($servers === []) {
            throw new Refused('the API names no server: give its URL');
        }
        $server = $servers[$this->settings->serverIndex] ?? null;
        if ($server === null) {
            $many = \count($servers);

            throw new Refused("the server's number is {$this->settings->serverIndex}, but there are {$many} servers");
        }

        return Urls::server($server->fill($this->settings->variables));
    }

    /**
     * Returns the credentials of the first alternative that has all of them; none where none has.
     *
     * @param list<list<Requirement>> $alternatives
     *
     * @throws Refused for a credential that cannot be sent
     */
    public function credentials(array $alternatives): Credentials
    {
        $given = $this->given();
        foreach ($alternatives as $alternative) {
            $to = new Credentials();
            $complete = $alternative !== [];
            foreach ($alternative as $needed) {
                $scheme = $this->api->schemes[$needed->scheme] ?? null;
                $complete = $complete && $scheme !== null && $scheme->add($to, $given, $needed->scopes);
            }
            if ($complete) {
                return $to;
            }
        }

        return new Credentials();
    }

    /**
     * @return array<string, string>
     */
    private function given(): array
    {
        $security = $this->settings->security;
        /** @var object|null $security */
        $security = $security instanceof \Closure ? $security() : $security;
        $given = [];
        foreach ($security === null ? [] : \get_object_vars($security) as $property => $value) {
            if (\is_string($value)) {
                $given[(string) $property] = $value;
            }
        }
        foreach ($this->api->environment as $property => $variable) {
            if (!isset($given[$property])) {
                $value = $_ENV[$variable] ?? \getenv($variable);
                if (\is_string($value)) {
                    $given[$property] = $value;
                }
            }
        }

        return $given;
    }

    /**
     * Hides the credentials.
     *
     * @return array<string, string>
     */
    public function __debugInfo(): array
    {
        return ['userAgent' => $this->api->userAgent];
    }
}
