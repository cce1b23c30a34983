<?php

declare(strict_types=1);

namespace Pagination\Models\Operations;

use Pagination\Runtime\Model;
use Pagination\Runtime\Read;
use Pagination\Runtime\Write;

final class ByCursorResponseBody implements Model
{
    private const MEMBERS = ['cursor' => 0];

    public ByCursorResponseBodyCursor $cursor;

    /** @var array<string, mixed> */
    private array $unlisted = [];

    /** @internal */
    public static function read(mixed $json): static
    {
        $in = Read::object($json);
        $it = new self();
        $it->cursor = Read::model($in, 'cursor', ByCursorResponseBodyCursor::class);
        $it->unlisted = Read::rest($in, self::MEMBERS);

        return $it;
    }

    /** @internal */
    public function jsonSerialize(): \stdClass
    {
        Write::required(\get_object_vars($this), 'cursor');
        $out = [
            'cursor' => $this->cursor,
        ];

        return Write::object($out, $this->unlisted);
    }
}
