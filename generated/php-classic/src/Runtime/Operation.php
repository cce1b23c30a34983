<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use formance\formance\Retries\RetryConfig;

/**
 * An operation of the API: what it sends and what comes back.
 *
 * @internal
 *
 * @template-contravariant TRequest
 * @template TResponse of object
 */
final readonly class Operation
{
    /** @var list<string> the path is literals with slots between them */
    public array $literals;

    /** @var list<string> names of path parameters */
    public array $slots;

    /** The header Accept. */
    public string $accept;

    /** Whether an answer may be a body that the caller reads. */
    public bool $streams;

    /**
     * @param string $id the operationId of the document
     * @param string $method that of HTTP
     * @param string $path a template such as "/workflows/{flowId}"
     * @param \Closure(Builder, TRequest): void|null $request says what is sent; null is nothing
     * @param list<Answer<TResponse>|Failure> $answers the documented ones
     * @param list<list<Requirement>> $security alternatives, of which the first counts whose credentials are all there
     * @param list<string> $servers of its own, absolute or relative to the client's; the first is used
     * @param RetryConfig|null $retries those that the document asks for
     * @param string $idempotency the header that has one key for all attempts of a call, "" where there is none
     * @param Pages<TResponse>|null $pages how the next page is asked for
     */
    public function __construct(
        public string $id,
        public string $method,
        public string $path,
        public ?\Closure $request = null,
        public array $answers = [],
        public array $security = [],
        public array $servers = [],
        public ?RetryConfig $retries = null,
        public string $idempotency = '',
        public ?Pages $pages = null,
    ) {
        $pieces = \preg_split('/\{([^}]*)\}/', $path, -1, \PREG_SPLIT_DELIM_CAPTURE) ?: [];
        $literals = $slots = $accept = [];
        foreach ($pieces as $i => $piece) {
            if ($i % 2 === 0) {
                $literals[] = Escape::literal($piece);
            } else {
                $slots[] = $piece;
            }
        }
        $streams = false;
        foreach ($answers as $answer) {
            $accept[$answer->media ?? ''] = true;
            $streams = $streams || $answer instanceof Answer && $answer->stream;
        }
        unset($accept['']);
        $this->literals = $literals;
        $this->slots = $slots;
        $this->accept = $accept === [] ? '*/*' : \implode(', ', \array_keys($accept));
        $this->streams = $streams;
    }
}
