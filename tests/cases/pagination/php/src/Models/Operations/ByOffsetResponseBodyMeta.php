<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final readonly class ByOffsetResponseBodyMeta implements Model
{
    private const MEMBERS = ['total' => 0];

    public function __construct(
        public ?int $total = null,
        /** @var array<string, mixed> */
        private array $unlisted = [],
    ) {}

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);

        return new self(
            total: isset($in['total']) ? Read::int($in, 'total') : null,
            unlisted: Read::rest($in, self::MEMBERS),
        );
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        $out = [];
        if ($this->total !== null) {
            $out['total'] = $this->total;
        }

        return Write::object($out, $this->unlisted);
    }
}
