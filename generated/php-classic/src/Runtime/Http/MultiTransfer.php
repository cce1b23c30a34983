<?php

declare(strict_types=1);

namespace formance\formance\Runtime\Http;

use GuzzleHttp\Exception\GuzzleException;
use GuzzleHttp\Handler\CurlMultiHandler;
use GuzzleHttp\Promise\PromiseInterface;
use GuzzleHttp\Promise\Utils;
use Psr\Http\Message\ResponseInterface;

/**
 * A transfer of a client whose transfers go on together. To wait for its promise would be to wait for all of them.
 *
 * @internal
 */
final class MultiTransfer
{
    private ?ResponseInterface $response = null;

    private mixed $problem = null;

    private bool $isOver = false;

    public function __construct(
        private readonly CurlMultiHandler $handler,
        private readonly PromiseInterface $promise,
    ) {
        // Only so it is known: a promise is "fulfilled" with another one, which may fail.
        $promise->then(
            function (ResponseInterface $response): void {
                $this->isOver = true;
                $this->response = $response;
            },
            function (mixed $problem): void {
                $this->isOver = true;
                $this->problem = $problem;
            },
        );
    }

    /**
     * Moves all transfers on.
     *
     * @return bool whether this one is not over
     */
    public function advance(): bool
    {
        // What is over by now is known before anything is waited for.
        Utils::queue()->run();
        if (!$this->isOver) {
            $this->handler->tick();
        }

        return !$this->isOver;
    }

    public function isOver(): bool
    {
        return $this->isOver;
    }

    /**
     * Returns the answer when all of it is there.
     *
     * @throws GuzzleException where there is none
     */
    public function response(): ResponseInterface
    {
        while ($this->response === null && $this->problem === null && $this->advance());
        if ($this->problem instanceof \Throwable) {
            throw $this->problem;
        }

        return $this->response ?? throw new Lost('the HTTP client gives no answer');
    }

    public function cancel(): void
    {
        if (!$this->isOver) {
            $this->isOver = true;
            $this->promise->cancel();
        }
    }
}
