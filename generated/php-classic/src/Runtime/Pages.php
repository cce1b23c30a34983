<?php

declare(strict_types=1);

namespace formance\formance\Runtime;

/**
 * How the next page is asked for. Functions return null for what is not there.
 *
 * @internal
 *
 * @template TResponse of object
 */
final readonly class Pages
{
    /**
     * @param \Closure(TResponse): array<mixed> $items the items of a page
     * @param PagePart|null $param where the cursor, the offset or the number goes
     * @param \Closure(TResponse): mixed $next the cursor or the URL that follows
     * @param PagePart|null $size how many items a page has: where nothing else tells, a shorter one is the last
     * @param \Closure(TResponse): mixed $more ends the pages where it is false
     * @param \Closure(TResponse): mixed $total the number of items of all pages
     * @param \Closure(TResponse): mixed $pages the number of pages
     * @param int $first what a request without a number asks for
     * @param bool $alone the other query parameters are left out once there is a cursor
     */
    public function __construct(
        public PageKind $kind,
        public \Closure $items,
        public ?PagePart $param = null,
        public ?\Closure $next = null,
        public ?PagePart $size = null,
        public ?\Closure $more = null,
        public ?\Closure $total = null,
        public ?\Closure $pages = null,
        public int $first = 0,
        public bool $alone = false,
    ) {}

    /**
     * Returns a header, null where it is missing.
     *
     * @param array<string, list<string>> $headers of an envelope
     */
    public static function header(array $headers, string $name): ?string
    {
        $value = $headers[\strtolower($name)][0] ?? '';

        return $value === '' ? null : $value;
    }

    /**
     * Returns the target with the relation "next" of the headers "Link" (RFC 8288, 3), null where there is none.
     *
     * @param array<string, list<string>> $headers of an envelope
     */
    public static function link(array $headers): ?string
    {
        $text = \implode(',', $headers['link'] ?? []);
        $parameter = '\s*;\s*([^=;,\s]+)\s*(?:=\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^;,"]*)))?';
        \preg_match_all("/<([^>]*)>((?:{$parameter})*)/", $text, $links, \PREG_SET_ORDER);
        foreach ($links as [, $target, $parameters]) {
            \preg_match_all("/{$parameter}/", $parameters, $said, \PREG_SET_ORDER);
            foreach ($said as $one) {
                if (\strtolower($one[1]) !== 'rel') {
                    continue;
                }
                $relations = \strtolower($one[3] ?? \stripslashes($one[2] ?? ''));
                if (\in_array('next', \preg_split('/\s+/', $relations) ?: [], true)) {
                    return $target;
                }

                break;
            }
        }

        return null;
    }
}
