<?php

declare(strict_types=1);

namespace Driver;

use Psr\Log\AbstractLogger;

/** What hooks and the logger saw of the calls of a scenario. */
final class Seen extends AbstractLogger
{
    /** @var list<string> */
    public array $notes = [];

    public string $url = '';

    public string $log = '';

    /** @param array<mixed> $context */
    public function log($level, $message, array $context = []): void
    {
        $this->log .= mb_scrub("$level: $message " . print_r($context, true)) . "\n";
    }
}
