<?php

declare(strict_types=1);

namespace formance\stack\Runtime\Http;

/**
 * Watches a transfer of curl's: ends one that would send a request again by itself, since nobody should pay twice, and
 * lets a stream take its time once its headers are there.
 *
 * @internal
 */
final class CurlWatch
{
    private ?\CurlHandle $handle = null;

    /** How many connections there were when the request was sent, null before that. */
    private ?int $connections = null;

    public function __construct(private readonly bool $once) {}

    /**
     * Is called by curl, many times in each transfer.
     *
     * @return int 1 ends the transfer
     */
    public function progress(\CurlHandle $handle, mixed ...$_): int
    {
        $this->handle = $handle;
        if (!$this->once) {
            return 0;
        }
        $connections = (int) \curl_getinfo($handle, \CURLINFO_NUM_CONNECTS);
        if ($this->connections === null) {
            if ((int) \curl_getinfo($handle, \CURLINFO_REQUEST_SIZE) > 0) {
                $this->connections = $connections;
            }

            return 0;
        }

        return $connections > $this->connections ? 1 : 0;
    }

    /**
     * Ends the limit of time.
     */
    public function release(): void
    {
        if ($this->handle !== null) {
            \curl_setopt($this->handle, \CURLOPT_TIMEOUT_MS, 0);
        }
    }

    /**
     * Ends the transfer as soon as it goes on.
     */
    public function end(): void
    {
        if ($this->handle !== null) {
            \curl_setopt($this->handle, \CURLOPT_TIMEOUT_MS, 1);
        }
    }
}
