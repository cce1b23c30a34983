<?php

declare(strict_types=1);

namespace Sdkwright\Runtime;

/**
 * JSON (RFC 8259) whose numbers stay exact.
 *
 * @internal
 */
final class Json
{
    /** How deeply values may be nested: more could exhaust the stack, in PHP's own functions too. */
    public const MAX_DEPTH = 1000;

    private const FLAGS = \JSON_UNESCAPED_SLASHES | \JSON_UNESCAPED_UNICODE | \JSON_UNESCAPED_LINE_TERMINATORS
        | \JSON_PRESERVE_ZERO_FRACTION | \JSON_THROW_ON_ERROR;

    /** Where a number may be that PHP's do not hold: one of 16 digits and a point, of 19, with an exponent; and -0. */
    private const LARGE = '/(?<![^\[:,\s])'
        . '(?:-?+(?:\d{16}(?:\d\d\d|\d*+\.)|\d++(?:\.\d++)?+[eE]\+?+\d)|-0(?![\d.eE]))/';

    /** Where one may be that decimals are kept of. */
    private const DECIMAL = '/\d[.eE]|\d{19}/';

    private static bool $isMarking = false;

    /**
     * The value of a JSON text: null, scalars, lists as arrays, objects as `\stdClass`, and `Digits` for numbers that
     * PHP's numbers do not hold.
     *
     * @param bool $decimals whether all numbers with a fraction or an exponent are `Digits`
     * @throws Invalid if it is not JSON
     */
    public static function decode(#[\SensitiveParameter] string $text, bool $decimals = false): mixed
    {
        if (\preg_match($decimals ? self::DECIMAL : self::LARGE, $text) !== 0) {
            return Exact::decode($text, $decimals);
        }
        try {
            return \json_decode($text, false, self::MAX_DEPTH, \JSON_THROW_ON_ERROR);
        } catch (\JsonException $error) {
            if ($error->getCode() === \JSON_ERROR_INVALID_PROPERTY_NAME) {
                return Exact::decode($text, $decimals);
            }
            throw self::invalid($error);
        }
    }

    /**
     * The JSON text of a value: null, scalars, arrays, `\stdClass`, `\JsonSerializable`, backed enums; `Digits` are
     * numbers.
     *
     * @throws Invalid if it has none, such as NaN or text that is not UTF-8
     */
    public static function encode(mixed $value): string
    {
        $precision = \ini_get('serialize_precision');
        $wasMarking = self::$isMarking;
        self::$isMarking = true;
        try {
            if ($precision !== '-1') {
                \ini_set('serialize_precision', '-1');
            }
            $plain = Exact::$hasOddNames ? JsonTree::plain($value) : $value;
            $text = (string) \json_encode($plain, self::FLAGS, self::MAX_DEPTH);
        } catch (\JsonException|Invalid $error) {
            JsonTree::plain($value);
            throw $error instanceof Invalid ? $error : self::invalid($error);
        } finally {
            self::$isMarking = $wasMarking;
            if ($precision !== '-1' && $precision !== false) {
                \ini_set('serialize_precision', $precision);
            }
        }

        return Exact::unmarked($text);
    }

    /** What marks a number that is written as a string, "" while it may stay one. */
    public static function mark(): string
    {
        return self::$isMarking ? Exact::mark() : '';
    }

    /** What is wrong with a text or a value, without the place. */
    public static function invalid(\JsonException $error): Invalid
    {
        return new Invalid(match ($error->getCode()) {
            \JSON_ERROR_DEPTH => 'is nested too deeply',
            \JSON_ERROR_UTF8 => 'is not UTF-8',
            \JSON_ERROR_UTF16 => 'has half of a surrogate pair',
            \JSON_ERROR_RECURSION => 'has itself in it',
            default => 'is not JSON',
        });
    }
}
