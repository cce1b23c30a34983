<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final class ByOffsetResponseBodyMeta implements Model
{
    private const MEMBERS = ['total' => 0];

    public ?int $total = null;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->total = isset($in['total']) ? Read::int($in, 'total') : null;
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
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
