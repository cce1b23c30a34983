<?php

declare(strict_types=1);

namespace Sdkwright\Tests\Calls;

use PHPUnit\Framework\TestCase;

/**
 * What is said where no HTTP client is installed.
 */
final class InstalledTest extends TestCase
{
    public function testWhatToRequire(): void
    {
        $process = \proc_open([\PHP_BINARY, __DIR__ . '/installed.php'], [1 => ['pipe', 'w']], $pipes);
        \assert($process !== false);
        [$nothing, $factories, $discovery] = \explode("\n", (string) \stream_get_contents($pipes[1]));
        \proc_close($process);
        self::assertStringContainsString('PSR-7 messages: run "composer require guzzlehttp/guzzle"', $nothing);
        self::assertStringContainsString('no HTTP client: run "composer require guzzlehttp/guzzle"', $factories);
        self::assertSame('op: status 418', $discovery);
    }
}
