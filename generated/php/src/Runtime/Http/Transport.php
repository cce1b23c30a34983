<?php

declare(strict_types=1);

namespace formance\stack\Runtime\Http;

use Psr\Http\Message\RequestInterface;
use Psr\Http\Message\ResponseInterface;

/**
 * What a call needs of an HTTP client: no redirects, no exceptions for statuses.
 *
 * @internal
 */
interface Transport
{
    /**
     * Sends a request.
     *
     * @return ResponseInterface its body is read, or is read while it arrives and throws Lost where it breaks off
     *
     * @throws Lost where there is no answer
     */
    public function send(RequestInterface $request, Sending $how): ResponseInterface;

    /**
     * Says whether requests end when their time is over.
     */
    public function hasTimeouts(): bool;
}
