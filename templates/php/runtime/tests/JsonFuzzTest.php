<?php

declare(strict_types=1);

namespace Sdkwright\Tests;

use PHPUnit\Framework\TestCase;
use Sdkwright\Runtime\Invalid;
use Sdkwright\Runtime\Json;

/** `json_decode` says what is JSON, and what is in it: it is only less exact. */
final class JsonFuzzTest extends TestCase
{
    private const PIECES = [
        '{', '}', '[', ']', ':', ',', '"', ' ', "\n", '\\', '\u0000', '\"', 'a', '-', '0', '1', '9',
        '12345678901234567890', '1234567890123456',
        '.', 'e', 'E', '+', '1e5', '1.5', '"a"', '"a":', '"\u0000b":', '"0":', 'true', 'null', '-0',
        '"12345678901234567890"', '0.00001e3', 'é',
    ];

    private const TEXTS = [
        '{"a":[12345678901234567890,"x\"12345678901234567890",-0,1e30],"\u0000b":{"c":1.5}}',
        '[1234567890123456.5,"\\\\",{"a":1e+5,"b":"\u0000"}]',
    ];

    public function testTheSameTextsAreRead(): void
    {
        \mt_srand(7);
        for ($i = 0; $i < 20_000; ++$i) {
            $text = \mt_rand(0, 1) === 1 ? self::changed(self::TEXTS[\mt_rand(0, 1)]) : '[' . self::changed('') . ']';
            $expected = \json_decode($text, true);
            $isJson = \json_last_error() === \JSON_ERROR_NONE;
            foreach ([false, true] as $decimals) {
                $again = self::again($text, $decimals);

                self::assertSame($isJson, $again !== null, $text);
                self::assertEquals($expected, \json_decode($again ?? 'null', true), $text);
                self::assertSame($again, self::again($again ?? '', $decimals), $text);
            }
        }
    }

    private static function again(string $text, bool $decimals): ?string
    {
        try {
            return Json::encode(Json::decode($text, $decimals));
        } catch (Invalid) {
            return null;
        }
    }

    private static function changed(string $text): string
    {
        for ($i = \mt_rand(0, 6); $i > 0; --$i) {
            $piece = self::PIECES[\mt_rand(0, \count(self::PIECES) - 1)];
            $text = \substr_replace($text, $piece, \mt_rand(0, \strlen($text)), \mt_rand(0, 1));
        }

        return $text;
    }
}
