<?php

declare(strict_types=1);

namespace formance\stack\Hooks;

use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

/**
 * Functions that see every request, success and error. They run in the order they were added; what one returns takes
 * the place of what it got, null changes nothing. What a hook throws ends the call.
 */
final class Hooks
{
    /** @var list<callable(HookContext, RequestInterface): (RequestInterface|null)> */
    private array $beforeRequest = [];

    /** @var list<callable(HookContext, ResponseInterface): (ResponseInterface|null)> */
    private array $afterSuccess = [];

    /** @var list<callable(HookContext, \Throwable): (\Throwable|null)> */
    private array $afterError = [];

    /**
     * Adds a hook that runs before each request is sent, with its authentication.
     *
     * @param callable(HookContext, RequestInterface): (RequestInterface|null) $hook
     */
    public function beforeRequest(callable $hook): self
    {
        $this->beforeRequest[] = $hook;

        return $this;
    }

    /**
     * Adds a hook that runs after each success, before its body is decoded.
     *
     * @param callable(HookContext, ResponseInterface): (ResponseInterface|null) $hook
     */
    public function afterSuccess(callable $hook): self
    {
        $this->afterSuccess[] = $hook;

        return $this;
    }

    /**
     * Adds a hook that runs with the error that ends a call; what it returns is thrown.
     *
     * @param callable(HookContext, \Throwable): (\Throwable|null) $hook
     */
    public function afterError(callable $hook): self
    {
        $this->afterError[] = $hook;

        return $this;
    }

    /** @internal */
    public function request(HookContext $context, RequestInterface $request): RequestInterface
    {
        foreach ($this->beforeRequest as $hook) {
            $request = $hook($context, $request) ?? $request;
        }

        return $request;
    }

    /** @internal */
    public function success(HookContext $context, ResponseInterface $response): ResponseInterface
    {
        foreach ($this->afterSuccess as $hook) {
            $response = $hook($context, $response) ?? $response;
        }

        return $response;
    }

    /** @internal */
    public function error(HookContext $context, \Throwable $error): \Throwable
    {
        foreach ($this->afterError as $hook) {
            $error = $hook($context, $error) ?? $error;
        }

        return $error;
    }
}
