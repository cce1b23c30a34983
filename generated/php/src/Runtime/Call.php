<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

use formance\stack\Hooks\HookContext;
use formance\stack\Models\Errors\ConnectionException;
use formance\stack\Models\Errors\DecodeException;
use formance\stack\Models\Errors\RequestException;
use formance\stack\Models\Errors\SDKException;
use formance\stack\Models\Errors\TokenException;
use formance\stack\Options;
use formance\stack\Retries\RetryConfig;
use formance\stack\Runtime\Auth\Credentials;
use formance\stack\Runtime\Auth\Grant;
use formance\stack\Runtime\Http\Sending;

/**
 * An operation with its request and the options of one call.
 *
 * @internal
 *
 * @template TRequest
 * @template TResponse of object
 */
final class Call
{
    /** The server. */
    public string $base = '';

    /** What was sent last. */
    public ?Exchange $exchange = null;

    /** The success that came. */
    public ?Received $received = null;

    private int $attempt = 1;

    private bool $isRenewed = false;

    private readonly Options $options;

    private readonly ?RetryConfig $policy;

    private readonly Sending $how;

    private Builder $draft;

    private string $target = '';

    /**
     * @param Operation<TRequest, TResponse> $operation
     * @param PageRequest|null $page what another page asks for
     * @param string $url is asked instead of the operation's own, "" for that
     */
    public function __construct(
        private readonly Client $client,
        private readonly Operation $operation,
        ?Options $options = null,
        ?PageRequest $page = null,
        private readonly string $url = '',
    ) {
        $this->options = $options ?? new Options();
        $this->policy = Policy::of(
            $operation->method,
            $operation->idempotency !== '',
            $this->options->retries,
            $operation->retries,
            $client->settings->retries,
            $client->api->retries,
        );
        $timeout = $this->options->timeoutMs ?? $client->settings->timeoutMs ?? 60_000;
        $once = $this->policy?->retryConnectionErrors !== true;
        $this->how = new Sending($timeout > 0 ? $timeout / 1000 : null, $operation->streams, $once);
        $this->draft = new Builder($page);
    }

