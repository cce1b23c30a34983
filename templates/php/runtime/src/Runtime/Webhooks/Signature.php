<?php

declare(strict_types=1);

namespace Sdkwright\Runtime\Webhooks;

use Sdkwright\Webhooks\HeaderException;
use Sdkwright\Webhooks\SignatureException;
use Sdkwright\Webhooks\TimestampException;

/**
 * How the API signs its requests: HMAC (RFC 2104) over the body as it came, and more.
 *
 * @internal
 */
final readonly class Signature
{
    /**
     * @param string $header has signatures between spaces, each after `prefix`
     * @param 'sha1'|'sha256'|'sha512' $algorithm
     * @param 'hex'|'base64'|'base64url' $encoding of the signatures
     * @param string $content what is signed: a template of `{body}`, `{timestamp}` and `{Header-Name}`
     * @param string $timestamp the header with the time of signing, in seconds of Unix time; '' without one
     * @param array{string, string}|null $pairs the names of the timestamp and of signatures, where the header is a
     *        list such as `t=1,v1=ab`
     * @param int $tolerance seconds that the time of signing may be from now
     * @param 'text'|'hex'|'base64'|'whsec' $secret what the text of a secret is
     */
    public function __construct(
        private string $header,
        private string $algorithm = 'sha256',
        private string $encoding = 'hex',
        private string $prefix = '',
        private string $content = '{body}',
        private string $timestamp = '',
        private ?array $pairs = null,
        private int $tolerance = 300,
        private string $secret = 'text',
    ) {}

    /**
     * @param list<string> $secrets of which one must have signed the request
     * @param int $now seconds of Unix time
     * @throws HeaderException|TimestampException|SignatureException
     * @throws \InvalidArgumentException where no secret can be one
     */
    public function verify(string $body, Headers $headers, #[\SensitiveParameter] array $secrets, int $now): void
    {
        $keys = $this->keys($secrets);
        [$signatures, $timestamp] = $this->given($headers);
        if ($this->timestamp !== '' || $this->pairs !== null) {
            $this->checkTime($timestamp, $now);
        }
        $content = $this->content($body, $headers, $timestamp);
        foreach ($keys as $key) {
            $made = \hash_hmac($this->algorithm, $content, $key, true);
            foreach ($signatures as $signature) {
                // Takes the same time wherever they differ.
                if (\hash_equals($made, $signature)) {
                    return;
                }
            }
        }
        throw new SignatureException('no signature of the request is made with the secret');
    }

    /** @return array{list<string>, string} the request's signatures, as bytes, and when it says that it was signed */
    private function given(Headers $headers): array
    {
        $value = $headers->needed($this->header);
        if ($this->pairs === null) {
            $texts = (array) \preg_split('/\s+/', $value);
            $timestamp = $this->timestamp === '' ? '' : $headers->needed($this->timestamp);
        } else {
            $given = [];
            foreach (\explode(',', $value) as $pair) {
                [$name, $text] = [...\explode('=', \trim($pair), 2), ''];
                $given[$name][] = $text;
            }
            $timestamp = $given[$this->pairs[0]][0] ?? '';
            $texts = $given[$this->pairs[1]] ?? [];
        }
        $signatures = [];
        foreach ($texts as $text) {
            if (\str_starts_with((string) $text, $this->prefix)) {
                $encoded = \substr((string) $text, \strlen($this->prefix));
                $bytes = $this->encoding === 'hex' ? self::hex($encoded) : self::base64($encoded);
                $signatures = $bytes === null ? $signatures : [...$signatures, $bytes];
            }
        }

        return [$signatures, $timestamp];
    }

    private function checkTime(string $timestamp, int $now): void
    {
        $text = \trim($timestamp);
        if (\preg_match('/\A[0-9]{1,15}\z/', $text) !== 1) {
            throw new TimestampException('the request does not say when it was signed');
        }
        if (\abs($now - (int) $text) > $this->tolerance) {
            throw new TimestampException("the request was not signed within {$this->tolerance} seconds of now");
        }
    }

    private function content(string $body, Headers $headers, string $timestamp): string
    {
        return (string) \preg_replace_callback('/\{([^{}]+)\}/', static fn(array $slot): string => match ($slot[1]) {
            'body' => $body,
            'timestamp' => $timestamp,
            default => $headers->needed($slot[1]),
        }, $this->content);
    }

    /**
     * The keys: what is no secret of this kind is another webhook's.
     *
     * @param list<string> $secrets
     * @return non-empty-list<string>
     */
    private function keys(#[\SensitiveParameter] array $secrets): array
    {
        $keys = [];
        $problem = 'there is no secret to check signatures with';
        foreach ($secrets as $secret) {
            $key = match ($this->secret) {
                'text' => $secret,
                'hex' => self::hex($secret),
                'base64' => self::base64($secret),
                'whsec' => self::base64(\str_starts_with($secret, 'whsec_') ? \substr($secret, 6) : $secret),
            };
            if ($key === null) {
                $problem = "the secret is not text in {$this->secret}";
            } elseif ($key === '') {
                $problem = 'the secret is empty';
            } else {
                $keys[] = $key;
            }
        }

        return $keys !== [] ? $keys : throw new \InvalidArgumentException($problem);
    }

    /** The bytes of hexadecimal digits; null for other text. */
    private static function hex(#[\SensitiveParameter] string $text): ?string
    {
        $isHex = \strlen($text) % 2 === 0 && \preg_match('/\A[0-9a-fA-F]*\z/', $text) === 1;

        return $isHex ? (string) \hex2bin($text) : null;
    }

    /** The bytes of base64, in either alphabet of RFC 4648, padded or not; null for other text. */
    private static function base64(#[\SensitiveParameter] string $text): ?string
    {
        $plain = \rtrim(\strtr($text, '-_', '+/'), '=');
        if (\strlen($plain) % 4 === 1 || \preg_match('/\A[A-Za-z0-9+\/]*\z/', $plain) !== 1) {
            return null;
        }

        return (string) \base64_decode($plain, true);
    }
}
