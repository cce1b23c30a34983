<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

use Psr\Http\Message\MessageInterface;
use formance\formance\Runtime\Auth\Credentials;

/**
 * What logs and errors show of requests and answers: no secrets.
 *
 * @internal
 */
final class Redaction
{
    /** What is in the names of what is not shown. */
    private const WORDS = 'auth|cookie|token|secret|password|passwd|credential|signature|session'
        . '|apikey|api-key|api_key|accesskey|access-key|access_key';

    /** How many bytes of a body are shown. */
    private const SHOWN = 2_000;

    private static function isSecret(string $name, ?Credentials $known): bool
    {
        return $known?->isSecret($name) === true || \preg_match('/' . self::WORDS . '/i', $name) === 1;
    }

    /**
     * Returns a URL without user information and without the values of secret parameters.
     */
    public static function url(string $url, ?Credentials $known): string
    {
        [$head, $query] = \explode('?', $url, 2) + ['', null];
        $head = (string) \preg_replace('~^([a-z]+://)[^/]*@~i', '$1', $head);
        if ($query === null) {
            return $head;
        }
        $pairs = [];
        foreach (\explode('&', $query) as $pair) {
            $name = \explode('=', $pair, 2)[0];
            $pairs[] = $name !== $pair && self::isSecret(\rawurldecode($name), $known) ? "{$name}=***" : $pair;
        }

        return $head . '?' . \implode('&', $pairs);
    }

    /**
     * Returns headers, each in one line.
     *
     * @return array<string, string>
     */
    public static function headers(MessageInterface $message, ?Credentials $known): array
    {
        $shown = [];
        foreach ($message->getHeaders() as $name => $values) {
            $name = (string) $name;
            $shown[$name] = self::isSecret($name, $known) ? '***' : \implode(', ', $values);
        }

        return $shown;
    }

    /**
     * Returns the start of a textual body; of others the size.
     */
    public static function body(string $body, string $contentType): string
    {
        if ($body === '') {
            return '';
        }
        $type = \strtolower($contentType);
        $size = '(' . \strlen($body) . ' bytes)';
        $isJson = \str_contains($type, 'json');
        $isForm = \str_contains($type, 'urlencoded');
        if (!$isJson && !$isForm && !\str_starts_with($type, 'text/')) {
            return $size;
        }
        $text = \mb_scrub($body, 'UTF-8');
        if ($isJson) {
            $member = '/("[^"\\\\]*(?:' . self::WORDS . ')[^"\\\\]*"\s*:\s*)("(?:[^"\\\\]|\\\\.)*+"?|[-\w.]+)/i';
            $text = \preg_replace($member, '$1"***"', $text) ?? $size;
        } elseif ($isForm) {
            $text = \preg_replace('/((?:^|&)[^=&]*(?:' . self::WORDS . ')[^=&]*=)[^&]*/i', '$1***', $text) ?? $size;
        }

        return \strlen($text) > self::SHOWN ? \mb_strcut($text, 0, self::SHOWN, 'UTF-8') . "… {$size}" : $text;
    }
}