    /**
     * Returns the envelope.
     *
     * @param TRequest $request
     *
     * @return TResponse
     *
     * @throws SDKException and what hooks throw
     */
    public function run(#[\SensitiveParameter] mixed $request): object
    {
        try {
            $this->prepare($request);
            $arrival = $this->attempts();

            return $arrival->isSuccess() ? $this->envelope($arrival) : throw $this->error($arrival);
        } catch (\Throwable $error) {
            throw $this->client->settings->hooks?->error($this->context(), $error) ?? $error;
        }
    }

    private function context(): HookContext
    {
        return new HookContext($this->operation->id, $this->attempt);
    }

    /**
     * Finds out what is sent, and where to.
     *
     * @param TRequest $request
     */
    private function prepare(#[\SensitiveParameter] mixed $request): void
    {
        try {
            if ($this->operation->request !== null) {
                ($this->operation->request)($this->draft, $request);
            }
            $this->base = $this->server();
            $this->target = $this->url === '' ? $this->draft->target($this->operation) : $this->url;
            foreach ($this->options->headers as $name => $value) {
                if (!Escape::isHeaderText($value) || !Escape::isToken((string) $name)) {
                    $said = 'its name or value has a character that is not allowed';

                    throw new Refused("the header \"{$name}\" cannot be sent: {$said}");
                }
            }
        } catch (Refused|Invalid $problem) {
            throw $this->refused($problem);
        }
        $hasLimit = ($this->options->timeoutMs ?? $this->client->settings->timeoutMs ?? 0) > 0;
        if ($hasLimit && !$this->client->transport()->hasTimeouts()) {
            $said = "this HTTP client can have no timeout of ours: set it on the client, or use Guzzle or Symfony's";

            throw new RequestException("{$this->operation->id}: {$said}");
        }
        $this->addKey();
    }

    private function refused(\Throwable $problem): RequestException
    {
        return new RequestException("{$this->operation->id}: {$problem->getMessage()}", null, null, $problem);
    }

    /**
     * Returns the URL of the call's own server, the operation's or the client's.
     */
    private function server(): string
    {
        if ($this->options->serverURL !== null) {
            return Urls::server($this->options->serverURL);
        }
        $own = $this->operation->servers[0] ?? null;
        if ($own === null || $this->client->settings->serverURL !== null) {
            return $this->client->server();
        }

        return Urls::server(\str_contains($own, '://') ? $own : Urls::resolve($this->client->server(), $own));
    }

    /**
     * Adds one key for all attempts, so that the server knows them for one.
     */
    private function addKey(): void
    {
        $name = $this->operation->idempotency;
        if ($name === '') {
            return;
        }
        $given = \array_change_key_case($this->draft->headers);
        if (!isset($given[\strtolower($name)]) || $this->options->idempotencyKey !== null) {
            $this->draft->headers[$name] = $this->options->idempotencyKey ?? self::uuid();
        }
    }

    /**
     * Returns a UUID of version 4 (RFC 9562, 5.4).
     */
    private static function uuid(): string
    {
        $bytes = \random_bytes(16);
        $bytes[6] = \chr(\ord($bytes[6]) & 0x0f | 0x40);
        $bytes[8] = \chr(\ord($bytes[8]) & 0x3f | 0x80);

        return \vsprintf('%s%s-%s-%s-%s-%s%s%s', \str_split(\bin2hex($bytes), 4));
    }

    /**
     * Makes as many attempts as the policy allows.
     *
     * @return Arrival<TResponse>
     */
    private function attempts(): Arrival
    {
        $started = (float) \hrtime(true);
        $repeatable = $this->draft->body?->isRepeatable() ?? true;
        $this->isRenewed = !$repeatable;
        while (true) {
            try {
                $outcome = $this->once();
                $wait = $this->wants($outcome->response->getStatusCode())
                    ? $this->wait($started, $outcome->response->getHeaderLine('Retry-After'))
                    : null;
            } catch (TokenException $outcome) {
                $wait = $this->wants((int) $outcome->statusCode)
                    ? $this->wait($started, $outcome->headers['retry-after'][0] ?? '')
                    : null;
            } catch (ConnectionException $outcome) {
                $wait = $this->policy?->retryConnectionErrors === true ? $this->wait($started, '') : null;
            }
            if ($wait === null || !$repeatable) {
                return $outcome instanceof Arrival ? $outcome : throw $outcome;
            }
            if ($outcome instanceof Arrival && $outcome->body === null) {
                $outcome->response->getBody()->close();
            }
            $this->attempt++;
            $this->client->log->retry($this->attempt, $wait);
            \usleep(\max(0, (int) ($wait * 1000)));
        }
    }

    private function wants(int $status): bool
    {
        return $this->policy !== null && Policy::wants($this->policy, $status);
    }

    private function wait(float $started, string $retryAfter): ?float
    {
        $backoff = $this->policy?->backoff;
        if ($backoff === null) {
            return null;
        }
        $elapsed = ((float) \hrtime(true) - $started) / 1e6;
        $random = \random_int(0, (1 << 53) - 1) / (1 << 53);

        $asked = Policy::retryAfter($retryAfter, \microtime(true));

        return Policy::wait($backoff, $this->attempt - 1, $elapsed, $random, $asked);
    }

    /**
     * Makes one attempt. Where a token is refused it may have been revoked: then once more with a new one.
     *
     * @return Arrival<TResponse>
     */
    private function once(): Arrival
    {
        while (true) {
            $known = $this->credentials();
            $grant = $known->grant;
            $token = $grant === null ? '' : $this->token($grant);
            $arrival = $this->send($known, $token);
            if ($grant === null || $this->isRenewed || $arrival->response->getStatusCode() !== 401) {
                return $arrival;
            }
            $this->isRenewed = true;
            $this->client->tokens->drop($this->base, $grant, $token);
        }
    }

    private function token(Grant $grant): string
    {
        return $this->client->tokens->get(
            $this->base,
            $grant,
            /** @param array<string, string> $fields */
            fn(#[\SensitiveParameter] array $fields): Received => $this->ask($grant, $fields),
        );
    }

    private function credentials(): Credentials
    {
        $security = $this->operation->security;
        try {
            return $security === [] ? new Credentials() : $this->client->credentials($security);
        } catch (Refused $problem) {
            throw $this->refused($problem);
        }
    }

    /**
     * @return Arrival<TResponse>
     */
    private function send(Credentials $known, #[\SensitiveParameter] string $token): Arrival
    {
        $operation = $this->operation;
        $request = (new Outgoing($this->client, $operation->method, $operation->accept, $this->draft, $this->options))
            ->request($this->url === '' ? $this->base : '', $this->target, $known, $token);
        $request = $this->client->settings->hooks?->request($this->context(), $request) ?? $request;
        $this->exchange = new Exchange($this->operation->id, $request, $known, $this->client->factories());

        $trip = new Trip($this->client, $this->exchange, $this->how);

        return $trip->run($this->operation->answers, $this->draft->body);
    }

    /**
     * Sends a form to the token endpoint, which may be relative to the server.
     *
     * @param array<string, string> $fields
     */
    private function ask(Grant $grant, #[\SensitiveParameter] array $fields): Received
    {
        try {
            $url = Urls::resolve($this->base, $grant->url);
        } catch (Refused $problem) {
            throw $this->refused($problem);
        }
        $factories = $this->client->factories();
        $request = $factories->request('POST', $url, [
            'Accept' => 'application/json',
            'Content-Type' => 'application/x-www-form-urlencoded',
            'User-Agent' => Outgoing::userAgent($this->client),
        ])->withBody($factories->stream->createStream(\http_build_query($fields, '', '&')));
        $exchange = new Exchange('token endpoint', $request, null, $factories);
        $how = new Sending($this->how->timeout, false, $this->how->once);

        return (new Trip($this->client, $exchange, $how, true))->run([], null)->received();
    }

    /**
     * Returns what the operation's answer is made of.
     *
     * @param Arrival<TResponse> $arrival
     *
     * @return TResponse
     */
    private function envelope(Arrival $arrival): object
    {
        $this->show($arrival);
        $this->received = $received = $arrival->received();
        $id = $this->operation->id;
        if ($arrival->answer === null) {
            throw new SDKException("{$id}: undocumented {$received->describe()}", $received);
        }
        if ($arrival->answer === false) {
            $said = "\"{$received->contentType}\" is not a documented content type ({$received->describe()})";

            throw new DecodeException("{$id}: {$said}", $received);
        }

        return $this->decoded($arrival->answer->make, $received);
    }

    /**
     * Shows a success to the hooks, which may read it or give another.
     *
     * @param Arrival<TResponse> $arrival
     */
    private function show(Arrival $arrival): void
    {
        $hooks = $this->client->settings->hooks;
        if ($hooks === null) {
            return;
        }
        $response = $hooks->success($this->context(), $arrival->response);
        if ($arrival->body !== null && $response !== $arrival->response) {
            $arrival->body = (string) $response->getBody();
        }
        $arrival->response = $response;
        if ($arrival->body !== null && $response->getBody()->isSeekable()) {
            $response->getBody()->rewind();
        }
    }

    /**
     * @template T
     *
     * @param \Closure(Received): T $make
     *
     * @return T
     */
    private function decoded(\Closure $make, Received $received): mixed
    {
        try {
            return $make($received);
        } catch (Invalid $problem) {
            $said = "the body of status {$received->statusCode} is not as documented: {$problem->getMessage()}";

            throw new DecodeException("{$this->operation->id}: {$said}", $received, null, $problem);
        }
    }

    /**
     * Returns the error that an unsuccessful answer stands for.
     *
     * @param Arrival<TResponse> $arrival
     */
    private function error(Arrival $arrival): SDKException
    {
        $received = $arrival->received();
        $failure = $received->body() === '' ? null : Answers::failure($this->operation->answers, $arrival->response);
        if ($failure === null) {
            return new SDKException("{$this->operation->id}: {$received->describe()}", $received);
        }

        return $this->decoded($failure->make, $received);
    }
}
