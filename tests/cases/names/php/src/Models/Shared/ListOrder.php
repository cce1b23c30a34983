<?php

declare(strict_types=1);

namespace Names\Models\Shared;

use Names\Runtime\Model;
use Names\Runtime\Read;
use Names\Runtime\Write;

final readonly class ListOrder implements Model
{
    private const MEMBERS = ['count' => 0];

    public function __construct(
        public ?int $count = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            count: isset($in['count']) ? Read::int($in, 'count') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->count !== null) {
            $out['count'] = $this->count;
        }

        return Write::object($out, $this->unlisted);
    }
}
