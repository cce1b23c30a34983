<?php

declare(strict_types=1);

namespace Extensions\Models\Shared;

use Extensions\Runtime\Model;
use Extensions\Runtime\Read;
use Extensions\Runtime\Write;

final readonly class Bag implements Model
{
    private const MEMBERS = ['type' => 0, 'count' => 0];

    public function __construct(
        /** @var 'bag' */
        public string $type = 'bag',
        public ?int $count = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            type: Read::constant($in, 'type', 'bag'),
            count: isset($in['count']) ? Read::int($in, 'count') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [
            'type' => $this->type,
        ];
        if ($this->count !== null) {
            $out['count'] = $this->count;
        }

        return Write::object($out, $this->unlisted);
    }
}
