<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

/**
 * Percent-encoding (RFC 3986, 2), and what headers and cookies may have.
 *
 * @internal
 */
final class Escape
{
    /**
     * Encodes all but the unreserved characters (RFC 3986, 2.3).
     */
    public static function all(string $text): string
    {
        return \rawurlencode($text);
    }

    /**
     * Keeps reserved characters and triplets (RFC 6570, 3.2.3), except those that split a query.
     */
    public static function reserved(string $text): string
    {
        return self::except($text, ":\\/?@!$'()*,;=");
    }

    /**
     * Encodes what no URL has: for the paths of the document, which may have a query to tell operations apart.
     */
    public static function literal(string $text): string
    {
        return self::except($text, ":\\/?@!$&'()*+,;=");
    }

    private static function except(string $text, string $kept): string
    {
        $made = \preg_replace_callback(
            '/%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9._~' . $kept . '\-]+/',
            static fn(array $found): string => \rawurlencode($found[0]),
            $text,
        );

        return $made ?? \rawurlencode($text);
    }

    /**
     * Leads from percent-encoding to that of forms (URL Standard, 5.2): a blank is "+", "~" is encoded, "*" is not.
     */
    public static function form(string $encoded): string
    {
        return \strtr(\urlencode(\rawurldecode($encoded)), ['~' => '%7E', '%2A' => '*']);
    }

    /**
     * Says whether a header may have the text (RFC 9110, 5.5): visible characters of ASCII, blanks and tabs.
     */
    public static function isHeaderText(string $text): bool
    {
        return \preg_match('/[^\t\x20-\x7e]/', $text) !== 1;
    }

    /**
     * Says whether the text can be the name of a header (RFC 9110, 5.6.2).
     */
    public static function isToken(string $text): bool
    {
        return \preg_match('/^[!#$%&\'*+.^_`|~0-9A-Za-z-]+$/D', $text) === 1;
    }

    /**
     * Says whether a cookie can have the text as it is (RFC 6265, 4.1.1).
     */
    public static function isCookieText(string $text): bool
    {
        return \preg_match('/[^\x21\x23-\x3a\x3c-\x5b\x5d-\x7e]/', $text) !== 1;
    }

    /**
     * Escapes in JSON what a header may not have (RFC 8259, 7).
     */
    public static function asciiJson(string $json): string
    {
        $made = \preg_replace_callback('/[^\x20-\x7e]/u', static function (array $found): string {
            $units = \unpack('n*', (string) \mb_convert_encoding($found[0], 'UTF-16BE', 'UTF-8')) ?: [];

            return \implode('', \array_map(static fn(int $unit): string => \sprintf('\u%04x', $unit), $units));
        }, $json);

        return $made ?? $json;
    }
}
