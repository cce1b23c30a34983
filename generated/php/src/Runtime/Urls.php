<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

/**
 * URLs of servers, redirects and links (RFC 3986).
 *
 * @internal
 */
final class Urls
{
    /**
     * Returns the URL of a server without a slash at its end.
     *
     * @throws Refused where no request can be sent to it
     */
    public static function server(string $url): string
    {
        $parts = \preg_match('/[\s{}?#]/', $url) === 1 ? false : \parse_url($url);
        $scheme = \strtolower($parts['scheme'] ?? '');
        if ($parts === false || !\in_array($scheme, ['http', 'https'], true) || ($parts['host'] ?? '') === '') {
            throw new Refused(
                'the server URL must be absolute, http or https, and have no query, fragment, spaces or open slots',
            );
        }

        return \rtrim($url, '/');
    }

    /**
     * Returns a reference against a server, which counts as a folder (RFC 3986, 5.2).
     *
     * @throws Refused where the reference is not valid
     */
    public static function resolve(string $server, string $reference): string
    {
        return self::against("{$server}/", $reference);
    }

    /**
     * Returns a reference against a URL, without a fragment (RFC 3986, 5.2.2).
     *
     * @throws Refused where the reference is not valid
     */
    public static function against(string $base, string $reference): string
    {
        $pattern = '~^(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(\?[^#]*)?~';
        if (\preg_match('/[\s\x00-\x1f\x7f]/', $reference) === 1) {
            throw new Refused('a URL that the API refers to is not valid');
        }
        \preg_match($pattern, $base, $from);
        \preg_match($pattern, $reference, $to);
        $from += ['', '', '', '', ''];
        $to += ['', '', '', '', ''];
        [, $scheme, $authority, $path, $query] = $to;
        if ($scheme !== '') {
            return "{$scheme}://{$authority}" . self::withoutDots($path) . $query;
        }
        if (\str_starts_with($reference, '//')) {
            return "{$from[1]}://{$authority}" . self::withoutDots($path) . $query;
        }
        if ($path === '') {
            $path = $from[3];
            $query = $query === '' ? $from[4] : $query;
        } elseif ($path[0] !== '/') {
            $path = \substr($from[3], 0, (int) \strrpos($from[3], '/')) . '/' . $path;
        }

        return "{$from[1]}://{$from[2]}" . self::withoutDots($path) . $query;
    }

    /**
     * Removes the segments "." and ".." (RFC 3986, 5.2.4).
     */
    private static function withoutDots(string $path): string
    {
        /** @var list<string> $kept */
        $kept = [];
        $steps = \explode('/', $path);
        $last = \count($steps) - 1;
        foreach ($steps as $i => $step) {
            if ($step === '..') {
                if (\count($kept) > 1) {
                    \array_pop($kept);
                }
            } elseif ($step !== '.') {
                $kept[] = $step;

                continue;
            }
            if ($i === $last) {
                $kept[] = '';
            }
        }

        return \implode('/', $kept);
    }

    /**
     * Returns scheme, host and port, where that is not the scheme's own; "" for what is no URL.
     */
    public static function origin(string $url): string
    {
        $parts = \parse_url($url);
        if ($parts === false || !isset($parts['host'])) {
            return '';
        }
        $scheme = \strtolower($parts['scheme'] ?? '');
        $port = $parts['port'] ?? ['http' => 80, 'https' => 443][$scheme] ?? 0;

        return $scheme . '://' . \strtolower($parts['host']) . ':' . $port;
    }

    /**
     * Returns where a redirect leads to (RFC 9110, 15.4), null where it is not followed: it is to the same server or
     * its secure twin, since the request may carry credentials.
     */
    public static function redirect(string $from, string $location): ?string
    {
        if ($location === '') {
            return null;
        }
        try {
            $to = self::against($from, $location);
        } catch (Refused) {
            return null;
        }
        $here = self::origin($from);
        $there = self::origin($to);
        $twin = \str_starts_with($here, 'http://') && \str_ends_with($here, ':80')
            ? 'https' . \substr($here, 4, -3) . ':443'
            : $here;
        if ($there === '' || $there !== $here && $there !== $twin) {
            return null;
        }
        $pattern = '~^[a-z]+://([^/?#]*@)~i';
        if (\preg_match($pattern, $from, $user) === 1 && \preg_match($pattern, $to) !== 1) {
            $to = (string) \preg_replace('~^([a-z]+://)~i', '${1}' . $user[1], $to);
        }

        return $to;
    }
}
