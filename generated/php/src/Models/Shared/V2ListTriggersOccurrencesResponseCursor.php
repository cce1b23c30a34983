<?php

declare(strict_types=1);

namespace formance\stack\Models\Shared;

use formance\stack\Runtime\Model;
use formance\stack\Runtime\Read;
use formance\stack\Runtime\Write;

/** One page, and how to get to its neighbours. */
final readonly class V2ListTriggersOccurrencesResponseCursor implements Model
{
    private const MEMBERS = ['pageSize' => 0, 'hasMore' => 0, 'previous' => 0, 'next' => 0, 'data' => 0];

    public function __construct(
        /** How many items a page has at most. */
        public int $pageSize,
        /** Whether there is a page after this one. */
        public bool $hasMore,
        /**
         * The occurrences.
         *
         * @var list<V2TriggerOccurrence>
         */
        public array $data,
        /** Token of the page before this one; absent or empty on the first. */
        public ?string $previous = null,
        /** Token of the page after this one; absent or empty on the last. */
        public ?string $next = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            pageSize: Read::int($in, 'pageSize'),
            hasMore: Read::bool($in, 'hasMore'),
            previous: isset($in['previous']) ? Read::string($in, 'previous') : null,
            next: isset($in['next']) ? Read::string($in, 'next') : null,
            data: Read::models($in, 'data', V2TriggerOccurrence::class),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'pageSize' => $this->pageSize,
            'hasMore' => $this->hasMore,
            'data' => Write::list($this->data),
        ];
        if ($this->previous !== null) {
            $out['previous'] = $this->previous;
        }
        if ($this->next !== null) {
            $out['next'] = $this->next;
        }

        return Write::object($out, $this->unlisted);
    }
}
