<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

/**
 * Media types (RFC 9110, 8.3) and the texts that are in their charsets.
 *
 * @internal
 */
final class ContentType
{
    /**
     * What browsers read where ISO 8859-1 has control characters: windows-1252 (Encoding Standard, 4.2).
     *
     * @var array<int, int>
     */
    private const WINDOWS = [
        0x80 => 0x20ac, 0x82 => 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
        0x8e => 0x017d, 0x91 => 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a,
        0x9c => 0x0153, 0x9e => 0x017e, 0x0178,
    ];

    /**
     * Returns "application/json" of "Application/JSON; charset=utf-8".
     */
    public static function base(string $contentType): string
    {
        $end = \strpos($contentType, ';');

        return \strtolower(\trim($end === false ? $contentType : \substr($contentType, 0, $end)));
    }

    /**
     * Says whether a base type is one of JSON.
     */
    public static function isJson(string $type): bool
    {
        return $type === 'application/json' || \str_ends_with($type, '+json');
    }

    /**
     * Returns a body in UTF-8 without a byte order mark. What says that it is UTF-8 is not checked.
     */
    public static function text(string $body, string $contentType): string
    {
        $text = match (self::charset($contentType)) {
            'iso-8859-1', 'latin1', 'us-ascii', 'ascii', 'windows-1252', 'cp1252' => self::latin1($body),
            'utf-16', 'utf-16le' => self::utf16($body, 'UTF-16LE'),
            'utf-16be' => self::utf16($body, 'UTF-16BE'),
            default => $body,
        };

        return \str_starts_with($text, "\u{feff}") ? \substr($text, 3) : $text;
    }

    private static function charset(string $contentType): string
    {
        $isSaid = \stripos($contentType, 'charset') !== false
            && \preg_match('/;\s*charset\s*=\s*"?([^\s";]+)/i', $contentType, $found) === 1;

        return $isSaid ? \strtolower($found[1]) : '';
    }

    private static function latin1(string $body): string
    {
        $text = \preg_replace_callback(
            '/[\x80-\xff]/',
            /** @param array<string> $found */
            static function (array $found): string {
                $byte = \ord($found[0]);

                return (string) \mb_chr(self::WINDOWS[$byte] ?? $byte, 'UTF-8');
            },
            $body,
        );

        return $text ?? $body;
    }

    private static function utf16(string $body, string $preset): string
    {
        $mark = \substr($body, 0, 2);
        $encoding = ["\xfe\xff" => 'UTF-16BE', "\xff\xfe" => 'UTF-16LE'][$mark] ?? $preset;

        return (string) \mb_convert_encoding($body, 'UTF-8', $encoding);
    }
}
