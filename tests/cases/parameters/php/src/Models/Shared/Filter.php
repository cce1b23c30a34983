<?php

declare(strict_types=1);

namespace Parameters\Models\Shared;

use Parameters\Runtime\Model;
use Parameters\Runtime\Read;
use Parameters\Runtime\Write;
use Parameters\Types\Date;

final readonly class Filter implements Model
{
    private const MEMBERS = ['from' => 0, 'limit' => 0];

    public function __construct(
        public ?Date $from = null,
        /** The server takes `20` where it is absent. */
        public ?int $limit = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            from: isset($in['from']) ? Read::date($in, 'from') : null,
            limit: isset($in['limit']) ? Read::int32($in, 'limit') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->from !== null) {
            $out['from'] = $this->from;
        }
        if ($this->limit !== null) {
            $out['limit'] = $this->limit;
        }

        return Write::object($out, $this->unlisted);
    }
}
