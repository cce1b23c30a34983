<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Models\Shared;
use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final readonly class ByCursorResponseBodyCursor implements Model
{
    private const MEMBERS = ['hasMore' => 0, 'next' => 0, 'data' => 0];

    public function __construct(
        public bool $hasMore,
        /** @var list<Shared\Item> */
        public array $data,
        public ?string $next = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            hasMore: Read::bool($in, 'hasMore'),
            next: isset($in['next']) ? Read::string($in, 'next') : null,
            data: Read::models($in, 'data', Shared\Item::class),
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'hasMore' => $this->hasMore,
            'data' => Write::list($this->data),
        ];
        if ($this->next !== null) {
            $out['next'] = $this->next;
        }

        return Write::object($out, $this->unlisted);
    }
}
