<?php

declare(strict_types=1);

namespace formance\stack\Runtime;

/**
 * What a page asks for that the request does not say itself, and what the request says.
 *
 * @internal
 */
final class PageRequest
{
    /** What the request has in the place of the cursor or the number. */
    public mixed $given = null;

    /** How many items the request asks for. */
    public mixed $size = null;

    /**
     * @param PagePart|null $param where the cursor, the offset or the number goes
     * @param PagePart|null $part where the size of a page is said
     * @param bool $alone the other query parameters are left out where there is a cursor
     * @param string|int|float|null $next the cursor, the offset or the number; null for what the request says
     */
    public function __construct(
        private readonly ?PagePart $param,
        private readonly ?PagePart $part,
        private readonly bool $alone,
        private readonly string|int|float|null $next,
    ) {}

    /**
     * Says whether a query parameter is not sent along with a cursor.
     */
    public function leavesOut(string $wire): bool
    {
        return $this->alone && $this->next !== null && $wire !== $this->param?->wire;
    }

    /**
     * Returns what goes out for a parameter.
     */
    public function parameter(string $wire, mixed $value): mixed
    {
        if ($wire === $this->part?->wire) {
            $this->size = Plain::of($value);
        }
        if ($wire !== $this->param?->wire) {
            return $value;
        }
        $this->given = Plain::of($value);

        return $this->next ?? $value;
    }

    /**
     * Returns what goes out for a body, a tree of JSON.
     */
    public function member(mixed $body): mixed
    {
        $size = $this->part->path ?? [];
        if ($size !== []) {
            $this->size = self::at($body, $size);
        }
        $path = $this->param->path ?? [];
        if ($path === []) {
            return $body;
        }
        $this->given = self::at($body, $path);
        if ($this->next !== null) {
            $last = (string) \array_pop($path);
            $inner = $body = $body instanceof \stdClass ? $body : new \stdClass();
            foreach ($path as $step) {
                $below = $inner->{$step} ?? null;
                $below = $below instanceof \stdClass ? $below : new \stdClass();
                $inner->{$step} = $below;
                $inner = $below;
            }
            $inner->{$last} = $this->next;
        }

        return $body;
    }

    /**
     * @param list<string> $path
     */
    private static function at(mixed $tree, array $path): mixed
    {
        foreach ($path as $step) {
            $tree = $tree instanceof \stdClass ? $tree->{$step} ?? null : null;
        }

        return $tree;
    }
}
