<?php

declare(strict_types=1);

namespace Formats;

use Formats\Hooks\Hooks;
use Formats\Models\Shared;
use Formats\Retries\RetryConfig;
use Formats\Runtime\SDKConfiguration;

/** The settings of a client; all of them may be left out. */
final class SDKBuilder
{
    private SDKConfiguration $settings;

    public function __construct()
    {
        $this->settings = new SDKConfiguration();
    }

    /**
     * The credentials, or a function that gives them for every request. Those that are missing are taken from the
     * environment.
     *
     * @param Shared\Security|\Closure(): Shared\Security $security
     */
    public function setSecurity(#[\SensitiveParameter] Shared\Security|\Closure $security): self
    {
        $this->settings->security = $security;

        return $this;
    }

    /** A server that the API's document need not list. */
    public function setServerURL(string $serverURL): self
    {
        $this->settings->serverURL = $serverURL;

        return $this;
    }

    /** One of the servers that the API's document lists, of which the first is 0. */
    public function setServerIndex(int $serverIndex): self
    {
        $this->settings->serverIndex = $serverIndex;

        return $this;
    }

    /** An HTTP client of your own (PSR-18), such as one that goes through a proxy. */
    public function setClient(\Psr\Http\Client\ClientInterface $client): self
    {
        $this->settings->client = $client;

        return $this;
    }

    /** What makes requests and their bodies (PSR-17), where it is not found by itself. */
    public function setFactories(
        \Psr\Http\Message\RequestFactoryInterface $requests,
        \Psr\Http\Message\StreamFactoryInterface $streams,
    ): self {
        $this->settings->requestFactory = $requests;
        $this->settings->streamFactory = $streams;

        return $this;
    }

    /** When calls that can safely be repeated are tried again. */
    public function setRetryConfig(RetryConfig $retries): self
    {
        $this->settings->retries = $retries;

        return $this;
    }

    /** Milliseconds that an attempt of a call may take, 0 for no limit; 60,000 where nothing is said. */
    public function setTimeoutMs(int $timeoutMs): self
    {
        $this->settings->timeoutMs = $timeoutMs;

        return $this;
    }

    /** Functions that see every request, success and error. */
    public function setHooks(Hooks $hooks): self
    {
        $this->settings->hooks = $hooks;

        return $this;
    }

    /** Gets every request and answer at debug level, without credentials. */
    public function setLogger(\Psr\Log\LoggerInterface $logger): self
    {
        $this->settings->logger = $logger;

        return $this;
    }

    /** Replaces the header `User-Agent`. */
    public function setUserAgent(string $userAgent): self
    {
        $this->settings->userAgent = $userAgent;

        return $this;
    }

    /** The client. What is wrong with its settings is said by its calls. */
    public function build(): SDK
    {
        return new SDK($this->settings);
    }
}
